import { DateTime, Duration } from 'luxon';
import type { Instant } from '../../model/instant.ts';
import type { DayOfYear, Question } from '../../model/question.ts';
import type { AnswerContext } from '../context/context.ts';

/** A stretch of time, half-open: from ≤ at < to. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** A night runs from six in the evening until eight in the morning: the shift that people mean by it. */
const NIGHT = { from: 18, to: 8 };

/**
 * The stretch that a period slot names, in the organisation's zone, never beyond now.
 * Undefined for words that name no past.
 *
 * @param slot as in `Slots.period`: `last-night`, `since-monday`, `july`, `2021-10-04`, `PT6H`
 */
export function periodOf(slot: string, now: Instant, zone: string): Period | undefined {
  const local = DateTime.fromMillis(now, { zone });
  const period = named(slot, local) ?? dated(slot, local);
  if (!period) return undefined;
  const from = period.from.toMillis();
  const to = Math.min(now, period.to.toMillis());
  return Number.isFinite(from) && from < to ? { from, to } : undefined;
}

interface LocalInterval {
  readonly from: DateTime;
  readonly to: DateTime;
}

function named(slot: string, now: DateTime): LocalInterval | undefined {
  const today = now.startOf('day');
  switch (slot) {
    case 'today':
      return { from: today, to: now };
    case 'yesterday':
      return { from: today.minus({ days: 1 }), to: today };
    case 'tonight':
    case 'last-night': {
      // Before the evening the night that people speak of is the one that began yesterday.
      const evening = (now.hour < NIGHT.from ? today.minus({ days: 1 }) : today).set({
        hour: NIGHT.from,
      });
      return { from: evening, to: evening.plus({ days: 1 }).set({ hour: NIGHT.to }) };
    }
  }
  const unit = /^(this|last)-(week|month|year)$/.exec(slot);
  if (unit) {
    const kind = unit[2] as 'week' | 'month' | 'year';
    const start = now.startOf(kind);
    return unit[1] === 'this'
      ? { from: start, to: now }
      : { from: start.minus({ [kind]: 1 }), to: start };
  }
  const since = /^since-(\w+)$/.exec(slot);
  const weekday = since ? WEEKDAYS.indexOf(since[1] as string) + 1 : 0;
  if (weekday > 0) {
    return { from: today.minus({ days: (today.weekday - weekday + 7) % 7 || 7 }), to: now };
  }
  return undefined;
}

function dated(slot: string, now: DateTime): LocalInterval | undefined {
  const month = MONTHS.indexOf(slot) + 1;
  if (month > 0) {
    const from = now.startOf('year').set({ month });
    const past = from > now ? from.minus({ years: 1 }) : from;
    return { from: past, to: past.plus({ months: 1 }) };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(slot)) {
    const from = DateTime.fromISO(slot, { zone: now.zone });
    return from.isValid ? { from, to: from.plus({ days: 1 }) } : undefined;
  }
  if (slot.startsWith('P')) {
    const length = Duration.fromISO(slot);
    return length.isValid ? { from: now.minus(length), to: now } : undefined;
  }
  return undefined;
}

/** The time that a question is about: a day where it names one, though it does not say of which year. */
export function periodIn(
  { day, slots: { period } }: Question,
  { now, phrasing }: AnswerContext,
): string | undefined {
  if (period !== undefined && !MONTHS.includes(period)) return period;
  return (day && latest(day, now, phrasing.zone)) ?? period;
}

/** The latest such day that has begun, as a date. */
function latest(named: DayOfYear, now: Instant, zone: string): string | undefined {
  const today = DateTime.fromMillis(now, { zone });
  for (let year = today.year; year > today.year - 8; year--) {
    const day = DateTime.fromObject({ year, ...named }, { zone });
    if (day.isValid && day <= today) return day.toISODate() ?? undefined;
  }
  return undefined;
}
