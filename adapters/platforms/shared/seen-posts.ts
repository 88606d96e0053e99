import type { Instant } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';

/** A post as a platform lists it. */
export interface ListedPost {
  /** What the platform calls it, so that an edit is not taken for a new post. */
  readonly key: string;
  /** Undefined where the list does not say: then it counts as published when it first shows up on a list known before. */
  readonly at: Instant | undefined;
  readonly repost?: boolean;
}

/** Remembers which posts of a channel have been told of, so that each becomes a signal once. */
export interface SeenPosts {
  /** Whether this channel has been listed before. */
  knows(channel: string): boolean;
  /** The posts not told of before, oldest first; a time in the future counts as `now`. */
  fresh(channel: string, posts: readonly ListedPost[], now: Instant): readonly SignalOf<'post'>[];
}

/** More than any list read at one time, so that what is on the list is never forgotten. */
const REMEMBERED = 1_000;

export function createSeenPosts(): SeenPosts {
  const told = new Map<string, Set<string>>();
  return {
    knows: (channel) => told.has(channel),
    fresh(channel, posts, now) {
      const known = told.get(channel);
      const before = known ?? new Set<string>();
      const signals: SignalOf<'post'>[] = [];
      for (const { key, at = known && now, repost = false } of posts) {
        if (before.has(key)) continue;
        before.add(key);
        if (at === undefined) continue;
        const visible = Math.min(at, now);
        signals.push({ at: visible, kind: 'post', channel, count: 1, repost, author: 'ours' });
      }
      told.set(channel, new Set([...before].slice(-REMEMBERED)));
      return signals.sort((a, b) => a.at - b.at);
    },
  };
}
