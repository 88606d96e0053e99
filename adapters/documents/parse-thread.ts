import { DOCUMENT_KINDS, type DocumentKind, type ForeignDocument } from './document-kinds.ts';

/** What a thread of the pool is asked; see `document-parser.ts`. */
export interface ParseTask {
  readonly kind: DocumentKind;
  readonly document: ForeignDocument;
}

/** Runs in a thread of the pool, once for each document. */
export async function parse({ kind, document }: ParseTask): Promise<unknown> {
  return await DOCUMENT_KINDS[kind].parse(document);
}
