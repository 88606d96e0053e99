import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { affordsSearches } from '#adapters/platforms/x/limits.ts';
import { createX } from '#adapters/platforms/x/x.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { createKanalvakt } from '#app/wiring/core.ts';
import type { Channel, Role } from '#src/model/channel.ts';
import { HOUR, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { PlatformReader } from '#src/ports.ts';
import { sendJson } from '#test/fakes/http-server.ts';
import { APP_TOKEN, sendProblem, startXServer, type XServer } from '#test/fakes/x-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const signal = new AbortController().signal;
const silent = { info() {}, warn() {}, error() {} };

let server: XServer;
let now = NOW;
const clock = { now: () => now };

beforeEach(async () => {
  now = NOW;
  server = await startXServer();
});
afterEach(() => server.close());

function channel(handle: string, role: Role = 'ours'): Channel {
  return { id: handle.toLowerCase(), owner: handle, platform: 'x', handle, role, postsPerDay: 6 };
}

function reader(
  how: { own?: readonly string[]; dailyBudget?: number; search?: boolean } = {},
): PlatformReader & { spent(): string } {
  const { own = [], ...rest } = how;
  return createX({
    clock,
    url: server.url,
    bearerToken: APP_TOKEN,
    http: createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 }),
    accounts: Object.fromEntries(own.map((name) => [name, { accessToken: `token-of-${name}` }])),
    ...rest,
  });
}

/** `profile a visible`, `credentials a expired 89`. */
function inShort(signals: readonly Signal[]): string[] {
  return signals.map((given) => {
    switch (given.kind) {
      case 'post':
        return `post ${given.channel} ${isoUtc(given.at).slice(11, 16)}${given.repost ? ' repost' : ''}`;
      case 'profile':
        return `profile ${given.channel} ${given.seen}`;
      case 'reach':
        return `reach ${given.target} ${given.result}`;
      case 'credentials':
        return ['credentials', given.channel, given.result, given.code].filter(Boolean).join(' ');
      default:
        return given.kind;
    }
  });
}

/** Handles `a0` … each with a post some hours ago. */
function several(count: number): Channel[] {
  return Array.from({ length: count }, (_, index) => {
    server.add(`a${index}`, [isoUtc(NOW - 30 * HOUR), isoUtc(NOW - 4 * HOUR)]);
    return channel(`a${index}`);
  });
}

