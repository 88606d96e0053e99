import { describe, expect, it } from 'vitest';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Verdict } from '#src/model/verdict.ts';

/** Nights on either side of the numbers that change verdicts: one switched off makes one of these fail. */

const NOW = Date.parse('2026-03-11T01:00:00Z');
const OURS: Channel = {
  ...{ id: 'fjell-x', owner: 'Fjell pd', platform: 'x', handle: 'fjell', role: 'ours' },
  postsPerDay: 6,
};
const sisters = (count: number): Channel[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `sister-${at}`, owner: `Sister ${at}`, platform: 'x', handle: `sister${at}` },
    ...{ role: 'sister' as const, postsPerDay: 6 },
  }));
const post = (at: number, channel = OURS.id): Signal => ({
  ...{ at, kind: 'post', channel, count: 1, repost: false, author: 'ours' },
});

function judged(signals: readonly Signal[], others: readonly Channel[] = []): Verdict {
  const judge = createJudge([OURS, ...others], () => 'Europe/Oslo');
  for (const signal of signals.toSorted((a, b) => a.at - b.at)) judge.observe(signal);
  return judge.verdict(OURS.id, NOW);
}

describe('peers', () => {
  const refused = (count: number): Signal[] =>
    sisters(count).flatMap(({ id }) => [
      post(NOW - 4 * HOUR, id),
      {
        at: NOW - 20 * MINUTE,
        kind: 'write',
        channel: id,
        result: 'refused',
        by: 'person',
        status: 403,
      },
    ]);
  const ours: Signal[] = [
    post(NOW - 3 * HOUR),
    { at: NOW - 10 * MINUTE, kind: 'profile', channel: OURS.id, seen: 'visible' },
  ];

  it('however many are in trouble, never make out alone that this account is gone', () => {
    const { ability, probability } = judged([...ours, ...refused(12)], sisters(12));
    expect(['working', 'unknown']).toContain(ability);
    expect(probability.ability.retired).toBeLessThan(0.05);
    expect(probability.ability.blocked).toBeLessThan(0.7);
  });

  it('in trouble leave less certainty than peers that are well', () => {
    const well = judged(ours, sisters(12)).probability.ability.working;
    expect(judged([...ours, ...refused(12)], sisters(12)).probability.ability.working).toBeLessThan(
      well - 0.05,
    );
  });
});

describe('repeated looks', () => {
  const missing = (looks: number): Signal[] => [
    post(NOW - 5 * HOUR),
    ...Array.from(
      { length: looks },
      (_, at): Signal => ({
        ...{ at: NOW - (looks - at) * 10 * MINUTE, kind: 'profile', channel: OURS.id },
        seen: 'missing',
      }),
    ),
  ];

  it('say together what one of them does not: the page is gone', () => {
    expect(judged(missing(1)).ability).toBe('unknown');
    expect(judged(missing(4)).ability).toBe('blocked');
  });
});

describe('an all-clear', () => {
  const night = (more: readonly Signal[] = []): Verdict =>
    judged([
      post(NOW - 5 * HOUR),
      {
        ...{
          at: NOW - 50 * MINUTE,
          kind: 'platform-notice',
          platform: 'x',
          state: 'investigating',
        },
        ...{ scope: 'posting', text: 'We look into it.' },
      },
      {
        ...{ at: NOW - 40 * MINUTE, kind: 'write', channel: OURS.id, result: 'server-error' },
        ...{ by: 'person', status: 503 },
      },
      ...more,
    ]);
  const over: Signal = {
    ...{ at: NOW - 10 * MINUTE, kind: 'platform-notice', platform: 'x', state: 'resolved' },
    ...{ scope: 'posting', text: 'This is resolved.' },
  };

  it('takes most of its weight from what went before, and no more', () => {
    const down = ({ probability }: Verdict) => 1 - probability.ability.working;
    expect(down(night())).toBeGreaterThan(0.8);
    expect(down(night([over]))).toBeLessThan(0.08);
  });
});
