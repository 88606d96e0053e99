import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
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

/** Remembers which posts of a channel have been told of, so that each becomes a signal once. */
export interface SeenPosts {
  /** Whether this channel has been listed before. */
  knows(channel: string): boolean;
  /**
   * The posts not told of before, oldest first. One dated ahead counts as published now, or, where lists announce what
   * is to come, is told when its time has come, if it is on the list still.
   */
  fresh(channel: string, posts: readonly ListedPost[], now: Instant): readonly SignalOf<'post'>[];
}

/** Marks of more posts than any list read at one time has, so that what is on the list is never forgotten. */
const REMEMBERED = 4_000;
/** A server's clock may run so far ahead of ours; what is dated later is meant for later. */
const AHEAD: Millis = 10 * MINUTE;

/** @param announces whether a date ahead is meant for later, as in feeds; accounts' clients only have wrong clocks */
export function createSeenPosts({ announces = false } = {}): SeenPosts {
  const isToCome = (at: Instant | undefined, now: Instant) =>
    announces && at !== undefined && at > now + AHEAD;
  const told = new Map<string, Set<string>>();
  const announced = new Map<string, readonly ListedPost[]>();

  return {
    knows: (channel) => told.has(channel),
    fresh(channel, posts, now) {
      const known = told.get(channel);
      const before = known ?? new Set<string>();
      const signals: SignalOf<'post'>[] = [];
      // An unchanged list is not sent again, but what it announced comes about all the same.
      const listed = posts.length > 0 ? posts : (announced.get(channel) ?? []);
      announced.set(
        channel,
        listed.filter(({ at }) => isToCome(at, now)),
      );
      for (const post of listed) {
        const { key, aliases = [], repost = false } = post;
        const at = timeOf(post, known !== undefined, now);
        if (isToCome(at, now)) continue;
        const marks = [key, ...aliases];
        const isKnown = marks.some((mark) => before.has(mark));
        for (const mark of marks) before.add(mark);
        if (isKnown || at === undefined) continue;
        const visible = Math.min(at, now);
        signals.push({ at: visible, kind: 'post', channel, count: 1, repost, author: 'ours' });
      }
      told.set(channel, new Set([...before].slice(-REMEMBERED)));
      return signals.sort((a, b) => a.at - b.at);
    },
  };
}

function timeOf(
  { at, wholeDay = false }: ListedPost,
  isListKnown: boolean,
  now: Instant,
): Instant | undefined {
  if (!isListKnown) return at;
  return at === undefined || (wholeDay && at <= now) ? now : at;
}
