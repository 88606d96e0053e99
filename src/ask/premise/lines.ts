import type { Premise } from '../../model/premise.ts';

/** Lines by which one language states a premise: regular expressions over lower-case text, one way of saying it a line. */
export type PremiseLines = Readonly<Partial<Record<Premise, readonly string[]>>>;
