import { WEEKDAYS, type Weekday } from '../model/digest.ts';
import { HOUR, MINUTE, type Millis } from '../model/instant.ts';
import type { MaintenanceRequest } from '../model/question.ts';
import { daysNamed } from './days.ts';
import { pattern } from './pattern.ts';
import { periodNamed } from './period.ts';
import type { Reading } from './reading.ts';
import { calmSaid } from './says.ts';
import { timeOfDay } from './time.ts';

const MAINTENANCE = pattern('vedlikehold*, vedlikehald*, maintenance, underhåll*');
const EACH = pattern(`
  hver/kvar/every/each/varje (uke/veke/week), ukentlig, vekentleg, weekly, mandager, tirsdager, onsdager, torsdager,
  fredager, lørdager, søndager, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, daglig, dagleg, daily
`);
const END = pattern(`
  avslutt, avlys, stopp, fjern, slett, avbryt, stop, end, cancel, remove, delete, ferdig med, ferdige med, done with, er ferdig,
  vedlikehold*/vedlikehald*/maintenance av/off, er over, is over, is done, is finished, finished
`);
const SHOW = pattern(`
  hvilke, hvilket, kva, kva for, når, hvilken, vis, vise, list, which, what, when, show, er det (noe/noko/planlagt), is there,
  any, planlagte, kommende
`);
/** A site's own news feed stands and falls with it. */
const SITE = pattern(
  'nettside*, nettsted*, nettstad*, heimeside*, hjemmeside*, website*, web site, site',
);
/** «Er nettsiden nede for vedlikehold?» asks how things are. */
const STATE = pattern(
  'nede, oppe, down, up, virker, fungerer, works, working, status, hvorfor, why',
);
const HOURS =
  /(?<![\d.:])(\d{1,2})(?:[.:](\d{2}))?\s*(?:[-–—]|til|till|to|og|and)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?![\d.:])/iu;

/** Words about maintenance, or about a time in which a channel is quiet because it is wanted so; else undefined. */
export function windowAsked(reading: Reading): MaintenanceRequest | undefined {
  const { spoken, question, words, text } = reading;
  const isMaintenance = MAINTENANCE.in(spoken);
  const times = timesIn(text, words, reading.language === 'en');
  if (!isMaintenance) {
    // «Stille med vilje» without a time is a report like others.
    if (question || !calmSaid(spoken).includes('quiet-on-purpose')) return undefined;
    if (times.to === undefined && times.length === undefined) return undefined;
    return { why: 'on-purpose', action: 'make', ...times, ...daysIn(spoken, words) };
  }
  const site = SITE.in(spoken) ? { platforms: ['website', 'feed'] as const } : {};
  const about = { why: 'maintenance', ...site } as const;
  if (STATE.in(spoken) && times.to === undefined) return undefined;
  if (question || SHOW.in(spoken)) return { ...about, action: 'show' };
  if (END.in(spoken) && times.from === undefined) return { ...about, action: 'end' };
  return { ...about, action: 'make', ...times, ...daysIn(spoken, words) };
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
  spoken: string,
  words: readonly string[],
): Pick<MaintenanceRequest, 'days' | 'weekly'> {
  const named = daysNamed(words);
  const days = WEEKDAYS.filter(
    (day, at) =>
      named.includes(day) ||
      (named.includes('weekdays') && at < 5) ||
      (named.includes('weekend') && at >= 5),
  ) as readonly Weekday[];
  const isWeekly = EACH.in(spoken) || days.length > 1;
  const on = isWeekly && days.length === 0 ? WEEKDAYS : days;
  return { ...(isWeekly ? { weekly: true } : {}), ...(on.length > 0 ? { days: on } : {}) };
}
