import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFeedItems } from '#adapters/documents/feed-items.ts';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { webAddress } from '#adapters/http/web-address.ts';
import { createFeed } from '#adapters/platforms/feed/feed.ts';
import { feedItems } from '#adapters/platforms/feed/feed-items.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import { type FeedServer, startFeedServer } from '#test/fakes/feed-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const OSLO = { zone: 'Europe/Oslo', now: NOW };
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
  expect(await look()).toEqual(['undated']);
  now += 5 * MINUTE;
  server.items = [{ id: 'another undated' }, { id: 'undated' }];
  expect(await look()).toEqual(['post 12:05', 'undated']);
  expect(await look()).toEqual(['undated']);
});

it.each([
  [404, 'missing'],
  [410, 'missing'],
  [401, 'login-wall'],
  [403, 'login-wall'],
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
    expect(webAddress(handle)?.href).toBe(address);
  });

  it.each([
    'ftp://brann.example/rss',
    'file:///etc/passwd',
    'not an address',
    'https://me:secret@brann.example/rss',
    '',
  ])('"%s" is none', (handle) => {
    expect(webAddress(handle)).toBeUndefined();
  });
});

function read(text: string) {
  const items = parseFeedItems(text);
  return items && feedItems(items, OSLO);
}

describe('a feed that is cut off', () => {
  const whole = {
    rss: '<?xml version="1.0"?><rss version="2.0"><channel><title>Log</title><item><guid>1</guid><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>',
    atom: '<feed xmlns="http://www.w3.org/2005/Atom"><id>log</id><title>Log</title><entry><id>1</id><published>2026-03-01T10:00:00Z</published></entry></feed>',
    json: '{"version":"https://jsonfeed.org/version/1.1","title":"Log","items":[{"id":"1","date_published":"2026-03-01T10:00:00Z"}]}',
  };

  it.each(Object.entries(whole))('is no feed, wherever it was cut (%s)', async (_format, text) => {
    expect(read(text)).toEqual({
      posts: [{ key: '1', aliases: [], at: NOW - 120 * MINUTE, wholeDay: false }],
      dates: 'read',
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
        expect(read(text.slice(0, length))?.posts ?? []).toEqual([]);
      }),
    );
  });

  it('never throws for what a server may send', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(read(text)?.posts ?? []).toEqual([]);
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
  const listed = read(
    `<rss version="2.0"><channel><title>Log</title>${items.join('')}</channel></rss>`,
  );
  expect(listed?.posts.map(({ at }) => at)).toEqual(written.map(() => NOW - 120 * MINUTE));
});

