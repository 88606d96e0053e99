import type { Channel } from '../../../src/model/channel.ts';
import { MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import type { PageSettings } from '../../../src/settings/pages.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { type Answer, textOf, troubleOf } from '../../http/read-result.ts';
import { webAddress } from '../../http/web-address.ts';
import { pageRead } from '../../pages/page-read.ts';
import { requestHeaders } from '../../pages/request-headers.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { createSeenPosts, type ListedPost } from '../shared/seen-posts.ts';
import { type FeedPosts, feedItems } from './feed-items.ts';

export interface FeedOptions {
  readonly clock: Clock;
  /** The IANA zone in which a channel's organisation writes times; UTC where nothing is said. */
  readonly zoneOf?: (channel: Channel) => string;
  /** By channel id: what to send along. */
  readonly pages?: Readonly<Record<string, Pick<PageSettings, 'userAgent' | 'headers'>>>;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

type Seen = SignalOf<'profile'>['seen'];

/** What a look at a feed came to; `posts` are absent where the list was not read anew. */
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
  const http = options.http ?? createHttpReader();
  const seen = createSeenPosts({ announces: true });
  /** By channel: what to send so that an unchanged feed need not be sent again, and how it then looks still. */
  const kept = new Map<
    string,
    { readonly validators: Record<string, string>; readonly seen: Seen }
  >();

  return {
    platform: 'feed',
    cadence,
    freshness,
    group: 1,
    look: oneByOne(look),
  };

  async function look(channel: Channel, signal: AbortSignal): Promise<readonly Signal[]> {
    const sight = await see(channel, signal);
    const now = clock.now();
    if (sight.trouble !== undefined) {
      log?.info('feed not seen', { channel: channel.id, trouble: sight.trouble });
    }
    const signals: Signal[] = [...seen.fresh(channel.id, sight.posts ?? [], now)];
    signals.push({ at: now, kind: 'profile', channel: channel.id, seen: sight.seen });
    return signals;
  }

  async function see(channel: Channel, signal: AbortSignal): Promise<Sight> {
    const address = webAddress(channel.handle);
    if (address === undefined) {
      return { seen: 'unreachable', trouble: 'the handle is no web address that can be read' };
    }
    const headers = {
      accept: ACCEPT,
      ...requestHeaders(pages[channel.id]),
      ...kept.get(channel.id)?.validators,
    };
    const reading = await http.read(address, { headers, signal });
    if (!reading.ok) return { seen: 'unreachable', trouble: troubleOf(reading) };
    if (reading.status === 304) return { seen: kept.get(channel.id)?.seen ?? 'visible' };
    // Whatever was known of the feed no longer holds.
    kept.delete(channel.id);
    const found = reading.status === 200 ? await feedIn(channel, reading) : undefined;
    if (found === undefined) return await withoutFeed(address, reading);
    if (found.posts.length === 0) return { seen: 'empty', trouble: 'the feed has no items' };
    const seen = found.dates === 'read' ? 'visible' : 'undated';
    kept.set(channel.id, { validators: validatorsOf(reading), seen });
    if (seen === 'visible') return { seen, posts: found.posts };
    const trouble =
      found.dates === 'none' ? 'the feed has no dates' : 'the feed has no dates that can be read';
    return { seen, posts: found.posts, trouble };
  }

  async function feedIn(channel: Channel, reading: Answer): Promise<FeedPosts | undefined> {
    return await feedItems(textOf(reading), { zone: zoneOf(channel), now: clock.now() });
  }
}

/** What came in a feed's place: nothing, a wall, or something else. */
async function withoutFeed(address: URL, reading: Answer): Promise<Sight> {
  const page = await pageRead(address, reading);
  if ('seen' in page && page.seen !== 'empty') return page;
  if (!('seen' in page) && page.asksForPassword) {
    return { seen: 'login-wall', trouble: 'a page to log in' };
  }
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
