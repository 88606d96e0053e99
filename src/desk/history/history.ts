import type { Channel } from '../../model/channel.ts';
import { DAY, type Millis } from '../../model/instant.ts';
import { type ChannelHistory, historyReply, lastPostsReply } from '../../say/history/history.ts';
import type { Answer, AnswerContext, PictureServices } from '../context/context.ts';
import { channelHistory } from './channel-history.ts';
import { periodOf } from './period.ts';
import { withPictures } from './with-pictures.ts';

/** More channels than this are not looked up for one answer. */
const CHANNELS = 12;
const WEEK: Millis = 7 * DAY;

/** Last post, silences longer than usual, stretches of trouble: of one channel, or the last posts of several. */
export async function history(
  channels: readonly [Channel, ...Channel[]],
  slot: string | undefined,
  context: AnswerContext & PictureServices,
): Promise<Answer> {
  const pasts = await Promise.all(
    channels.slice(0, CHANNELS).map((channel) => channelHistory(channel, slot, context)),
  );
  const [first] = pasts;
  const troubled = pasts.filter(({ troubles }) => troubles.length > 0);
  const one = pasts.length === 1 ? first : troubled.length === 1 ? troubled[0] : undefined;
  const unclear =
    slot !== undefined && periodOf(slot, context.now, context.directory.zone) === undefined;
  return {
    verdicts: [],
    reply: one
      ? historyReply(one, context.phrasing, unclear, slot)
      : lastPostsReply(pasts, context.phrasing, slot),
    ...(one ? picturesOf(one, context) : {}),
  };
}

/** Its time; and of a week or more, in what rhythm the channel publishes. */
function picturesOf(
  { channel, from, to }: ChannelHistory,
  context: AnswerContext & PictureServices,
): Pick<Answer, 'files'> {
  return withPictures(context, async (make) => {
    const rhythm =
      to - from >= WEEK ? await (await import('./rhythm.ts')).weekOf(channel, context) : undefined;
    const timeline = await make.timelineOf(channel, { from, to }, context);
    return rhythm ? [timeline, rhythm] : [timeline];
  });
}
