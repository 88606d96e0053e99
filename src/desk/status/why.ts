import type { Channel } from '../../model/channel.ts';
import { inTrouble } from '../../say/cause.ts';
import { explainReply } from '../../say/status/explain.ts';
import { severalReply, worstFirst } from '../../say/status/several.ts';
import { type Answer, type AnswerContext, channelVerdicts } from '../context/context.ts';
import { focusChannel, timeline } from './status.ts';

/** Why: the evidence for and against, and the rivals. Of several channels, the only one in trouble is explained. */
export function why(channels: readonly [Channel, ...Channel[]], context: AnswerContext): Answer {
  const all = worstFirst(channelVerdicts(channels, context));
  const troubled = all.filter(({ verdict }) => inTrouble(verdict));
  const one = focusChannel(all) ?? (troubled.length === 1 ? troubled[0] : undefined);
  return {
    verdicts: all.map(({ verdict }) => verdict),
    reply: one ? explainReply(one, context.phrasing) : severalReply(all, context.phrasing, 'why'),
    ...(one ? timeline(one.channel, context) : {}),
  };
}
