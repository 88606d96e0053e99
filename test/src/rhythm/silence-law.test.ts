import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '#src/model/instant.ts';
import { createLocalTime } from '#src/rhythm/calendar.ts';
import { createRhythm, type Rhythm } from '#src/rhythm/rhythm.ts';
import {
  begunWithin,
  type GapSums,
  hourSilentRatio,
  outageRatio,
  overParts,
  sumGaps,
} from '#src/rhythm/silence-law.ts';

const OSLO = createLocalTime('Europe/Oslo');
const MONDAY: Instant = Date.UTC(2026, 0, 11, 23, 0);

/** A post every so many hours for twelve weeks, and the last of them. */
function steady(hours: number): { readonly rhythm: Rhythm; readonly last: Instant } {
  const rhythm = createRhythm(OSLO);
  const posts = Math.floor((84 * 24) / hours);
  for (let post = 0; post <= posts; post++) rhythm.add(MONDAY + post * hours * HOUR);
  return { rhythm, last: MONDAY + posts * hours * HOUR };
}

function gaps(...all: readonly number[]): GapSums {
  return {
    total: all.reduce((sum, gap) => sum + gap, 0),
    overAnHour: all.reduce((sum, gap) => sum + Math.max(0, gap - 1), 0),
    overParts: all.reduce((sum, gap) => sum + overParts(gap), 0),
  };
}

describe('an outage that is going on', () => {
  it('began as the law of its lengths says', () => {
    // Drawn: lengths of 1 to 12 and of 6 to 72 hours, asked about at a moment of theirs, each on an even grid of 400 by 400.
    const drawn = (shortest: number, longest: number) => {
      const ago: number[] = [];
      for (let length = 0; length < 400; length++) {
        for (let at = 0; at < 400; at++) {
          const hours = shortest + ((longest - shortest) * (length + 0.5)) / 400;
          ago.push((hours * (at + 0.5)) / 400);
        }
      }
      return (hours: number) => ago.filter((begun) => begun <= hours).length / ago.length;
    };
    const [usual, long] = [drawn(1, 12), drawn(6, 72)];
    for (const hours of [0.25, 0.5, 1, 2, 4, 8, 11, 20, 50]) {
      expect(begunWithin(hours)).toBeCloseTo(0.97 * usual(hours) + 0.03 * long(hours), 2);
    }
    expect(begunWithin(0)).toBe(0);
    expect(begunWithin(12)).toBeLessThan(0.99);
    expect(begunWithin(72)).toBeCloseTo(1, 12);
    expect(begunWithin(500)).toBeCloseTo(1, 12);
  });

  it('is as likely by a silence of a certain rate as the integral says', () => {
    // Poisson at half a post an hour: ∫₀^s f(b) e^(b/2) db, by rectangles.
    const rate = 0.5;
    for (const hours of [1, 3, 7, 20]) {
      let integral = 0;
      for (let ago = 0.005; ago < hours; ago += 0.01) {
        const usual = Math.max(0, Math.log(12 / Math.max(1, ago)) / 11);
        const long = Math.log(72 / Math.max(6, ago)) / 66;
        integral += (0.97 * usual + 0.03 * long) * Math.exp(rate * ago) * 0.01;
      }
      const found = outageRatio(hours, (ago) => -rate * (hours - ago));
      expect(found / integral).toBeGreaterThan(0.98);
      expect(found / integral).toBeLessThan(1.06);
    }
  });
});

describe('a silence of an hour', () => {
  it('says as much against the channel as it is rare in its own past', () => {
    // Half of the time of a gap of two hours one finds it an hour old; under an outage .780 + .220 · .75.
    expect(hourSilentRatio(gaps(2, 2, 2))).toBeCloseTo(0.5 / (0.7797 + 0.2203 * 0.75), 3);
    expect(hourSilentRatio(gaps(0.5, 0.5))).toBe(0);
    expect(hourSilentRatio(gaps(100))).toBeGreaterThan(0.95);
  });
});

describe('gaps of several channels', () => {
  const busy = gaps(0.2, 0.3, 1.5);
  const sparse = gaps(30, 50);

  it('count alike of each, however long it was watched', () => {
    const longWatched = gaps(...Array.from({ length: 50 }, () => [0.2, 0.3, 1.5]).flat());
    expect(hourSilentRatio(sumGaps([longWatched, sparse]))).toBeCloseTo(
      hourSilentRatio(sumGaps([busy, sparse])),
      9,
    );
  });

  it('say of one channel what it says itself, and of two something between', () => {
    expect(hourSilentRatio(sumGaps([busy]))).toBeCloseTo(hourSilentRatio(busy), 9);
    const both = hourSilentRatio(sumGaps([busy, sparse]));
    expect(both).toBeGreaterThan(hourSilentRatio(busy));
    expect(both).toBeLessThan(hourSilentRatio(sparse));
  });

  it('make a silence say more of a busy channel than it alone would, asked among sparse ones', () => {
    const { rhythm, last } = steady(0.5);
    const [own, now] = [rhythm.gaps() as GapSums, last + 2 * HOUR];
    const among = rhythm.askedOutageRatio(last, now, sumGaps([own, sparse])) as number;
    expect(among).toBeGreaterThan(rhythm.askedOutageRatio(last, now) as number);
  });
});

describe('a usual silence', () => {
  it('never speaks for an outage: a quarter of a usual gap, up to four hours, of channels of any rate', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 60, noNaN: true }), (hours) => {
        const { rhythm, last } = steady(hours);
        const silent = Math.min(hours / 4, 4) * HOUR;
        expect(rhythm.askedOutageRatio(last, last + silent)).toBeLessThan(1);
      }),
      { numRuns: 40 },
    );
  });

  it('speaks for an outage once it is much longer than usual', () => {
    for (const hours of [2, 4, 6]) {
      const { rhythm, last } = steady(hours);
      expect(rhythm.askedOutageRatio(last, last + 8 * hours * HOUR)).toBeGreaterThan(1.5);
    }
  });

  it('speaks the more for an outage the longer it lasts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (hours, more, rate) => {
          const ratio = (length: number) => outageRatio(length, (ago) => -rate * (length - ago));
          expect(ratio(hours + more)).toBeGreaterThanOrEqual(ratio(hours) * (1 - 1e-9));
        },
      ),
    );
  });

  it('has some likelihood under an outage, of a channel of any rate, however long it lasts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 200 * DAY }),
        (perDay, length) => {
          const ratio = createRhythm(OSLO, perDay).outageRatio(MONDAY, MONDAY + length) as number;
          expect(ratio).toBeGreaterThan(0);
          expect(ratio).toBeLessThan(Number.POSITIVE_INFINITY);
        },
      ),
    );
  });

  it('is worth little of a channel that posts twice a week', () => {
    const { rhythm, last } = steady(84);
    const ratio = rhythm.askedOutageRatio(last, last + DAY) as number;
    expect(Math.abs(Math.log(ratio))).toBeLessThan(0.7);
  });

  it('says nothing where nothing is known of the rate', () => {
    expect(createRhythm(OSLO).askedOutageRatio(MONDAY, MONDAY + DAY)).toBe(undefined);
  });
});
