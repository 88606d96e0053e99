import type { Channel } from '../../../src/model/channel.ts';
import { MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import { createDocumentParser, type DocumentParser } from '../../documents/document-parser.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import type { ReachResult } from '../../http/read-result.ts';
import { createSeenPosts } from '../shared/seen-posts.ts';
import { channelFeeds, FEED_CADENCE } from './channel-feed.ts';
import type { ChannelSight } from './channel-sight.ts';
import { CHANNELS_A_CALL, dataApi, dataCalls } from './data-api.ts';

export interface YouTubeOptions {
  readonly clock: Clock;
  /** Of the YouTube Data API; without it the channels' feeds are read. Never logged, never part of a signal. */
  readonly apiKey?: string | undefined;
  readonly url?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly http?: HttpReader;
  readonly documents?: DocumentParser;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

/**
 * Reads channels on YouTube: with a key over its Data API, else by their feeds, never against its robots.txt (which
 * forbade the feeds in 2026). It sees videos, shorts and streams as they are published; posts of the community tab it
 * does not see, and whether an upload would be taken, nobody but the account is told.
 */
export function createYouTube(options: YouTubeOptions): PlatformReader {
  const { clock, log, apiKey, cadence = FEED_CADENCE, freshness = 30 * MINUTE } = options;
  const { url = 'https://www.youtube.com', apiUrl = 'https://www.googleapis.com' } = options;
  const { http = createHttpReader(), documents = createDocumentParser() } = options;
  const read =
    apiKey === undefined
      ? channelFeeds({ http, documents, clock, url })
      : dataApi({ http, clock, apiUrl, apiKey });
  const seen = createSeenPosts();
  /** Channels that our key was refused for: that it is let in again is told once. */
  const refusedFor = new Set<string>();

  return {
    platform: 'youtube',
    cadence,
    freshness,
    group: apiKey === undefined ? 1 : CHANNELS_A_CALL,
    look,
    ...(apiKey === undefined ? {} : { calls: dataCalls }),
    way: apiKey === undefined ? 'feeds, where robots.txt allows that' : 'the Data API',
  };

  async function look(channels: readonly Channel[], signal: AbortSignal) {
    const sights = await read(channels, signal);
    const at = clock.now();
    const ways = [...sights.values()].flatMap(({ reach }) => reach ?? []);
    const result: ReachResult = ways.find((way) => way === 'ok') ?? ways[0] ?? 'ok';
    const reach = { at, kind: 'reach', target: 'youtube', vantage: 'ours', result } as const;
    const signals: Signal[] = ways.length === 0 ? [] : [reach];
    for (const { id } of channels) signals.push(...tell(id, sights.get(id)));
    return signals;
  }

  function tell(channel: string, sight: ChannelSight | undefined): readonly Signal[] {
    if (sight?.seen === undefined) return [];
    const at = clock.now();
    const { seen: profile, posts, name, refused, trouble } = sight;
    if (trouble !== undefined) log?.info('youtube channel not fully seen', { channel, trouble });
    const signals: Signal[] = [...seen.fresh(channel, posts, at)];
    const named = name === undefined ? {} : { name };
    signals.push({ at, kind: 'profile', channel, seen: profile, ...named });
    if (refused !== undefined) {
      refusedFor.add(channel);
      signals.push({ at, kind: 'credentials', channel, ...refused });
    } else if (profile === 'visible' && refusedFor.delete(channel)) {
      signals.push({ at, kind: 'credentials', channel, result: 'ok' });
    }
    return signals;
  }
}
