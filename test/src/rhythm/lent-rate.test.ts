import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { createLocalTime } from '#src/rhythm/calendar.ts';
import { BORROWS_UNTIL, lendersAmong } from '#src/rhythm/lent-rate.ts';
import { createRhythm, type Rhythm } from '#src/rhythm/rhythm.ts';

const UTC = createLocalTime('UTC');
const MONDAY: Instant = Date.UTC(2026, 0, 12);

/** Four posts a night for so many days, and none by day. */
function nightly(days: number, lenders?: readonly Rhythm[]): Rhythm {
  const rhythm = createRhythm(UTC, undefined, () => lenders ?? []);
  for (let day = 0; day < days; day++) {
    for (let hour = 0; hour < 4; hour++) rhythm.add(MONDAY + day * DAY + hour * HOUR + MINUTE);
  }
  return rhythm;
}

function byDay(days: number, lenders?: readonly Rhythm[]): Rhythm {
  const rhythm = createRhythm(UTC, undefined, () => lenders ?? []);
  for (let day = 0; day < days; day++) {
    for (let hour = 10; hour < 14; hour++) rhythm.add(MONDAY + day * DAY + hour * HOUR + MINUTE);
  }
  return rhythm;
}

const nights = (rhythm: Rhythm): number => {
  const week = rhythm.week() as readonly number[];
  const share = week.filter((_, hour) => hour % 24 < 4).reduce((sum, rate) => sum + rate, 0);
  return share / week.reduce((sum, rate) => sum + rate, 0);
};
const perDay = (rhythm: Rhythm): number =>
  (rhythm.week() as readonly number[]).reduce((sum, rate) => sum + rate, 0) / 7;

describe('a channel of which little is known', () => {
  it('borrows the hours of the day from channels like it', () => {
    const lenders = [nightly(60), nightly(60)];
    expect(nights(byDay(1, lenders))).toBeGreaterThan(2 * nights(byDay(1)));
  });

  it('borrows how much they post, unless it was told', () => {
    const busy = createRhythm(UTC);
    for (let at = 0; at < 60 * 96; at++) busy.add(MONDAY + at * 15 * MINUTE);
    const one = createRhythm(UTC, undefined, () => [busy]);
    one.add(MONDAY);
    const alone = createRhythm(UTC);
    alone.add(MONDAY);
    expect(perDay(one)).toBeGreaterThan(1.5 * perDay(alone));
    const told = createRhythm(UTC, 3, () => [busy]);
    told.add(MONDAY);
    expect(perDay(told)).toBeCloseTo(3, 0);
  });

  it('borrows less the more it has of its own, and in the end nothing', () => {
    const lenders = [nightly(60)];
    const borrowed = (days: number) => Math.abs(nights(byDay(days, lenders)) - nights(byDay(days)));
    expect(borrowed(10)).toBeLessThan(borrowed(2));
    expect(borrowed(40)).toBeLessThan(borrowed(10));
    expect(borrowed(BORROWS_UNTIL / 4 + 1)).toBe(0);
  });

  it('borrows nothing from those that have seen nothing', () => {
    expect(byDay(2, [createRhythm(UTC)]).week()).toEqual(byDay(2).week());
  });

  it('takes what is lent in any order of lenders', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (a, b) => {
        const one = byDay(2, [nightly(a), byDay(b)]).week() as readonly number[];
        const other = byDay(2, [byDay(b), nightly(a)]).week() as readonly number[];
        for (const [hour, rate] of one.entries()) expect(rate).toBeCloseTo(other[hour] ?? 0, 9);
      }),
      { numRuns: 20 },
    );
  });
});

describe('lenders', () => {
  const channel = (id: string, owner: string, platform: Channel['platform']): Channel => ({
    ...{ id, owner, platform, handle: id, role: 'ours' },
  });

  it("are the organisation's other channels first, then others of the platform, a few of each", () => {
    const own = [channel('a-x', 'A', 'x'), channel('a-fb', 'A', 'facebook')];
    const many = Array.from({ length: 20 }, (_, at) => channel(`b${at}-x`, `B${at}`, 'x'));
    const found = lendersAmong([...own, ...many, channel('c-fb', 'C', 'facebook')])(
      own[0] as Channel,
    );
    expect(found.map(({ id }) => id)).toEqual(['a-fb', ...many.slice(0, 6).map(({ id }) => id)]);
  });
});
