import { DateTime } from 'luxon';
import type { Interpreter } from '../../ask/interpreter.ts';
import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { DayOfYear, Question } from '../../model/question.ts';
import type { AnswerContext } from '../context/context.ts';

/** What few words name: `oslo 7 dager`, `x last night`, `Oslo 16 July`. */
export interface HistoryRequest {
  /** In which they were said. */
  readonly language: Language;
  readonly question: Question;
  /** Of the incident whose number they are, `5` or `#5`. */
  readonly id?: string;
  /** As in `Slots.period`, and a date where a day was named. */
  readonly period?: string;
}

/** The channels and the time that words name, where it is known already that a history is wanted. */
export function parseHistoryRequest(
  text: string,
  interpreter: Interpreter,
  { now, phrasing }: AnswerContext,
): HistoryRequest {
  const preferred = phrasing.words.language;
  const question = interpreter.interpret(text, { preferred, about: 'history' });
  const named = periodIn(question, now, phrasing.zone);
  const id = /^#?(\d+)$/.exec(text.trim())?.[1];
  return {
    language: question.language,
    question,
    ...(id === undefined ? {} : { id }),
    ...(named === undefined ? {} : { period: named }),
  };
}

/** The time that a question is about: a day where it names one, though it does not say of which year. */
export function periodIn(
  { day, slots: { period } }: Question,
  now: Instant,
  zone: string,
): string | undefined {
  if (period !== undefined && !MONTHS.has(period)) return period;
  return (day && latest(day, now, zone)) ?? period;
}

const MONTHS = new Set(Array.from({ length: 12 }, (_, month) => monthName(month + 1)));

function monthName(month: number): string {
  return DateTime.utc(2020, month, 1, { locale: 'en' }).toFormat('LLLL').toLowerCase();
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
