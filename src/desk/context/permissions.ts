import { refusalReply } from '../../say/refusal.ts';
import type { Words } from '../../say/words.ts';
import type { Right } from '../../settings/access.ts';
import type { Answer, AnswerContext, Asker } from './context.ts';

/** Why this person may not do this, in words; undefined where they may. */
export function refusalOf(right: Right, { refusal }: Asker, words: Words): Answer | undefined {
  const refused = refusal?.(right);
  return refused && { verdicts: [], reply: refusalReply(refused, words) };
}

/**
 * Why this person may not change what their room is sent. Where the settings name nobody who may, everybody in the
 * room may: it is they who read it.
 */
export function changeRefusal({ asker, phrasing }: AnswerContext): Answer | undefined {
  const refused = asker.refusal?.('change');
  if (!refused || (refused.why === 'right' && refused.holders.length === 0)) return undefined;
  return { verdicts: [], reply: refusalReply(refused, phrasing.words) };
}
