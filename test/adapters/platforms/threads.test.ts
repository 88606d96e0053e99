import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createThreads } from '#adapters/platforms/threads/threads.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import { startThreadsServer, type ThreadsServer } from '#test/fakes/threads-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const signal = new AbortController().signal;

let server: ThreadsServer;
let now: number;

beforeEach(async () => {
  now = NOW;
  server = await startThreadsServer();
});
afterEach(() => server.close());

function several(count: number): Channel[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `a${index}`;
    server.add(id).posts.push({ id: `${id}-0`, at: isoUtc(NOW - 4 * HOUR) });
    return { id, owner: id, platform: 'threads', handle: id, role: 'ours', postsPerDay: 6 };
  });
}

function createReader(channels: readonly Channel[]) {
  const accounts = channels.map(({ id }) => [id, { accessToken: `THAA-token-of-${id}` }]);
  return createThreads({
    clock: { now: () => now },
    url: server.url,
    accounts: Object.fromEntries(accounts),
    http: createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 }),
  });
}

function inShort(signals: readonly Signal[]): string[] {
  return signals.map((one) => {
    switch (one.kind) {
      case 'post':
        return `post ${isoUtc(one.at).slice(11, 16)}${one.repost ? ' repost' : ''}`;
      case 'profile':
        return ['profile', one.seen, one.name].filter(Boolean).join(' ');
      case 'credentials':
        return ['credentials', one.result, one.reason, one.code].filter(Boolean).join(' ');
      default:
        return 'result' in one ? `${one.kind} ${one.result}` : one.kind;
    }
  });
}

it('tells reposts apart, and what an account is called now', async () => {
  const channels = several(1);
  const [account] = server.accounts;
  account?.posts.push({ id: 'r', at: '2026-03-01T11:00:00Z', repost: true });
  if (account) account.username = 'fjellvakt';
  expect(inShort(await createReader(channels).look(channels, signal))).toEqual([
    'reach ok',
    'post 08:00',
    'post 11:00 repost',
    'profile visible fjellvakt',
    'credentials ok',
  ]);
});

it('looks at no account without a token, and says nothing of it', async () => {
  const channels = several(1);
  expect(await createReader([]).look(channels, signal)).toEqual([]);
});

it.each([
  [190, 463, 'expired 463'],
  [190, 460, 'revoked 460'],
  [190, 459, 'locked 459'],
  [10, undefined, 'app-refused permission 10'],
  [200, undefined, 'app-refused permission 200'],
  [4, undefined, 'rate-limited 4'],
  [2, undefined, 'server-error 2'],
])('answered %i/%s is told as %s', async (code, subcode, told) => {
  const channels = several(1);
  server.refused = graphError(400, code, 'No.', subcode);
  expect(inShort(await createReader(channels).look(channels, signal))).toContain(
    `credentials ${told}`,
  );
});

it('keeps tokens out of addresses, and out of what it tells', async () => {
  const channels = several(1);
  server.refused = graphError(400, 190, 'Bad token THAA-token-of-a0.');
  const signals = await createReader(channels).look(channels, signal);
  expect(server.requests.join()).not.toContain('THAA');
  expect(JSON.stringify(signals)).not.toContain('THAA');
});

it.each([
  ['nothing', 1, (): void => {}, 'working quiet nothing-to-report'],
  ['an expired token', 1, (): void => refuse(190, 463), 'unknown unknown credentials'],
  ['a permission that is lacking', 1, (): void => refuse(10), 'unknown unknown app-access'],
  [
    'every account refused at once',
    3,
    (): void => refuse(190, 460),
    'blocked unknown platform-outage',
  ],
  ['an outage', 3, (): void => refuse(2), 'blocked unknown platform-outage'],
  [
    'an account that is gone',
    1,
    (): void => void server.accounts.splice(0),
    'blocked quiet account-unpublished',
  ],
] as const)(
  'after %s among %i accounts the judge says so',
  async (_what, count, wrong, verdict) => {
    const channels = several(count);
    const judge = createJudge(channels, () => 'Europe/Oslo');
    const reader = createReader(channels);
    for (let looks = 0; looks < 13; looks++) {
      if (looks === 3) wrong();
      for (const one of await reader.look(channels, signal)) judge.observe(one);
      judge.observe({ at: now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
      now += 5 * MINUTE;
    }
    const { ability, activity, cause } = judge.verdict('a0', now);
    expect(`${ability} ${activity} ${cause}`).toBe(verdict);
  },
);

function refuse(code: number, subcode?: number): void {
  server.refused = graphError(code === 2 ? 500 : 400, code, 'No.', subcode);
}
