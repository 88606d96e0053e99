import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { readWrittenTime } from '#adapters/feeds/written-time.ts';
import { DAY } from '#src/model/instant.ts';

const NOW = Date.parse('2026-11-30T22:00:00Z');
const OSLO = { zone: 'Europe/Oslo', now: NOW };
const read = (text: string, where = OSLO) => {
  const time = readWrittenTime(text, where);
  return time && `${new Date(time.at).toISOString().slice(0, 16)}${time.wholeDay ? ' (day)' : ''}`;
};

describe('a written time', () => {
  it.each([
    // RFC 822 and the names of zones that Europe writes
    ['Sun, 29 Nov 2026 21:40:00 GMT', '2026-11-29T21:40'],
    ['Sun, 29 Nov 2026 22:40:00 CET', '2026-11-29T21:40'],
    ['29 Jul 2026 23:40 CEST', '2026-07-29T21:40'],
    ['Wed, 29 Jul 2026 23:40:12 MESZ', '2026-07-29T21:40'],
    ['Wed, 29 Jul 2026 23:40:12 EEST', '2026-07-29T20:40'],
    ['29 Jul 26 22:40:12 BST', '2026-07-29T21:40'],
    ['Wed, 29 Jul 2026 16:40:12 -0500', '2026-07-29T21:40'],
    // a day of the week that is broken, wrong or Norwegian
    ['029, 29 Nov 2026 21:40:00 GMT', '2026-11-29T21:40'],
    ['Fri, 29 Nov 2026 21:40:00 GMT', '2026-11-29T21:40'],
    ['søn. 29. nov. 2026 22.40', '2026-11-29T21:40'],
    // no zone: the organisation's own, in winter and in summer
    ['2026-11-29T22:40:00', '2026-11-29T21:40'],
    ['2026-11-29 22:40:00', '2026-11-29T21:40'],
    ['2026-07-29 23:40', '2026-07-29T21:40'],
    ['2026-11-29 22:40:00 +0100', '2026-11-29T21:40'],
    ['2026-11-29 21:40:00 UTC', '2026-11-29T21:40'],
    // day first
    ['29.11.2026 22:40', '2026-11-29T21:40'],
    ['05.11.2026 22:40', '2026-11-05T21:40'],
    ['5/11/2026, 22:40', '2026-11-05T21:40'],
    ['05-11-26 22:40', '2026-11-05T21:40'],
    // words
    ['29. november 2026 kl. 22:40', '2026-11-29T21:40'],
    ['søndag 29. november 2026, klokka 22.40', '2026-11-29T21:40'],
    ['den 3 maj 2026 23:40', '2026-05-03T21:40'],
    ['3. oktober 2026 kl 23.40', '2026-10-03T21:40'],
    ['3. März 2026 22:40 Uhr', '2026-03-03T21:40'],
    ['1. desember 2025 22:40', '2025-12-01T21:40'],
    // a day alone, and one without a year
    ['29.11.2026', '2026-11-28T23:00 (day)'],
    ['2026-11-29', '2026-11-28T23:00 (day)'],
    ['26 okt', '2026-10-25T23:00 (day)'],
    ['24. des', '2025-12-23T23:00 (day)'],
  ])('%s is %s', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it.each([
    'for 10 minutter siden',
    '11/29/2026 22:40',
    '31.02.2026 10:00',
    'Sun, 29 Nov 2026 22:40:00 XYZ',
    'Sun, 29 Nov 2026 22:40:00 IST',
    '1795993200',
    'november 2026',
    '',
    'x'.repeat(5_000),
  ])('%j leaves doubt, and is not guessed', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('takes a name that two countries share for that of the organisation', () => {
    const text = '29 Jul 2026 22:40:12 IST';
    expect(read(text, { zone: 'Europe/Dublin', now: NOW })).toBe('2026-07-29T21:40');
  });

  it('is the same whatever form it is written in, in any zone', () => {
    const zones = fc.constantFrom('Europe/Oslo', 'Europe/Helsinki', 'UTC', 'America/New_York');
    const time = fc.integer({ min: Date.UTC(2001, 0), max: NOW }).map((at) => at - (at % 60_000));
    fc.assert(
      fc.property(zones, time, (zone, at) => {
        const local = DateTime.fromMillis(at, { zone });
        // An hour that comes twice has two meanings, and one of them is right.
        fc.pre(local.getPossibleOffsets().length === 1);
        const where = { zone, now: NOW };
        const forms = [
          local.toISO() ?? '',
          local.toFormat("yyyy-MM-dd'T'HH:mm:ss"),
          local.toFormat('yyyy-MM-dd HH:mm'),
          local.toRFC2822() ?? '',
          local.toUTC().toHTTP() ?? '',
          local.toFormat('dd.MM.yyyy HH:mm'),
          local.setLocale('nb').toFormat("d. MMMM yyyy 'kl.' HH.mm"),
          local.setLocale('nn').toFormat('cccc d. MMMM yyyy HH:mm'),
          local.setLocale('sv').toFormat("'den' d MMMM yyyy HH:mm"),
          local.setLocale('da').toFormat('d. MMM yyyy HH:mm'),
          local.setLocale('de').toFormat('d. MMMM yyyy HH:mm'),
        ];
        for (const form of forms) expect(readWrittenTime(form, where)?.at, form).toBe(at);
      }),
    );
  });

  it('without a year is the newest such day that is not to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const day = DateTime.fromMillis(NOW - days * DAY, { zone: 'Europe/Oslo' }).startOf('day');
        expect(readWrittenTime(day.setLocale('nb').toFormat('d. MMMM'), OSLO)?.at).toBe(
          day.toMillis(),
        );
      }),
    );
  });

  it('never throws, and never takes long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        readWrittenTime(text, OSLO);
      }),
    );
  });
});
