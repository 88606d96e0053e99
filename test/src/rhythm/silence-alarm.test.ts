import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { createLocalTime } from '#src/rhythm/calendar.ts';
import { createRhythm } from '#src/rhythm/rhythm.ts';
import { createSilenceAlarm, type SilenceAlarm } from '#src/rhythm/silence-alarm.ts';

const UTC = createLocalTime('UTC');
const START: Instant = Date.UTC(2026, 0, 5);

/** An alarm after a channel's gaps, in hours, and when the last of them ended. */
function past(gaps: readonly number[]): { readonly alarm: SilenceAlarm; readonly last: Instant } {
  const rhythm = createRhythm(UTC);
  const alarm = createSilenceAlarm(rhythm);
  let last = START;
  rhythm.add(last);
  for (const gap of gaps) {
    const post = last + gap * HOUR;
    alarm.ended(last, post);
    rhythm.add(post);
    last = post;
  }
  return { alarm, last };
}

/** Hours after which it is due, in steps of ten minutes. */
function dueAfter({ alarm, last }: ReturnType<typeof past>): number {
  for (let minutes = 10; minutes <= 30 * 24 * 60; minutes += 10) {
    if (alarm.isDue(last, last + minutes * MINUTE)) return minutes / 60;
  }
  return Number.POSITIVE_INFINITY;
}

const steady = (gap: number, days: number) =>
  Array.from({ length: Math.floor((days * 24) / gap) }, () => gap);

describe('a word on a silence', () => {
  it('comes sooner for a busy channel than for a sparse one', () => {
    const [busy, sparse] = [dueAfter(past(steady(1, 90))), dueAfter(past(steady(12, 90)))];
    expect(busy).toBeLessThan(12);
    expect(sparse).toBeGreaterThan(12);
    expect(sparse).toBeLessThan(14 * 24);
  });

  it('waits longer where the channel itself is often silent for long', () => {
    const even = past(steady(2, 120));
    // The same number of posts, with a night off every third week.
    const often = past(steady(2, 120).map((gap, at) => (at % 250 === 125 ? 14 : gap)));
    expect(dueAfter(often)).toBeGreaterThan(dueAfter(even) + 2);
  });

  it('is never due twice a week of a channel that is as it ever was', () => {
    const gaps = Array.from(
      { length: 600 },
      (_, at) => [1, 2, 4, 9, 3, 2, 6, 1, 12, 5][at % 10] as number,
    );
    const { alarm, last } = past(gaps);
    expect(alarm.isDue(last, last + 12 * HOUR)).toBe(false);
  });

  it('is not due within half an hour, and not before anything is known', () => {
    const { alarm, last } = past(steady(0.05, 20));
    expect(alarm.isDue(last, last + 29 * MINUTE)).toBe(false);
    const unknown = createSilenceAlarm(createRhythm(UTC));
    expect(unknown.isDue(START, START + 90 * DAY)).toBe(false);
  });
});
