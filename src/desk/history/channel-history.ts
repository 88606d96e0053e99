import type { Channel } from '../../model/channel.ts';
import { DAY, type Instant, type Millis } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Records } from '../../ports.ts';
import { inTrouble } from '../../say/cause.ts';
import type { ChannelHistory, Interval, TroubleInterval } from '../../say/history/history.ts';
import type { AnswerContext, Observations } from '../context/context.ts';
import { type Period, periodOf } from './period.ts';

/** How far back one looks to learn which silences are usual. */
export const LEARNT: Millis = 84 * DAY;
/** Without a period named, the last week. */
const USUAL_PERIOD: Millis = 7 * DAY;
/** Fewer gaps than this teach nothing about what is usual. */
const FEWEST_GAPS = 10;

/** What was seen of a channel in the period that was named, or the last week. */
export async function channelHistory(
  channel: Channel,
  slot: string | undefined,
  { records, judge, phrasing: { names }, now }: AnswerContext & Observations,
): Promise<ChannelHistory> {
  const named = slot === undefined ? undefined : periodOf(slot, now, names.zone(channel));
  const period = named ?? { from: now - USUAL_PERIOD, to: now };
  // The moment of asking belongs to the period.
  const until = period.to + 1;
  const [posts, verdicts] = await Promise.all([
    ownPosts(records, channel, Math.min(period.from, now - LEARNT), now + 1),
    records.verdicts(channel.id, period.from - LEARNT, until),
  ]);
  const lastPost = newest(judge.verdict(channel.id, now).lastPost, posts.at(-1)?.at);
  const { usual, silences } = longSilences(posts, period, now);
  return {
    channel,
    ...period,
    ...(lastPost === undefined ? {} : { lastPost }),
    posts: posts
      .filter(({ at }) => at >= period.from && at < until)
      .reduce((sum, { count }) => sum + count, 0),
    silences,
    ...(usual === undefined ? {} : { usual }),
    troubles: troubles(verdicts, period, now),
  };
}

/** The channel's own posts, oldest first. */
export async function ownPosts(
  records: Records,
  channel: Channel,
  from: Instant,
  to: Instant,
): Promise<readonly SignalOf<'post'>[]> {
  const posts = await records.posts(channel.id, from, to);
  return posts.filter(({ author }) => author === 'ours').sort((a, b) => a.at - b.at);
}

/** Silences that touch the period and are longer than nine of ten, the longest first. */
export function longSilences(
  posts: readonly SignalOf<'post'>[],
  period: Period,
  now: Instant,
): { readonly usual?: Millis; readonly silences: readonly Interval[] } {
  const gaps: Interval[] = posts.map(({ at }, index) => {
    const next = posts[index + 1]?.at;
    return next === undefined ? { from: at } : { from: at, to: next };
  });
  const length = ({ from, to = now }: Interval) => to - from;
  const closed = gaps.filter(({ to }) => to !== undefined).map(length);
  if (closed.length < FEWEST_GAPS) return { silences: [] };
  closed.sort((a, b) => a - b);
  const usual = closed[Math.floor(closed.length * 0.9)] as Millis;
  const silences = gaps
    .filter((gap) => gap.from < period.to && (gap.to ?? now) > period.from && length(gap) > usual)
    .sort((a, b) => length(b) - length(a));
  return { usual, silences };
}

/**
 * Stretches of changes of verdict in which something was wrong, the latest first. Each has the cause that was likeliest
 * of all while it lasted: towards the end, when some are back already, others look as likely.
 */
export function troubles(
  verdicts: readonly Verdict[],
  period: Period,
  now: Instant,
): readonly TroubleInterval[] {
  const found: { trouble: TroubleInterval; sureness: number; ended: boolean }[] = [];
  for (const verdict of verdicts) {
    const open = found.at(-1);
    if (inTrouble(verdict)) {
      const { ability, cause, probability } = verdict;
      // "Unknown" is no cause that anybody was sure of.
      const sureness = cause === undefined || cause === 'unknown' ? 0 : probability.cause[cause];
      const told = { ability, ...(cause === undefined ? {} : { cause }) };
      if (!open || open.ended) {
        found.push({ trouble: { ...told, from: verdict.judgedAt }, sureness, ended: false });
      } else if (sureness >= open.sureness) {
        open.trouble = { ...told, from: open.trouble.from };
        open.sureness = sureness;
      } else open.trouble = { ...open.trouble, ability };
    } else if (open && !open.ended) {
      open.trouble = { ...open.trouble, to: verdict.judgedAt };
      open.ended = true;
    }
  }
  return found
    .map(({ trouble }) => trouble)
    .filter(({ from, to = now }) => from < period.to && to >= period.from)
    .reverse();
}

function newest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
