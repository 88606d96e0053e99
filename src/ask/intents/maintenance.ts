import { WEEKDAYS, type Weekday } from '../../model/digest.ts';
import { HOUR, MINUTE, type Millis } from '../../model/instant.ts';
import type { MaintenanceRequest } from '../../model/question.ts';
import { daysNamed } from '../entities/days.ts';
import type { ParsedText } from '../entities/parsed-text.ts';
import { periodNamed } from '../entities/periods.ts';
import { timeOfDay } from '../entities/times.ts';
import { has } from '../text/lexicon.ts';
import { calmSaid } from './reported-state.ts';

const HOURS =
  /(?<![\d.:])(\d{1,2})(?:[.:](\d{2}))?\s*(?:[-–—]|til|till|to|og|and)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?![\d.:])/iu;

/** Words about maintenance, or about a time in which a channel is quiet because it is wanted so; else undefined. */
export function windowAsked(parsed: ParsedText): MaintenanceRequest | undefined {
  const { normalized, question, words, text } = parsed;
  const isMaintenance = has(normalized, 'maintenance');
  const times = timesIn(text, words, parsed.language === 'en');
  if (!isMaintenance) {
    // «Stille med vilje» without a time is a report like others.
    if (question || !calmSaid(normalized).includes('quiet-on-purpose')) return undefined;
    if (times.to === undefined && times.length === undefined) return undefined;
    return { why: 'on-purpose', action: 'make', ...times, ...daysIn(normalized, words) };
  }
  const site = parsed.platforms.includes('website')
    ? { platforms: ['website', 'feed'] as const }
    : {};
  const about = { why: 'maintenance', ...site } as const;
  if (has(normalized, 'windowState') && times.to === undefined) return undefined;
  if (question || has(normalized, 'windowShown')) return { ...about, action: 'show' };
  if (has(normalized, 'windowEnd') && times.from === undefined) return { ...about, action: 'end' };
  return { ...about, action: 'make', ...times, ...daysIn(normalized, words) };
}

type Times = Pick<MaintenanceRequest, 'from' | 'to' | 'length'>;

function timesIn(text: string, words: readonly string[], english: boolean): Times {
  const hours = HOURS.exec(text);
  const [from, to] = [clock(hours?.[1], hours?.[2]), clock(hours?.[3], hours?.[4])];
  if (from !== undefined && to !== undefined && from !== to) return { from, to };
  const length = lengthOf(periodNamed(words, words));
  if (length !== undefined) return { length };
  const until = timeOfDay(words, english);
  return until === undefined ? {} : { to: until };
}

function clock(hour: string | undefined, minute = '00'): string | undefined {
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return `${String(Number(hour) % 24).padStart(2, '0')}:${minute}`;
}

function lengthOf(period: string | undefined): Millis | undefined {
  const [, count, unit] = /^PT(\d+)([HM])$/.exec(period ?? '') ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'H' ? HOUR : MINUTE);
}

function daysIn(
  normalized: string,
  words: readonly string[],
): Pick<MaintenanceRequest, 'days' | 'weekly'> {
  const named = daysNamed(words);
  const days = WEEKDAYS.filter(
    (day, at) =>
      named.includes(day) ||
      (named.includes('weekdays') && at < 5) ||
      (named.includes('weekend') && at >= 5),
  ) as readonly Weekday[];
  const isWeekly = has(normalized, 'eachWeek') || days.length > 1;
  const on = isWeekly && days.length === 0 ? WEEKDAYS : days;
  return { ...(isWeekly ? { weekly: true } : {}), ...(on.length > 0 ? { days: on } : {}) };
}