/** What the server sends in the feed's place. */
function sends(text: string, { status = 200, type = 'application/rss+xml' } = {}): void {
  server.instead = (_request, response) =>
    void response.writeHead(status, { 'content-type': type }).end(text);
}
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:a10="http://www.w3.org/2005/Atom"><channel><title>Log</title>${items}</channel></rss>`;
const item = (parts: Readonly<Record<string, string>>) =>
  `<item>${Object.entries(parts)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</item>`;

describe('what real hosts send', () => {
  it.each([
    ['a script after its end', (text: string) => `${text}\n<script>count()</script>`],
    ['a comment after its end', (text: string) => `${text}<!-- made in 0.2 s -->`],
    ['NUL bytes after its end', (text: string) => `${text}\0\0`],
    ['a warning before it', (text: string) => `Notice: unset variable\n${text}`],
    ['blank lines and a byte order mark', (text: string) => `\uFEFF\n\n${text}`],
  ])('is a whole feed with %s', async (_what, around) => {
    sends(around(rss(item({ guid: '1', pubDate: 'Sun, 01 Mar 2026 10:00:00 GMT' }))));
    expect(await look()).toEqual(['post 10:00', 'visible']);
  });

  it('has dates of Atom inside RSS', async () => {
    sends(rss(item({ guid: '1', 'a10:updated': '2026-03-01T11:00:00+01:00' })));
    expect(await look()).toEqual(['post 10:00', 'visible']);
  });

  it('has times without a zone, which are those of the organisation', async () => {
    feed = createFeed({
      clock: { now: () => now },
      http: createHttpReader({ retryPause: 1, failuresBeforeRest: 0 }),
      zoneOf: () => 'Europe/Oslo',
    });
    sends(rss(item({ guid: '1', pubDate: '01.03.2026 11:00' })));
    expect(await look()).toEqual(['post 10:00', 'visible']);
  });

  it('has dates that nobody can read, which is told', async () => {
    sends(rss(item({ guid: '1', pubDate: 'for 10 minutter siden' })));
    expect(await look()).toEqual(['undated']);
  });

  it('announces what is to come, which is told when its time has come, and once', async () => {
    const coming = item({ guid: '2', pubDate: 'Sun, 01 Mar 2026 13:00:00 GMT' });
    sends(rss(coming + item({ guid: '1', pubDate: 'Sat, 28 Feb 2026 10:00:00 GMT' })));
    expect(await look()).toEqual(['post 10:00', 'visible']);
    now += 61 * MINUTE;
    expect(await look()).toEqual(['post 13:00', 'visible']);
    now += 61 * MINUTE;
    expect(await look()).toEqual(['visible']);
  });

  it('announces also where the feed is not sent again, since it has not changed', async () => {
    server.items = [
      { id: 'coming', at: '2026-03-01T13:00:00Z' },
      { id: 'one', at: '2026-03-01T10:00:00Z' },
    ];
    expect(await look()).toEqual(['post 10:00', 'visible']);
    now += 61 * MINUTE;
    expect(await look()).toEqual(['post 13:00', 'visible']);
  });

  it.each([
    ['one address for all items, and no ids', { link: 'https://brann.example/nyheter' }],
    ['one id for all items', { guid: 'https://brann.example/', link: 'https://brann.example/' }],
  ])('has %s, and new items are seen all the same', async (_what, same) => {
    const first = item({ ...same, title: 'Brann', pubDate: 'Sun, 01 Mar 2026 10:00:00 GMT' });
    const third = item({ ...same, title: 'Vann', pubDate: 'Sun, 01 Mar 2026 11:00:00 GMT' });
    sends(rss(third + first));
    expect(await look()).toEqual(['post 10:00', 'post 11:00', 'visible']);
    now += 15 * MINUTE;
    const newest = item({ ...same, title: 'Røyk', pubDate: 'Sun, 01 Mar 2026 12:10:00 GMT' });
    sends(rss(newest + third + first));
    expect(await look()).toEqual(['post 12:10', 'visible']);
  });

  it('has ids that are made anew at each build, which makes no item new', async () => {
    const build = (stamp: number) =>
      rss(
        item({ guid: `a-${stamp}`, link: 'https://brann.example/1', title: 'Brann' }) +
          item({ guid: `b-${stamp}`, link: 'https://brann.example/2', title: 'Vann' }),
      );
    sends(build(1));
    expect(await look()).toEqual(['undated']);
    now += 5 * MINUTE;
    sends(build(2));
    expect(await look()).toEqual(['undated']);
  });

  it('has items that are dated anew, which makes none of them new', async () => {
    const dated = (hour: number) =>
      rss(item({ guid: '1', pubDate: `Sun, 01 Mar 2026 ${hour}:00:00 GMT` }));
    sends(dated(10));
    expect(await look()).toEqual(['post 10:00', 'visible']);
    sends(dated(11));
    expect(await look()).toEqual(['visible']);
  });

  it('names only the day, and then a new item counts from when it is first seen', async () => {
    sends(rss(item({ guid: '1', pubDate: '2026-02-28' })));
    expect(await look()).toEqual(['post 00:00', 'visible']);
    now += 5 * MINUTE;
    sends(
      rss(item({ guid: '2', pubDate: '2026-03-01' }) + item({ guid: '1', pubDate: '2026-02-28' })),
    );
    expect(await look()).toEqual(['post 12:05', 'visible']);
  });

  it('is a wall for programs, under whatever status', async () => {
    const wall = '<html><head><title>Just a moment...</title></head><body></body></html>';
    sends(wall, { status: 503, type: 'text/html' });
    expect(await look()).toEqual(['login-wall']);
    sends(wall, { type: 'text/html' });
    expect(await look()).toEqual(['login-wall']);
    for (const title of [
      'Making sure you&#39;re not a bot!',
      'Request Rejected',
      'Client Challenge',
    ]) {
      sends(wall.replace('Just a moment...', title), { type: 'text/html' });
      expect(await look()).toEqual(['login-wall']);
    }
  });
});

it('is read under the name, and with the headers, that the settings give', async () => {
  const asked: (string | undefined)[] = [];
  feed = createFeed({
    clock: { now: () => now },
    http: createHttpReader({ retryPause: 1, failuresBeforeRest: 0 }),
    pages: { a: { userAgent: 'Nordvik reader', headers: { 'x-key': 'abc' } } },
  });
  server.instead = (request, response) => {
    asked.push(request.headers['user-agent'], request.headers['x-key'] as string);
    response.end(rss(item({ guid: '1', pubDate: '2026-03-01T10:00:00Z' })));
  };
  expect(await look()).toEqual(['post 10:00', 'visible']);
  expect(asked).toEqual(['Nordvik reader', 'abc']);
});
