import type { Channel } from '../../model/channel.ts';
import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { Interval } from '../../say/history/history.ts';
import type { PictureTime, TimelineRowData } from '../../say/pictures/timeline-row.ts';
import type { AnswerContext, Observations } from '../context/context.ts';
import { LEARNT, longSilences, ownPosts, troubles } from './channel-history.ts';

/** How long a trouble may have begun before the period and still reach into it. */
const LOOK_BACK: Millis = 14 * DAY;
/** A pause up to this long is none worth drawing. */
const SHORTEST: Millis = HOUR;

export interface RowDataWithPosts {
  readonly row: TimelineRowData;
  /** All that teach what is usual, oldest first, the period's included. */
  readonly posts: readonly SignalOf<'post'>[];
}

/** What is known of a channel in a period. */
export async function timelineRowData(
  channel: Channel,
  { from, to }: PictureTime,
  { records, judge, phrasing, now }: AnswerContext & Observations,
): Promise<RowDataWithPosts> {
  const [posts, verdicts] = await Promise.all([
    ownPosts(records, channel, from - LEARNT, to + 1),
    records.verdicts(channel.id, from - LOOK_BACK, to + 1),
  ]);
  const verdict = judge.verdict(channel.id, now);
  const { newestLook } = verdict;
  const within = posts.filter(({ at }) => at >= from);
  return {
    posts,
    row: {
      channel,
      verdict,
      posts: within.map(({ at, count }) => ({ at, count })),
      troubles: troubles(verdicts, { from, to }, Math.min(now, to)).map((one) =>
        one.to === undefined ? { ...one, from: verdict.troubleSince ?? one.from } : one,
      ),
      silences: silencesIn(posts, verdict.lastPost, { from, to }, now),
      isUnseen:
        newestLook === undefined ||
        newestLook < Math.min(from, now - phrasing.freshness(channel.platform)),
    },
  };
}

/** Those longer than nine of ten, and the one that lasts. */
function silencesIn(
  posts: readonly SignalOf<'post'>[],
  lastPost: Instant | undefined,
  period: PictureTime,
  now: Instant,
): readonly Interval[] {
  const { silences } = longSilences(posts, period, now);
  const last = lastPost ?? posts.at(-1)?.at;
  const current =
    last !== undefined && period.to >= now && now - last >= SHORTEST ? [{ from: last }] : [];
  return [...current, ...silences.filter(({ to }) => to !== undefined)];
}
