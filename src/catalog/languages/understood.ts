import { da } from './da/lexicon.ts';
import { international } from './international/lexicon.ts';
import { LANGUAGE_RECORDS } from './languages.ts';
import type { UnderstoodLanguage } from './record/lexicon.ts';
import { sv } from './sv/lexicon.ts';

/** The languages that are understood: those that are answered in, and those that are not. */
export const UNDERSTOOD: readonly UnderstoodLanguage[] = [
  international,
  ...Object.values(LANGUAGE_RECORDS).map(({ understood }) => understood),
  sv,
  da,
];
