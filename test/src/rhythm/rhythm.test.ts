import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { createLocalTime, weekPosition } from '#src/rhythm/local-time.ts';
import { createRhythm, type Rhythm } from '#src/rhythm/rhythm.ts';
import { createWeeklyProfile } from '#src/rhythm/weekly-profile.ts';

const OSLO = createLocalTime('Europe/Oslo');
/** Monday 12 January 2026, 00:00 in Oslo. */
const MONDAY: Instant = Date.UTC(2026, 0, 11, 23, 0);

function learnt(posts: readonly Instant[], postsPerDay?: number): Rhythm {
  const rhythm = createRhythm(OSLO, postsPerDay);
  for (const post of posts) rhythm.add(post);
  return rhythm;
}

/** A post every `gap` for some days from `MONDAY` on. */
function steady(days: number, gap: number): Instant[] {
  return Array.from({ length: Math.round((days * DAY) / gap) }, (_, index) => MONDAY + index * gap);
}

describe('local time', () => {
  it.each([
    ['Monday 00:00 in winter', Date.UTC(2026, 0, 11, 23), 0],
    ['Sunday 23:30 in winter', Date.UTC(2026, 0, 18, 22, 30), 167],
    ['Monday 00:00 in summer', Date.UTC(2026, 6, 5, 22), 0],
    ['the hour before the clock jumps forward', Date.UTC(2026, 2, 29, 0, 30), 6 * 24 + 1],
    ['the hour after it', Date.UTC(2026, 2, 29, 1, 30), 6 * 24 + 3],
    ['the first of the two hours from two to three in autumn', Date.UTC(2026, 9, 25, 0, 30), 146],
    ['the second of them', Date.UTC(2026, 9, 25, 1, 30), 146],
  ])('knows %s', (_, at, hour) => {
    expect(OSLO.hourOfWeek(at)).toBe(hour);
  });

  it('puts every instant, before 1970 too, into a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e12, max: 4e12 }), (at) => {
        const position = weekPosition(at);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThan(7 * DAY);
        expect(weekPosition(at + 7 * DAY)).toBe(position);
      }),
    );
  });
});

describe('typical days', () => {
  const profile = createWeeklyProfile([], OSLO);

  it('make seven of every week, whenever it starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * DAY }), (shift) => {
        const from = MONDAY + shift - (shift % MINUTE);
        expect(profile.typicalDays(from, from + 7 * DAY)).toBeCloseTo(7, 9);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 * DAY }), { minLength: 3, maxLength: 3 }),
        (shifts) => {
          const [a, b, c] = shifts.toSorted((x, y) => x - y).map((shift) => MONDAY + shift);
          const parts = profile.typicalDays(a ?? 0, b ?? 0) + profile.typicalDays(b ?? 0, c ?? 0);
          // Inside the hour in which the clock jumps, some minutes may be counted to either side.
          expect(Math.abs(profile.typicalDays(a ?? 0, c ?? 0) - parts)).toBeLessThan(0.06);
        },
      ),
    );
  });

  it('count real hours on the nights when the clock jumps', () => {
    const night = (from: Instant) => profile.typicalDays(from, from + 24 * HOUR);
    const ordinary = night(Date.UTC(2026, 1, 14, 23));
    const spring = profile.typicalDays(Date.UTC(2026, 2, 28, 23), Date.UTC(2026, 2, 29, 22));
    const autumn = profile.typicalDays(Date.UTC(2026, 9, 24, 22), Date.UTC(2026, 9, 25, 23));
    const nightHour = profile.typicalDays(Date.UTC(2026, 1, 15, 1), Date.UTC(2026, 1, 15, 2));
    expect(spring).toBeCloseTo(ordinary - nightHour, 6);
    expect(autumn).toBeCloseTo(ordinary + nightHour, 6);
  });

  it('are fewer by night than by day', () => {
    const night = profile.typicalDays(MONDAY + 2 * HOUR, MONDAY + 5 * HOUR);
    const day = profile.typicalDays(MONDAY + 14 * HOUR, MONDAY + 17 * HOUR);
    expect(night).toBeLessThan(day / 2);
  });
});

