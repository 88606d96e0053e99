import { refusalReply } from '../say/refusal.ts';
import type { Answer, Sitting } from './sitting.ts';

/**
 * Why this person may not change what their room is sent. Where the settings name nobody who may, everybody in the
 * room may: it is they who read it.
 */
export function mayNotChange({ asker, scene }: Sitting): Answer | undefined {
  const refused = asker.refusal?.('change');
  if (!refused || (refused.why === 'right' && refused.holders.length === 0)) return undefined;
  return { verdicts: [], reply: refusalReply(refused, scene.words) };
}
