import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { createLocalTime } from '#src/rhythm/calendar.ts';
import { fitWeeklyRate, type WeeklyRate } from '#src/rhythm/weekly-rate.ts';

/** Busy by day, calm by night, twelve posts a day, of which nothing else is known. */
function rateIn(zone: string): WeeklyRate {
  const byHour = Array.from({ length: 24 }, (_, hour) => (hour < 6 ? 0.25 : 1.25));
  const none = new Float64Array(168);
  return fitWeeklyRate(
    { posts: none, hours: none },
    { perDay: 12, weight: 8, byHour },
    createLocalTime(zone),
  );
}

const OSLO = rateIn('Europe/Oslo');
/** Monday 12 January 2026, 00:00 in Oslo. */
const MONDAY: Instant = Date.UTC(2026, 0, 11, 23, 0);

describe('posts to be expected', () => {
  it('are a week’s in every week of seven days, whenever it starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * DAY }), (shift) => {
        const from = MONDAY + shift - (shift % MINUTE);
        expect(OSLO.between(from, from + 7 * DAY)).toBeCloseTo(7 * 12, 6);
      }),
    );
  });

  it.each(['Europe/Oslo', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Chatham'])(
    'add up in %s, over the days when clocks jump too',
    (zone) => {
      const rate = rateIn(zone);
      const instant = fc.integer({ min: 0, max: 400 * DAY });
      fc.assert(
        fc.property(instant, instant, instant, (...shifts) => {
          const [a, b, c] = shifts.toSorted((x, y) => x - y).map((shift) => MONDAY + shift);
          const parts = rate.between(a ?? 0, b ?? 0) + rate.between(b ?? 0, c ?? 0);
          // Inside the hour in which the clock jumps, some minutes may be counted to either side.
          expect(Math.abs(rate.between(a ?? 0, c ?? 0) - parts)).toBeLessThan(0.7);
        }),
      );
    },
  );

  it('are those of real hours on the nights when the clock jumps', () => {
    const day = OSLO.between(Date.UTC(2026, 1, 14, 23), Date.UTC(2026, 1, 15, 23));
    const nightHour = OSLO.between(Date.UTC(2026, 1, 15, 1), Date.UTC(2026, 1, 15, 2));
    const spring = OSLO.between(Date.UTC(2026, 2, 28, 23), Date.UTC(2026, 2, 29, 22));
    const autumn = OSLO.between(Date.UTC(2026, 9, 24, 22), Date.UTC(2026, 9, 25, 23));
    expect(spring).toBeCloseTo(day - nightHour, 6);
    expect(autumn).toBeCloseTo(day + nightHour, 6);
  });

  it('follow the channel’s own clock', () => {
    const night = Date.UTC(2026, 0, 14, 1);
    const [oslo, saoPaulo] = [OSLO, rateIn('America/Sao_Paulo')];
    expect(oslo.between(night, night + 3 * HOUR)).toBeLessThan(
      saoPaulo.between(night, night + 2 * HOUR) / 1.5,
    );
  });

  it('are none where the end is not after the beginning', () => {
    expect(OSLO.between(MONDAY, MONDAY)).toBe(0);
    expect(OSLO.between(MONDAY, MONDAY - HOUR)).toBe(0);
  });
});

describe('an hour of the week', () => {
  const even = Array.from({ length: 24 }, () => 1);
  /** Ten weeks in which Wednesday 14–15 alone had posts. */
  function afterWeeks(weeks: number, posts: number): WeeklyRate {
    const cells = new Float64Array(168);
    cells[2 * 24 + 14] = posts;
    return fitWeeklyRate(
      { posts: cells, hours: new Float64Array(168).fill(weeks) },
      { perDay: 6, weight: 1, byHour: even },
      createLocalTime('UTC'),
    );
  }

  it('is believed more the longer it was seen, against hour and weekday taken apart', () => {
    const [few, many] = [afterWeeks(5, 5), afterWeeks(100, 100)];
    expect(few.hours[2 * 24 + 14]).toBeLessThan(0.5);
    expect(many.hours[2 * 24 + 14]).toBeGreaterThan(0.8);
  });
});
