import type { Channel } from '../../../src/model/channel.ts';
import { MINUTE } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import { type DocumentParser, Unreadable } from '../../documents/document-parser.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { type Answer, troubleOf } from '../../http/read-result.ts';
import { pageRead } from '../../pages/page-read.ts';
import { createPoliteRead } from '../../pages/polite-read.ts';
import {
  atHandleOf,
  type ChannelSight,
  channelIdIn,
  channelIdOf,
  type ReadChannels,
} from './channel-sight.ts';

/**
 * Reads the feed that YouTube offers of each channel, with its newest fifteen videos, where its robots.txt lets programs
 * do that; a channel that is named by its @handle is found by its page. YouTube answers 404 for feeds of channels that
 * are there for hours on end, so that a channel is gone only where its page is, too.
 */
export function channelFeeds(parts: {
  readonly http: HttpReader;
  readonly documents: DocumentParser;
  readonly clock: Clock;
  readonly url: string;
}): ReadChannels {
  const { url, documents } = parts;
  const read = createPoliteRead(parts);
  /** By channel id of the settings. */
  const found = new Map<string, string>();

  return async (channels, signal) =>
    new Map(
      await Promise.all(
        channels.map(async (channel) => [channel.id, await readOne(channel, signal)] as const),
      ),
    );

  async function readOne(channel: Channel, signal: AbortSignal): Promise<ChannelSight> {
    const named = channelIdOf(channel) ?? found.get(channel.id);
    const id = named ?? (await find(channel, signal));
    if (typeof id !== 'string') return id;
    found.set(channel.id, id);
    const address = new URL('/feeds/videos.xml', url);
    address.searchParams.set('channel_id', id);
    const reading = await read(address, signal, {
      accept: 'application/atom+xml, application/xml',
    });
    if (reading === undefined) return FORBIDDEN;
    if ('unread' in reading) return unseen(`robots.txt: ${troubleOf(reading.unread)}`);
    if (reading.ok && reading.status === 404) return await withoutFeed(id, signal);
    const items =
      reading.ok && reading.status === 200 ? await itemsIn(reading, address) : undefined;
    if (items instanceof Unreadable) {
      return { seen: 'unreadable', posts: [], trouble: items.trouble };
    }
    if (items === undefined) {
      const page = await pageRead(address, reading, documents);
      if (!('seen' in page)) return unseen('what came is no feed');
      return { seen: page.seen, posts: [], ...(page.trouble ? { trouble: page.trouble } : {}) };
    }
    const posts = items.flatMap(({ id: key, published: [written = ''] }) => {
      const at = Date.parse(written);
      return key === undefined || Number.isNaN(at) ? [] : [{ key, at }];
    });
    return { seen: posts.length === 0 ? 'empty' : 'visible', posts };
  }

  async function itemsIn({ body, headers }: Answer, address: URL) {
    const contentType = headers.get('content-type') ?? '';
    return await documents.parse('feed', { body, contentType }, address.href);
  }

  async function find(channel: Channel, signal: AbortSignal): Promise<string | ChannelSight> {
    const address = new URL(`/${encodeURIComponent(atHandleOf(channel)).replace('%40', '@')}`, url);
    const reading = await read(address, signal);
    if (reading === undefined) return FORBIDDEN;
    if ('unread' in reading) return unseen(`robots.txt: ${troubleOf(reading.unread)}`);
    const page = await pageRead(address, reading, documents);
    if ('seen' in page) {
      return { seen: page.seen, posts: [], ...(page.trouble ? { trouble: page.trouble } : {}) };
    }
    const id = page.names.flatMap((name) => channelIdIn(name) ?? []).at(0);
    if (id !== undefined) return id;
    if (!/youtube/i.test(page.title)) return unseen('what came is no page of YouTube');
    const trouble = 'the page tells no channel id: name the id (UC…) in the settings';
    return { seen: 'login-wall', posts: [], trouble };
  }

  async function withoutFeed(id: string, signal: AbortSignal): Promise<ChannelSight> {
    const address = new URL(`/channel/${id}`, url);
    const reading = await read(address, signal);
    const page =
      reading === undefined || 'unread' in reading
        ? undefined
        : await pageRead(address, reading, documents);
    return page !== undefined && 'seen' in page && page.seen === 'missing'
      ? { seen: 'missing', posts: [] }
      : unseen('no feed, though the channel may be there: YouTube has such hours');
  }
}

const FORBIDDEN: ChannelSight = {
  seen: 'login-wall',
  posts: [],
  trouble: 'robots.txt lets no program read it: set "apiKey" of youtube',
};

function unseen(trouble: string): ChannelSight {
  return { seen: 'unreachable', posts: [], trouble };
}

/** As often as YouTube makes its feeds anew: they may be kept for fifteen minutes. */
export const FEED_CADENCE = 5 * MINUTE;
