import '@atproto/api'; // The reader loads it at its first look, which takes a busy machine seconds.
import { describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createBluesky } from '#adapters/platforms/bluesky/bluesky.ts';
import { createFacebook } from '#adapters/platforms/facebook/facebook.ts';
import { createInstagram } from '#adapters/platforms/instagram/instagram.ts';
import { createMastodon } from '#adapters/platforms/mastodon/mastodon.ts';
import { createBackFill } from '#adapters/platforms/shared/back-fill.ts';
import { createX } from '#adapters/platforms/x/x.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, type Instant, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { PlatformReader } from '#src/ports.ts';
import { createLocalTime } from '#src/rhythm/calendar.ts';
import { createRhythm } from '#src/rhythm/rhythm.ts';
import { startAtprotoServer } from '#test/fakes/atproto-server.ts';
import { startGraphServer } from '#test/fakes/graph-server.ts';
import { startMastodonServer } from '#test/fakes/mastodon-server.ts';
import { APP_TOKEN, startXServer } from '#test/fakes/x-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const UTC = createLocalTime('UTC');
const patient = new AbortController().signal;
/** Every six hours for a hundred and thirty days, oldest first. */
const PAST = Array.from({ length: 520 }, (_, at) => NOW - (520 - at) * 6 * HOUR + 7 * MINUTE);
const HISTORY = PAST.map((at) => isoUtc(at));

interface Opened {
  readonly reader: PlatformReader;
  readonly channel: Channel;
  readonly close: () => Promise<void> | void;
}

const clock = { now: () => NOW };
const http = () => createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });
const channelOf = (platform: Platform, handle: string, more: Partial<Channel> = {}): Channel => ({
  ...{ id: 'brann', owner: 'Brann', platform, handle, role: 'ours' },
  ...more,
});

const PLATFORMS: Readonly<Record<string, (posts: readonly string[]) => Promise<Opened>>> = {
  async Bluesky(posts) {
    const server = await startAtprotoServer();
    server.add('brann.test', posts);
    const reader = createBluesky({ clock, http: http(), appView: server.url, service: server.url });
    return { reader, channel: channelOf('bluesky', 'brann.test'), close: server.close };
  },
  async Mastodon(posts) {
    const server = await startMastodonServer('mastodon');
    server.add('brann', posts);
    const channel = channelOf('mastodon', '@brann', { instance: server.url });
    return { reader: createMastodon({ clock, http: http() }), channel, close: server.close };
  },
  async Facebook(posts) {
    const server = await startGraphServer();
    const page = server.add('brann', posts);
    const accounts = { brann: { accessToken: page.token } };
    const reader = createFacebook({ clock, http: http(), url: server.url, accounts });
    return { reader, channel: channelOf('facebook', 'brann'), close: server.close };
  },
  async Instagram(posts) {
    const server = await startGraphServer();
    const page = server.add('brann', posts);
    page.instagram = { id: '17841400000000001', username: 'brann', posts: [...page.posts] };
    const accounts = { brann: { accessToken: page.token } };
    const reader = createInstagram({ clock, http: http(), url: server.url, accounts });
    return { reader, channel: channelOf('instagram', 'brann'), close: server.close };
  },
};

/** The posts that each of some looks told of, in its order. */
async function looksAt({ reader, channel }: Opened, looks: number): Promise<Instant[][]> {
  const told: Instant[][] = [];
  for (let look = 0; look < looks; look++) {
    const signals = await reader.look([channel], patient);
    told.push(signals.flatMap((one) => (one.kind === 'post' ? [one.at] : [])));
  }
  return told;
}

describe.each(Object.keys(PLATFORMS))('what was published on %s before the first look', (name) => {
  const open = PLATFORMS[name] as (typeof PLATFORMS)[string];

  it('is read page by page, each post once, until a rhythm can be learnt', async () => {
    const opened = await open(HISTORY);
    const looks = await looksAt(opened, 16);
    await opened.close();
    const told = looks.flat();
    const [oldest = 0] = told.toSorted((a, b) => a - b);
    expect(new Set(told).size).toBe(told.length);
    expect(oldest).toBeLessThan(NOW - 83 * DAY);
    expect(oldest).toBeGreaterThanOrEqual(NOW - 84 * DAY);
    expect(told.length).toBe(PAST.filter((at) => at >= oldest).length);
    // Never more than a page of it in a look, and nothing once it is over.
    for (const posts of looks) expect(posts.length).toBeLessThanOrEqual(200);
    expect(looks.at(-1)).toEqual([]);
  });

  it('teaches the rhythm that it would have learnt by watching', async () => {
    const opened = await open(HISTORY);
    const told = (await looksAt(opened, 16)).flat();
    await opened.close();
    const [filled, watched] = [createRhythm(UTC), createRhythm(UTC)];
    for (const post of told) filled.add(post);
    for (const post of PAST.filter((at) => at >= Math.min(...told))) watched.add(post);
    const [one = 0, other = 0] = [filled, watched].map(
      (rhythm) => rhythm.silence(NOW, NOW + 7 * DAY)?.expected,
    );
    expect(other).toBeGreaterThan(20);
    expect(Math.abs(Math.log(one / other))).toBeLessThan(0.02);
    expect(filled.knownSince).toBe(watched.knownSince);
  });

  it('is all told at the first look where there is little of it', async () => {
    const opened = await open(HISTORY.slice(-12));
    const looks = await looksAt(opened, 3);
    await opened.close();
    expect(looks.map((posts) => posts.length)).toEqual([12, 0, 0]);
  });
});

