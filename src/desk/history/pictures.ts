import { DateTime } from 'luxon';
import type { Channel } from '../../model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { PostAt, PostBin, TimelinePicture } from '../../model/replies/picture.ts';
import type { Rhythm } from '../../rhythm/rhythm.ts';
import { countIn } from '../../rhythm/usual-count.ts';
import { usualCurve, usualRange } from '../../rhythm/usual-curve.ts';
import { overviewPicture } from '../../say/pictures/overview-picture.ts';
import { timelinePicture } from '../../say/pictures/timeline-picture.ts';
import type { PictureTime } from '../../say/pictures/timeline-row.ts';
import type { AnswerContext, Observations } from '../context/context.ts';
import { ownPosts } from './channel-history.ts';
import { rhythmFrom } from './rhythm.ts';
import { timelineRowData } from './timeline-row-data.ts';

/** Without a period named: the last night's length, and what trouble came before it. */
const NIGHT: Millis = 12 * HOUR;
const BEFORE_TROUBLE: Millis = 2 * HOUR;
const LONGEST: Millis = 3 * DAY;
/** Of more than this, posts are told by the day. */
const LONGEST_NIGHT: Millis = 36 * HOUR;
/** Days in a bar, so that no more than this many are drawn. */
const DAYS_IN_BIN = [1, 7, 28, 84];
const BINS = 32;
/** Sisters that are shown beside a channel. */
const PEERS = 3;
/** Steps in which the band of what is usual is drawn. */
const STEPS = 48;

/** The time that an answer about now shows. */
export function recent(
  channel: Channel,
  { judge, now }: AnswerContext & Observations,
): PictureTime {
  const { troubleSince } = judge.verdict(channel.id, now);
  const begin = Math.min(now - NIGHT, (troubleSince ?? now) - BEFORE_TROUBLE);
  return { from: fullHour(Math.max(begin, now - LONGEST)), to: now };
}

function fullHour(at: Instant): Instant {
  // Some zones are half an hour off.
  return Math.floor(at / (30 * MINUTE)) * 30 * MINUTE;
}

export async function timelineOf(
  channel: Channel,
  period: PictureTime,
  context: AnswerContext & Observations,
): Promise<TimelinePicture> {
  const { from, to } = period;
  const { directory, phrasing } = context;
  const { names } = phrasing;
  const { row, posts } = await timelineRowData(channel, period, context);
  const before = posts.filter(({ at }) => at < from).map(({ at }) => at);
  const rhythm = rhythmFrom(channel, before, names.zone(channel));
  const range = usualRange(posts, rhythm, from, to);
  const isNight = to - from <= LONGEST_NIGHT;
  const usual = isNight ? usualCurve(posts, rhythm, from, to, STEPS) : undefined;
  const others = directory.channels.filter(
    ({ id, platform, retiredFrom }) =>
      id !== channel.id && platform === channel.platform && (retiredFrom ?? to) >= to,
  );
  const panel = await panelPosts(
    others.filter(({ role }) => role === 'panel'),
    period,
    context,
  );
  const sisters = others
    .filter(({ role, owner }) => role !== 'panel' && owner !== channel.owner)
    .slice(0, PEERS);
  const peers = await Promise.all(sisters.map((one) => timelineRowData(one, period, context)));
  const evidence = row.verdict.evidence.filter(
    ({ at, signal }) => signal !== undefined && at >= from && at <= to,
  );
  return timelinePicture(
    {
      ...period,
      main: row,
      ...(usual ? { usual } : {}),
      ...(range ? { range } : {}),
      ...(isNight ? {} : { bins: binsOf(posts, rhythm, period, names.zone(channel)) }),
      evidence,
      peers: peers.map((one) => ({ ...one.row, silences: [] })),
      ...(panel ? { panel } : {}),
    },
    phrasing,
  );
}

/** Local days, or weeks and more of them, each with its posts and what is usual. */
function binsOf(
  posts: readonly PostAt[],
  rhythm: Rhythm,
  { from, to }: PictureTime,
  zone: string,
): { readonly days: number; readonly bins: readonly PostBin[] } {
  const days = DAYS_IN_BIN.find((some) => (to - from) / (some * DAY) <= BINS) ?? 365;
  const bins: PostBin[] = [];
  let start = DateTime.fromMillis(from, { zone });
  while (start.toMillis() < to) {
    const end = start.startOf('day').plus({ days });
    const [begin, stop] = [start.toMillis(), Math.min(end.toMillis(), to)];
    const usual = usualRange(posts, rhythm, begin, stop);
    const until = stop === to ? to + 1 : stop;
    const bin = { from: begin, to: stop, count: countIn(posts, begin, until) };
    bins.push({ ...bin, ...(usual ? { usual } : {}) });
    start = end;
  }
  return { days, bins };
}

async function panelPosts(
  accounts: readonly Channel[],
  { from, to }: PictureTime,
  { records }: Pick<Observations, 'records'>,
): Promise<{ readonly accounts: number; readonly posts: readonly Instant[] } | undefined> {
  if (accounts.length === 0) return undefined;
  const posts = await Promise.all(accounts.map((one) => ownPosts(records, one, from, to + 1)));
  const all = posts.flat().map(({ at }) => at);
  // Of accounts that only the judge counts, no posts are kept: that is no silence.
  if (all.length === 0) return undefined;
  return { accounts: accounts.length, posts: all.sort((a, b) => a - b) };
}

export async function overviewOf(
  channels: readonly Channel[],
  from: Instant,
  context: AnswerContext & Observations,
): Promise<TimelinePicture> {
  const period = { from, to: context.now };
  const known = await Promise.all(channels.map((one) => timelineRowData(one, period, context)));
  return overviewPicture({ ...period, lines: known.map(({ row }) => row) }, context.phrasing);
}
