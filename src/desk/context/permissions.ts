import { refusalReply } from '../../say/refusal.ts';
import type { Answer, AnswerContext } from './context.ts';

/**
 * Why this person may not change what their room is sent. Where the settings name nobody who may, everybody in the
 * room may: it is they who read it.
 */
export function changeRefusal({ asker, phrasing }: AnswerContext): Answer | undefined {
  const refused = asker.refusal?.('change');
  if (!refused || (refused.why === 'right' && refused.holders.length === 0)) return undefined;
  return { verdicts: [], reply: refusalReply(refused, phrasing.words) };
}
