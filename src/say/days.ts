import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import { type DigestSchedule, WEEKDAYS } from '../model/digest.ts';
import type { Words } from './words.ts';

/** "hver dag", "på hverdager", "tirsdag, fredag" */
export function daysWords(days: DigestSchedule['days'], words: Words): string {
  const kind =
    days.length === 7
      ? 'all'
      : days.join() === 'mon,tue,wed,thu,fri'
        ? 'weekdays'
        : days.join() === 'sat,sun'
          ? 'weekend'
          : 'list';
  const names = weekdayNames(words);
  const named = days.map((day) => names[WEEKDAYS.indexOf(day)] ?? '');
  return words.text('digest.days', { kind, list: named.join(', ') });
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
