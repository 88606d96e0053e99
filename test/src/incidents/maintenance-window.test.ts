import { describe, expect, it } from 'vitest';
import { intervalAt, nextInterval } from '#src/incidents/maintenance-window.ts';
import { isoUtc } from '#src/model/instant.ts';
import type { MaintenanceTimes } from '#src/model/maintenance.ts';

const weekly = (
  days: string,
  from: string,
  to: string,
  zone = 'Europe/Oslo',
): MaintenanceTimes => ({
  kind: 'weekly',
  days: days.split(',') as never,
  from,
  to,
  zone,
});
const once: MaintenanceTimes = {
  kind: 'once',
  from: Date.parse('2026-03-03T02:00:00Z'),
  to: Date.parse('2026-03-03T04:00:00Z'),
};
const TUESDAY = weekly('tue', '02:00', '04:00');

describe('a window', () => {
  it.each<[string, MaintenanceTimes, string, boolean]>([
    // Oslo is an hour before UTC in winter.
    ['a week earlier', TUESDAY, '2026-02-24T00:59:59Z', false],
    ['a second before', TUESDAY, '2026-03-03T00:59:59Z', false],
    ['at its first second', TUESDAY, '2026-03-03T01:00:00Z', true],
    ['in its middle', TUESDAY, '2026-03-03T02:00:00Z', true],
    ['at its last second', TUESDAY, '2026-03-03T02:59:59Z', true],
    ['at its end', TUESDAY, '2026-03-03T03:00:00Z', false],
    ['the next day', TUESDAY, '2026-03-04T02:00:00Z', false],
    ['a week later', TUESDAY, '2026-03-10T02:00:00Z', true],
    ['in summer, two hours before UTC', TUESDAY, '2026-07-07T00:00:00Z', true],
    ['in summer, at its end', TUESDAY, '2026-07-07T02:00:00Z', false],
    ['before midnight', weekly('mon', '23:00', '01:00', 'UTC'), '2026-03-02T23:30:00Z', true],
    ['after midnight', weekly('mon', '23:00', '01:00', 'UTC'), '2026-03-03T00:30:00Z', true],
    [
      'a whole day, an hour before its end',
      weekly('mon', '12:00', '12:00'),
      '2026-03-03T10:00Z',
      true,
    ],
    ['a whole day, at its end', weekly('mon', '12:00', '12:00'), '2026-03-03T11:00Z', false],
    ['the midnight before', weekly('mon', '23:00', '01:00', 'UTC'), '2026-03-02T00:30:00Z', false],
    [
      'on the second of two days',
      weekly('tue,fri', '02:00', '03:00'),
      '2026-03-06T01:30:00Z',
      true,
    ],
    ['between two days', weekly('tue,fri', '02:00', '03:00'), '2026-03-05T01:30:00Z', false],
    ['once, a second before', once, '2026-03-03T01:59:59Z', false],
    ['once, at its beginning', once, '2026-03-03T02:00:00Z', true],
    ['once, at its end', once, '2026-03-03T04:00:00Z', false],
    ['once, a week later', once, '2026-03-10T02:00:00Z', false],
  ])('is open or not: %s', (_, times, now, isOpen) => {
    expect(intervalAt(times, Date.parse(now)) !== undefined).toBe(isOpen);
  });

  // 29 March: 02:00 becomes 03:00 at 01:00 UTC. 25 October: 03:00 becomes 02:00 at 01:00 UTC.
  it.each<[string, MaintenanceTimes, string, string, string]>([
    [
      'spring, over the jump',
      weekly('sun', '01:30', '04:00'),
      '2026-03-29T00:00:00Z',
      '2026-03-29T00:30:00Z',
      '2026-03-29T02:00:00Z',
    ],
    [
      'spring, begun in the missing hour',
      weekly('sun', '02:30', '04:00'),
      '2026-03-29T00:00:00Z',
      '2026-03-29T01:30:00Z',
      '2026-03-29T02:00:00Z',
    ],
    [
      'spring, all of it missing',
      weekly('sun', '02:00', '03:00'),
      '2026-03-28T00:00:00Z',
      '2026-04-05T00:00:00Z',
      '2026-04-05T01:00:00Z',
    ],
    [
      'autumn, over both hours',
      weekly('sun', '01:30', '04:00'),
      '2026-10-24T12:00:00Z',
      '2026-10-24T23:30:00Z',
      '2026-10-25T03:00:00Z',
    ],
    [
      'autumn, from the first of two',
      weekly('sun', '02:30', '04:00'),
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T03:00:00Z',
    ],
    [
      'autumn, within the hour that is twice',
      weekly('sun', '02:00', '02:30'),
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:00:00Z',
      '2026-10-25T00:30:00Z',
    ],
    [
      'a zone whose clocks stay',
      weekly('sun', '02:00', '03:00', 'UTC'),
      '2026-03-28T00:00:00Z',
      '2026-03-29T02:00:00Z',
      '2026-03-29T03:00:00Z',
    ],
  ])('is once, at the right hours, on nights that clocks change: %s', (_, times, now, from, to) => {
    const next = nextInterval(times, Date.parse(now));
    expect(next && [isoUtc(next.from), isoUtc(next.to)]).toEqual(
      [from, to].map((at) => isoUtc(Date.parse(at))),
    );
  });

  it('is not open a second time in the hour that comes twice', () => {
    const times = weekly('sun', '02:00', '02:30');
    expect(intervalAt(times, Date.parse('2026-10-25T00:10:00Z'))).toBeDefined();
    expect(intervalAt(times, Date.parse('2026-10-25T01:10:00Z'))).toBeUndefined();
  });

  it('that was once and is over never comes again', () => {
    expect(nextInterval(once, once.to)).toBeUndefined();
    expect(nextInterval(once, once.from - 1)).toMatchObject({ from: once.from });
  });
});
