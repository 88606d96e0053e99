import { HOUR, type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';

/** A post as a platform lists it. */
export interface ListedPost {
  /** What the platform calls it, so that an edit is not taken for a new post. */
  readonly key: string;
  /** Other marks by which it is known again where its key is not kept. */
  readonly aliases?: readonly string[];
  /** Undefined where the list does not say: then it counts as published when it first shows up on a list known before. */
  readonly at: Instant | undefined;
  /** Only the day is known: on a list known before, it counts as published when it first shows up. */
  readonly wholeDay?: boolean;
  readonly repost?: boolean;
}

/** What is known of a channel's list, to be kept over a restart. */
export interface KnownList {
  /** Of the posts that were told, the newest last. */
  readonly marks: readonly string[];
  /** When it was listed last. */
  readonly at: Instant;
}

/** Remembers which posts of a channel have been told of, so that each becomes a signal once. */
export interface SeenPosts {
  /** Whether this channel has been listed before. */
  knows(channel: string): boolean;
  /** What is to be kept; undefined before the first list. */
  known(channel: string): KnownList | undefined;
  /** Takes in what was kept; a list that is known already is left as it is. */
  recall(channel: string, known: KnownList): void;
  /**
   * The posts not told of before, oldest first. One dated ahead counts as published now, or, where lists announce what
   * is to come, is told when its time has come, if it is on the list still.
   */
  fresh(channel: string, posts: readonly ListedPost[], now: Instant): readonly SignalOf<'post'>[];
  /** Whether all the posts that were known on the newest list went by new names there. */
  renamedAll(channel: string): boolean;
}

/** Marks of more posts than any list read at one time has, so that what is on the list is never forgotten. */
const REMEMBERED = 4_000;
/** A server's clock may run so far ahead of ours; what is dated later is meant for later. */
const AHEAD: Millis = 10 * MINUTE;
/** Who has not looked for so long does not know when a post without a date was published. */
const LONG_AGO: Millis = 6 * HOUR;

export interface SeenPostsOptions {
  /** Whether a date ahead is meant for later, as in feeds; accounts' clients only have wrong clocks. */
  readonly announces?: boolean;
  /** How many marks are remembered of a channel. */
  readonly remembered?: number;
  /** Makes a mark short, where many are kept. */
  readonly short?: (mark: string) => string;
}

export function createSeenPosts(options: SeenPostsOptions = {}): SeenPosts {
  const { announces = false, remembered = REMEMBERED, short = (mark) => mark } = options;
  const isToCome = (at: Instant | undefined, now: Instant) =>
    announces && at !== undefined && at > now + AHEAD;
  const told = new Map<string, KnownList>();
  const announced = new Map<string, readonly ListedPost[]>();
  const renamed = new Set<string>();

  return {
    knows: (channel) => told.has(channel),
    known: (channel) => told.get(channel),
    renamedAll: (channel) => renamed.has(channel),
    recall(channel, known) {
      if (!told.has(channel)) told.set(channel, known);
    },
    fresh(channel, posts, now) {
      const known = told.get(channel);
      const isFollowed = known !== undefined && now - known.at < LONG_AGO;
      const before = new Set(known?.marks);
      const signals: SignalOf<'post'>[] = [];
      // An unchanged list is not sent again, but what it announced comes about all the same.
      const listed = posts.length > 0 ? posts : (announced.get(channel) ?? []);
      announced.set(
        channel,
        listed.filter(({ at }) => isToCome(at, now)),
      );
      const names: boolean[] = [];
      const standing: string[] = [];
      for (const post of listed) {
        const { key, aliases = [], repost = false } = post;
        const at = timeOf(post, isFollowed, now);
        if (isToCome(at, now)) continue;
        const marks = [key, ...aliases].map(short);
        const isKnown = marks.some((mark) => before.has(mark));
        if (isKnown) names.push(before.has(marks[0] as string));
        for (const mark of marks) before.add(mark);
        standing.push(...marks);
        if (isKnown || at === undefined) continue;
        const visible = Math.min(at, now);
        signals.push({ at: visible, kind: 'post', channel, count: 1, repost, author: 'ours' });
      }
      if (posts.length > 0) {
        if (names.length > 1 && !names.includes(true)) renamed.add(channel);
        else renamed.delete(channel);
      }
      // What stands on the list is forgotten last, however long ago it was first seen.
      for (const mark of standing) before.delete(mark);
      for (const mark of standing) before.add(mark);
      told.set(channel, { marks: [...before].slice(-remembered), at: now });
      return signals.sort((a, b) => a.at - b.at);
    },
  };
}

function timeOf(
  { at, wholeDay = false }: ListedPost,
  isListFollowed: boolean,
  now: Instant,
): Instant | undefined {
  if (!isListFollowed) return at;
  return at === undefined || (wholeDay && at <= now) ? now : at;
}
