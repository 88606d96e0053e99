import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createWebsite } from '#adapters/platforms/website/website.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Respond } from '#test/fakes/http-server.ts';
import { type PageServer, pageOf, startPageServer } from '#test/fakes/page-server.ts';

const patient = new AbortController().signal;
const http = createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });
const GOOD = pageOf('Aktuelt', '<h1>Fjell  Brannvesen</h1><p>Ring 110</p>');

let server: PageServer;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-01T12:00:00Z');
  server = await startPageServer();
  server.pages.set('/', GOOD);
});
afterEach(() => server.close());

function channel(): Channel {
  return { id: 'a', owner: 'Fjell', platform: 'website', handle: server.url, role: 'ours' };
}

function website(text?: string, oneSite = false) {
  return createWebsite({ clock: { now: () => now }, http, oneSite, pages: { a: { text } } });
}

async function seen(reader = website()): Promise<string | undefined> {
  const [signal, ...more] = await reader.look([channel()], patient);
  expect(more).toEqual([]);
  return signal?.kind === 'profile' ? signal.seen : signal?.kind;
}

const status =
  (code: number, body = '', headers = {}): Respond =>
  (_request, response) =>
    void response.writeHead(code, { 'content-type': 'text/html', ...headers }).end(body);

const LOGIN = pageOf('Logg inn', '<form><input type="password"></form>');

describe('a page of the organisation’s own is seen as', () => {
  it.each<[string, string, string | Respond, string | undefined]>([
    ['visible', 'it shows', GOOD, undefined],
    ['visible', 'it shows what must stand there', GOOD, 'fjell brannvesen'],
    ['missing', '404', status(404), undefined],
    ['missing', '410', status(410), undefined],
    ['login-wall', '401', status(401), undefined],
    ['login-wall', '403', status(403), undefined],
    ['login-wall', 'a page to log in', LOGIN, undefined],
    [
      'login-wall',
      'a page to log in in place of the text',
      LOGIN.replace('Logg inn', 'Fjell'),
      'Brannvesen',
    ],
    ['login-wall', 'sent on to log in', status(302, '', { location: '/login?next=/' }), undefined],
    ['login-wall', 'a test for machines', status(503, pageOf('Just a moment...')), undefined],
    [
      'login-wall',
      'a test named in a header',
      status(403, '', { 'cf-mitigated': 'challenge' }),
      undefined,
    ],
    ['interstitial', 'kept back for legal reasons', status(451), undefined],
    [
      'unreachable',
      'maintenance',
      status(503, pageOf('Maintenance'), { 'retry-after': '60' }),
      undefined,
    ],
    [
      'unreachable',
      'no page at all',
      status(200, '{}', { 'content-type': 'application/json' }),
      undefined,
    ],
    ['empty', 'nothing to read', pageOf(''), undefined],
    ['empty', 'a text that never stood there', GOOD, 'Vidda brannvesen'],
    ['defaced', 'the words of who did it', pageOf('HACKED BY nobody'), 'Brannvesen'],
  ])('%s: %s', async (expected, _what, answer, text) => {
    server.pages.set('/', answer);
    server.pages.set('/login?next=/', pageOf('Welcome', 'Who are you?'));
    expect(await seen(website(text))).toBe(expected);
  });

  it('partial, where its text stood before and is gone', async () => {
    const reader = website('Brannvesen');
    const before = await seen(reader);
    server.pages.set('/', pageOf('Aktuelt', '<p>Ring 110</p>'));
    expect([before, await seen(reader)]).toEqual(['visible', 'partial']);
  });

  it('not defaced, where the news are of somebody who was', async () => {
    server.pages.set('/', GOOD.replace('Ring 110', 'Site of a shop was hacked by thieves'));
    expect(await seen(website('Brannvesen'))).toBe('visible');
  });

  it('renamed, where it leads to another site, unless its text stands there', async () => {
    const other = await startPageServer();
    other.pages.set('/', GOOD);
    // Another name for this machine, so another site.
    const location = other.url.replace('127.0.0.1', 'localhost');
    server.pages.set('/', status(302, '', { location }));
    const looks = [await seen(website()), await seen(website('Brannvesen'))];
    await other.close();
    expect(looks).toEqual(['renamed', 'visible']);
  });
});

