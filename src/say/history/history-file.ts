import type { Reply } from '../../model/replies/reply.ts';
import type { PhrasingContext } from '../phrasing-context.ts';

/** A history with a word on the file that comes with it, or on how to get one where there are none. */
export function withExport(
  reply: Reply,
  form: 'csv' | 'json',
  { words, canBeTold }: PhrasingContext,
): Reply {
  const key = canBeTold ? 'history.file' : 'history.file.terminal';
  const spans = words.spans(key, { form: form.toUpperCase(), option: `--${form}` });
  return {
    ...reply,
    blocks: [...reply.blocks, { kind: 'paragraph', spans }],
    actions: reply.actions.filter((action) => action.do.kind !== 'export-history'),
  };
}
