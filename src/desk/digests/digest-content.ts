import type { Channel } from '../../model/channel.ts';
import type { DigestSchedule } from '../../model/digest.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import { dueBefore, nextDue } from '../../notify/digests/due.ts';
import { countIn, usualCount } from '../../rhythm/usual-count.ts';
import { type DigestFacts, digestReply } from '../../say/digests/digest.ts';
import type { DigestLine } from '../../say/digests/digest-line.ts';
import type { AnswerContext } from '../context/context.ts';
import { ownPosts } from '../history/channel-history.ts';
import { incidentsOf, troublesIn } from './digest-incidents.ts';

/** What is shown at once tells of the last night's length. */
export const PREVIEW: Millis = 12 * HOUR;
/** A digest after a weekend tells of it; one that comes once a month does not tell of the month. */
const LONGEST: Millis = 3 * DAY;
/** How far back posts are looked at to say how many are usual. */
const LEARNT: Millis = 8 * 7 * DAY;
/** A digest that comes later than this says so. */
const LATE: Millis = 10 * MINUTE;

/** The digest of a plan, due at that time. */
export async function digestOf(
  plan: DigestSchedule,
  due: Instant,
  context: AnswerContext,
): Promise<Reply> {
  const { now } = context;
  const from = beginOf(plan, due);
  return digestReply(
    {
      ...(await factsOf(plan.organisations, from, context)),
      next: nextDue(plan, now),
      ...(now - due >= LATE ? { due } : {}),
    },
    context.phrasing,
  );
}

/** Where the time that a digest tells of begins. */
export function beginOf(plan: DigestSchedule, due: Instant): Instant {
  return Math.max(dueBefore(plan, due), due - LONGEST);
}

/** The digest as it would be now. */
export async function digestNow(
  organisations: readonly string[],
  context: AnswerContext,
): Promise<Reply> {
  const facts = await factsOf(organisations, context.now - PREVIEW, context);
  return digestReply(facts, context.phrasing);
}

/** The channels that a digest tells of: those of the organisations, or all of ours, but no retired ones. */
export function digestChannels(
  organisations: readonly string[],
  { directory, names, now }: AnswerContext,
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
  context: AnswerContext,
): Promise<Omit<DigestFacts, 'next' | 'due'>> {
  const { now } = context;
  const channels = digestChannels(organisations, context);
  const incidents = await incidentsOf(channels, from, context);
  const lines = await Promise.all(
    channels.map((channel) => lineOf(channel, from, troublesIn(incidents, channel), context)),
  );
  const ownSide = await context.ownSide?.(from, now);
  return {
    from,
    lines,
    incidents,
    notices: await noticesSince(from, context),
    ...(ownSide ? { ownSide } : {}),
  };
}

async function lineOf(
  channel: Channel,
  from: Instant,
  troubles: DigestLine['troubles'],
  { records, judge, now, phrasing }: AnswerContext,
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

/** What platforms have said of themselves in the meantime, the latest first. */
async function noticesSince(from: Instant, { records, now }: AnswerContext) {
  const signals = await records.signals(from, now + 1);
  return signals.flatMap((one) => (one.kind === 'platform-notice' ? [one] : [])).reverse();
}
