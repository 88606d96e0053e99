import type { Channel } from '../../../src/model/channel.ts';
import { MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { type Answer, textOf, troubleOf } from '../../http/read-result.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { createSeenPosts, type ListedPost } from '../shared/seen-posts.ts';
import { feedItems } from './feed-items.ts';

export interface FeedOptions {
  readonly clock: Clock;
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
  const { clock, log, cadence = 2 * MINUTE, freshness = 10 * MINUTE } = options;
  const http = options.http ?? createHttpReader();
  const seen = createSeenPosts();
  /** What to send so that an unchanged feed need not be sent again, by channel. */
  const validators = new Map<string, Record<string, string>>();

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
    const address = feedAddress(channel.handle);
    if (address === undefined) {
      return { seen: 'unreachable', trouble: 'the handle is no web address that can be read' };
    }
    const headers = { accept: ACCEPT, ...validators.get(channel.id) };
    const reading = await http.read(address, { headers, signal });
    if (!reading.ok) return { seen: 'unreachable', trouble: troubleOf(reading) };
    if (reading.status === 304) return { seen: 'visible' };
    // Whatever was known of the feed no longer holds.
    validators.delete(channel.id);
    const trouble = troubleOf(reading);
    if (reading.status === 404 || reading.status === 410) return { seen: 'missing', trouble };
    if (reading.status === 401) return { seen: 'login-wall', trouble };
    if (reading.status !== 200) return { seen: 'unreachable', trouble };
    const posts = await feedItems(textOf(reading));
    if (posts === undefined) {
      return { seen: 'unreachable', trouble: 'what came is no feed, or only a part of one' };
    }
    if (posts.length === 0) return { seen: 'empty', trouble: 'the feed has no items' };
    validators.set(channel.id, validatorsOf(reading));
    return { seen: 'visible', posts };
  }
}

/** The web address that a feed's handle stands for; undefined where it stands for none. */
export function feedAddress(handle: string): URL | undefined {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(handle) ? handle : `https://${handle}`;
  const address = URL.parse(written.trim());
  if (address === null || !/^https?:$/.test(address.protocol)) return undefined;
  // A handle is shown to people, so it is no place for a password.
  return address.username === '' && address.password === '' ? address : undefined;
}

function validatorsOf({ headers }: Answer): Record<string, string> {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}
