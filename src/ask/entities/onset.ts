import { DateTime } from 'luxon';
import { DAY, HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import { timeOfDay } from './times.ts';

/** What a person wrote of when trouble began. */
export type Onset =
  | { readonly ok: true; readonly at: Instant }
  | { readonly ok: false; readonly why: 'unclear' | 'future' | 'too-old' };

/** A report is about now: what began earlier than this belongs in its words. */
const OLDEST = 7 * DAY;

const YESTERDAY = /\b(i ?går|igår|yesterday)\b/iu;
const AGO =
  /^(?:for )?(\d{1,3}) ?(m|min|minutt|minutter|minutes?|t|h|time|timer|timar|hours?|dag|dager|dagar|days?)\b[. ]*(?:siden|sidan|ago)?$/iu;
/** Dates as they are written in Norway and Britain, day before month, and as machines write them. */
const DATES = [
  'd.M. H:mm',
  'd.M H:mm',
  'd.M.yyyy H:mm',
  'd/M H:mm',
  'd/M/yyyy H:mm',
  'yyyy-MM-dd H:mm',
];

/**
 * Reads "00:15", "i går 23:40", "20 min siden", "24.11. 00:15". A time without a day is the latest that has been.
 *
 * @param zone IANA zone of the person's clock
 */
export function parseOnset(text: string, now: Instant, zone: string): Onset {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/^(siden|sidan|since)\s+/u, '');
  const at = ago(written, now) ?? dated(written, now, zone) ?? atTime(written, now, zone);
  if (at === undefined) return { ok: false, why: 'unclear' };
  if (at > now) return { ok: false, why: 'future' };
  return now - at > OLDEST ? { ok: false, why: 'too-old' } : { ok: true, at };
}

function ago(text: string, now: Instant): Instant | undefined {
  const [, count, unit = ''] = AGO.exec(text) ?? [];
  if (count === undefined) return undefined;
  const length = unit.startsWith('m') ? MINUTE : unit.startsWith('d') ? DAY : HOUR;
  return now - Number(count) * length;
}

function dated(text: string, now: Instant, zone: string): Instant | undefined {
  const plain = text.replace(/\s*(,|kl\.?)\s*/u, ' ').replace(/(\d)\.(\d{2})$/u, '$1:$2');
  for (const format of DATES) {
    const read = DateTime.fromFormat(plain, format, { zone });
    if (!read.isValid) continue;
    // Without a year luxon takes this one: in January "31.12." was last year.
    const tooFar = !format.includes('yyyy') && read.toMillis() > now + DAY;
    return (tooFar ? read.minus({ years: 1 }) : read).toMillis();
  }
  return undefined;
}

function atTime(text: string, now: Instant, zone: string): Instant | undefined {
  const words = text.split(/[\s,]+/u);
  const clock = timeOfDay(
    words.includes('kl') ? words : ['kl', ...words],
    /\b(am|pm|past)\b/.test(text),
  );
  if (clock === undefined) return undefined;
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const today = DateTime.fromMillis(now, { zone }).set({ hour, minute, second: 0, millisecond: 0 });
  const isPast = today.toMillis() <= now;
  return (YESTERDAY.test(text) || !isPast ? today.minus({ days: 1 }) : today).toMillis();
}
