import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Channel } from '../../../src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader, ReaderMemory } from '../../../src/ports.ts';
import type { PageSettings } from '../../../src/settings/pages.ts';
import {
  createDocumentParser,
  type DocumentParser,
  Unreadable,
} from '../../documents/document-parser.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { type Answer, troubleOf } from '../../http/read-result.ts';
import { webAddress } from '../../http/web-address.ts';
import { certificateFault } from '../../pages/certificate.ts';
import { pageRead } from '../../pages/page-read.ts';
import { pageSign } from '../../pages/page-signs.ts';
import { requestHeaders } from '../../pages/request-headers.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { createSeenPosts, type KnownList, type ListedPost } from '../shared/seen-posts.ts';
import { type FeedPosts, feedItems, NONE_READ, type ReadTimes } from './feed-items.ts';

export interface FeedOptions {
  readonly clock: Clock;
  /** The IANA zone in which a channel's organisation writes times; UTC where nothing is said. */
  readonly zoneOf?: (channel: Channel) => string;
  /** By channel id: what to send along. */
  readonly pages?: Readonly<Record<string, Pick<PageSettings, 'userAgent' | 'headers'>>>;
  readonly http?: HttpReader;
  readonly documents?: DocumentParser;
  /** Where it is kept which items have been told of. */
  readonly memory?: ReaderMemory | undefined;
  /** How many items of a feed are taken at most, the newest. */
  readonly items?: number | undefined;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

type Seen = SignalOf<'profile'>['seen'];

/** What is known of a feed. */
interface Feed {
  readonly repeated: Set<string>;
  readonly times: { read: ReadTimes };
  timesAt: Instant;
  /** When it was kept last. */
  keptAt: Instant;
  /** What came last: what to send so that it need not be sent again, and how an unchanged feed looks still. */
  newest?:
    | { readonly validators: Record<string, string>; readonly hash: string; readonly seen: Seen }
    | undefined;
}

/** The same as it is kept over a restart. */
interface KeptFeed extends KnownList {
  readonly handle: string;
  readonly repeated: readonly string[];
}

/** What a look at a feed came to; `posts` are absent where the list was not read, and none where it has not changed. */
interface Sight {
  readonly seen: Seen;
  readonly posts?: readonly ListedPost[];
  readonly trouble?: string;
}

const ACCEPT =
  'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, application/xml;q=0.9, */*;q=0.5';

/** Reads feeds: RSS, Atom, RDF and JSON Feed. A channel's handle is the feed's address; https unless http is written. */
export function createFeed(options: FeedOptions): PlatformReader {
  const { clock, log, pages = {}, zoneOf = () => 'UTC' } = options;
  const { cadence = 2 * MINUTE, freshness = 10 * MINUTE } = options;
  const { http = createHttpReader(), documents = createDocumentParser() } = options;
  const { memory, items: limit = ITEMS } = options;
  const seen = createSeenPosts({ announces: true, remembered: 8 * limit, short: digest });
  const feeds = new Map<string, Feed>();

  return {
    platform: 'feed',
    cadence,
    freshness,
    group: 1,
    look: oneByOne(look),
  };

  async function look(channel: Channel, signal: AbortSignal): Promise<readonly Signal[]> {
    const feed = feeds.get(channel.id) ?? (await recalled(channel));
    feeds.set(channel.id, feed);
    const sight = await see(channel, feed, signal);
    const now = clock.now();
    if (sight.trouble !== undefined) {
      log?.info('feed not seen', { channel: channel.id, trouble: sight.trouble });
    }
    const signals: Signal[] = [];
    if (sight.posts !== undefined) {
      signals.push(...seen.fresh(channel.id, sight.posts, now));
      if (sight.posts.length > 0 || now - feed.keptAt >= HOUR) await keep(channel, feed);
      if (seen.renamedAll(channel.id))
        log?.info('feed seen', { channel: channel.id, trouble: ANEW });
    }
    signals.push({ at: now, kind: 'profile', channel: channel.id, seen: sight.seen });
    return signals;
  }

  /** What was known of a feed before a restart; only where it is the same feed still. */
  async function recalled(channel: Channel): Promise<Feed> {
    const kept = await memory?.get<KeptFeed>(keyOf(channel));
    if (kept?.handle === channel.handle) seen.recall(channel.id, kept);
    return {
      repeated: new Set(kept?.handle === channel.handle ? kept.repeated : []),
      times: { read: NONE_READ },
      timesAt: clock.now(),
      keptAt: Number.NEGATIVE_INFINITY,
    };
  }

  async function keep(channel: Channel, feed: Feed): Promise<void> {
    const known = seen.known(channel.id);
    if (known === undefined) return;
    feed.keptAt = clock.now();
    const { handle } = channel;
    await memory?.set<KeptFeed>(keyOf(channel), { handle, repeated: [...feed.repeated], ...known });
  }

  async function see(channel: Channel, feed: Feed, signal: AbortSignal): Promise<Sight> {
    const address = webAddress(channel.handle);
    if (address === undefined) {
      return { seen: 'unreachable', trouble: 'the handle is no web address that can be read' };
    }
    const headers = {
      accept: ACCEPT,
      ...requestHeaders(pages[channel.id]),
      ...feed.newest?.validators,
    };
    const reading = await http.read(address, { headers, signal, sizeLimit: SIZE });
    if (!reading.ok) {
      return { seen: 'unreachable', trouble: certificateFault(reading) ?? troubleOf(reading) };
    }
    const hash = reading.status === 200 ? hashOf(reading) : undefined;
    const isSame = reading.status === 304 || hash === feed.newest?.hash;
    if (isSame && feed.newest !== undefined) return { seen: feed.newest.seen, posts: [] };
    // Whatever was known of the feed no longer holds.
    feed.newest = undefined;
    const found = reading.status === 200 ? await feedIn(channel, feed, reading) : undefined;
    if (found === undefined) return await withoutFeed(address, reading, documents);
    if (found instanceof Unreadable) return { seen: 'unreadable', trouble: found.trouble };
    if (found.posts.length === 0) return { seen: 'empty', trouble: 'the feed has no items' };
    const seen = found.dates === 'read' ? 'visible' : 'undated';
    feed.newest = { validators: validatorsOf(reading), hash: hash ?? '', seen };
    if (seen === 'visible') return { seen, posts: found.posts };
    const trouble =
      found.dates === 'none' ? 'the feed has no dates' : 'the feed has no dates that can be read';
    return { seen, posts: found.posts, trouble };
  }

  async function feedIn(
    channel: Channel,
    feed: Feed,
    reading: Answer,
  ): Promise<FeedPosts | Unreadable | undefined> {
    const { body, headers } = reading;
    const contentType = headers.get('content-type') ?? '';
    const items = await documents.parse('feed', { body, contentType }, channel.handle);
    if (items === undefined || items instanceof Unreadable) return items;
    const now = clock.now();
    // Dates without a year mean another day in time.
    if (now - feed.timesAt > DAY) {
      feed.times.read = NONE_READ;
      feed.timesAt = now;
    }
    const { repeated, times } = feed;
    return feedItems(items, {
      ...{ zone: zoneOf(channel), now, limit, repeated, times },
    });
  }
}

/** Where a feed lists everything, the newest are enough. */
const ITEMS = 500;
/** Bytes: thousands of items, and no more than a look can take in. */
const SIZE = 12_000_000;
const ANEW = 'the feed makes the ids of its items anew each time';

function keyOf({ id }: Channel): string {
  return `feeds/${id}`;
}

/** Short enough to keep thousands of them, and long enough that no two are the same. */
function digest(mark: string): string {
  return createHash('sha1').update(mark).digest('base64url').slice(0, 12);
}

function hashOf({ body }: Answer): string {
  return `${body.byteLength} ${crc32(body)}`;
}

/** What came in a feed's place: nothing, a wall, or something else. */
async function withoutFeed(
  address: URL,
  reading: Answer,
  documents: DocumentParser,
): Promise<Sight> {
  const page = await pageRead(address, reading, documents);
  if ('seen' in page && page.seen !== 'empty') return page;
  const sign = 'seen' in page ? undefined : pageSign(page);
  if (sign?.seen === 'login-wall') return sign;
  if (!('seen' in page) && page.asksForPassword) {
    return { seen: 'login-wall', trouble: 'a page to log in' };
  }
  if (sign !== undefined) return { seen: 'unreachable', trouble: sign.trouble };
  return { seen: 'unreachable', trouble: 'what came is no feed, or only a part of one' };
}

function validatorsOf({ headers }: Answer): Record<string, string> {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}
