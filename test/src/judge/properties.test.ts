import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import type { Signal } from '#src/model/signal.ts';
import { REPORTED_STATES, REPORTERS } from '#src/model/signal-values.ts';
import {
  anySignals,
  down,
  FJORD,
  HEALTHY,
  judged,
  judgeOf,
  NOW,
  POSTED,
  post,
  VIDDA,
} from './judge-fixture.ts';

const BOTH = [FJORD, VIDDA];
const anyChannel: fc.Arbitrary<Channel> = fc.record({
  id: fc.constant(FJORD.id),
  owner: fc.constant(FJORD.owner),
  platform: fc.constantFrom(...PLATFORMS),
  handle: fc.constant('h'),
  role: fc.constant('ours' as const),
  followers: fc.integer({ min: 0, max: 10_000_000 }),
  verified: fc.boolean(),
  postsPerDay: fc.double({ min: 0.01, max: 500, noNaN: true }),
});

describe('any verdict', () => {
  it('has probabilities in 0 … 1 that sum to 1', () => {
    fc.assert(
      fc.property(
        anyChannel,
        anySignals,
        fc.integer({ min: 0, max: 60 }),
        (channel, seen, days) => {
          const { probability } = judged(seen, NOW + days * DAY, [channel, VIDDA]);
          for (const part of Object.values(probability)) {
            const shares = Object.values(part);
            expect(shares.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true);
            expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          }
        },
      ),
    );
  });

  it('has finite evidence, strongest first', () => {
    fc.assert(
      fc.property(anySignals, (seen) => {
        const weights = judged(seen, NOW, BOTH).evidence.map(({ decibans }) => Math.abs(decibans));
        expect(weights.every(Number.isFinite)).toBe(true);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is the same in whatever order the signals came in', () => {
    const orders = anySignals.chain((seen) =>
      fc.tuple(
        fc.constant(seen),
        fc.shuffledSubarray(seen, { minLength: seen.length, maxLength: seen.length }),
      ),
    );
    fc.assert(
      fc.property(orders, ([seen, shuffled]) => {
        const one = judged(seen, NOW, BOTH).probability;
        const other = judged(shuffled, NOW, BOTH).probability;
        for (const key of ['ability', 'activity', 'cause'] as const) {
          for (const [name, share] of Object.entries(one[key])) {
            expect(other[key][name as keyof (typeof other)[typeof key]]).toBeCloseTo(share, 9);
          }
        }
      }),
    );
  });

  it('rests on nothing that lies ahead', () => {
    fc.assert(
      fc.property(anySignals, (seen) => {
        const then = NOW - DAY;
        // A rhythm is learnt from every post there is, so posts are left out.
        const checks = seen.filter(({ kind }) => kind !== 'post');
        const known = checks.filter(({ at }) => at <= then);
        const { probability } = judged(checks, then, BOTH);
        const bare = judged(known, then, BOTH);
        expect(probability).toEqual(bare.probability);
      }),
    );
  });

  it('is as before once a report is withdrawn', () => {
    const report = fc.record({
      at: fc.integer({ min: 0, max: 600 }).map((minutes) => NOW - minutes * MINUTE),
      kind: fc.constant('report' as const),
      channel: fc.constant(FJORD.id),
      says: fc.constantFrom(...REPORTED_STATES),
      by: fc.constantFrom(...REPORTERS),
      text: fc.constant('withdrawn'),
    });
    fc.assert(
      fc.property(anySignals, report, (seen, withdrawn) => {
        const judge = judgeOf(seen, BOTH);
        const before = judge.verdict(FJORD.id, NOW);
        judge.observe(withdrawn);
        judge.verdict(FJORD.id, NOW);
        judge.forget({ ...withdrawn });
        expect(judge.verdict(FJORD.id, NOW)).toEqual(before);
      }),
    );
  });

  it('is the same with and without its reasons', () => {
    fc.assert(
      fc.property(anySignals, (seen) => {
        const judge = judgeOf(seen, BOTH);
        const { evidence: _evidence, settle: _settle, ...rest } = judge.verdict(FJORD.id, NOW);
        const { cause: _causes, ...probability } = rest.probability;
        expect(judge.assess(FJORD.id, NOW)).toEqual({ ...rest, probability });
      }),
    );
  });
});

describe('silence', () => {
  it('alone never makes blocked or hijacked likely, however long it lasts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 200 }),
        (postsPerDay, hours, posts) => {
          const history = Array.from({ length: posts }, (_, index) => post(NOW - index * HOUR));
          const verdict = judged(history, NOW + hours * HOUR, [{ ...FJORD, postsPerDay }]);
          expect(down(verdict)).toBeLessThan(0.7);
        },
      ),
    );
  });

  it('is not ended by a stranger’s post', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (minutes) => {
        const ours = post(NOW - 2 * DAY);
        const verdict = judged([ours, post(NOW - minutes * MINUTE, 'stranger')]);
        expect(verdict.lastPost).toBe(ours.at);
        expect(verdict.activity).not.toBe('posting');
      }),
    );
  });

  it('is never made more suspicious by a fresh post of our own', () => {
    fc.assert(
      fc.property(anySignals, (seen) => {
        const ours = seen.filter((signal) => !('channel' in signal && signal.channel === VIDDA.id));
        const without = judged(ours).probability.ability.blocked;
        const withPost = judged([...ours, post(NOW)]).probability.ability.blocked;
        expect(withPost).toBeLessThanOrEqual(without + 0.02);
      }),
    );
  });
});

