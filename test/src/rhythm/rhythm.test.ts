import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { createLocalTime, restDays, weekPosition } from '#src/rhythm/calendar.ts';
import { createRhythm, type Rhythm } from '#src/rhythm/rhythm.ts';
import { fitWeeklyRate } from '#src/rhythm/weekly-rate.ts';

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

describe('a day of rest', () => {
  const resting = createLocalTime('Europe/Oslo', restDays('Europe/Oslo'));

  it.each([
    ['an ordinary Thursday', Date.UTC(2026, 11, 17, 11), 3 * 24 + 12],
    ['Christmas Eve, a Thursday', Date.UTC(2026, 11, 24, 11), 6 * 24 + 12],
    ['the National Day, a Sunday anyway', Date.UTC(2026, 4, 17, 10), 6 * 24 + 12],
    ['Maundy Thursday', Date.UTC(2026, 3, 2, 10), 6 * 24 + 12],
    ['its last minute', Date.UTC(2026, 3, 2, 21, 59), 6 * 24 + 23],
    ['Easter Saturday', Date.UTC(2026, 3, 4, 10), 5 * 24 + 12],
  ])('is a Sunday: %s', (_, at, hour) => {
    expect(resting.hourOfWeek(at)).toBe(hour);
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
          expect(jumbled.silence(MONDAY, now)?.survival).toBeCloseTo(
            ordered.silence(MONDAY, now)?.survival as number,
            6,
          );
        },
      ),
    );
  });

  it('learns nearly the same from the newest post to the oldest, as an archive is read', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 60_000 }), { minLength: 2, maxLength: 200 }),
        (minutes) => {
          const posts = minutes.map((minute) => MONDAY + minute * MINUTE).sort((a, b) => a - b);
          const [ordered, backward] = [learnt(posts), learnt(posts.toReversed())];
          const from = posts.at(-1) as Instant;
          const [one = 0, other = 0] = [backward, ordered].map(
            (rhythm) => rhythm.silence(from, from + DAY)?.expected,
          );
          // What is a burst is told by what was known of the channel when the post came in.
          expect(Math.abs(Math.log(one / other))).toBeLessThan(0.1);
        },
      ),
    );
  });

  it('knows nothing of which day is which: weekdays that change places change the week alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 * 7 * 24 * 6 - 1 }), { minLength: 1, maxLength: 80 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
        (slots, order) => {
          const at = (slot: number, days: readonly number[]) => {
            const [week, rest] = [Math.floor(slot / 1008), slot % 1008];
            const day = days[Math.floor(rest / 144)] as number;
            return MONDAY + week * 7 * DAY + day * DAY + (rest % 144) * 10 * MINUTE;
          };
          const plain = slots.map((slot) => at(slot, [0, 1, 2, 3, 4, 5, 6]));
          const moved = slots.map((slot) => at(slot, order));
          const seen = (posts: readonly Instant[]) => {
            const cells = new Float64Array(168);
            for (const post of posts) {
              const cell = OSLO.hourOfWeek(post);
              cells[cell] = (cells[cell] as number) + 1;
            }
            return fitWeeklyRate(
              { posts: cells, hours: new Float64Array(168).fill(5) },
              { perDay: 6, weight: 1, byHour: Array.from({ length: 24 }, () => 1) },
              OSLO,
            ).hours;
          };
          const [before, after] = [seen(plain), seen(moved)];
          for (const [from, to] of order.entries()) {
            for (let hour = 0; hour < 24; hour++) {
              expect(after[24 * to + hour]).toBeCloseTo(before[24 * from + hour] as number, 9);
            }
          }
        },
      ),
    );
  });

  it('knows nothing of where a channel lives: the same times by the clock on the wall teach the same', () => {
    const zone = fc.constantFrom('Asia/Tokyo', 'America/Sao_Paulo', 'Africa/Lagos', 'Asia/Kolkata');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 50_000 }), { minLength: 2, maxLength: 150 }),
        fc.integer({ min: 1, max: 4_000 }),
        zone,
        (minutes, length, name) => {
          const [utc, local] = [createLocalTime('UTC'), createLocalTime(name)];
          const shift = local.offset(MONDAY);
          // Whole days from a midnight of UTC, so that days are counted alike.
          const begin = Math.floor(MONDAY / DAY) * DAY;
          const [here, there] = [createRhythm(utc), createRhythm(local)];
          for (const minute of minutes.toSorted((a, b) => a - b)) {
            here.add(begin + minute * MINUTE);
            there.add(begin + minute * MINUTE - shift);
          }
          const from = begin + 50_001 * MINUTE;
          const one = here.silence(from, from + length * MINUTE)?.expected as number;
          const other = there.silence(from - shift, from - shift + length * MINUTE)?.expected;
          // An hour of the wall is no hour of UTC where zones lie half an hour apart.
          expect(Math.abs(Math.log(one / (other as number)))).toBeLessThan(0.1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('costs no more for a post in the tenth year than in the first month', () => {
    const rhythm = createRhythm(OSLO);
    const posts = Array.from({ length: 6_000 }, (_, index) => MONDAY + index * 15 * HOUR);
    for (const post of posts) rhythm.add(post);
    expect(rhythm.lastPost(Number.POSITIVE_INFINITY)).toBe(posts.at(-1));
    const from = posts.at(-1) as Instant;
    expect(rhythm.silence(from, from + 7 * DAY)?.expected).toBeCloseTo((7 * 24) / 15, 0);
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