/** Looks once, and twice more with what is wrong, a quarter of an hour apart; then the first channel's verdict. */
async function judgedAfter(
  channels: readonly Channel[],
  wrong: () => void,
  x: ReturnType<typeof reader>,
) {
  const store = createMemoryStorage(clock);
  const directory = {
    language: 'en' as const,
    zone: 'Europe/Oslo',
    organisations: [],
    channels,
    rooms: [],
    emergency: {},
  };
  const { judge } = createKanalvakt({ directory, clock, store, log: silent });
  for (const seen of await x.look(channels, signal)) judge.observe(seen);
  now += 10 * MINUTE;
  wrong();
  for (const seen of await x.look(channels, signal)) judge.observe(seen);
  now += 15 * MINUTE;
  const last = await x.look(channels, signal);
  for (const seen of last) judge.observe(seen);
  judge.observe({ at: now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
  const verdict = judge.verdict(channels[0]?.id ?? '', now);
  return { ...verdict, signals: inShort(last) };
}

describe('reading', () => {
  it('asks once for all accounts, and searches as many as fit a query', async () => {
    const channels = several(60);
    await reader().look(channels, signal);
    const paths = server.requests.map((request) => request.replace(/\?.*/, ''));
    expect(paths.filter((path) => path === 'GET /2/users/by')).toHaveLength(1);
    expect(paths.filter((path) => path === 'GET /2/tweets/search/recent').length).toBeLessThan(4);
  });

  it('tells each account its own posts, and reposts apart', async () => {
    const a = server.add('a', ['2026-03-01T09:00:00Z']);
    server.add('b', ['2026-03-01T10:00:00Z']);
    a.posts.push({ id: '1', at: '2026-03-01T11:00:00Z', repost: true });
    expect(inShort(await reader().look([channel('a'), channel('b')], signal))).toEqual([
      'reach x ok',
      'post a 09:00',
      'post a 11:00 repost',
      'profile a visible',
      'post b 10:00',
      'profile b visible',
    ]);
  });

  it.each([
    ['suspended', 'suspended'],
    ['deleted', 'missing'],
    ['protected', 'interstitial'],
    ['nothing', 'empty'],
  ] as const)('sees an account that is %s as %s, beside one that is well', async (state, seen) => {
    server.add('a').state = state;
    server.add('b');
    expect(inShort(await reader().look([channel('a'), channel('b')], signal))).toEqual([
      'reach x ok',
      `profile a ${seen}`,
      'profile b visible',
    ]);
  });

  it('follows an account to its new name', async () => {
    const account = server.add('a');
    const x = reader();
    await x.look([channel('a')], signal);
    account.username = 'b';
    expect(inShort(await x.look([channel('a')], signal))).toContain('profile a renamed');
  });

  it('does not let a handle that cannot be one spoil the group', async () => {
    server.add('a');
    const signals = inShort(await reader().look([channel('no handle'), channel('a')], signal));
    expect(signals).toEqual(['reach x ok', 'profile no handle missing', 'profile a visible']);
  });

  it('does without the newest post where X does not know the field', async () => {
    server.add('a');
    let asked = 0;
    server.instead = (path, _token, response) => {
      if (path !== '/2/users/by' || asked++ > 1) return false;
      sendProblem(response, 400, 'Invalid Request');
      return true;
    };
    expect(inShort(await reader().look([channel('a')], signal))).toContain('profile a visible');
  });

  it('leaves X alone for as long as it asks for', async () => {
    server.add('a');
    const x = reader();
    server.instead = (_path, _token, response) => {
      response.setHeader('x-rate-limit-reset', String(NOW / 1000 + 600));
      sendProblem(response, 429, 'Too Many Requests');
      return true;
    };
    const first = inShort(await x.look([channel('a')], signal));
    const second = await x.look([channel('a')], signal);
    expect(first).toEqual(['reach x ok', 'profile a unreachable', 'credentials a app-refused']);
    expect([second, server.requests.length]).toEqual([[], 1]);
    now += 10 * MINUTE;
    server.instead = undefined;
    const over = ['reach x ok', 'profile a visible'];
    expect(inShort(await x.look([channel('a')], signal))).toEqual([...over, 'credentials a ok']);
    expect(inShort(await x.look([channel('a')], signal))).toEqual(over);
  });
});

describe('an account of the panel', () => {
  it('tells its newest post and costs one lookup a day', async () => {
    server.add('busy', ['2026-03-01T11:59:00Z', '2026-03-01T11:58:00Z']);
    const x = reader();
    const signals = inShort(await x.look([channel('busy', 'panel')], signal));
    await x.look([channel('busy', 'panel')], signal);
    expect(signals).toEqual(['reach x ok', 'post busy 11:59', 'profile busy visible']);
    expect(x.spent()).toBe('X: $0.010 of $5 a day spent');
    expect(server.requests.filter((request) => request.includes('search'))).toEqual([]);
  });
});

describe('where searches would cost too much', () => {
  it('tells the newest post of each account by the lookup alone', async () => {
    const channels = several(3);
    const x = reader({ search: false });
    const signals = inShort(await x.look(channels, signal));
    expect(signals.filter((line) => line.startsWith('post'))).toEqual([
      'post a0 08:00',
      'post a1 08:00',
      'post a2 08:00',
    ]);
    expect(x.spent()).toBe('X: $0.030 of $5 a day spent');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [50, 5, true],
    [300, 5, false],
    [300, 20, true],
  ])('searches for %i accounts with $%i a day: %s', (count, budget, search) => {
    const channels = Array.from({ length: count }, (_, index) => ({
      ...channel(`a${index}`),
      postsPerDay: 10,
    }));
    expect(affordsSearches(channels, budget)).toBe(search);
  });
});

describe('what it says beforehand', () => {
  it('holds: calls by endpoint, and the money of a day', async () => {
    const channels = several(25);
    const x = reader({ own: ['a0', 'a1'] });
    await x.look(channels, signal);
    const before = server.requests.length;
    await x.look(channels, signal);
    const made = server.requests.slice(before).map((request) => /\/2[^?]*/.exec(request)?.[0]);
    const said = x.calls?.(channels) ?? [];
    for (const { counted, calls } of said.filter(({ of }) => of === undefined)) {
      expect(made.filter((path) => path === counted)).toHaveLength(calls);
    }
    expect(said.filter(({ counted }) => counted === '/2/users/me').map(({ of }) => of)).toEqual([
      'a0',
      'a1',
    ]);
    expect(x.prices?.perDay(channels, MINUTE)).toBeCloseTo(25 * (0.01 + 6 * 0.005) + 2 * 0.001);
  });
});

describe('spending', () => {
  it('counts what X charges, each thing once a day', async () => {
    server.add('a', ['2026-03-01T11:00:00Z']);
    const x = reader({ own: ['a'] });
    await x.look([channel('a')], signal);
    await x.look([channel('a')], signal);
    expect(x.spent()).toBe('X: $0.016 of $5 a day spent');
    now += 24 * HOUR;
    expect(x.spent()).toBe('X: $0.000 of $5 a day spent');
  });

  it('never goes beyond the budget, and says that nothing was seen', async () => {
    const account = server.add('a');
    const x = reader({ dailyBudget: 0.1 });
    for (let at = NOW - 30 * MINUTE; at < NOW; at += MINUTE) {
      account.posts.push({ id: String(at), at: isoUtc(at) });
    }
    await x.look([channel('a')], signal);
    const asked = server.requests.length;
    expect(inShort(await x.look([channel('a')], signal))).toEqual([
      'reach x ok',
      'profile a unreachable',
      'credentials a app-refused',
    ]);
    const last = (await x.look([channel('a')], signal)).at(-1);
    expect(last).toMatchObject({ result: 'app-refused', reason: 'budget' });
    expect(last).not.toHaveProperty('text');
    expect(server.requests).toHaveLength(asked + 2);
    expect(x.spent()).toBe('X: $0.100 of $0.1 a day spent');
  });
});

describe('an own account', () => {
  it.each([
    [200, {}, 'unreachable|server-error'],
    [401, { title: 'Unauthorized', type: 'about:blank' }, 'expired'],
    [401, { errors: [{ code: 89, message: 'Invalid or expired token.' }] }, 'expired 89'],
    [401, { errors: [{ code: 32, message: 'Could not authenticate you.' }] }, 'revoked 32'],
    [403, { errors: [{ code: 64, message: 'suspended' }] }, 'suspended 64'],
    [403, { errors: [{ code: 326, message: 'locked' }] }, 'locked 326'],
    [403, { errors: [{ code: 453, message: 'access level' }] }, 'plan-refused 453'],
    [403, { type: 'https://x/problems/client-forbidden' }, 'app-refused client-forbidden'],
    [402, { title: 'CreditsDepleted' }, 'app-refused CreditsDepleted'],
    [429, { title: 'Too Many Requests', type: 'about:blank' }, 'rate-limited'],
    [503, { errors: [{ code: 130, message: 'Over capacity' }] }, 'server-error 130'],
  ])('answered %i %j is told as %s', async (status, body, told) => {
    server.add('a');
    server.instead = (path, _token, response) => {
      if (path !== '/2/users/me') return false;
      sendJson(response, status, body);
      return true;
    };
    const signals = inShort(await reader({ own: ['a'] }).look([channel('a')], signal));
    expect(signals.at(-1)).toMatch(new RegExp(`^credentials a (${told})$`));
  });

  it.each([
    [402, { title: 'CreditsDepleted', detail: 'No credits left.' }, 'credits'],
    [402, { title: 'Payment Required' }, 'credits'],
    [429, { title: 'UsageCapExceeded', type: 'https://x/problems/usage-capped' }, 'credits'],
    [403, { title: 'Client Forbidden', reason: 'client-not-enrolled' }, 'enrolment'],
    [403, { errors: [{ code: 453, message: 'A subset of endpoints.' }] }, 'enrolment'],
    [
      403,
      { type: 'https://x/problems/oauth1-permissions', detail: 'Not permitted.' },
      'permission',
    ],
    [403, { errors: [{ code: 326, message: 'locked' }] }, undefined],
    [401, { title: 'Unauthorized', type: 'about:blank' }, undefined],
  ])('answered %i %j tells that it lacks %s, in the words of X', async (status, body, reason) => {
    server.add('a');
    server.instead = (_path, _token, response) => {
      sendJson(response, status, body);
      return true;
    };
    const signals = await reader({ own: ['a'] }).look([channel('a')], signal);
    const told = signals.flatMap((one) => (one.kind === 'credentials' ? [one] : []));
    expect(told.map((one) => one.reason)).toEqual([reason]);
    expect(JSON.stringify(body)).toContain(told[0]?.text);
  });

  it('that nobody could be asked about is told of in nobody’s words', async () => {
    server.add('a');
    await server.close();
    const signals = await reader({ own: ['a'] }).look([channel('a')], signal);
    expect(signals.filter(({ kind }) => kind === 'credentials')).toEqual([
      { at: NOW, kind: 'credentials', channel: 'a', result: 'unreachable' },
    ]);
    server = await startXServer();
  });

  it('that is suspended says so itself, and its page too', async () => {
    server.add('a').state = 'suspended';
    expect(inShort(await reader({ own: ['a'] }).look([channel('a')], signal))).toEqual([
      'reach x ok',
      'profile a suspended',
      'credentials a suspended user-suspended',
    ]);
  });

  it('never lets a token out, even where X repeats it', async () => {
    server.add('a');
    server.instead = (_path, token, response) => {
      sendProblem(response, 403, `no access with ${token}`);
      return true;
    };
    const told = JSON.stringify(await reader({ own: ['a'] }).look([channel('a')], signal));
    expect(told).not.toMatch(/the-app-token|token-of-a/);
  });
});

describe('the judge, told by this reader', () => {
  it('does not call an account quiet that X leaves out without a word', async () => {
    const channels = several(1);
    const { activity } = await judgedAfter(
      channels,
      () => Object.assign(server.accounts[0] ?? {}, { state: 'nothing' }),
      reader(),
    );
    expect(activity).toBe('unknown');
  });

  it('calls an account suspended that is so inside a 200, and not the others', async () => {
    const wrong = () => Object.assign(server.accounts[0] ?? {}, { state: 'suspended' });
    const { ability, cause, activity } = await judgedAfter(several(3), wrong, reader());
    expect([ability, cause]).toEqual(['blocked', 'account-suspended']);
    expect(activity).toBeDefined();
  });

  it.each([2, 3, 13])(
    'blames no credentials where all %i accounts get a 401 at once',
    async (count) => {
      const wrong = () => {
        server.instead = (path, _token, response) => {
          if (path !== '/2/users/me') return false;
          sendProblem(response, 401, 'Unauthorized');
          return true;
        };
      };
      const channels = several(count);
      const own = channels.map(({ id }) => id);
      const { cause, ability, activity } = await judgedAfter(channels, wrong, reader({ own }));
      expect(cause).not.toBe('credentials');
      expect(`${ability} ${activity}`).not.toMatch(/working quiet/);
    },
  );

  it('blames the credentials where one account of three gets a 401', async () => {
    const wrong = () => {
      server.instead = (path, token, response) => {
        if (path !== '/2/users/me' || token !== 'token-of-a0') return false;
        sendProblem(response, 401, 'Unauthorized');
        return true;
      };
    };
    const channels = several(3);
    const own = channels.map(({ id }) => id);
    const { cause, ability } = await judgedAfter(channels, wrong, reader({ own }));
    expect([ability, cause]).toEqual(['unknown', 'credentials']);
  });

  it.each([1, 3, 13])(
    'blames neither X nor an account where %i channels cannot be paid for',
    async (count) => {
      const wrong = () => {
        server.instead = (_path, _token, response) => {
          sendProblem(response, 402, 'CreditsDepleted');
          return true;
        };
      };
      const { cause, ability, activity } = await judgedAfter(several(count), wrong, reader());
      expect([ability, activity, cause]).toEqual(['unknown', 'unknown', 'app-access']);
    },
  );

  it.each([1, 3, 13])(
    'does not take throttled reads of %i accounts for an outage',
    async (count) => {
      const wrong = () => {
        server.instead = (_path, _token, response) => {
          sendProblem(response, 429, 'Too Many Requests');
          return true;
        };
      };
      const channels = several(count);
      const own = channels.map(({ id }) => id);
      const { ability, activity } = await judgedAfter(channels, wrong, reader({ own }));
      expect([ability, activity]).toEqual(['unknown', 'unknown']);
    },
  );
});
