import { DAY, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Rhythm } from './rhythm.ts';

/** Whether a silence is one of the few a quarter that are worth a word, by the channel's own past. */
export interface SilenceAlarm {
  /** A silence has ended by itself. To be told before the rhythm takes in the post that ended it, in order of time. */
  ended(from: Instant, to: Instant): void;
  /** Whether a silence since the last post is worth a word by now. */
  isDue(from: Instant, now: Instant): boolean;
}

/**
 * Two measures, so that it tells of an outage soon where the channel is busy, and of a long silence where it is not: how much
 * the silence speaks for an outage, and how unusual it is altogether. Each has a threshold such that by the channel's own
 * last half year as many silences a quarter went past it; while there is no past, a high one that holds for all.
 */
const OUTAGE = { perQuarter: 0.9, withoutPast: 3 };
const UNUSUAL = { perQuarter: 0.25, withoutPast: 8 };
const QUARTER: Millis = 90 * DAY;
const PAST: Millis = 180 * DAY;
/** As long a past outweighs the threshold without one. */
const UNKNOWN: Millis = 10 * DAY;
/** More than the rarest that are waited for, since the rarest may be half a year old. */
const KEPT = 12;
/** Shorter silences are worth no word anywhere. */
const SHORTEST: Millis = 30 * MINUTE;
/** What goes past all of its past: this much further, in nats. */
const BEYOND = 0.5;

export function createSilenceAlarm(
  rhythm: Pick<Rhythm, 'silence' | 'askedOutageRatio'>,
): SilenceAlarm {
  const outage = createExceedance(OUTAGE);
  const unusual = createExceedance(UNUSUAL);
  function measures(from: Instant, to: Instant) {
    const ratio = rhythm.askedOutageRatio(from, to);
    const silence = rhythm.silence(from, to);
    if (ratio === undefined || silence === undefined) return undefined;
    return { outage: Math.log(ratio), unusual: -Math.log(silence.survival) };
  }
  return {
    ended(from, to) {
      if (to - from < SHORTEST) return;
      const reached = measures(from, to);
      if (!reached) return;
      outage.took(to, reached.outage);
      unusual.took(to, reached.unusual);
    },
    isDue(from, now) {
      if (now - from < SHORTEST) return false;
      const reached = measures(from, now);
      if (!reached) return false;
      return reached.outage >= outage.threshold(from) || reached.unusual >= unusual.threshold(from);
    },
  };
}

interface Exceedance {
  took(at: Instant, value: number): void;
  threshold(now: Instant): number;
}

function createExceedance({ perQuarter, withoutPast }: typeof OUTAGE): Exceedance {
  /** The highest of the past, the highest first. */
  let highest: { readonly at: Instant; readonly value: number }[] = [];
  let first: Instant | undefined;
  return {
    took(at, value) {
      first ??= at;
      highest = highest.filter((known) => known.at > at - PAST);
      const place = highest.findIndex((known) => known.value < value);
      highest.splice(place < 0 ? highest.length : place, 0, { at, value });
      highest.length = Math.min(highest.length, KEPT);
    },
    threshold(now) {
      const known = Math.min(PAST, now - (first ?? now));
      const values = highest.flatMap(({ at, value }) => (at > now - PAST ? [value] : []));
      const own = ownThreshold(values, (perQuarter * known) / QUARTER) ?? withoutPast;
      return (own * known + withoutPast * UNKNOWN) / (known + UNKNOWN);
    },
  };
}

/**
 * @param values the highest first
 * @param count of how many it is to be exceeded; between whole numbers, in proportion
 */
function ownThreshold(values: readonly number[], count: number): number | undefined {
  const whole = Math.floor(count);
  const part = count - whole;
  const above = whole === 0 ? (values[0] ?? 0) + BEYOND : values[whole - 1];
  const below = values[whole] ?? values.at(-1);
  if (below === undefined) return undefined;
  return below * part + (above ?? below) * (1 - part);
}
