import type { Language } from '../language.ts';
import type { Action, Span } from './reply.ts';
import type { FormOption } from './report-form.ts';

/** The page on which a chat shows a person everything at once. Words are finished, as in a reply. */
export interface Home {
  readonly language: Language;
  readonly headline: readonly Span[];
  readonly actions: readonly Action[];
  /** What goes on, then one for each organisation with the person's own first, then what rooms are told of. */
  readonly sections: readonly HomeSection[];
  readonly choices: readonly HomeChoice[];
  readonly footer: readonly Span[];
}

export interface HomeSection {
  readonly title: string;
  readonly rows: readonly HomeRow[];
}

/** One channel, incident or room: how it is with it, and what can be done about it. */
export interface HomeRow {
  readonly spans: readonly Span[];
  readonly actions: readonly Action[];
}

/** Something that a person may choose for themselves. */
export interface HomeChoice {
  readonly kind: 'language' | 'organisation';
  readonly label: string;
  readonly choices: readonly FormOption[];
  readonly chosen?: FormOption;
}
