import { expect, it } from 'vitest';
import { DAY, HOUR } from '#src/model/instant.ts';
import { usualCount } from '#src/rhythm/usual-count.ts';

const NOW = Date.UTC(2026, 2, 2, 6);
/** So many posts in the twelve hours before each of these mornings, the latest first. */
const nights = (...counts: number[]) =>
  counts.map((count, back) => ({ at: NOW - (back + 1) * DAY - HOUR, count }));

it('is what four of five like nights had', () => {
  const posts = nights(4, 6, 5, 5, 7, 40, 5, 6, 4, 0, 5);
  expect(usualCount(posts, NOW - 12 * HOUR, NOW)).toEqual({ low: 4, high: 7 });
});

it('knows nothing from a few nights, and counts nights without posts', () => {
  expect(usualCount(nights(5, 5, 5), NOW - 12 * HOUR, NOW)).toBeUndefined();
  expect(usualCount([], NOW - 12 * HOUR, NOW)).toBeUndefined();
  expect(usualCount(nights(0, 0, 0, 0, 0, 0, 1), NOW - 12 * HOUR, NOW)).toEqual({
    low: 0,
    high: 0,
  });
});

it('compares a weekend with weekends', () => {
  const posts = [1, 2, 3, 4, 5, 6, 7].flatMap((weeks) => [
    { at: NOW - weeks * 7 * DAY - DAY, count: 10 },
    { at: NOW - weeks * 7 * DAY - 4 * DAY, count: 99 },
  ]);
  expect(usualCount(posts, NOW - 3 * DAY, NOW)).toEqual({ low: 10, high: 10 });
});
