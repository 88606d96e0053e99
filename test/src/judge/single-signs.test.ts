import { describe, expect, it } from 'vitest';
import { MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import {
  type CREDENTIAL_RESULTS,
  type NOTICE_SCOPES,
  type PEER_STATES,
  type PROFILE_SEEN,
  type REPORTED_STATES,
  WRITE_RESULTS,
  WRITERS,
} from '#src/model/signal-values.ts';
import type { Ability } from '#src/model/verdict.ts';
import { down, FJORD, judged, NOW, POSTED } from './judge-fixture.ts';

/** One sign a minute ago on an account that posted an hour and a half ago: what an officer would say. */
const AT = NOW - MINUTE;
const channel = FJORD.id;
const abilityWith = (signal: Signal) => judged([...POSTED, signal]).ability;
type Expected<K extends string> = Readonly<Record<K, readonly Ability[]>>;
const rows = <K extends string>(table: Expected<K>) =>
  Object.entries<readonly Ability[]>(table) as [K, readonly Ability[]][];

const OPEN: readonly Ability[] = ['working', 'unknown'];

describe('one authenticated read', () => {
  const table: Expected<(typeof CREDENTIAL_RESULTS)[number]> = {
    ok: ['working'],
    expired: OPEN,
    revoked: [...OPEN, 'hijacked'],
    locked: ['blocked'],
    suspended: ['blocked'],
    disabled: ['blocked'],
    'app-refused': [...OPEN, 'blocked'],
    'plan-refused': OPEN,
    'rate-limited': ['working'],
    'server-error': OPEN,
    unreachable: OPEN,
  };
  it.each(rows(table))('that says %s leaves %j', (result, fair) => {
    expect(fair).toContain(abilityWith({ at: AT, kind: 'credentials', channel, result }));
  });
});

describe('one look at the page', () => {
  const table: Expected<(typeof PROFILE_SEEN)[number]> = {
    visible: ['working'],
    stale: OPEN,
    partial: [...OPEN, 'degraded'],
    undated: OPEN,
    unreadable: OPEN,
    missing: ['blocked', 'unknown'],
    empty: OPEN,
    suspended: ['blocked'],
    interstitial: ['degraded'],
    'login-wall': ['working'],
    renamed: [...OPEN, 'hijacked'],
    replaced: ['hijacked'],
    moved: ['retired', ...OPEN],
    defaced: ['hijacked'],
    unreachable: OPEN,
  };
  it.each(rows(table))('that shows it %s leaves %j', (seen, fair) => {
    expect(fair).toContain(abilityWith({ at: AT, kind: 'profile', channel, seen }));
  });
});

describe('one attempt to write', () => {
  for (const by of WRITERS) {
    it.each(WRITE_RESULTS.map((result) => [result]))(`by a ${by} that is %s`, (result) => {
      const ability = abilityWith({ at: AT, kind: 'write', channel, result, by });
      if (result === 'accepted') expect(ability).toBe('working');
      else expect(ability).not.toBe('hijacked');
      if (result === 'refused' && by === 'person') expect(ability).toBe('blocked');
    });
  }
});

describe('one word from staff', () => {
  const table: Expected<(typeof REPORTED_STATES)[number]> = {
    'cannot-post': ['blocked'],
    'cannot-log-in': ['blocked', 'unknown'],
    'can-post': ['working'],
    'nothing-to-report': ['working'],
    hijacked: ['hijacked'],
    'tool-broken': ['degraded', 'blocked'],
    'network-down': OPEN,
    'page-gone': ['blocked', 'unknown'],
    'quiet-on-purpose': ['working'],
    'rate-limited': ['blocked'],
    unsure: ['working'],
  };
  it.each(rows(table))('that it is %s leaves %j', (says, fair) => {
    expect(fair).toContain(abilityWith({ at: AT, kind: 'report', channel, says, by: 'staff' }));
  });

  it.each(rows(table))('weighs more than the public’s: %s', (says) => {
    const withWord = (by: 'staff' | 'public') =>
      down(judged([...POSTED, { at: AT, kind: 'report', channel, says, by }]));
    const bare = down(judged(POSTED));
    expect(Math.abs(withWord('public') - bare)).toBeLessThanOrEqual(
      Math.abs(withWord('staff') - bare) + 1e-9,
    );
  });
});

describe('one notice of the platform, while the channel posts', () => {
  const table: Expected<(typeof NOTICE_SCOPES)[number]> = {
    all: [...OPEN, 'degraded', 'blocked'],
    verified: [...OPEN, 'blocked'],
    api: [...OPEN, 'degraded'],
    login: [...OPEN, 'degraded'],
    posting: [...OPEN, 'degraded', 'blocked'],
    reading: [...OPEN, 'degraded'],
    'one-country': ['working'],
    unknown: [...OPEN, 'degraded'],
  };
  it.each(rows(table))('with the scope %s leaves %j', (scope, fair) => {
    const notice: Signal = {
      at: AT,
      kind: 'platform-notice',
      platform: 'x',
      state: 'investigating',
      scope,
      text: '',
    };
    expect(fair).toContain(abilityWith(notice));
  });

  it('takes no green status page for proof', () => {
    const refused: Signal = { at: AT, kind: 'write', channel, result: 'refused', by: 'person' };
    const green: Signal = {
      at: AT,
      kind: 'platform-notice',
      platform: 'x',
      state: 'operational',
      scope: 'unknown',
      text: '',
    };
    expect(judged([...POSTED, refused, green]).ability).toBe('blocked');
  });
});

describe('one summary of other accounts, while the channel posts', () => {
  const table: Expected<(typeof PEER_STATES)[number]> = {
    fine: ['working'],
    'some-affected': [...OPEN, 'degraded'],
    'verified-affected': [...OPEN, 'blocked'],
    'all-affected': [...OPEN, 'blocked', 'degraded'],
    'country-affected': [...OPEN, 'blocked'],
    'instance-affected': [...OPEN, 'degraded', 'blocked'],
    'several-platforms-affected': [...OPEN, 'blocked'],
  };
  it.each(rows(table))('that says %s leaves %j', (state, fair) => {
    expect(fair).toContain(abilityWith({ at: AT, kind: 'peers', platform: 'x', state }));
  });
});
