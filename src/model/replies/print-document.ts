import type { Language } from '../language.ts';
import type { Span } from './reply.ts';

/** Something to be printed or filed: words without markup, as in a reply. */
export interface PrintDocument {
  readonly language: Language;
  readonly title: readonly Span[];
  /** What it comes to, a paragraph each. */
  readonly lead: readonly (readonly Span[])[];
  readonly sections: readonly DocumentSection[];
  /** Beneath it all. */
  readonly footer: readonly Span[];
}

export interface DocumentSection {
  readonly heading: string;
  readonly parts: readonly DocumentPart[];
}

export type DocumentPart =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      /** A cell is a list of lines. */
      readonly rows: readonly (readonly (readonly (readonly Span[])[])[])[];
    };
