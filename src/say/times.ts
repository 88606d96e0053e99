import { DateTime } from 'luxon';
import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis, SECOND } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/replies/reply.ts';

/**
 * A time as staff say it, 24 hours, in their zone: the clock alone within the last and next
 * eighteen hours (one shift and its neighbours), with the date beyond, with the year in another year.
 */
export function time(at: Instant, now: Instant, zone: string, language: Language): Span {
  const local = DateTime.fromMillis(at, { zone, locale: LANGUAGE_RECORDS[language].locale });
  const clock = local.toFormat('HH:mm');
  if (Math.abs(now - at) < 18 * HOUR) return { kind: 'time', at, text: clock };
  const sameYear = local.year === DateTime.fromMillis(now, { zone }).year;
  return { kind: 'time', at, text: `${date(local, language, !sameYear)} ${clock}` };
}

/** The clock alone, for the end of a stretch whose day has been named. */
export function clock(at: Instant, zone: string): Span {
  return { kind: 'time', at, text: DateTime.fromMillis(at, { zone }).toFormat('HH:mm') };
}

export function sameDay(a: Instant, b: Instant, zone: string): boolean {
  return DateTime.fromMillis(a, { zone }).hasSame(DateTime.fromMillis(b, { zone }), 'day');
}

/** A day in words: `16. juli 2020`, `16 July 2020`. */
export function day(at: Instant, zone: string, language: Language): string {
  return date(
    DateTime.fromMillis(at, { zone, locale: LANGUAGE_RECORDS[language].locale }),
    language,
    true,
  );
}

/** What the time of day is called in "a quiet …". */
export function dayPart(at: Instant, zone: string): 'night' | 'morning' | 'afternoon' | 'evening' {
  const { hour } = DateTime.fromMillis(at, { zone });
  if (hour < 6 || hour >= 23) return 'night';
  if (hour < 11) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

function date(local: DateTime, language: Language, withYear: boolean): string {
  const dayAndMonth = LANGUAGE_RECORDS[language].dates.long;
  return local.toFormat(withYear ? `${dayAndMonth} yyyy` : dayAndMonth);
}

/** A length of time in at most two units: `40 s`, `12 min`, `2 t 10 min`, `3 døgn 4 t`, `12 døgn`. */
export function duration(length: Millis, language: Language): string {
  const units = LANGUAGE_RECORDS[language].units;
  const seconds = Math.max(0, Math.round(length / SECOND));
  if (seconds < 90) return `${seconds} ${units.second}`;
  const minutes = Math.round(length / MINUTE);
  if (minutes < 60) return `${minutes} ${units.minute}`;
  if (minutes < (DAY / MINUTE) * 2) {
    return two(Math.floor(minutes / 60), units.hour, minutes % 60, units.minute);
  }
  const hours = Math.round(length / HOUR);
  const days = Math.floor(hours / 24);
  const dayWord = days === 1 ? units.day : units.days;
  return two(days, dayWord, days < 7 ? hours % 24 : 0, units.hour);
}

function two(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}
