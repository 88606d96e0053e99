import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createFeed, feedAddress } from '#adapters/platforms/feed/feed.ts';
import { feedItems } from '#adapters/platforms/feed/feed-items.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import { type FeedServer, startFeedServer } from '#test/fakes/feed-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;

let server: FeedServer;
let now = NOW;
let channel: Channel;
let feed: ReturnType<typeof createFeed>;

beforeEach(async () => {
  now = NOW;
  server = await startFeedServer();
  server.items = [{ id: 'one', at: '2026-03-01T10:00:00Z' }];
  channel = { id: 'a', owner: 'A', platform: 'feed', handle: `${server.url}/feed`, role: 'ours' };
  feed = createFeed({
    clock: { now: () => now },
    http: createHttpReader({ retryPause: 1, failuresBeforeRest: 0 }),
  });
});
afterEach(() => server.close());

const look = async () =>
  (await feed.look([channel], patient)).map((signal) =>
    signal.kind === 'profile'
      ? signal.seen
      : `${signal.kind} ${new Date(signal.at).toISOString().slice(11, 16)}`,
  );

it('does not fetch an unchanged feed again, and still says that it is visible', async () => {
  const statuses: number[] = [];
  const http = createHttpReader();
  feed = createFeed({
    clock: { now: () => now },
    http: {
      async read(url, request) {
        const reading = await http.read(url, request);
        if (reading.ok) statuses.push(reading.status);
        return reading;
      },
    },
  });
  expect([await look(), await look()]).toEqual([['post 10:00', 'visible'], ['visible']]);
  expect(statuses).toEqual([200, 304]);
});

it('does not take an edit for a post', async () => {
  await look();
  server.items = [
    { id: 'one', at: '2026-03-01T11:30:00Z' },
    { id: 'two', at: '2026-03-01T11:40:00Z' },
  ];
  expect(await look()).toEqual(['post 11:40', 'visible']);
});

it('takes an item without a date as published when it first shows up, but not on the first look', async () => {
  server.items = [{ id: 'undated' }];
  expect(await look()).toEqual(['visible']);
  now += 5 * MINUTE;
  server.items = [{ id: 'another undated' }, { id: 'undated' }];
  expect(await look()).toEqual(['post 12:05', 'visible']);
  expect(await look()).toEqual(['visible']);
});

it.each([
  [404, 'missing'],
  [410, 'missing'],
  [401, 'login-wall'],
  [403, 'unreachable'],
  [429, 'unreachable'],
  [500, 'unreachable'],
])('sees HTTP %i as %s', async (status, seen) => {
  server.instead = (_request, response) => void response.writeHead(status).end();
  expect(await look()).toEqual([seen]);
});

it('says in the log what was wrong', async () => {
  const told: unknown[] = [];
  const note = (_message: string, facts?: unknown) => void told.push(facts);
  feed = createFeed({ clock: { now: () => now }, log: { info: note, warn: note, error: note } });
  channel = { ...channel, handle: `${server.url}/elsewhere` };
  await look();
  expect(told).toEqual([{ channel: 'a', trouble: 'HTTP 404' }]);
});

describe('the address', () => {
  it.each([
    ['brann.example/rss', 'https://brann.example/rss'],
    ['https://brann.example/rss', 'https://brann.example/rss'],
    ['http://brann.example/rss', 'http://brann.example/rss'],
    ['brann.example:8443/rss?siste=20', 'https://brann.example:8443/rss?siste=20'],
  ])('%s is %s', (handle, address) => {
    expect(feedAddress(handle)?.href).toBe(address);
  });

  it.each([
    'ftp://brann.example/rss',
    'file:///etc/passwd',
    'not an address',
    'https://me:secret@brann.example/rss',
    '',
  ])('"%s" is none', (handle) => {
    expect(feedAddress(handle)).toBeUndefined();
  });
});

describe('a feed that is cut off', () => {
  const whole = {
    rss: '<?xml version="1.0"?><rss version="2.0"><channel><title>Log</title><item><guid>1</guid><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>',
    atom: '<feed xmlns="http://www.w3.org/2005/Atom"><id>log</id><title>Log</title><entry><id>1</id><published>2026-03-01T10:00:00Z</published></entry></feed>',
    json: '{"version":"https://jsonfeed.org/version/1.1","title":"Log","items":[{"id":"1","date_published":"2026-03-01T10:00:00Z"}]}',
  };

  it.each(Object.entries(whole))('is no feed, wherever it was cut (%s)', async (_format, text) => {
    expect(await feedItems(text)).toEqual([{ key: '1', at: NOW - 120 * MINUTE }]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
        expect((await feedItems(text.slice(0, length))) ?? []).toEqual([]);
      }),
    );
  });

  it('never throws for what a server may send', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await feedItems(text)) ?? []).toEqual([]);
      }),
    );
  });
});

it('reads the dates that feeds are written with', async () => {
  const written = [
    'Sun, 01 Mar 2026 11:00:00 +0100',
    'Sun, 1 Mar 2026 10:00:00 GMT',
    '2026-03-01T10:00:00Z',
    '2026-03-01T11:00:00+01:00',
    '01 Mar 2026 10:00 UT',
  ];
  const items = written.map(
    (date, i) => `<item><guid>${i}</guid><pubDate>${date}</pubDate></item>`,
  );
  const listed = await feedItems(
    `<rss version="2.0"><channel><title>Log</title>${items.join('')}</channel></rss>`,
  );
  expect(listed?.map(({ at }) => at)).toEqual(written.map(() => NOW - 120 * MINUTE));
});
