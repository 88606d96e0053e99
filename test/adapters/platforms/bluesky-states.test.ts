import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withCooldown } from '#adapters/http/cooldown.ts';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createBluesky } from '#adapters/platforms/bluesky/bluesky.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Verdict } from '#src/model/verdict.ts';
import {
  type AtprotoServer,
  type FakeAccount,
  startAtprotoServer,
} from '#test/fakes/atproto-server.ts';

/** What becomes of each state of an account, and of each half of the platform, after twelve looks. */

const NOW = Date.parse('2026-03-01T12:00:00Z');
const PLACES = ['fjell', 'havn', 'dal'] as const;
const POSTS = ['2026-03-01T09:00:00Z', '2026-03-01T10:00:00Z'];

let appView: AtprotoServer;
let pds: AtprotoServer;
let now: number;

beforeEach(async () => {
  now = NOW;
  [appView, pds] = await Promise.all([startAtprotoServer(), startAtprotoServer()]);
  for (const server of [appView, pds])
    for (const place of PLACES) server.add(`${place}.test`, POSTS);
});
afterEach(() => Promise.all([appView.close(), pds.close()]));

const channels = PLACES.map(
  (id): Channel => ({
    id,
    owner: id,
    platform: 'bluesky',
    handle: `${id}.test`,
    role: 'ours',
    postsPerDay: 6,
  }),
);

/** `fjell` as both halves know it. */
const both = (): FakeAccount[] => [appView, pds].flatMap(({ accounts }) => accounts.slice(0, 1));

/** Three looks while all is well, then the change, then twelve more; the judgement of `fjell`, and its last signals. */
async function judged(change: () => void, how: { password: boolean }) {
  const [fjell] = pds.accounts;
  const clock = { now: () => now };
  const http = createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });
  const bluesky = createBluesky({
    clock,
    appView: appView.url,
    service: pds.url,
    http: withCooldown(http, clock),
    accounts: how.password ? { fjell: { appPassword: fjell?.password } } : {},
  });
  const judge = createJudge(channels, () => 'Europe/Oslo');
  let last: readonly Signal[] = [];
  for (let looks = 0; looks < 15; looks++) {
    if (looks === 3) change();
    last = await bluesky.look(channels, new AbortController().signal);
    for (const signal of last) judge.observe(signal);
    judge.observe({ at: now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
    now += MINUTE;
  }
  const verdict: Verdict = judge.verdict('fjell', now);
  const { ability, activity, cause = 'none' } = verdict;
  return { signals: inShort(last), verdict: `${ability} ${cause}`, activity };
}

function inShort(signals: readonly Signal[]): string {
  const mine = signals.filter((one) => !('channel' in one) || one.channel === 'fjell');
  return mine
    .map((one) => {
      if (one.kind === 'profile') return `profile ${one.seen}`;
      if (one.kind === 'reach') return `reach ${one.result}`;
      if (one.kind === 'credentials' || one.kind === 'write') {
        return [one.kind, one.result, one.code].filter(Boolean).join(' ');
      }
      return one.kind;
    })
    .join(', ');
}

function broken(server: AtprotoServer, status = 502, headers: Record<string, string> = {}) {
  server.instead = (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: 'Some', message: 'Some fault' }));
    return true;
  };
}

const setState = (state: FakeAccount['state']) => () => {
  for (const account of both()) account.state = state;
};

describe('an account that there is an app password of', () => {
  it.each([
    {
      state: 'normal',
      change: () => {},
      signals: 'reach ok, profile visible, credentials ok, write accepted',
      verdict: 'working nothing-to-report',
    },
    {
      state: 'taken down',
      change: setState('takendown'),
      // The token has not run out: the login is not tried again for a while after it was refused.
      signals: 'reach ok, profile suspended',
      verdict: 'blocked account-suspended',
    },
    {
      state: 'deactivated',
      change: setState('deactivated'),
      signals:
        'reach ok, profile missing, credentials disabled AccountDeactivated, write refused AccountDeactivated',
      verdict: 'blocked account-unpublished',
    },
    {
      state: 'taken down by the AppView alone',
      change: () => {
        for (const account of both()) account.hiddenByAppView = true;
      },
      signals: 'reach ok, profile suspended, credentials ok, write accepted',
      verdict: 'degraded audience-side',
    },
    {
      state: 'its access token expired',
      change: () => pds.expireAccessTokens(),
      signals: 'reach ok, profile visible, credentials ok, write accepted',
      verdict: 'working nothing-to-report',
    },
    {
      state: 'its app password revoked',
      change: () => {
        for (const account of both()) account.password = 'another one';
        pds.revokeSessions();
      },
      signals: 'reach ok, profile visible',
      verdict: 'unknown credentials',
    },
    {
      state: 'AppView down, PDS fine',
      change: () => broken(appView),
      signals: 'reach http-error, profile partial, credentials ok, write accepted',
      verdict: 'degraded platform-outage',
    },
    {
      state: 'PDS down, AppView fine',
      change: () => broken(pds),
      signals: 'reach http-error, profile stale, credentials server-error Some',
      verdict: 'blocked platform-outage',
    },
    {
      state: 'too many calls',
      change: () => {
        broken(appView, 429, { 'retry-after': '3600' });
        broken(pds, 429, { 'retry-after': '3600' });
      },
      // Nobody sees the page, and so nobody says that it is quiet.
      signals: 'reach ok, credentials rate-limited Some',
      verdict: 'unknown unknown',
    },
  ])('$state: $signals → $verdict', async ({ change, signals, verdict }) => {
    const found = await judged(change, { password: true });
    expect({ signals: found.signals, verdict: found.verdict }).toEqual({ signals, verdict });
  });
});

describe('an account that is only read', () => {
  it.each([
    {
      state: 'taken down',
      change: setState('takendown'),
      signals: 'reach ok, profile suspended',
      verdict: 'blocked account-suspended',
    },
    {
      state: 'deactivated',
      change: setState('deactivated'),
      signals: 'reach ok, profile missing',
      verdict: 'blocked unknown',
    },
    {
      state: 'too many calls',
      change: () => {
        broken(appView, 429, { 'retry-after': '60' });
        broken(pds, 429, { 'retry-after': '60' });
      },
      signals: 'reach ok, credentials rate-limited',
      verdict: 'working unknown',
    },
    {
      state: 'AppView down, PDS fine',
      change: () => broken(appView),
      signals: 'reach http-error, profile partial',
      verdict: 'degraded platform-outage',
    },
    {
      state: 'AppView gone, PDS fine',
      change: () => void appView.close(),
      signals: 'reach http-error, profile partial',
      verdict: 'degraded platform-outage',
    },
    {
      state: 'PDS down, AppView fine',
      change: () => broken(pds),
      signals: 'reach http-error, profile stale',
      verdict: 'blocked platform-outage',
    },
    {
      state: 'PDS gone, AppView fine',
      change: () => void pds.close(),
      signals: 'reach http-error, profile stale',
      verdict: 'blocked platform-outage',
    },
    {
      state: 'both down',
      change: () => {
        broken(appView);
        broken(pds);
      },
      signals: 'reach http-error, profile unreachable',
      verdict: 'blocked platform-outage',
    },
  ])('$state: $signals → $verdict', async ({ change, signals, verdict }) => {
    const found = await judged(change, { password: false });
    expect({ signals: found.signals, verdict: found.verdict }).toEqual({ signals, verdict });
  });

  it('is never called quiet where it cannot be seen', async () => {
    for (const change of [() => broken(appView, 500), () => broken(pds, 500)]) {
      expect((await judged(change, { password: false })).activity).toBe('unknown');
    }
  });
});
