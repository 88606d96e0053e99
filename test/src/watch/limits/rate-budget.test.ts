import { expect, it } from 'vitest';
import type { CallLimit } from '#src/model/calls.ts';
import { MINUTE } from '#src/model/instant.ts';
import { createRateBudget } from '#src/watch/limits/rate-budget.ts';

const LIMIT: CallLimit = { calls: 100, window: 5 * MINUTE, per: 'app', source: 'made up' };
const of = (calls: number, counted = 'all') => ({ counted, calls, limit: LIMIT });

it('gives what rounds leave of seventy in a hundred, and no more in any window', () => {
  const allowance = createRateBudget([{ counted: 'all', limit: LIMIT, round: 10, most: 40 }]);
  expect(allowance.tryTake([of(31)], 0)).toBe(false);
  expect(allowance.tryTake([of(20)], 0)).toBe(true);
  expect(allowance.tryTake([of(10)], MINUTE)).toBe(true);
  expect(allowance.tryTake([of(1)], 5 * MINUTE - 1)).toBe(false);
  expect(allowance.tryTake([of(20)], 5 * MINUTE)).toBe(true);
  expect(allowance.tryTake([of(1)], 5 * MINUTE)).toBe(false);
  expect(allowance.tryTake([of(10)], 6 * MINUTE)).toBe(true);
});

it('counts nothing of a look for which one of its limits has no room', () => {
  const allowance = createRateBudget([]);
  expect(allowance.tryTake([of(60, 'a'), of(71, 'b')], 0)).toBe(false);
  expect(allowance.tryTake([of(70, 'a'), of(70, 'b')], 0)).toBe(true);
});

it('keeps accounts apart, and bounds nothing where no limit is published', () => {
  const allowance = createRateBudget([]);
  expect(allowance.tryTake([{ ...of(70), of: 'a' }], 0)).toBe(true);
  expect(allowance.tryTake([{ ...of(70), of: 'b' }], 0)).toBe(true);
  expect(allowance.tryTake([{ ...of(1), of: 'a' }], 0)).toBe(false);
  expect(allowance.tryTake([{ counted: 'reads', calls: 1_000_000 }], 0)).toBe(true);
});
