import { IANAZone } from 'luxon';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';

/** Local wall time of one zone, fast enough to be asked for each of 10,000 channels. */
export interface LocalTime {
  /** What to add to an instant to get local wall time. */
  offset(at: Instant): Millis;
  /** 0 (Monday) … 6 (Sunday) of a local day, counted from 1 January 1970; a day of rest is a Sunday. */
  weekday(day: number): number;
  /** 0 (Monday, 00–01) … 167 (Sunday, 23–24) of the local week; a day of rest is a Sunday. */
  hourOfWeek(at: Instant): number;
}

const WEEK = 7 * DAY;
/** 1 January 1970 was a Thursday: three days past Monday. */
const EPOCH_WEEKDAY = 3;
const SUNDAY = 6;

/**
 * @param zone an IANA zone name
 * @param isRestDay whether people rest on a local day, counted from 1 January 1970, as on a Sunday
 */
export function createLocalTime(
  zone: string,
  isRestDay: (day: number) => boolean = () => false,
): LocalTime {
  const iana = IANAZone.create(zone);
  const byDay = new Map<number, Millis | undefined>();
  const weekdays = new Map<number, number>();
  // Many channels are asked about one and the same moment.
  let latest: Instant | undefined;
  let latestOffset: Millis = 0;
  const offset = (at: Instant): Millis => {
    if (at !== latest) {
      latestOffset = offsetByDay(at);
      latest = at;
    }
    return latestOffset;
  };
  const offsetByDay = (at: Instant): Millis => {
    const day = Math.floor(at / DAY);
    let whole = byDay.get(day);
    if (whole === undefined && !byDay.has(day)) {
      const start = iana.offset(day * DAY);
      // On the two days a year when the clock jumps, each look asks the zone itself.
      whole = start === iana.offset((day + 1) * DAY) ? start * MINUTE : undefined;
      byDay.set(day, whole);
    }
    return whole ?? iana.offset(at) * MINUTE;
  };
  const weekday = (day: number): number => {
    let known = weekdays.get(day);
    if (known === undefined) {
      known = isRestDay(day) ? SUNDAY : (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
      weekdays.set(day, known);
    }
    return known;
  };
  return {
    offset,
    weekday,
    hourOfWeek(at) {
      const wall = at + offset(at);
      const day = Math.floor(wall / DAY);
      return 24 * weekday(day) + Math.floor((wall - day * DAY) / HOUR);
    },
  };
}

/** Milliseconds since Monday 00:00 of a local wall time. */
export function weekPosition(local: Instant): Millis {
  const sinceMonday = local + EPOCH_WEEKDAY * DAY;
  return sinceMonday - Math.floor(sinceMonday / WEEK) * WEEK;
}