describe('a silence', () => {
  it('is worth nothing where nothing is known of the rate', () => {
    expect(learnt([]).silence(MONDAY, MONDAY + DAY)).toBeUndefined();
  });

  it('fits less and less the longer it lasts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 * DAY }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 * DAY }),
        fc.integer({ min: 1, max: 30 * DAY }),
        (shifts, length, more) => {
          const rhythm = learnt(
            shifts.map((shift) => MONDAY + shift),
            8,
          );
          const from = MONDAY + 30 * DAY;
          const short = rhythm.silence(from, from + length);
          const long = rhythm.silence(from, from + length + more);
          expect(long?.expected).toBeGreaterThanOrEqual((short?.expected ?? 0) - 1e-9);
          expect(long?.survival).toBeLessThanOrEqual((short?.survival ?? 1) + 1e-9);
          expect(short?.survival).toBeLessThanOrEqual(1);
          expect(long?.survival).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('tells more the better the rate is known', () => {
    const from = MONDAY + 20 * DAY;
    // Were the rate known for certain, the survival would be e^−expected, and this 1.
    const sharpness = (rhythm: Rhythm) => {
      const { survival = 1, expected = 0 } = rhythm.silence(from, from + 2 * DAY) ?? {};
      return -Math.log(survival) / expected;
    };
    const guessed = sharpness(learnt([MONDAY]));
    const told = sharpness(learnt([], 12));
    const seen = sharpness(learnt(steady(20, 2 * HOUR)));
    expect(guessed).toBeLessThan(told);
    expect(told).toBeLessThan(seen);
  });

  it('is short work for a busy channel and nothing for a sparse one', () => {
    const survival = (perDay: number) => learnt([], perDay).silence(MONDAY, MONDAY + DAY)?.survival;
    expect(survival(40)).toBeLessThan(0.01);
    expect(survival(0.2)).toBeGreaterThan(0.8);
  });
});

describe('learning', () => {
  it('comes near the rate of a steady channel', () => {
    const rhythm = learnt(steady(60, 3 * HOUR));
    const from = MONDAY + 60 * DAY;
    expect(rhythm.silence(from, from + 7 * DAY)?.expected).toBeGreaterThan(0.85 * 56);
    expect(rhythm.silence(from, from + 7 * DAY)?.expected).toBeLessThan(1.15 * 56);
  });

  it('counts a burst once', () => {
    const posts = steady(20, 6 * HOUR);
    const bursts = posts.flatMap((post) => [post, post + MINUTE, post + 2 * MINUTE]);
    const from = MONDAY + 20 * DAY;
    const expected = (of: Instant[]) => learnt(of).silence(from, from + 7 * DAY)?.expected ?? 0;
    expect(expected(bursts)).toBeLessThan(1.1 * expected(posts));
  });

  it('takes posts in any order, and the same post once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 40 }),
        (minutes) => {
          const posts = minutes.map((minute) => MONDAY + minute * MINUTE);
          const ordered = learnt(posts.toSorted((a, b) => a - b));
          const jumbled = learnt([...posts, ...posts]);
          const now = MONDAY + 30 * DAY;
          expect(jumbled.lastPost(now)).toBe(Math.max(...posts));
          expect(jumbled.silence(MONDAY, now)).toEqual(ordered.silence(MONDAY, now));
        },
      ),
    );
  });

  it('knows the latest post before a moment, not after it', () => {
    const rhythm = learnt([MONDAY, MONDAY + DAY]);
    expect(rhythm.lastPost(MONDAY - 1)).toBeUndefined();
    expect(rhythm.lastPost(MONDAY)).toBe(MONDAY);
    expect(rhythm.lastPost(MONDAY + DAY - 1)).toBe(MONDAY);
    expect(rhythm.lastPost(MONDAY + DAY)).toBe(MONDAY + DAY);
  });

  it('learns of a feed that rests at weekends', () => {
    const officeDays = steady(84, 3 * HOUR).filter((post) => weekPosition(post + HOUR) < 5 * DAY);
    const rhythm = learnt(officeDays);
    const weekend = rhythm.silence(MONDAY + 89 * DAY, MONDAY + 91 * DAY)?.expected ?? 0;
    const midweek = rhythm.silence(MONDAY + 86 * DAY, MONDAY + 88 * DAY)?.expected ?? 0;
    expect(weekend).toBeLessThan(midweek / 4);
  });
});
