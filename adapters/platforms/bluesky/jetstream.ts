import { z } from 'zod';
import { HOUR, type Instant, MINUTE, type Millis, SECOND } from '../../../src/model/instant.ts';
import type { Clock, Log } from '../../../src/ports.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import { streamedPost } from './streamed-post.ts';

/** Posts of many accounts as they are made: https://github.com/bluesky-social/jetstream */
export interface Jetstream {
  /** Follows exactly these accounts, 10,000 at most, and connects, or connects anew, where that is needed and time. */
  follow(dids: readonly string[]): void;
  /**
   * Since when nothing that an account publishes can have been missed; undefined where the stream is down, behind, or
   * silent too long, or does not follow the account.
   */
  coveredSince(did: string): Instant | undefined;
  /** What an account has published since this was last asked. */
  take(did: string): readonly ListedPost[];
  /** Whether the stream has told, since this was last asked, that an account's state or name changed. */
  takeChange(did: string): boolean;
  close(): void;
}

export const FOLLOWED_AT_MOST = 10_000;
const COLLECTIONS = ['app.bsky.feed.post', 'app.bsky.feed.repost'];
/** Hundreds of accounts are hardly ever all silent for so long. Where they are, looking again costs little. */
const SILENT: Millis = 10 * MINUTE;
/** Posts that old may come to a stream that goes on where it broke off. Servers keep about a day. */
const GOES_ON: Millis = 6 * HOUR;
/** Events of the last moments may have come in another order: https://github.com/bluesky-social/jetstream#consuming-jetstream */
const REWIND: Millis = 5 * SECOND;
const LONGEST_PAUSE: Millis = MINUTE;
/** Of an account that nobody asks about any more. */
const KEPT_POSTS = 100;

const event = z.object({
  did: z.string(),
  time_us: z.number(),
  kind: z.string(),
  commit: z
    .object({
      operation: z.string(),
      collection: z.string(),
      rkey: z.string(),
      record: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
});

export function createJetstream(options: {
  /** Such as `wss://jetstream2.us-east.bsky.network/subscribe`. */
  readonly url: string;
  readonly clock: Clock;
  readonly log?: Log | undefined;
}): Jetstream {
  const { url, clock, log } = options;
  let socket: WebSocket | undefined;
  let isOpen = false;
  let isClosed = false;
  let attempts = 0;
  let nextAttempt: Instant = Number.NEGATIVE_INFINITY;
  /** When the newest event was made, by the server's clock; the start of the stream where there was none. */
  let newest: Instant | undefined;
  /** By DID: since when it has been followed without a gap. */
  let followed = new Map<string, Instant>();
  const posts = new Map<string, ListedPost[]>();
  const changed = new Set<string>();

  return {
    follow(dids) {
      const wanted = dids.slice(0, FOLLOWED_AT_MOST);
      const now = clock.now();
      const isSame = wanted.length === followed.size && wanted.every((did) => followed.has(did));
      if (!isSame) {
        followed = new Map(wanted.map((did) => [did, followed.get(did) ?? now]));
        if (isOpen) sayWhom();
      }
      if (wanted.length > 0 && socket === undefined && now >= nextAttempt && !isClosed)
        connect(now);
    },
    coveredSince(did) {
      if (!isOpen || newest === undefined || clock.now() - newest > SILENT) return undefined;
      return followed.get(did);
    },
    take(did) {
      const taken = posts.get(did) ?? [];
      posts.delete(did);
      return taken;
    },
    takeChange: (did) => changed.delete(did),
    close() {
      isClosed = true;
      socket?.close();
    },
  };

  function connect(now: Instant): void {
    const address = new URL(url);
    // So many names are too long for an address: they are said first of all.
    address.searchParams.set('requireHello', 'true');
    for (const collection of COLLECTIONS)
      address.searchParams.append('wantedCollections', collection);
    if (newest !== undefined && now - newest < GOES_ON) {
      address.searchParams.set('cursor', String((newest - REWIND) * 1_000));
    } else {
      newest = undefined;
      for (const did of followed.keys()) followed.set(did, now);
    }
    nextAttempt = now + Math.min(LONGEST_PAUSE, SECOND * 2 ** attempts++);
    const opening = new WebSocket(address);
    socket = opening;
    opening.addEventListener('open', () => {
      isOpen = true;
      newest ??= clock.now();
      sayWhom();
      log?.info('bluesky stream begun', { accounts: followed.size });
    });
    opening.addEventListener('message', ({ data }) => take(data));
    // What went wrong is told by the end that follows it.
    opening.addEventListener('error', () => {});
    opening.addEventListener('close', ({ code }) => {
      if (isOpen)
        log?.warn('bluesky stream ended; channels are read one by one meanwhile', { code });
      isOpen = false;
      socket = undefined;
    });
  }

  function sayWhom(): void {
    const payload = { wantedCollections: COLLECTIONS, wantedDids: [...followed.keys()] };
    socket?.send(JSON.stringify({ type: 'options_update', payload }));
  }

  function take(data: unknown): void {
    const parsed = event.safeParse(parseJson(data));
    if (!parsed.success) return;
    const { did, time_us, kind, commit } = parsed.data;
    const at = Math.floor(time_us / 1_000);
    newest = Math.max(newest ?? at, at);
    attempts = 0;
    if (!followed.has(did)) return;
    if (kind === 'account' || kind === 'identity') changed.add(did);
    if (kind !== 'commit' || commit === undefined) return;
    const post = streamedPost(did, commit, at);
    if (post !== undefined) posts.set(did, [...(posts.get(did) ?? []), post].slice(-KEPT_POSTS));
  }
}

function parseJson(data: unknown): unknown {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
