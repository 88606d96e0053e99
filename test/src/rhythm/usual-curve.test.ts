import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, type Instant } from '#src/model/instant.ts';
import { createLocalTime } from '#src/rhythm/calendar.ts';
import { createRhythm } from '#src/rhythm/rhythm.ts';
import { usualCurve, usualRange } from '#src/rhythm/usual-curve.ts';

const FROM = Date.UTC(2026, 1, 10, 18);
const TO = FROM + 12 * HOUR;

function rhythmOf(posts: readonly { readonly at: Instant }[], perDay?: number) {
  const rhythm = createRhythm(createLocalTime('Europe/Oslo'), perDay);
  for (const { at } of posts) rhythm.add(at);
  return rhythm;
}

const oneEach = (hours: readonly number[]) =>
  hours.map((hour) => ({ at: FROM + hour * HOUR, count: 1 }));

describe('what is usual in the course of a night', () => {
  it('is what the nights before had by the same hour, where those are known', () => {
    // Two posts each night, at 20 and 02, for three weeks.
    const posts = Array.from({ length: 21 }, (_, day) => [
      -24 * (21 - day) + 2,
      -24 * (21 - day) + 8,
    ]);
    const known = oneEach(posts.flat());
    const curve = usualCurve(known, rhythmOf(known), FROM, TO, 12);
    expect(curve?.map(({ low, high }) => `${low}–${high}`)).toEqual([
      ...[
        '0–0',
        '0–0',
        '0–0',
        '1–1',
        '1–1',
        '1–1',
        '1–1',
        '1–1',
        '1–1',
        '2–2',
        '2–2',
        '2–2',
        '2–2',
      ],
    ]);
  });

  it('is what its rhythm leads to expect where no nights are known, from its first post on', () => {
    const known = oneEach([3]);
    const curve = usualCurve(known, rhythmOf([], 24), FROM, TO, 9);
    expect(curve?.[0]).toEqual({ at: FROM + 3 * HOUR, low: 0, high: 0 });
    const { low, high } = curve?.at(-1) ?? { low: 0, high: 0 };
    expect(low).toBeGreaterThan(1);
    expect(high).toBeLessThan(14);
    expect(usualRange(known, rhythmOf([], 24), FROM, TO)).toEqual({ low, high });
  });

  it('is unknown of a channel that nobody has seen post', () => {
    expect(usualCurve([], rhythmOf([], 9), FROM, TO, 9)).toBeUndefined();
    expect(usualCurve([], rhythmOf([]), FROM, TO, 9)).toBeUndefined();
    expect(usualRange([], rhythmOf([], 9), FROM, TO)).toBeUndefined();
  });

  it('never falls, and its lower edge never passes its upper', () => {
    const hours = fc.array(fc.integer({ min: -60 * 24, max: 11 }), { maxLength: 120 });
    const length = fc.integer({ min: 1, max: 36 });
    fc.assert(
      fc.property(
        hours,
        length,
        fc.option(fc.integer({ min: 1, max: 90 })),
        (some, time, perDay) => {
          const known = oneEach(some.toSorted((a, b) => a - b));
          const to = FROM + time * HOUR;
          const rhythm = rhythmOf(
            known.filter(({ at }) => at < FROM),
            perDay ?? undefined,
          );
          const curve = usualCurve(known, rhythm, FROM, to, 16) ?? [];
          for (const [index, { at, low, high }] of curve.entries()) {
            const before = curve[index - 1] ?? { at: FROM, low: 0, high: 0 };
            expect(low).toBeLessThanOrEqual(high);
            expect(low).toBeGreaterThanOrEqual(before.low);
            expect(high).toBeGreaterThanOrEqual(before.high);
            expect(at).toBeGreaterThanOrEqual(before.at);
            expect(at).toBeLessThanOrEqual(to);
          }
          const last = curve.at(-1);
          if (last)
            expect(usualRange(known, rhythm, FROM, to)).toEqual({ low: last.low, high: last.high });
        },
      ),
      { numRuns: 80 },
    );
  });
});
