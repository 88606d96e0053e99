import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '#src/catalog/platforms/refusals.ts';
import { readNotice } from '#src/judge/evidence/platform.ts';
import { HAND_SET } from '#src/judge/likelihood/decision-model.ts';
import { indexOf } from '#src/judge/likelihood/hypotheses.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Cause, NextObservation } from '#src/model/verdict.ts';
import { anySignals, FJORD, HEALTHY, judged, NOW, post, VIDDA } from './judge-fixture.ts';

const channel = FJORD.id;

describe('an error code', () => {
  it.each<[Platform, string, Parameters<typeof indexOf>[0]]>([
    ['x', '326', 'locked'],
    ['x', '64', 'suspended'],
    ['x', '453', 'api-policy'],
    ['facebook', '368', 'policy-block'],
    ['instagram', '4', 'rate-limit'],
    ['bluesky', 'AccountTakedown', 'suspended'],
    ['bluesky', 'AccountDeactivated', 'unpublished'],
  ])('of %s, %s, speaks for %s', (platform, code, id) => {
    const meaning = meaningOf(platform, code);
    const ratios = meaning && HAND_SET.ratios.codes[meaning];
    expect(ratios?.[indexOf(id)]).toBe(Math.max(...(ratios ?? [])));
    expect(ratios?.[indexOf(id)]).toBeGreaterThan(1);
  });

  it.each<[Platform, string | undefined]>([
    // "Looks automated" hit the locked-down accounts of July 2020.
    ['x', '226'],
    ['mastodon', '64'],
    ['bluesky', '326'],
    ['x', undefined],
    ['x', 'toString'],
  ])('of %s, %s, says nothing', (platform, code) => {
    expect(meaningOf(platform, code)).toBeUndefined();
  });

  it('tells a suspended account from a locked one where the refusal alone does not', () => {
    const cause = (code: string) =>
      judged([
        ...HEALTHY,
        { at: NOW, kind: 'write', channel, result: 'refused', by: 'person', code },
      ]).probability.cause;
    expect(cause('64')['account-suspended']).toBeGreaterThan(cause('326')['account-suspended']);
    expect(cause('326')['account-locked']).toBeGreaterThan(cause('64')['account-locked']);
  });
});

describe('certainty', () => {
  const DIRECT = new Set(['write', 'credentials', 'report', 'profile', 'post', 'chat']);

  it('follows the probability of the cause, and confirms only with a direct signal', () => {
    fc.assert(
      fc.property(anySignals, (seen) => {
        const { cause, certainty, probability, evidence } = judged(seen, NOW, [FJORD, VIDDA]);
        if (cause === undefined || cause === 'unknown') {
          expect(certainty).toBeUndefined();
          return;
        }
        const share = probability.cause[cause];
        expect(share).toBeGreaterThanOrEqual(0.4);
        if (certainty === 'confirmed') {
          expect(share).toBeGreaterThanOrEqual(0.95);
          const direct = evidence.some(
            ({ signal }) =>
              signal && (DIRECT.has(signal.kind) || signal.kind === 'platform-notice'),
          );
          expect(direct).toBe(true);
        } else expect(certainty).toBe(share >= 0.7 ? 'probable' : 'possible');
      }),
    );
  });

  it('is never "confirmed" by what others show', () => {
    const others: Signal[] = [
      { at: NOW - MINUTE, kind: 'peers', platform: 'x', state: 'all-affected' },
      { at: NOW - MINUTE, kind: 'crowd', platform: 'x', level: 'surge' },
    ];
    expect(judged(others).certainty).not.toBe('confirmed');
  });
});

describe('what would settle it', () => {
  it('is never what was looked at within ten minutes', () => {
    const looked: readonly [Signal, NextObservation][] = [
      [{ at: NOW, kind: 'credentials', channel, result: 'expired' }, 'read-credentials'],
      [{ at: NOW, kind: 'profile', channel, seen: 'partial' }, 'read-profile'],
      [{ at: NOW, kind: 'report', channel, says: 'unsure', by: 'staff' }, 'ask-duty-officer'],
      [{ at: NOW, kind: 'peers', platform: 'x', state: 'some-affected' }, 'compare-peers'],
      [
        { at: NOW, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' },
        'read-control-hosts',
      ],
    ];
    for (const [signal, settler] of looked) {
      for (const minutes of [0, 1, 9]) {
        const { settle } = judged([signal], NOW + minutes * MINUTE);
        expect(settle, signal.kind).not.toContain(settler);
      }
    }
  });

  it('is something while signs point both ways', () => {
    const verdict = judged([
      post(NOW - 5 * HOUR),
      { at: NOW - 30 * MINUTE, kind: 'credentials', channel, result: 'unreachable' },
    ]);
    expect(verdict.ability).toBe('unknown');
    expect(verdict.settle.length).toBeGreaterThan(0);
  });

  it('is no further look once the cause is confirmed', () => {
    const verdict = judged([
      ...HEALTHY,
      { at: NOW - MINUTE, kind: 'credentials', channel, result: 'suspended', code: '64' },
      { at: NOW - MINUTE, kind: 'profile', channel, seen: 'suspended' },
      { at: NOW - MINUTE, kind: 'write', channel, result: 'refused', by: 'person', code: '64' },
    ]);
    expect(verdict.certainty).toBe('confirmed');
    expect(verdict.cause).toBe('account-suspended' satisfies Cause);
    expect(verdict.settle).toEqual(['appeal-to-platform']);
  });
});

describe('the words of a notice', () => {
  it.each([
    ['This server is shutting down at the end of the month', true, false],
    ['Posting will be read-only from Monday', true, false],
    ['We are investigating a security incident', false, true],
    ['Accounts were compromised through social engineering', false, true],
    ['Some users may see errors', false, false],
    ['', false, false],
  ])('"%s": closing %s, attack %s', (text, closing, attack) => {
    expect(readNotice(text)).toEqual({ closing, attack });
  });
});
