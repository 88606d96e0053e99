import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import { clockChange, timeTicks } from '#src/say/pictures/time-ticks.ts';

const OSLO = 'Europe/Oslo';
const labels = (from: string, to: string, zone = OSLO) =>
  timeTicks(Date.parse(from), Date.parse(to), zone, 'nb').map(({ label, day }) =>
    day === undefined ? label : `${label} ${day}`,
  );

describe('times along an axis', () => {
  it('are full hours of the zone, with the day where one begins', () => {
    expect(labels('2026-02-10T17:30:00Z', '2026-02-11T05:45:00Z')).toEqual([
      '20 10. feb',
      '22',
      '00 11. feb',
      '02',
      '04',
      '06',
    ]);
  });

  it('name an hour twice in the night that has one more', () => {
    const [from, to] = ['2026-10-24T21:00:00Z', '2026-10-25T04:00:00Z'];
    expect(labels(from, to)).toEqual([
      '23 24. okt',
      '00 25. okt',
      '01',
      '02',
      '02',
      '03',
      '04',
      '05',
    ]);
    expect(clockChange(Date.parse(from), Date.parse(to), OSLO)).toBe(-1);
  });

  it('leave out the hour that is missing', () => {
    const [from, to] = ['2026-03-28T22:00:00Z', '2026-03-29T04:00:00Z'];
    expect(labels(from, to)).toEqual(['23 28. mar', '00 29. mar', '01', '03', '04', '05', '06']);
    expect(clockChange(Date.parse(from), Date.parse(to), OSLO)).toBe(1);
    expect(labels(from, to, 'UTC')).toHaveLength(7);
  });

  it.each([
    ['2026-10-23T22:00:00Z', '2026-10-26T23:00:00Z', 25],
    ['2026-03-27T23:00:00Z', '2026-03-30T22:00:00Z', 23],
  ])('have midnights at their true distances from %s', (from, to, hours) => {
    const ticks = timeTicks(Date.parse(from), Date.parse(to), OSLO, 'nb');
    const distances = ticks.slice(1).map(({ at }, index) => (at - (ticks[index]?.at ?? 0)) / HOUR);
    expect(distances).toEqual([24, hours, 24]);
  });

  it('are weekdays and dates where days go by', () => {
    expect(labels('2026-02-04T05:45:00Z', '2026-02-11T05:45:00Z').slice(0, 2)).toEqual([
      'tor 5. feb',
      'fre 6. feb',
    ]);
  });

  it('are in order, within, few enough to read, and never on one another', () => {
    const start = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    const length = fc.integer({ min: 20 * MINUTE, max: 500 * 24 * HOUR });
    const zone = fc.constantFrom(OSLO, 'UTC', 'America/St_Johns', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(start, length, zone, (from, time, where) => {
        const ticks = timeTicks(from, from + time, where, 'en');
        const at = ticks.map((tick) => tick.at);
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
        expect(at.every((one) => one >= from && one <= from + time)).toBe(true);
        expect(at.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 200 },
    );
  });
});
