import type { Language } from './language.ts';
import type { Span } from './reply.ts';

/** Something to be printed or filed: words without markup, as in a reply. */
export interface Paper {
  readonly language: Language;
  readonly title: readonly Span[];
  /** What it comes to, a paragraph each. */
  readonly lead: readonly (readonly Span[])[];
  readonly sections: readonly Section[];
  /** Beneath it all. */
  readonly footer: readonly Span[];
}

export interface Section {
  readonly heading: string;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      /** A cell is a list of lines. */
      readonly rows: readonly (readonly (readonly (readonly Span[])[])[])[];
    };