describe('evidence', () => {
  it.each<Signal>([
    { at: NOW, kind: 'credentials', channel: FJORD.id, result: 'locked' },
    { at: NOW, kind: 'credentials', channel: FJORD.id, result: 'unreachable' },
    { at: NOW, kind: 'profile', channel: FJORD.id, seen: 'suspended' },
    { at: NOW, kind: 'profile', channel: FJORD.id, seen: 'missing' },
    { at: NOW, kind: 'write', channel: FJORD.id, result: 'refused', by: 'person' },
    { at: NOW, kind: 'report', channel: FJORD.id, says: 'cannot-post', by: 'duty-officer' },
    { at: NOW, kind: 'report', channel: FJORD.id, says: 'hijacked', by: 'staff' },
    { at: NOW, kind: 'peers', platform: 'x', state: 'all-affected' },
    { at: NOW, kind: 'crowd', platform: 'x', level: 'surge' },
    {
      at: NOW,
      kind: 'platform-notice',
      platform: 'x',
      state: 'investigating',
      scope: 'all',
      text: '',
    },
  ])('fades within a week: $kind $result$seen$says$state$level', (signal) => {
    const decibans = (days: number) => {
      const { evidence } = judged([...POSTED, signal], NOW + days * DAY);
      return Math.abs(evidence.find((item) => item.signal === signal)?.decibans ?? 0);
    };
    expect(decibans(0)).toBeGreaterThan(0);
    expect(decibans(7)).toBeLessThan(decibans(0));
  });

  it('says nothing of any platform while our own line is down', () => {
    const line: Signal[] = [3, 2, 1].map((minutes) => ({
      at: NOW - minutes * MINUTE,
      kind: 'reach',
      target: 'control',
      vantage: 'ours',
      result: 'timeout',
    }));
    const failing: Signal[] = [3, 2, 1].flatMap((minutes) => [
      { at: NOW - minutes * MINUTE, kind: 'credentials', channel: FJORD.id, result: 'unreachable' },
      { at: NOW - minutes * MINUTE, kind: 'profile', channel: FJORD.id, seen: 'unreachable' },
      {
        at: NOW - minutes * MINUTE,
        kind: 'reach',
        target: 'x',
        vantage: 'ours',
        result: 'timeout',
      },
    ]);
    const verdict = judged([post(NOW - 5 * HOUR), ...line, ...failing]);
    expect(verdict.ability).toBe('unknown');
    expect(verdict.cause).toBe('own-network');
  });

  it('does not outweigh a retirement in the settings', () => {
    const retired = { ...FJORD, retiredFrom: NOW - 30 * DAY };
    const verdict = judged([post(NOW - 40 * DAY)], NOW, [retired]);
    expect(verdict.ability).toBe('retired');
    expect(verdict.cause).toBe('channel-retired');
  });

  it('calls a healthy channel working', () => {
    const verdict = judged(HEALTHY);
    expect(verdict.ability).toBe('working');
    expect(verdict.activity).toBe('posting');
    expect(verdict.cause).toBeUndefined();
  });
});
