import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createYouTube } from '#adapters/platforms/youtube/youtube.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import {
  type FakeYouTubeChannel,
  startYouTubeServer,
  YOUTUBE_KEY,
  type YouTubeServer,
  youtubeError,
} from '#test/fakes/youtube-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
/** Of August 2026. */
const ROBOTS =
  'User-agent: *\nDisallow: /comment\nDisallow: /feeds/videos.xml\nDisallow: /results\n';
const signal = new AbortController().signal;

let server: YouTubeServer;
let account: FakeYouTubeChannel;
let now: number;

beforeEach(async () => {
  now = NOW;
  server = await startYouTubeServer();
  account = server.add('@fjellbrann');
  account.videos.push({ id: 'a', at: isoUtc(NOW - 4 * HOUR) });
});
afterEach(() => server.close());

function channel(handle = '@fjellbrann', id = 'fjell'): Channel {
  return { id, owner: 'Fjell', platform: 'youtube', handle, role: 'ours', postsPerDay: 2 };
}

function createReader(apiKey?: string) {
  const http = createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });
  const clock = { now: () => now };
  return createYouTube({ clock, url: server.url, apiUrl: server.url, apiKey, http });
}

function inShort(signals: readonly Signal[]): string[] {
  return signals.map((one) => {
    switch (one.kind) {
      case 'post':
        return `post ${isoUtc(one.at).slice(11, 16)}`;
      case 'profile':
        return ['profile', one.seen, one.name].filter(Boolean).join(' ');
      case 'credentials':
        return ['credentials', one.result, one.reason, one.code].filter(Boolean).join(' ');
      default:
        return 'result' in one ? `${one.kind} ${one.result}` : one.kind;
    }
  });
}

const look = async (reader = createReader(), one = channel()) =>
  inShort(await reader.look([one], signal));

describe('by feeds', () => {
  it('finds a channel by its @handle once, and reads no page after that', async () => {
    const reader = createReader();
    await look(reader);
    await look(reader);
    const pages = server.requests.filter((line) => line.includes('@fjellbrann'));
    expect(pages).toHaveLength(1);
  });

  it('takes the id as it stands', async () => {
    expect(await look(createReader(), channel(account.id))).toEqual([
      'post 08:00',
      'profile visible',
    ]);
  });

  it('does not take a feed that is 404 for a channel that is gone, while its page is there', async () => {
    server.feedsGone = true;
    expect(await look(createReader(), channel(account.id))).toEqual(['profile unreachable']);
    server.channels.splice(0);
    expect(await look(createReader(), channel(account.id))).toEqual(['profile missing']);
  });

  it('asks for no feed that robots.txt forbids, and says that it cannot see', async () => {
    server.robots = ROBOTS;
    expect(await look(createReader(), channel(account.id))).toEqual(['profile login-wall']);
    expect(server.requests).toEqual(['GET /robots.txt']);
  });

  it('says that the id is wanted where a page tells none', async () => {
    server.fail = (request, response) => {
      const isPage = request.url !== '/robots.txt';
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' });
      response.end(
        '<title>Before you continue to YouTube</title><p>Choose your language and go on.</p>',
      );
    };
    expect(await look()).toEqual(['profile login-wall']);
  });
});

describe('by the Data API', () => {
  it('asks for all channels together, whatever robots.txt says of feeds', async () => {
    server.robots = ROBOTS;
    const other = server.add('@havnbrann');
    other.videos.push({ id: 'b', at: isoUtc(NOW - HOUR) });
    const both = [channel(account.id), channel(other.id, 'havn')];
    const signals = inShort(await createReader(YOUTUBE_KEY).look(both, signal));
    expect(signals).toEqual([
      'reach ok',
      ...['post 08:00', 'profile visible', 'post 11:00', 'profile visible'],
    ]);
    const lists = server.requests.filter((line) => line.includes('/channels?'));
    expect(lists).toHaveLength(1);
  });

  it('says what a channel is called now', async () => {
    const reader = createReader(YOUTUBE_KEY);
    await look(reader);
    account.handle = '@fjellvakt';
    expect(await look(reader)).toContain('profile visible @fjellvakt');
  });

  it('calls a channel empty that has published nothing, and missing one that is left out', async () => {
    account.videos = [];
    expect(await look(createReader(YOUTUBE_KEY))).toEqual(['reach ok', 'profile empty']);
    server.channels.splice(0);
    expect(await look(createReader(YOUTUBE_KEY))).toEqual(['reach ok', 'profile missing']);
  });

  it.each([
    [403, 'quotaExceeded', 'app-refused credits quotaExceeded'],
    [403, 'accessNotConfigured', 'app-refused permission accessNotConfigured'],
    [403, 'rateLimitExceeded', 'rate-limited rateLimitExceeded'],
    [400, 'badRequest', 'app-refused badRequest'],
  ])('refused with %i %s says nothing of the channel: %s', async (status, reason, told) => {
    server.refused = { status, body: youtubeError(status, 'No.', reason) };
    const signals = await look(createReader(YOUTUBE_KEY));
    expect(signals).toEqual(['reach ok', 'profile unreachable', `credentials ${told}`]);
  });

  it('asks nothing more for an hour once the quota is used up, and tells when it is let in again', async () => {
    const reader = createReader(YOUTUBE_KEY);
    await look(reader);
    server.refused = { status: 403, body: youtubeError(403, 'Quota.', 'quotaExceeded') };
    await look(reader);
    const asked = server.requests.length;
    now += 59 * MINUTE;
    expect(await look(reader)).toEqual([]);
    expect(server.requests).toHaveLength(asked);
    server.refused = undefined;
    now += 2 * MINUTE;
    expect(await look(reader)).toEqual(['reach ok', 'profile visible', 'credentials ok']);
  });

  it('never lets the key out, even where Google repeats it', async () => {
    const body = youtubeError(403, `API key ${YOUTUBE_KEY} is blocked.`, 'forbidden');
    server.refused = { status: 403, body };
    const signals = await createReader(YOUTUBE_KEY).look([channel()], signal);
    expect(JSON.stringify(signals)).not.toContain(YOUTUBE_KEY);
    expect(server.requests.join()).not.toContain(YOUTUBE_KEY);
  });

  it.each([
    ['all is well', () => {}, 'working quiet'],
    [
      'the quota is used up',
      () => {
        server.refused = { status: 403, body: youtubeError(403, 'Quota.', 'quotaExceeded') };
      },
      'unknown unknown',
    ],
    ['the channel is gone', () => void server.channels.splice(0), 'blocked quiet'],
  ])('where %s, the judge says %s', async (_what, change, verdict) => {
    const judge = createJudge([channel()], () => 'Europe/Oslo');
    const reader = createReader(YOUTUBE_KEY);
    for (let looks = 0; looks < 12; looks++) {
      if (looks === 3) change();
      for (const one of await reader.look([channel()], signal)) judge.observe(one);
      judge.observe({ at: now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
      now += 5 * MINUTE;
    }
    const { ability, activity } = judge.verdict('fjell', now);
    expect(`${ability} ${activity}`).toBe(verdict);
  });
});
