import type { Channel } from '../../model/channel.ts';
import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { WeekPicture } from '../../model/replies/picture.ts';
import type { Reply } from '../../model/replies/reply.ts';
import { type LocalTime, localTimeIn } from '../../rhythm/calendar.ts';
import { lendersAmong } from '../../rhythm/lent-rate.ts';
import { createRhythm, type Rhythm } from '../../rhythm/rhythm.ts';
import { silenceFrequency } from '../../rhythm/silence-frequency.ts';
import { type RhythmFacts, rhythmReply } from '../../say/history/rhythm.ts';
import { weekPicture } from '../../say/pictures/week-picture.ts';
import type { AnswerContext, Observations } from '../context/context.ts';
import { ownPosts } from './channel-history.ts';

/** A year teaches a rhythm. */
const PAST: Millis = 365 * DAY;
/** Of a silence longer than a week, each hour of the week is one. */
const WEEK_HOURS = 168;

/** In which rhythm a channel publishes, and how the present silence fits in. */
export interface RhythmDocument {
  readonly channel: Channel;
  readonly reply: Reply;
  /** Absent where nothing is known of its rate. */
  readonly week?: WeekPicture;
}

export async function rhythmDocument(
  channel: Channel,
  context: AnswerContext & Observations,
): Promise<RhythmDocument> {
  const { now, phrasing } = context;
  const local = localTimeIn(phrasing.names.zone(channel));
  const { posts, rhythm } = await learntRhythm(channel, context);
  const times = posts.map(({ at }) => at);
  const [first, last] = [times[0], times.at(-1)];
  const silence = last === undefined ? undefined : rhythm.silence(last, now);
  const usual = last === undefined ? undefined : silenceFrequency(times, local, last, now);
  const facts: RhythmFacts = {
    channel,
    posts: posts.reduce((sum, { count }) => sum + count, 0),
    ...(first === undefined ? {} : { first }),
    ...(last !== undefined && silence
      ? { silence: { since: last, expected: silence.expected } }
      : {}),
    ...(usual ? { usual } : {}),
  };
  const hours = rhythm.week();
  const silent = last === undefined ? [] : hoursBetween(last, now, local);
  return {
    channel,
    reply: rhythmReply(facts, phrasing),
    ...(hours ? { week: weekPicture({ ...facts, hours, silent }, phrasing) } : {}),
  };
}

/** Undefined where nothing is known of its rate. */
export async function weekOf(
  channel: Channel,
  context: AnswerContext & Observations,
): Promise<WeekPicture | undefined> {
  const { week } = await rhythmDocument(channel, context);
  if (!week) return undefined;
  // Beside a history the week tells what is usual, and the history what is now.
  const { silent: _, ...usual } = week;
  return usual;
}

/** What its posts teach; where they are few, with what like channels lend. */
async function learntRhythm(channel: Channel, context: AnswerContext & Observations) {
  const { records, now, directory, phrasing } = context;
  const posts = await ownPosts(records, channel, now - PAST, now + 1);
  const learn = async (one: Channel) => {
    const told = await ownPosts(records, one, now - PAST, now + 1);
    return rhythmFrom(
      one,
      told.map(({ at }) => at),
      phrasing.names.zone(one),
    );
  };
  const lenders = await Promise.all(lendersAmong(directory.channels)(channel).map(learn));
  const rhythm = rhythmFrom(
    channel,
    posts.map(({ at }) => at),
    phrasing.names.zone(channel),
    lenders,
  );
  return { posts, rhythm };
}

export function rhythmFrom(
  { postsPerDay }: Channel,
  posts: readonly Instant[],
  zone: string,
  lenders: readonly Rhythm[] = [],
): Rhythm {
  const rhythm = createRhythm(localTimeIn(zone), postsPerDay, () => lenders);
  for (const at of posts) rhythm.add(at);
  return rhythm;
}

/** The hours of the local week that a stretch touches. */
function hoursBetween(from: Instant, to: Instant, local: LocalTime): readonly number[] {
  const hours = new Set<number>();
  for (let at = from; at < to && hours.size < WEEK_HOURS; at += HOUR)
    hours.add(local.hourOfWeek(at));
  return [...hours.add(local.hourOfWeek(to))];
}
