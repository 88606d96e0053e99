import type { Channel } from '../../../src/model/channel.ts';
import { DAY, type Instant, type Millis } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { ReaderMemory } from '../../../src/ports.ts';
import type { ListedPost } from './seen-posts.ts';

/** A page of a channel's older posts, and where the next one begins; absent where there is none. */
export interface OlderPage<Cursor> {
  readonly posts: readonly ListedPost[];
  readonly older?: Cursor | undefined;
}

/**
 * Fills in what channels published before their first look, so that the rhythm has something to learn: with each look one
 * page of one channel, until the rhythm's half-life is covered or the platform has no more. Plans leave it out: for the little
 * while that it lasts, a call a look is taken from what they leave of each limit.
 */
export interface BackFill<Cursor> {
  /** A channel's list was read for the first time, and goes on here. Later calls for the same channel change nothing. */
  begin(channel: string, older: Cursor | undefined): void;
  /**
   * Reads the next page of one of these channels. Its posts, newest first: a rhythm learns the past backwards.
   *
   * @param read undefined where the page could not be read; it is tried again with the next looks, a few times. `later` where
   *   nobody tried
   */
  turn(
    channels: readonly Channel[],
    read: (channel: Channel, older: Cursor) => Promise<OlderPage<Cursor> | 'later' | undefined>,
    now: Instant,
  ): Promise<readonly SignalOf<'post'>[]>;
}

/** Half of what the rhythm goes by is younger: older posts tell little more (docs/judge.md, "Rate"). */
const REACH: Millis = 84 * DAY;
/** Of the busiest channel; and a server that always names one more page comes to an end. */
const MOST_PAGES = 100;
/** In a row; a limit that is used up for a while is one, too. */
const MOST_FAILURES = 10;

interface Progress<Cursor> {
  readonly older: Cursor;
  readonly pages: number;
  readonly failures: number;
}

/** @param memory where it is kept that a channel's past has been read, so that a restart does not read it again */
export function createBackFill<Cursor>(memory?: ReaderMemory): BackFill<Cursor> {
  const begun = new Set<string>();
  const open = new Map<string, Progress<Cursor>>();
  return {
    begin(channel, older) {
      if (begun.has(channel)) return;
      begun.add(channel);
      if (older !== undefined) open.set(channel, { older, pages: 0, failures: 0 });
    },
    async turn(channels, read, now) {
      const channel = channels.find(({ id }) => open.has(id));
      if (channel === undefined) return [];
      const { id } = channel;
      const { older, pages, failures } = open.get(id) as Progress<Cursor>;
      // Looks at one channel do not overlap; should this one never end, the page is not asked for again.
      open.delete(id);
      if (pages === 0 && (await memory?.get<string>(keyOf(channel))) === channel.handle) return [];
      const page = await read(channel, older);
      if (page === 'later') {
        open.set(id, { older, pages, failures });
        return [];
      }
      if (page === undefined) {
        if (failures + 1 < MOST_FAILURES) open.set(id, { older, pages, failures: failures + 1 });
        return [];
      }
      const from = now - REACH;
      const posts = page.posts.flatMap(({ at, repost = false }) =>
        at === undefined || at < from || at > now
          ? []
          : [{ at, kind: 'post', channel: id, count: 1, repost, author: 'ours' } as const],
      );
      // The last of the list: one that claims to be older may stand anywhere.
      const isPast = (page.posts.at(-1)?.at ?? now) < from;
      const isMore = page.posts.length > 0 && !isPast && pages + 1 < MOST_PAGES;
      if (isMore && page.older !== undefined) {
        open.set(id, { older: page.older, pages: pages + 1, failures: 0 });
      } else await memory?.set(keyOf(channel), channel.handle);
      return posts.sort((a, b) => b.at - a.at);
    },
  };
}

function keyOf({ platform, id }: Channel): string {
  return `${platform}/past/${id}`;
}
