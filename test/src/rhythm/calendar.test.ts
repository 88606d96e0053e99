import { describe, expect, it } from 'vitest';
import { DAY } from '#src/model/instant.ts';
import { restDays } from '#src/rhythm/calendar.ts';

const isRest = (zone: string, date: string) => restDays(zone)(Date.parse(date) / DAY);

describe('people rest', () => {
  it.each([
    ['Europe/Oslo', '2025-04-17', 'Maundy Thursday'],
    ['Europe/Oslo', '2025-04-21', 'Easter Monday'],
    ['Europe/Oslo', '2025-05-29', 'Ascension Day'],
    ['Europe/Oslo', '2024-05-20', 'Whit Monday'],
    ['Europe/Oslo', '2026-12-24', 'Christmas Eve'],
    ['Europe/Oslo', '2026-12-31', 'New Year’s Eve'],
    ['Europe/Stockholm', '2025-06-20', 'Midsummer Eve'],
    ['Europe/Stockholm', '2026-06-19', 'Midsummer Eve, as early as it comes'],
    ['Europe/Stockholm', '2025-06-06', 'the National Day'],
    ['Europe/Helsinki', '2025-12-06', 'Independence Day'],
    ['Europe/Copenhagen', '2026-04-02', 'Maundy Thursday'],
    ['Atlantic/Reykjavik', '2025-04-24', 'the first day of summer'],
    ['Europe/London', '2025-08-25', 'the summer bank holiday'],
    ['Europe/Paris', '2020-07-14', 'the National Day'],
    ['Europe/Amsterdam', '2026-04-27', 'King’s Day'],
    ['Europe/Brussels', '2026-07-21', 'the National Day'],
    ['Europe/Zurich', '2026-08-01', 'the National Day'],
    ['Europe/Madrid', '2026-12-08', 'the Immaculate Conception'],
    ['America/New_York', '2020-11-26', 'Thanksgiving'],
    ['America/Sao_Paulo', '2020-06-11', 'Corpus Christi'],
  ])('in %s on %s, %s', (zone, date) => {
    expect(isRest(zone, date)).toBe(true);
  });

  it.each([
    ['Europe/Oslo', '2026-12-23', 'the day before Christmas Eve'],
    ['Europe/Oslo', '2025-04-16', 'the Wednesday before Easter'],
    ['Europe/Stockholm', '2025-04-17', 'Maundy Thursday, which Swedes work'],
    ['Europe/Stockholm', '2025-06-27', 'a Friday after Midsummer'],
    ['Europe/London', '2026-12-24', 'Christmas Eve, which the English work'],
    ['Asia/Tokyo', '2026-12-25', 'Christmas where nothing is known of the country'],
  ])('but not in %s on %s, %s', (zone, date) => {
    expect(isRest(zone, date)).toBe(false);
  });
});
