import type { Channel } from '../model/channel.ts';
import { inTrouble } from '../say/cause.ts';
import { explainReply } from '../say/explain.ts';
import { severalReply, worstFirst } from '../say/several.ts';
import { type Answer, judged, type Sitting } from './sitting.ts';
import { theOneThatMatters, timeline } from './status.ts';

/** Why: the evidence for and against, and the rivals. Of several channels, the only one in trouble is explained. */
export function why(channels: readonly [Channel, ...Channel[]], sitting: Sitting): Answer {
  const all = worstFirst(judged(channels, sitting));
  const troubled = all.filter(({ verdict }) => inTrouble(verdict));
  const one = theOneThatMatters(all) ?? (troubled.length === 1 ? troubled[0] : undefined);
  return {
    verdicts: all.map(({ verdict }) => verdict),
    reply: one ? explainReply(one, sitting.scene) : severalReply(all, sitting.scene, 'why'),
    ...(one ? timeline(one.channel, sitting) : {}),
  };
}
