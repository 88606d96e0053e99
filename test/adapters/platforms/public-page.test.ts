import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { withPublicPages } from '#adapters/platforms/public-page/public-pages.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { Signal, SignalOf } from '#src/model/signal.ts';
import type { PlatformReader } from '#src/ports.ts';
import type { Respond } from '#test/fakes/http-server.ts';
import { type PageServer, pageOf, startPageServer, webOn } from '#test/fakes/page-server.ts';

const patient = new AbortController().signal;
const http = createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });

let server: PageServer;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-01T12:00:00Z');
  server = await startPageServer();
});
afterEach(() => server.close());

const PATHS = {
  facebook: '/www.facebook.com/FjellBrann',
  instagram: '/www.instagram.com/FjellBrann/',
  x: '/x.com/FjellBrann',
} as const;
type WithPage = keyof typeof PATHS;

function channel(platform: Platform = 'facebook'): Channel {
  return { id: 'a', owner: 'Fjell', platform, handle: '@FjellBrann', role: 'ours' };
}

function pages(platform: Platform = 'facebook', reader?: PlatformReader) {
  const web = webOn(server, http);
  const clock = { now: () => now };
  return withPublicPages({ clock, http: web, platform, wanted: new Set(['a']), reader });
}

/** A page that names itself, as Meta's do: with its own address, and the number by which its app opens it. */
function ownPage(path: string, id?: string): string {
  const app =
    id === undefined ? '' : `<meta property="al:android:url" content="fb://profile/${id}">`;
  const own = `<meta property="og:url" content="https:/${path}">`;
  return pageOf('Fjell brannvesen', '<p>Ring 110</p>', `${own}${app}`);
}

async function seen(reader: PlatformReader, platform: Platform = 'facebook') {
  now += 15 * MINUTE;
  const signals = await reader.look([channel(platform)], patient);
  return signals.flatMap((one) => (one.kind === 'profile' ? [one.seen] : []));
}

const answer =
  (code: number, body = '', headers = {}): Respond =>
  (_request, response) =>
    void response.writeHead(code, { 'content-type': 'text/html', ...headers }).end(body);

describe.each(Object.keys(PATHS) as WithPage[])('the page of an account on %s', (platform) => {
  const path = PATHS[platform];

  it.each<[string, string | Respond, string]>([
    ['names the account', ownPage(path), 'visible'],
    ['is a shell that names nobody', pageOf('Log in or sign up'), 'login-wall'],
    ['is that of another', ownPage('/www.facebook.com/Other'), 'login-wall'],
    [
      'sends strangers to log in',
      answer(302, '', { location: '/x.com/login/?next=x' }),
      'login-wall',
    ],
    ['is refused', answer(403), 'login-wall'],
    ['was never shown, and is "not found"', answer(404), 'login-wall'],
    ['says that it is suspended', pageOf('Account suspended'), 'suspended'],
    ['fails', answer(500), 'unreachable'],
  ])('that %s', async (_what, page, expected) => {
    server.pages.set(path, page);
    server.pages.set('/x.com/login/?next=x', ownPage(path));
    expect(await seen(pages(platform), platform)).toEqual([expected]);
  });

  it('that was shown and is gone is missing', async () => {
    server.pages.set(path, ownPage(path));
    const reader = pages(platform);
    const before = await seen(reader, platform);
    server.pages.delete(path);
    expect([before, await seen(reader, platform)]).toEqual([['visible'], ['missing']]);
  });
});

it('an account is followed to its new name by its number', async () => {
  server.pages.set(PATHS.facebook, ownPage(PATHS.facebook, '100064'));
  const reader = pages();
  await seen(reader);
  server.pages.delete(PATHS.facebook);
  server.pages.set('/www.facebook.com/100064', ownPage('/www.facebook.com/Other', '100064'));
  expect(await seen(reader)).toEqual(['renamed']);
});

it('nothing is read where robots.txt forbids it, and nothing said', async () => {
  server.pages.set(PATHS.facebook, ownPage(PATHS.facebook));
  server.robots = 'User-agent: *\nDisallow: /';
  expect(await seen(pages())).toEqual([]);
  expect(server.requests).toEqual(['GET /www.facebook.com/robots.txt']);
});

it('a page is looked at each quarter of an hour at most', async () => {
  server.pages.set(PATHS.facebook, ownPage(PATHS.facebook));
  const reader = pages();
  for (let minute = 0; minute < 60; minute++, now += MINUTE) {
    await reader.look([channel()], patient);
  }
  const reads = server.requests.filter((request) => !request.includes('robots'));
  expect(reads.length).toBeLessThanOrEqual(5);
});

it('an account whose settings do not ask for it is left alone', async () => {
  const other = { ...channel(), id: 'b' };
  expect(await pages().look([other], patient)).toEqual([]);
  expect(server.requests).toEqual([]);
});

describe('beside the platform’s own reader', () => {
  const own = (seenByApi: SignalOf<'profile'>['seen']): PlatformReader => ({
    platform: 'facebook',
    cadence: MINUTE,
    freshness: MINUTE,
    group: 50,
    async look(channels) {
      return channels.map(
        ({ id }): Signal => ({ at: now, kind: 'profile', channel: id, seen: seenByApi }),
      );
    },
  });

  it('a page adds what it plainly says, and no wall or view', async () => {
    const looks = [];
    server.pages.set(PATHS.facebook, pageOf('Account suspended'));
    looks.push(await seen(pages('facebook', own('visible'))));
    for (const page of [pageOf('Log in'), ownPage(PATHS.facebook)]) {
      server.pages.set(PATHS.facebook, page);
      looks.push(await seen(pages('facebook', own('visible'))));
    }
    expect(looks).toEqual([['suspended', 'visible'], ['visible'], ['visible']]);
  });

  it('it is looked at in the same groups and at the same pace, with its calls counted', () => {
    const reader = pages('facebook', own('visible'));
    expect(reader).toMatchObject({ cadence: MINUTE, freshness: MINUTE, group: 50 });
    expect(reader.calls?.([channel()])).toEqual([
      { counted: 'reads', calls: 1 },
      { counted: 'public pages', calls: 1 },
    ]);
  });
});

it('a login wall is no evidence of absence', async () => {
  server.pages.set(PATHS.facebook, answer(302, '', { location: '/www.facebook.com/login/' }));
  server.pages.set('/www.facebook.com/login/', ownPage(PATHS.facebook));
  const judge = createJudge([channel()], () => 'Europe/Oslo');
  const reader = pages();
  for (let looks = 0; looks < 8; looks++) {
    now += 15 * MINUTE;
    for (const one of await reader.look([channel()], patient)) judge.observe(one);
  }
  judge.observe({ at: now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
  expect(judge.verdict('a', now)).toMatchObject({ ability: 'unknown', activity: 'unknown' });
});
