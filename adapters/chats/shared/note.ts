import type { Language } from '../../../src/model/language.ts';
import type { Reply } from '../../../src/model/replies/reply.ts';

/** A reply with one more paragraph, before its small last line. */
export function withNote(reply: Reply, words: (language: Language) => string): Reply {
  const note = {
    kind: 'paragraph',
    spans: [{ kind: 'text', text: words(reply.language) }],
  } as const;
  const footer = reply.blocks.findIndex(({ kind }) => kind === 'footer');
  const at = footer < 0 ? reply.blocks.length : footer;
  return { ...reply, blocks: reply.blocks.toSpliced(at, 0, note) };
}
