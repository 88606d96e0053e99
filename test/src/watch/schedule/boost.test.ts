import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import type { Assessment } from '#src/model/verdict.ts';
import { needsBoost, nextBoosted } from '#src/watch/schedule/boost.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('what needs attention', () => {
  it.each<[boolean, Partial<Assessment>]>([
    [false, { ability: 'working', activity: 'posting' }],
    [
      false,
      { ability: 'working', activity: 'quiet', cause: 'nothing-to-report', certainty: 'probable' },
    ],
    [
      true,
      { ability: 'working', activity: 'quiet', cause: 'nothing-to-report', certainty: 'possible' },
    ],
    [true, { ability: 'working', activity: 'silent' }],
    [true, { ability: 'degraded', activity: 'posting', certainty: 'confirmed' }],
    [true, { ability: 'blocked', activity: 'quiet', certainty: 'confirmed' }],
    [true, { ability: 'hijacked', activity: 'posting' }],
    [true, { ability: 'unknown', activity: 'unknown' }],
    [false, { ability: 'retired', activity: 'silent' }],
  ])('%s for %j', (wanted, assessment) => {
    expect(needsBoost(assessment as Assessment)).toBe(wanted);
  });
});

describe('who is looked at next', () => {
  const channels = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Channel);
  const begun = new Map([
    ['a', NOW - 19 * SECOND],
    ['b', NOW - 30 * SECOND],
    ['c', NOW - 20 * SECOND],
  ]);
  const next = (most: number) =>
    nextBoosted(channels, (id) => begun.get(id), { now: NOW, cadence: MINUTE, most }).map(
      ({ id }) => id,
    );

  it('is whoever has waited longest, and nobody who was looked at just now', () => {
    expect(next(10)).toEqual(['d', 'b', 'c']);
  });

  it('is no more than one look takes in', () => {
    expect(next(2)).toEqual(['d', 'b']);
  });
});