describe('what was published on X before the first look', () => {
  const hourly = Array.from({ length: 160 }, (_, at) => isoUtc(NOW - (160 - at) * HOUR));

  async function looked(dailyBudget: number) {
    const server = await startXServer();
    server.add('brann', hourly);
    const time = { now: NOW };
    const reader = createX({
      ...{ clock: { now: () => time.now }, http: http(), url: server.url, dailyBudget },
      bearerToken: APP_TOKEN,
    });
    const opened = { reader, channel: channelOf('x', 'brann'), close: server.close };
    const today = (await looksAt(opened, 4)).flat();
    time.now += DAY;
    const tomorrow = (await looksAt(opened, 4)).flat();
    await opened.close();
    return { today, tomorrow, spent: reader.cost().spent };
  }

  it('is searched for within the week that X lets one search, each post once', async () => {
    const { today, tomorrow } = await looked(5);
    expect(today.toSorted((a, b) => a - b).map((at) => isoUtc(at))).toEqual(hourly);
    expect(tomorrow).toEqual([]);
  });

  it('waits for money that the looks of a day do not need', async () => {
    // A page of a hundred posts costs half a dollar.
    const { today, tomorrow } = await looked(1.04);
    expect([today.length, tomorrow.length]).toEqual([100, 60]);
    const never = await looked(0.96);
    expect([never.today.length, never.tomorrow.length]).toEqual([100, 0]);
  });
});

describe('filling in', () => {
  const channel = channelOf('x', 'brann');
  const post = (at: Instant) => ({ key: String(at), at });

  it('comes to an end though a server names one more page for ever', async () => {
    const backFill = createBackFill<number>();
    backFill.begin('brann', 0);
    let read = 0;
    for (let look = 0; look < 1_000; look++) {
      await backFill.turn(
        [channel],
        async (_, page) => ({ posts: [post(NOW - ++read)], older: page }),
        NOW,
      );
    }
    expect(read).toBe(100);
  });

  it('goes on where a page could not be read, and gives up in the end', async () => {
    const backFill = createBackFill<number>();
    backFill.begin('brann', 3);
    const asked: number[] = [];
    const refused = async (_: Channel, page: number) => {
      asked.push(page);
      return undefined;
    };
    for (let look = 0; look < 4; look++)
      expect(await backFill.turn([channel], refused, NOW)).toEqual([]);
    const read = await backFill.turn(
      [channel],
      async () => ({ posts: [post(NOW - DAY), post(NOW - 2 * DAY)], older: 4 }),
      NOW,
    );
    expect(read.map(({ at }) => at)).toEqual([NOW - DAY, NOW - 2 * DAY]);
    for (let look = 0; look < 50; look++) await backFill.turn([channel], refused, NOW);
    expect(asked).toEqual([3, 3, 3, 3, ...Array.from({ length: 10 }, () => 4)]);
  });

  it('reads nobody’s past again after a restart, but that of another account under the same name', async () => {
    const memory = createMemoryStorage(clock);
    let read = 0;
    const page = async () => {
      read++;
      return { posts: [post(NOW - DAY)], older: read < 3 ? read : undefined };
    };
    const restarted = async (handle: string) => {
      const backFill = createBackFill<number>(memory);
      backFill.begin('brann', 0);
      for (let look = 0; look < 5; look++) {
        await backFill.turn([{ ...channel, handle }], page, NOW);
      }
      return read;
    };
    expect(await restarted('brann')).toBe(3);
    expect(await restarted('brann')).toBe(3);
    expect(await restarted('brannvesen')).toBe(4);
  });

  it('begins once for each channel, and looks at one of them in a turn', async () => {
    const backFill = createBackFill<string>();
    const other = { ...channel, id: 'politi' };
    backFill.begin('brann', 'a');
    backFill.begin('politi', 'b');
    backFill.begin('brann', 'again');
    const read: string[] = [];
    const turn = () =>
      backFill.turn(
        [channel, other],
        async ({ id }, page) => {
          read.push(`${id} ${page}`);
          return { posts: [post(NOW - DAY)] };
        },
        NOW,
      );
    for (let look = 0; look < 3; look++) await turn();
    backFill.begin('brann', 'late');
    await turn();
    expect(read).toEqual(['brann a', 'politi b']);
  });
});