const WORDS =
  'politi brann ambulanse vakt kart vei skole nemnd møte plan kart budsjett råd valg vann ' +
  'avløp renovasjon barnehage kultur idrett bibliotek helse omsorg bolig næring skog fjell ferge bru tunnel';
const OTHER =
  'cheap pills casino bonus spins winner jackpot slots poker bet odds lucky cash prize free offer ' +
  'deal sale brand watch replica crypto coin token loan credit fast easy money online today only here now';

describe('without a text in the settings, a page is seen as', () => {
  it.each<[string, string, string | Respond]>([
    ['defaced', 'a heading that says by whom', pageOf('Fjell', '<h1>Hacked by Crew</h1>')],
    ['defaced', 'a title that says so', pageOf('H4cked By nobody', `<p>${WORDS}</p>`)],
    ['login-wall', 'a check of Anubis', pageOf('Making sure you&#39;re not a bot!', 'Loading')],
    ['login-wall', 'a refusal of F5', pageOf('Request Rejected', 'Your support ID is 123')],
    ['login-wall', 'an interruption of Imperva', pageOf('Pardon Our Interruption', 'As you were')],
    [
      'missing',
      'the first page of nginx',
      pageOf('Welcome to nginx!', '<h1>Welcome to nginx!</h1>'),
    ],
    ['missing', 'the first page of Apache', pageOf('Apache2 Debian Default Page: It works', 'x')],
    ['missing', 'a parked domain', pageOf('fjell.example', 'This domain is for sale. Buy now.')],
    ['missing', '“not found” with 200', pageOf('Siden finnes ikke', '<h1>Siden finnes ikke</h1>')],
    ['unreachable', 'a database that is away', pageOf('Error establishing a database connection')],
    ['unreachable', 'a fault of the server with 200', pageOf('500 Internal Server Error', 'x')],
    [
      'partial',
      'an empty shell',
      '<html><title>Fjell</title><body><div id="app"></div><script src="a.js"></script></body></html>',
    ],
  ])('%s: %s', async (expected, _what, answer) => {
    server.pages.set('/', answer);
    expect(await seen()).toBe(expected);
  });

  it.each([
    [
      'a news article of somebody who was hacked',
      `<h1>Butikk ble hacket</h1><p>${WORDS} hacked by thieves</p>`,
    ],
    [
      'an article on a domain for sale',
      `<h1>Nytt</h1><p>${WORDS.repeat(4)} this domain is for sale</p>`,
    ],
    ['an article on maintenance of a road', `<h1>Vedlikehold av vei</h1><p>${WORDS.repeat(4)}</p>`],
  ])('visible: %s', async (_what, body) => {
    server.pages.set('/', pageOf('Aktuelt', body));
    expect(await seen()).toBe('visible');
  });

  it('renamed, where title and text are others at once, until that has lasted for a day', async () => {
    const reader = website();
    server.pages.set('/', pageOf('Fjell kommune', `<p>${WORDS}</p>`));
    const looks = [await seen(reader)];
    server.pages.set('/', pageOf('Lucky casino', `<p>${OTHER}</p>`));
    looks.push(await seen(reader));
    now += 23 * HOUR;
    looks.push(await seen(reader));
    now += 2 * HOUR;
    looks.push(await seen(reader));
    expect(looks).toEqual(['visible', 'renamed', 'renamed', 'visible']);
  });

  it.each([
    ['the same title over other news', 'Fjell kommune', OTHER],
    ['another title over the same text', 'Fjell – forsiden', WORDS],
  ])('visible: %s', async (_what, title, words) => {
    const reader = website();
    server.pages.set('/', pageOf('Fjell kommune', `<p>${WORDS}</p>`));
    await seen(reader);
    server.pages.set('/', pageOf(title, `<p>${words}</p>`));
    expect(await seen(reader)).toBe('visible');
  });
});

