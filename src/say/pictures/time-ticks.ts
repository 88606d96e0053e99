import { DateTime } from 'luxon';
import { LANGUAGE_RECORDS } from '../../catalog/languages/languages.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Tick } from '../../model/replies/picture.ts';

/** More labels than this are too close on a phone. */
const MOST = 9;
const STEPS: readonly Millis[] = [15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR];
const DAY_STEPS = [1, 2, 7, 14, 31, 92];

/**
 * Times along an axis, at full hours or midnights of the zone's own clock. Where the clock is put back an hour comes
 * twice, where it is put forward one is missing: the distances are true.
 */
export function timeTicks(
  from: Instant,
  to: Instant,
  zone: string,
  language: Language,
): readonly Tick[] {
  const step = STEPS.find((one) => (to - from) / one <= MOST);
  return step === undefined
    ? midnights(from, to, zone, language)
    : clockTimes(from, to, step, zone, language);
}

function clockTimes(
  from: Instant,
  to: Instant,
  step: Millis,
  zone: string,
  language: Language,
): readonly Tick[] {
  const ticks: Tick[] = [];
  const stride = Math.min(step, 15 * MINUTE);
  for (let at = Math.ceil(from / stride) * stride; at <= to; at += stride) {
    const local = DateTime.fromMillis(at, { zone, locale: LANGUAGE_RECORDS[language].locale });
    const sinceMidnight = (local.hour * 60 + local.minute) * MINUTE;
    if (sinceMidnight % step !== 0) continue;
    const label = local.toFormat(step < HOUR ? 'HH:mm' : 'HH');
    const isNewDay = sinceMidnight === 0 || ticks.length === 0;
    ticks.push({ at, label, ...(isNewDay ? { day: dateOf(local, language) } : {}) });
  }
  return ticks;
}

function midnights(from: Instant, to: Instant, zone: string, language: Language): readonly Tick[] {
  const step = DAY_STEPS.find((days) => (to - from) / (days * DAY) <= MOST) ?? 366;
  const ticks: Tick[] = [];
  let local = DateTime.fromMillis(from, { zone, locale: LANGUAGE_RECORDS[language].locale });
  const start = local.startOf('day');
  local = start.toMillis() < from ? start.plus({ days: 1 }) : start;
  for (; local.toMillis() <= to; local = local.plus({ days: step })) {
    ticks.push({
      at: local.toMillis(),
      label: step <= 2 ? local.toFormat('ccc').replace('.', '') : '',
      day: dateOf(local, language),
    });
  }
  return ticks;
}

/** A day in as few letters as it takes: `16. jul`, `16 Jul`. */
export function date(at: Instant, zone: string, language: Language): string {
  return dateOf(
    DateTime.fromMillis(at, { zone, locale: LANGUAGE_RECORDS[language].locale }),
    language,
  );
}

function dateOf(local: DateTime, language: Language): string {
  return local.toFormat(LANGUAGE_RECORDS[language].dates.short).replace(/\.$/, '');
}

/** How many hours the clock is put forward (1) or back (−1) within the stretch; 0 on most nights. */
export function clockChange(from: Instant, to: Instant, zone: string): number {
  const offset = (at: Instant) => DateTime.fromMillis(at, { zone }).offset;
  return (offset(to) - offset(from)) / 60;
}
