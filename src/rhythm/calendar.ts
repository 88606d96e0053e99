import { IANAZone } from 'luxon';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';

/** Local wall time of one zone, fast enough to be asked for each of 10,000 channels. */
export interface LocalTime {
  /** What to add to an instant to get local wall time. */
  offset(at: Instant): Millis;
  /** 0 (Monday) … 6 (Sunday) of a local day, counted from 1 January 1970; a day of rest is a Sunday. */
  weekday(day: number): number;
  /** 0 (Monday, 00–01) … 167 (Sunday, 23–24) of the local week; a day of rest is a Sunday. */
  hourOfWeek(at: Instant): number;
}

const WEEK = 7 * DAY;
/** 1 January 1970 was a Thursday: three days past Monday. */
const EPOCH_WEEKDAY = 3;
const SUNDAY = 6;

/** Days whose offset and weekday are kept once they were asked for, from 1 January 1970: until 2059. */
const KEPT_DAYS = 2 ** 15;
const UNKNOWN = 32_767;
const ASKED_DAYS = 32;

/**
 * @param zone an IANA zone name
 * @param isRestDay whether people rest on a local day, counted from 1 January 1970, as on a Sunday
 */
export function createLocalTime(
  zone: string,
  isRestDay: (day: number) => boolean = () => false,
): LocalTime {
  return new ZoneTime(zone, isRestDay);
}

const byZone = new Map<string, LocalTime>();

/** The local time of a zone with its country's days of rest: one for all who live there, since it keeps what it has looked up. */
export function localTimeIn(zone: string): LocalTime {
  const known = byZone.get(zone) ?? createLocalTime(zone, restDays(zone));
  byZone.set(zone, known);
  return known;
}

/** A class, not closures: what thousands of channels call must be the same functions for all of them. */
class ZoneTime implements LocalTime {
  readonly #iana: IANAZone;
  readonly #isRestDay: (day: number) => boolean;
  /** At the beginning of each UTC day, in minutes. */
  readonly #offsets = new Int16Array(KEPT_DAYS).fill(UNKNOWN);
  #latestDay: number | undefined;
  #latest: Millis = 0;
  /** By the UTC day on which the clock jumps. */
  readonly #jumps = new Map<number, Instant>();
  /** By local day. */
  readonly #weekdays = new Int8Array(KEPT_DAYS).fill(-1);

  constructor(zone: string, isRestDay: (day: number) => boolean) {
    this.#iana = IANAZone.create(zone);
    this.#isRestDay = isRestDay;
  }

  offset(at: Instant): Millis {
    const day = Math.floor(at / DAY);
    // Nearly always one asks of the same day again.
    if (day === this.#latestDay) return this.#latest;
    const begins = this.#beginsAt(day);
    const ends = this.#beginsAt(day + 1);
    if (begins !== ends) return (at < this.#jumpOn(day, begins) ? begins : ends) * MINUTE;
    this.#latestDay = day;
    this.#latest = begins * MINUTE;
    return this.#latest;
  }

  #beginsAt(day: number): number {
    const known = this.#offsets[day] ?? UNKNOWN;
    return known === UNKNOWN ? this.#ask(day) : known;
  }

  /** For the days around at once, since they are asked for soon. */
  #ask(day: number): number {
    if (day < 0 || day >= KEPT_DAYS) return this.#iana.offset(day * DAY);
    const from = day - (day % ASKED_DAYS);
    for (let next = from; next < from + ASKED_DAYS; next++) {
      this.#offsets[next] = this.#iana.offset(next * DAY);
    }
    return this.#offsets[day] as number;
  }

  /** The moment of a day at which the clock jumps. */
  #jumpOn(day: number, before: number): Instant {
    const known = this.#jumps.get(day);
    if (known !== undefined) return known;
    let from = day * DAY;
    let to = from + DAY;
    while (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      if (this.#iana.offset(middle) === before) from = middle;
      else to = middle;
    }
    this.#jumps.set(day, to);
    return to;
  }

  weekday(day: number): number {
    const known = this.#weekdays[day] ?? -1;
    if (known >= 0) return known;
    const weekday = this.#isRestDay(day) ? SUNDAY : (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
    if (day >= 0 && day < KEPT_DAYS) this.#weekdays[day] = weekday;
    return weekday;
  }

  hourOfWeek(at: Instant): number {
    const wall = at + this.offset(at);
    const day = Math.floor(wall / DAY);
    return 24 * this.weekday(day) + Math.floor((wall - day * DAY) / HOUR);
  }
}

/** Milliseconds since Monday 00:00 of a local wall time. */
export function weekPosition(local: Instant): Millis {
  const sinceMonday = local + EPOCH_WEEKDAY * DAY;
  return sinceMonday - Math.floor(sinceMonday / WEEK) * WEEK;
}