describe('a page is read as browsers decode it', () => {
  const latin =
    (head: string, type: string): Respond =>
    (_request, response) => {
      const html = `<html><head>${head}<title>Fjell</title></head><body>Røyk og ånder på Tømte</body></html>`;
      response.writeHead(200, { 'content-type': type }).end(Buffer.from(html, 'latin1'));
    };
  it.each([
    ['by its header', '', 'text/html; charset=ISO-8859-1'],
    ['by what it says itself', '<meta charset="iso-8859-1">', 'text/html'],
    ['by what it looks like', '', 'text/html'],
  ])('%s', async (_how, head, type) => {
    server.pages.set('/', latin(head, type));
    expect(await seen(website('Røyk og ånder på Tømte'))).toBe('visible');
  });

  it('whatever way its accents are written', async () => {
    server.pages.set('/', pageOf('Fjell', 'Sj\u006f\u0308 og A\u030angrep'));
    expect(await seen(website('sjö og ångrep'))).toBe('visible');
  });
});

describe('robots.txt', () => {
  const pagesRead = () => server.requests.filter((request) => request === 'GET /').length;

  it.each([
    'User-agent: *\nDisallow: /',
    'User-agent: Kanalvakt\nDisallow: /\n\nUser-agent: *\nAllow: /',
    'User-agent: Kanalvakt/1.0\nUser-agent: Other\nDisallow: /*',
    'user-agent:*\r\ndisallow:/$ # the first page',
  ])('that forbids the page keeps it from being read: %j', async (robots) => {
    server.robots = robots;
    expect(await website().look([channel()], patient)).toEqual([]);
    expect(pagesRead()).toBe(0);
  });

  it.each([
    '',
    'User-agent: *\nDisallow:',
    'User-agent: *\nDisallow: /*.pdf$\nDisallow: /intern',
    'User-agent: Other\nDisallow: /',
    'User-agent: *\nDisallow: /\n\nUser-agent: kanalvakt\nDisallow: /intern',
    'User-agent: *\nDisallow: /\nAllow: /$',
    '<html>no such file</html>',
  ])('that does not lets it be read: %j', async (robots) => {
    server.robots = robots;
    expect(await seen()).toBe('visible');
  });

  it('that cannot be read keeps the page from being read, which is then out of reach', async () => {
    server.instead = status(503);
    expect(await seen()).toBe('unreachable');
    expect(pagesRead()).toBe(0);
  });

  it('is asked once a day, and goes on holding while it cannot be read', async () => {
    const reader = website();
    const asked = () => server.requests.filter((request) => request === 'GET /robots.txt').length;
    for (let hour = 0; hour < 24; hour++, now += HOUR) await seen(reader);
    const first = asked();
    server.robots = 'User-agent: *\nDisallow: /';
    expect(await reader.look([channel()], patient)).toEqual([]);
    now += 25 * HOUR;
    server.instead = status(500);
    expect([first, asked(), await reader.look([channel()], patient)]).toEqual([1, 2, []]);
  });

  it('of a server that the page leads to is obeyed from the next look on', async () => {
    const other = await startPageServer();
    other.pages.set('/', GOOD);
    other.robots = 'User-agent: *\nDisallow: /';
    server.pages.set('/', status(302, '', { location: other.url }));
    const reader = website();
    await seen(reader);
    const second = await reader.look([channel()], patient);
    const reads = other.requests.filter((request) => request === 'GET /').length;
    await other.close();
    expect([second, reads]).toEqual([[], 1]);
  });
});

describe('the judge, told by this reader', () => {
  it.each<[string, string | Respond, string]>([
    ['that shows calls nothing down', GOOD, 'working'],
    ['that is gone calls the site down', status(404), 'blocked'],
    ['that fails calls the site down', status(500), 'blocked'],
    ['behind a wall calls nothing down, and nothing quiet', status(403), 'working'],
  ])('of a page %s', async (_what, answer, ability) => {
    const judge = createJudge([channel()], () => 'Europe/Oslo');
    const reader = website(undefined, true);
    const look = async () => {
      for (const one of await reader.look([channel()], patient)) judge.observe(one);
      judge.observe({ at: now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
    };
    await look();
    server.pages.set('/', answer);
    for (let times = 0; times < 12; times++) {
      now += 15 * MINUTE;
      await look();
    }
    expect(judge.verdict('a', now)).toMatchObject({ ability, activity: 'unknown' });
  });
});
