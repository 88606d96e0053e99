import type { Channel } from '../../model/channel.ts';
import type { Question } from '../../model/question.ts';
import { type ChannelVerdict, inTrouble, worstFirst } from '../../say/cause.ts';
import { explainReply } from '../../say/status/explain.ts';
import { severalReply } from '../../say/status/several.ts';
import { type RelatedChannels, statusReply } from '../../say/status/status.ts';
import type { Answer, AnswerContext, Observations, PictureServices } from '../context/context.ts';
import { withPictures } from '../history/with-pictures.ts';

export type StatusContext = AnswerContext & PictureServices;

/** What a question takes for granted. */
type Asked = Pick<Question, 'premises'>;

/** Sisters beyond this many add nothing to "others are fine". */
const SISTERS = 24;

/** Down, or just quiet: in full about one channel, a line each about several. */
export function status(
  channels: readonly [Channel, ...Channel[]],
  context: StatusContext,
  asked: Asked = {},
): Answer {
  const all = worstFirst(channelVerdicts(channels, context, asked));
  const one = focusChannel(all);
  return {
    verdicts: all.map(({ verdict }) => verdict),
    reply: one
      ? statusReply(one, relatedChannels(one.channel, context), context.phrasing)
      : severalReply(all, context.phrasing),
    ...(one ? timeline(one.channel, context) : {}),
  };
}

/** Why: the evidence for and against, and the rivals. Of several channels, the only one in trouble is explained. */
export function why(
  channels: readonly [Channel, ...Channel[]],
  context: StatusContext,
  asked: Asked = {},
): Answer {
  const all = worstFirst(channelVerdicts(channels, context, asked));
  const troubled = all.filter(({ verdict }) => inTrouble(verdict));
  const one = focusChannel(all) ?? (troubled.length === 1 ? troubled[0] : undefined);
  return {
    verdicts: all.map(({ verdict }) => verdict),
    reply: one ? explainReply(one, context.phrasing) : severalReply(all, context.phrasing, 'why'),
    ...(one ? timeline(one.channel, context) : {}),
  };
}

/** The picture of a channel's last hours. */
function timeline(
  channel: Channel,
  context: StatusContext,
): Pick<Answer, 'files' | 'isIllustrated'> {
  const drawn = withPictures(context, async (make) => [
    await make.timelineOf(channel, make.recent(channel, context), context),
  ]);
  return { ...drawn, ...(drawn.files ? { isIllustrated: true } : {}) };
}

/**
 * Of one organisation's channels, the one to speak of in full: the only one in use, or the only one in
 * trouble while all others work. Otherwise none stands out.
 */
function focusChannel(all: readonly ChannelVerdict[]): ChannelVerdict | undefined {
  const [first] = all;
  if (all.length === 1) return first;
  if (all.some(({ channel }) => channel.owner !== first?.channel.owner)) return undefined;
  const live = all.filter(({ verdict }) => verdict.ability !== 'retired');
  if (live.length === 1) return live[0];
  const troubled = live.filter(({ verdict }) => inTrouble(verdict));
  const others = live.filter(({ verdict }) => !inTrouble(verdict));
  return troubled.length === 1 && others.every(({ verdict }) => verdict.ability === 'working')
    ? troubled[0]
    : undefined;
}

/** The organisation's other channels, and other organisations' channels on the same platform. */
export function relatedChannels(
  channel: Channel,
  context: AnswerContext & Pick<Observations, 'judge'>,
): RelatedChannels {
  const near = (wanted: (other: Channel) => boolean, limit: number) =>
    channelVerdicts(
      context.directory.channels
        .filter((other) => other.id !== channel.id && other.role !== 'panel' && wanted(other))
        .slice(0, limit),
      context,
    );
  return {
    own: near((other) => other.owner === channel.owner, SISTERS),
    sisters: near(
      (other) => other.owner !== channel.owner && other.platform === channel.platform,
      SISTERS,
    ),
  };
}

/** What is judged of each of these at this moment. What an asker takes for granted is about one channel, or nobody knows which. */
export function channelVerdicts(
  channels: readonly Channel[],
  { judge, now }: Pick<AnswerContext, 'now'> & Pick<Observations, 'judge'>,
  { premises }: Asked = {},
): readonly ChannelVerdict[] {
  const taken = channels.length === 1 ? premises : undefined;
  return channels.map((channel) => ({ channel, verdict: judge.verdict(channel.id, now, taken) }));
}
