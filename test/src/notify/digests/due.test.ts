import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '#src/model/digest.ts';
import { HOUR, isoUtc } from '#src/model/instant.ts';
import { dueBefore, lastDue, nextDue } from '#src/notify/digests/due.ts';

const plan = (more: object = {}) => ({
  time: '06:45',
  days: WEEKDAYS,
  zone: 'Europe/Oslo',
  since: 0,
  ...more,
});
const at = (text: string) => Date.parse(text);

/** Every time at which it is due in these hours, found as the program finds it: by looking once a minute. */
function dueTimes(of: ReturnType<typeof plan>, from: string, hours: number): readonly string[] {
  const found = new Set<string>();
  for (let now = at(from); now < at(from) + hours * HOUR; now += 60_000) {
    const due = lastDue({ ...of, since: at(from) }, now);
    if (due !== undefined) found.add(isoUtc(due));
  }
  return [...found];
}

describe('a digest is due', () => {
  it('at its time in its zone, from that second on', () => {
    const due = at('2026-03-02T05:45:00Z');
    expect(lastDue(plan(), due)).toBe(due);
    expect(lastDue(plan(), due - 1)).toBe(at('2026-03-01T05:45:00Z'));
    expect(nextDue(plan(), due)).toBe(at('2026-03-03T05:45:00Z'));
    expect(dueBefore(plan(), due)).toBe(at('2026-03-01T05:45:00Z'));
  });

  it('on its days only', () => {
    const weekdays = plan({ days: ['mon', 'tue', 'wed', 'thu', 'fri'] });
    const monday = at('2026-03-02T05:45:00Z');
    expect(lastDue(weekdays, monday - 1)).toBe(at('2026-02-27T05:45:00Z'));
    expect(dueBefore(weekdays, monday)).toBe(at('2026-02-27T05:45:00Z'));
  });

  it('never before it was asked for', () => {
    const since = at('2026-03-02T06:00:00Z');
    expect(lastDue(plan({ since }), at('2026-03-02T12:00:00Z'))).toBeUndefined();
    expect(lastDue(plan({ since }), at('2026-03-03T12:00:00Z'))).toBe(at('2026-03-03T05:45:00Z'));
  });

  it.each([
    ['Europe/Oslo', '2026-03-29T00:00:00Z', '02:30', ['2026-03-29T01:30:00Z']],
    ['Europe/Oslo', '2026-10-24T23:00:00Z', '02:30', ['2026-10-25T00:30:00Z']],
    ['Europe/Oslo', '2026-10-24T23:00:00Z', '03:00', ['2026-10-25T02:00:00Z']],
    ['UTC', '2026-03-29T00:00:00Z', '02:30', ['2026-03-29T02:30:00Z']],
    ['UTC', '2026-10-24T23:00:00Z', '02:30', ['2026-10-25T02:30:00Z']],
  ])('once on the night that clocks change: %s, from %s, %s', (zone, from, time, times) => {
    expect(dueTimes(plan({ zone, time }), from, 8)).toEqual(times);
  });
});
