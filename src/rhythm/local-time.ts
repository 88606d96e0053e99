import { IANAZone } from 'luxon';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';

/** Local wall time of one zone, fast enough to be asked for each of 10,000 channels. */
export interface LocalTime {
  /** What to add to an instant to get local wall time. */
  offset(at: Instant): Millis;
  /** 0 (Monday, 00–01) … 167 (Sunday, 23–24) of the local week. */
  hourOfWeek(at: Instant): number;
}

const WEEK = 7 * DAY;
/** 1 January 1970 was a Thursday: three days past Monday. */
const EPOCH_WEEKDAY_SHIFT = 3 * DAY;

/** @param zone an IANA zone name */
export function createLocalTime(zone: string): LocalTime {
  const iana = IANAZone.create(zone);
  const byDay = new Map<number, Millis | undefined>();
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
  return {
    offset,
    hourOfWeek: (at) => Math.floor(weekPosition(at + offset(at)) / HOUR),
  };
}

/** Milliseconds since Monday 00:00 of a local wall time. */
export function weekPosition(local: Instant): Millis {
  const sinceMonday = local + EPOCH_WEEKDAY_SHIFT;
  return sinceMonday - Math.floor(sinceMonday / WEEK) * WEEK;
}
