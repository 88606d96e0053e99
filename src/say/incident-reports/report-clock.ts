import { DateTime } from 'luxon';
import { LANGUAGE_RECORDS } from '../../catalog/languages/languages.ts';
import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/replies/reply.ts';
import { clock, sameDay } from '../times.ts';

/** Times in a report, which is read long after: the clock alone on the day that it is of, else with the date. */
export interface ReportClock {
  time(at: Instant): Span;
  bare(at: Instant): string;
}

/** @param day any time of the day that the report is of */
export function createReportClock(day: Instant, zone: string, language: Language): ReportClock {
  const bare = (at: Instant) => clock(at, zone).text;
  return {
    bare,
    time(at) {
      if (sameDay(at, day, zone)) return clock(at, zone);
      const local = DateTime.fromMillis(at, { zone, locale: LANGUAGE_RECORDS[language].locale });
      const date = local.toFormat(LANGUAGE_RECORDS[language].dates.short);
      return { kind: 'time', at, text: `${date} ${bare(at)}` };
    },
  };
}
