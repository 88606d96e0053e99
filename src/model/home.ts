import type { Language } from './language.ts';
import type { Action, Span } from './reply.ts';
import type { Choice } from './report-form.ts';

/** The page on which a chat shows a person everything at once. Words are finished, as in a reply. */
export interface Home {
  readonly language: Language;
  readonly headline: readonly Span[];
  readonly actions: readonly Action[];
  /** One for each organisation, the person's own first. */
  readonly sections: readonly HomeSection[];
  readonly choices: readonly HomeChoice[];
  readonly footer: readonly Span[];
}

export interface HomeSection {
  readonly title: string;
  readonly rows: readonly HomeRow[];
}

/** One channel: its ability and activity, and what can be done about it. */
export interface HomeRow {
  readonly spans: readonly Span[];
  readonly actions: readonly Action[];
}

/** Something that a person may choose for themselves. */
export interface HomeChoice {
  readonly kind: 'language' | 'organisation';
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen?: Choice;
}
