import { isWork } from '../../catalog/signals.ts';
import type { Channel } from '../../model/channel.ts';
import type { DigestSchedule } from '../../model/digest.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { SelfHealth } from '../../model/self-health.ts';
import type { SignalOf } from '../../model/signal.ts';
import { dueBefore, nextDue } from '../../notify/digests/due.ts';
import { countIn, usualCount } from '../../rhythm/usual-count.ts';
import { type DigestFacts, digestReply } from '../../say/digests/digest.ts';
import type { DigestLine } from '../../say/digests/digest-line.ts';
import type { AnswerContext, IncidentDesk, Observations } from '../context/context.ts';
import { ownPosts } from '../history/channel-history.ts';
import { incidentsOf, troublesIn } from './digest-incidents.ts';

/** What a digest is made of. */
export type DigestContentContext = AnswerContext &
  Observations & {
    readonly incidents: Pick<IncidentDesk, 'between'>;
    /** What the bot itself could not see since a time, and what it holds back. */
    readonly selfHealth?: (from: Instant, now: Instant) => Promise<SelfHealth>;
  };

/** What is shown at once tells of the last night's length. */
export const PREVIEW: Millis = 12 * HOUR;
/** A digest after a weekend tells of it; one that comes once a month does not tell of the month. */
const LONGEST: Millis = 3 * DAY;
/** How far back posts are looked at to say how many are usual. */
const LEARNT: Millis = 8 * 7 * DAY;
/** A digest that comes later than this says so. */
const LATE: Millis = 10 * MINUTE;

/** The digest of a schedule, due at that time. */
export async function digestOf(
  schedule: DigestSchedule,
  due: Instant,
  context: DigestContentContext,
): Promise<Reply> {
  const { now } = context;
  const from = beginOf(schedule, due);
  return digestReply(
    {
      ...(await factsOf(schedule.organisations, from, context)),
      next: nextDue(schedule, now),
      ...(now - due >= LATE ? { due } : {}),
    },
    context.phrasing,
  );
}

/** Where the time that a digest tells of begins. */
export function beginOf(schedule: DigestSchedule, due: Instant): Instant {
  return Math.max(dueBefore(schedule, due), due - LONGEST);
}

/** The digest as it would be now. */
export async function digestNow(
  organisations: readonly string[],
  context: DigestContentContext,
): Promise<Reply> {
  const facts = await factsOf(organisations, context.now - PREVIEW, context);
  return digestReply(facts, context.phrasing);
}

/** The channels that a digest tells of: those of the organisations, or all of ours, but no retired ones. */
export function digestChannels(
  organisations: readonly string[],
  { directory, phrasing: { names }, now }: AnswerContext,
): readonly Channel[] {
  // Whom the room asked for may be in the settings no longer; that is nobody then, not everybody.
  const isAll = organisations.length === 0;
  const owners = new Set(organisations.flatMap((id) => names.organisation(id)?.name ?? []));
  return directory.channels.filter(
    ({ owner, role, retiredFrom }) =>
      (retiredFrom === undefined || retiredFrom > now) &&
      (isAll ? role === 'ours' : owners.has(owner) && role !== 'panel'),
  );
}

async function factsOf(
  organisations: readonly string[],
  from: Instant,
  context: DigestContentContext,
): Promise<Omit<DigestFacts, 'next' | 'due'>> {
  const { now } = context;
  const channels = digestChannels(organisations, context);
  const incidents = await incidentsOf(channels, from, context);
  const lines = await Promise.all(
    channels.map((channel) => lineOf(channel, from, troublesIn(incidents, channel), context)),
  );
  const selfHealth = await context.selfHealth?.(from, now);
  return {
    from,
    lines,
    incidents,
    notices: await noticesSince(from, context),
    certificates: await endingCertificates(channels, from, context),
    ...(selfHealth ? { selfHealth } : {}),
  };
}

async function lineOf(
  channel: Channel,
  from: Instant,
  troubles: DigestLine['troubles'],
  { records, judge, now, phrasing }: DigestContentContext,
): Promise<DigestLine> {
  const posts = await ownPosts(records, channel, from - LEARNT, now + 1);
  const verdict = judge.verdict(channel.id, now);
  const usual = usualCount(posts, from, now);
  const { newestLook } = verdict;
  return {
    judged: { channel, verdict },
    posts: countIn(posts, from, now + 1),
    ...(usual ? { usual } : {}),
    troubles,
    isUnseen:
      newestLook === undefined ||
      newestLook < Math.min(from, now - phrasing.freshness(channel.platform)),
  };
}

/** What platforms have said of their troubles in the meantime, the latest first. */
async function noticesSince(from: Instant, { records, now }: DigestContentContext) {
  const signals = await records.signals(from, now + 1);
  const notices = signals.flatMap((one) => (one.kind === 'platform-notice' ? [one] : []));
  return notices.filter(({ state }) => !isWork(state)).reverse();
}

/** So many days before a certificate runs out, and when it has, a digest says so. */
const WARNED: readonly number[] = [14, 7, 3, 1, 0];
/** Certificates are read twice a day. */
const CERTIFICATES: Millis = 2 * DAY;

/** Certificates that have come within one of those days of their end since the digest before; or that are first seen so. */
async function endingCertificates(
  channels: readonly Channel[],
  from: Instant,
  { records, now }: DigestContentContext,
): Promise<NonNullable<DigestFacts['certificates']>> {
  const signals = await records.signals(Math.min(from, now - CERTIFICATES), now + 1);
  return channels.flatMap((channel) => {
    const read = signals.filter(
      (one): one is SignalOf<'certificate'> =>
        one.kind === 'certificate' && one.channel === channel.id,
    );
    const [first, last] = [read[0], read.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { expires } = last;
    // Nothing was known of it, or another one was there, when the last digest was written.
    const isNew = first.at >= from || first.expires !== expires;
    const daysAt = (at: Instant) => (expires - at) / DAY;
    const isCrossed = WARNED.some((days) => daysAt(now) <= days && (isNew || daysAt(from) > days));
    return isCrossed ? [{ channel, expires }] : [];
  });
}
