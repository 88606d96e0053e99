import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon';
import { DAY, type Instant, MINUTE } from '../../src/model/instant.ts';

/** A time as read. */
export interface WrittenTime {
  readonly at: Instant;
  /** No time of day is named: it is the day's beginning. */
  readonly wholeDay: boolean;
}

/** Where and when a time was written, for what it leaves out. */
export interface Written {
  /** The organisation's zone: a time without one is meant there. */
  readonly zone: string;
  /** For dates without a year: the newest such day that is not to come. */
  readonly now: Instant;
}

/** Minutes east of UTC, by the names that feeds use: RFC 822 (5.1), and what Europe writes besides. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60 },
  ...{ cet: 60, cest: 120, met: 60, mest: 120, mez: 60, mesz: 120 },
  ...{ eet: 120, eest: 180, oez: 120, oesz: 180, msk: 180, trt: 180 },
  ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
};
/** Irish or Indian: only the feed's own country tells. */
const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ist: { 'Europe/Dublin': 60, 'Asia/Kolkata': 330 },
};

/** Months by the beginnings of their names in bokmål, nynorsk, Danish, Swedish, German and English. */
const MONTHS: readonly RegExp[] = [
  /^(jan(uar[iy]?)?|jänner|januari)$/,
  /^(feb(r|ruar[iy]?)?|februari)$/,
  /^(mars?|march|märz?|maerz|marts|mrz)$/,
  /^(apr(il)?)$/,
  /^(mai|may|maj)$/,
  /^(june?|juni|jun)$/,
  /^(july?|juli|jul)$/,
  /^(aug(ust|usti)?)$/,
  /^(sept?(ember)?)$/,
  /^(okt(ober)?|oct(ober)?)$/,
  /^(nov(ember)?)$/,
  /^(des(ember)?|dec(ember)?|dez(ember)?)$/,
];

/** `22:45`, `22.45:10`, after `kl.`, `klokka`, `um`, `at` or nothing. */
const CLOCK = String.raw`(?:(?:,|kl\.?|klokk[ae]n?|klockan|um|at|den)?\s*)*(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?(?:\s*uhr)?`;
const ZONE = String.raw`(?:\s*\(?(?<zone>[a-zæøåäö]{1,5}|(?:gmt|utc)?\s?[+-]\d{1,2}:?\d{2})\)?(?:\s*\([^)]*\))?)?`;
const END = String.raw`\.?\s*$`;
/** Whatever stands there for the day of the week, right or wrong: only the date counts. */
const WEEKDAY = String.raw`^\s*(?:[\p{L}\d]{1,9}\.?,\s*|\p{L}{2,9}\.?\s+(?:den\s+)?)?`;

const FORMS: readonly RegExp[] = [
  // RFC 822 and its like, in words: 30 Nov 2026 22:45:00 CET; 30. november 2026 kl. 22:45; 26 okt
  String.raw`${WEEKDAY}(?<day>\d{1,2})\.?[\s-]+(?<name>\p{L}{3,9})\.?(?:[\s,-]+(?<year>\d{4}|\d{2}(?![:.\d])))?(?:[\s,]+${CLOCK}${ZONE})?${END}`,
  // November 30, 2026 22:45
  String.raw`${WEEKDAY}(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:[\s,]+${CLOCK}${ZONE})?${END}`,
  // SQL and ISO 8601 with a blank or a T: 2026-11-30 22:45:00 +0100; 2026/11/30
  String.raw`^\s*(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[\sT]+${CLOCK}${ZONE})?${END}`,
  // Day first, as all of Europe writes: 30.11.2026 22:45; 05/11/2026
  String.raw`${WEEKDAY}(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4}|\d{2})(?:[\s,]+${CLOCK}${ZONE})?${END}`,
].map((form) => new RegExp(form, 'iu'));

/** Longer than any form; what is longer is no date, and not worth the trying. */
const LONGEST = 80;

/**
 * The time that a feed's text means; undefined where it is in no form that leaves no doubt. Nothing is guessed: not the
 * order of day and month, nor a zone from this machine.
 */
export function readWrittenTime(
  text: string | undefined,
  written: Written,
): WrittenTime | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed.length > LONGEST) return undefined;
  // The basic forms of ISO 8601 are left to the library.
  const iso = /^\d{4}-?\d{2}-?\d{2}(T|$)/.test(trimmed)
    ? DateTime.fromISO(trimmed, { zone: written.zone })
    : undefined;
  if (iso?.isValid) return { at: iso.toMillis(), wholeDay: !trimmed.includes('T') };
  for (const form of FORMS) {
    const found = form.exec(trimmed)?.groups;
    const at = found && timeOf(found, written);
    if (at !== undefined) return { at, wholeDay: found?.['hour'] === undefined };
  }
  return undefined;
}

function timeOf(
  parts: Readonly<Record<string, string | undefined>>,
  { zone: ours, now }: Written,
): Instant | undefined {
  const zone = zoneOf(parts['zone'], ours);
  const month = parts['month'] ? Number(parts['month']) : monthOf(parts['name'] ?? '');
  if (zone === undefined || month === undefined) return undefined;
  const [day, hour, minute, second] = ['day', 'hour', 'minute', 'second'].map((name) =>
    Number(parts[name] ?? 0),
  ) as [number, number, number, number];
  const on = (year: number) => timeIn({ year, month, day, hour, minute, second }, zone);
  if (parts['year'] !== undefined) {
    return on(Number(parts['year']) + (parts['year'].length === 2 ? 2000 : 0));
  }
  const { year } = DateTime.fromMillis(now, { zone });
  return [year + 1, year, year - 1].map(on).find((at) => at !== undefined && at <= now + DAY);
}

/** Undefined where there is no such day or time. */
function timeIn(
  parts: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>,
  zone: Zone,
): Instant | undefined {
  if (!zone.isUniversal) {
    const at = DateTime.fromObject(parts, { zone });
    return at.isValid ? at.toMillis() : undefined;
  }
  // Written out for what nearly all feeds write: of those that list everything, thousands at each look.
  const { year, month, day, hour, minute, second } = parts;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= days;
  const isTime = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  if (!isDay || !isTime || minute > 59 || second > 59) return undefined;
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  return at - zone.offset(at) * MINUTE;
}

function monthOf(name: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.test(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

function zoneOf(name: string | undefined, ours: string): Zone | undefined {
  if (name === undefined) return IANAZone.create(ours);
  const plain = name.toLowerCase().replaceAll(/\s/g, '');
  const offset = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})$/.exec(plain);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    return minutes <= 14 * 60
      ? FixedOffsetZone.instance(offset[1] === '-' ? -minutes : minutes)
      : undefined;
  }
  const minutes = AMBIGUOUS[plain]?.[ours] ?? ZONES[plain];
  return minutes === undefined ? undefined : FixedOffsetZone.instance(minutes);
}
