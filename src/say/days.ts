import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import { type DigestSchedule, WEEKDAYS } from '../model/digest.ts';
import type { Words } from './words.ts';

/** What days are called together, such as "weekdays"; `list` where they have no name. */
export function daysTogether(
  days: DigestSchedule['days'],
): 'all' | 'weekdays' | 'weekend' | 'list' {
  if (days.length === WEEKDAYS.length) return 'all';
  if (days.join() === WEEKDAYS.slice(0, 5).join()) return 'weekdays';
  return days.join() === WEEKDAYS.slice(5).join() ? 'weekend' : 'list';
}

/** "hver dag", "på hverdager", "tirsdag, fredag" */
export function daysWords(days: DigestSchedule['days'], words: Words): string {
  const names = weekdayNames(words);
  const named = days.map((day) => names[WEEKDAYS.indexOf(day)] ?? '');
  return words.text('digest.days', { kind: daysTogether(days), list: named.join(', ') });
}

/** From Monday on. */
export function weekdayNames({ language }: Words): readonly string[] {
  const format = new Intl.DateTimeFormat(LANGUAGE_RECORDS[language].locale, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, at) => format.format(Date.UTC(2024, 0, 1 + at)));
}