/**
 * Days on which people rest as on a Sunday: public holidays by each country's law, and the eves that are kept like them.
 * `12-24` is a date, `easter+39` counts from Easter Sunday, `fri:06-19` is the first Friday on or after a date.
 */
const CHRISTMAS = ['12-24', '12-25', '12-26', '12-31', '01-01'];
const EASTER = ['easter-2', 'easter+0', 'easter+1'];
const PENTECOST = ['easter+39', 'easter+49', 'easter+50'];
const MIDSUMMER = ['fri:06-19', 'sat:06-20'];
const RULES: Readonly<Record<string, readonly string[]>> = {
  NO: [...CHRISTMAS, 'easter-3', ...EASTER, ...PENTECOST, '05-01', '05-17'],
  SE: [...CHRISTMAS, '01-06', ...EASTER, 'easter+39', '05-01', '06-06', ...MIDSUMMER, 'sat:10-31'],
  DK: [...CHRISTMAS, 'easter-3', ...EASTER, ...PENTECOST, '06-05'],
  FI: [...CHRISTMAS, '01-06', ...EASTER, 'easter+39', '05-01', ...MIDSUMMER, 'sat:10-31', '12-06'],
  IS: [
    ...CHRISTMAS,
    'easter-3',
    ...EASTER,
    ...PENTECOST,
    'thu:04-19',
    '05-01',
    '06-17',
    'mon:08-01',
  ],
  GB: ['01-01', ...EASTER, 'mon:05-01', 'mon:05-25', 'mon:08-25', '12-25', '12-26'],
  DE: [...CHRISTMAS, ...EASTER, 'easter+39', 'easter+50', '05-01', '10-03'],
  FR: [
    '01-01',
    'easter+1',
    'easter+39',
    'easter+50',
    '05-01',
    '05-08',
    '07-14',
    '08-15',
    '11-01',
    '11-11',
    '12-25',
  ],
  NL: ['01-01', 'easter+0', 'easter+1', '04-27', ...PENTECOST, '12-25', '12-26'],
  BE: [
    '01-01',
    'easter+1',
    '05-01',
    'easter+39',
    'easter+50',
    '07-21',
    '08-15',
    '11-01',
    '11-11',
    '12-25',
  ],
  CH: ['01-01', 'easter-2', 'easter+1', 'easter+39', 'easter+50', '08-01', '12-25', '12-26'],
  ES: ['01-01', '01-06', 'easter-2', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'],
  US: [
    '01-01',
    'mon:01-15',
    'mon:02-15',
    'mon:05-25',
    '06-19',
    '07-04',
    'mon:09-01',
    'thu:11-22',
    '12-25',
  ],
  BR: [
    '01-01',
    'easter-48',
    'easter-47',
    'easter-2',
    '04-21',
    '05-01',
    'easter+60',
    '09-07',
    '10-12',
    '11-02',
    '11-15',
    '12-25',
  ],
  TR: ['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'],
};
/** https://data.iana.org/time-zones/tzdb/zone1970.tab */
const COUNTRIES: Readonly<Record<string, string>> = {
  'Europe/Oslo': 'NO',
  'Arctic/Longyearbyen': 'NO',
  'Europe/Stockholm': 'SE',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Mariehamn': 'FI',
  'Atlantic/Reykjavik': 'IS',
  'Europe/London': 'GB',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
  'Europe/Madrid': 'ES',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
  'America/Sao_Paulo': 'BR',
  'Europe/Istanbul': 'TR',
};
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * @param zone an IANA zone; of one whose country is not known no day is a day of rest
 * @returns whether a local day, counted from 1 January 1970, is a day of rest that need not be a Sunday
 */
export function restDays(zone: string): (day: number) => boolean {
  const rules = RULES[COUNTRIES[zone] ?? ''] ?? [];
  const years = new Map<number, ReadonlySet<number>>();
  return (day) => {
    const year = new Date(day * DAY).getUTCFullYear();
    let days = years.get(year);
    if (days === undefined) {
      days = new Set(rules.map((rule) => dayOf(rule, year)));
      years.set(year, days);
    }
    return days.has(day);
  };
}

function dayOf(rule: string, year: number): number {
  if (rule.startsWith('easter')) return easterSunday(year) + Number(rule.slice('easter'.length));
  const [date, weekday] = rule.split(':').reverse() as [string, string | undefined];
  const [month, dayOfMonth] = date.split('-').map(Number) as [number, number];
  const day = Date.UTC(year, month - 1, dayOfMonth) / DAY;
  if (weekday === undefined) return day;
  const wanted = WEEKDAYS.indexOf(weekday);
  return day + ((wanted - new Date(day * DAY).getUTCDay() + 7) % 7);
}

/** The Gregorian computus of Meeus, Jones and Butcher (Nature 13, 1876, p. 487). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moon + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / DAY;
}
