import type { Instant } from '../../src/model/instant.ts';
import type { SignalOf } from '../../src/model/signal.ts';

/** A post as a platform lists it. */
export interface ListedPost {
  /** What the platform calls it, so that an edit is not taken for a new post. */
  readonly key: string;
  readonly at: Instant;
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
      const before = told.get(channel) ?? new Set<string>();
      const signals = posts
        .filter(({ key }, index) => {
          return !before.has(key) && posts.findIndex((other) => other.key === key) === index;
        })
        .map(({ at, repost = false }) => {
          const visible = Math.min(at, now);
          return { at: visible, kind: 'post', channel, count: 1, repost, author: 'ours' } as const;
        })
        .sort((a, b) => a.at - b.at);
      const keys = [...before, ...posts.map(({ key }) => key)];
      told.set(channel, new Set(keys.slice(-REMEMBERED)));
      return signals;
    },
  };
}
