import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { parseOnset } from '#src/ask/entities/onset.ts';
import { DAY, MINUTE } from '#src/model/instant.ts';

const ZONE = 'Europe/Oslo';
/** Just past one on a winter night. */
const NOW = DateTime.fromISO('2026-01-08T01:05', { zone: ZONE }).toMillis();

function read(text: string, now = NOW): string {
  const since = parseOnset(text, now, ZONE);
  return since.ok
    ? DateTime.fromMillis(since.at, { zone: ZONE }).toFormat('yyyy-MM-dd HH:mm')
    : since.why;
}

describe('since when', () => {
  it.each([
    ['00:15', '2026-01-08 00:15'],
    ['0015', '2026-01-08 00:15'],
    ['siden 00.15', '2026-01-08 00:15'],
    ['kl 0030', '2026-01-08 00:30'],
    ['halv ett', '2026-01-08 00:30'],
    ['midnatt', '2026-01-08 00:00'],
    ['23.40', '2026-01-07 23:40'],
    ['i går 23:40', '2026-01-07 23:40'],
    ['yesterday 11pm', '2026-01-07 23:00'],
    ['20 min siden', '2026-01-08 00:45'],
    ['for 3 timer siden', '2026-01-07 22:05'],
    ['1 day ago', '2026-01-07 01:05'],
    ['7.1. kl. 22.10', '2026-01-07 22:10'],
    ['7/1 22:10', '2026-01-07 22:10'],
    ['2026-01-08 00:10', '2026-01-08 00:10'],
  ])('reads "%s" as the latest such time that has been', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it('takes a day without a year from last year where this one has not come to it', () => {
    const newYear = DateTime.fromISO('2026-01-01T00:30', { zone: ZONE }).toMillis();
    expect(read('31.12. 23:50', newYear)).toBe('2025-12-31 23:50');
  });

  it.each([
    ['i går', 'unclear'],
    ['lenge', 'unclear'],
    ['99:99', 'unclear'],
    ['8.1.2026 03:00', 'future'],
    ['31.12. 10:00', 'too-old'],
  ])('does not guess at "%s": it is %s', (text, why) => {
    expect(read(text)).toBe(why);
  });

  it('is never in the future nor older than a week, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.: ]{1,12}$/)), (text) => {
        const since = parseOnset(text, NOW, ZONE);
        return !since.ok || (since.at <= NOW && since.at >= NOW - 7 * DAY - MINUTE);
      }),
    );
  });
});
