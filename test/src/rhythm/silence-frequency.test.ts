import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { createLocalTime, restDays } from '#src/rhythm/calendar.ts';
import { silenceFrequency } from '#src/rhythm/silence-frequency.ts';

const OSLO = createLocalTime('Europe/Oslo', restDays('Europe/Oslo'));
/** Thursday 7 May 2026, 03:00 in Oslo. */
const NIGHT: Instant = Date.UTC(2026, 4, 7, 1);

/** A post each hour of so many days up to midnight of the night, but none on nights that are silent. */
function hourly(days: number, isSilent: (daysAgo: number) => boolean): Instant[] {
  const posts: Instant[] = [];
  for (let at = NIGHT - days * DAY; at <= NIGHT - 3 * HOUR; at += HOUR) {
    const wall = at + 2 * HOUR;
    const ago = Math.floor((NIGHT + 2 * HOUR) / DAY) - Math.floor(wall / DAY);
    const hour = new Date(wall).getUTCHours();
    if (hour === 0 || hour >= 6 || !isSilent(ago)) posts.push(at);
  }
  return posts;
}

describe('how often a silence happens', () => {
  it('is told of the same weekday and part of the day', () => {
    const posts = hourly(84, (ago) => ago % 21 === 0);
    const found = silenceFrequency(posts, OSLO, NIGHT - 3 * HOUR, NIGHT);
    // Every third Thursday of the last twelve weeks; Maundy Thursday and the like are Sundays.
    expect(found).toMatchObject({ part: 'night', weekday: 3, times: 3 });
    expect((found?.of ?? 0) / (found?.times ?? 1)).toBeCloseTo(3.4, 0);
  });

  it('is told of all days alike while there are few of one weekday', () => {
    const posts = hourly(20, (ago) => ago % 2 === 1);
    const found = silenceFrequency(posts, OSLO, NIGHT - 3 * HOUR, NIGHT);
    expect(found).toEqual({ part: 'night', of: 19, times: 10 });
  });

  it('is unknown of a channel that is known for less than a week', () => {
    const posts = hourly(6, () => false);
    expect(silenceFrequency(posts, OSLO, NIGHT - 3 * HOUR, NIGHT)).toBeUndefined();
    expect(silenceFrequency([], OSLO, NIGHT - 3 * HOUR, NIGHT)).toBeUndefined();
  });

  it('is never where no silence was as long', () => {
    const posts = hourly(60, () => false);
    const found = silenceFrequency(posts, OSLO, NIGHT - 3 * HOUR, NIGHT);
    expect(found?.times).toBe(0);
    expect(found?.of).toBeGreaterThan(6);
  });

  it('counts the fewer, the longer the silence is', () => {
    const gaps = fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 20 }), (minutes, more) => {
        let at = NIGHT - 80 * DAY;
        const posts = minutes.map((gap) => (at += gap * MINUTE)).filter((post) => post < NIGHT);
        const last = posts.at(-1) as Instant;
        const short = silenceFrequency(posts, OSLO, NIGHT - HOUR, NIGHT);
        const long = silenceFrequency(posts, OSLO, NIGHT - HOUR * (1 + more), NIGHT);
        if (last > NIGHT - DAY || !short || !long || short.weekday !== long.weekday) return;
        expect(long.times / long.of).toBeLessThanOrEqual(short.times / short.of + 1 / long.of);
      }),
      { numRuns: 60 },
    );
  });
});
