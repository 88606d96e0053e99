import { Cron } from 'croner';
import { type DigestSchedule, WEEKDAYS } from '../../model/digest.ts';
import type { Instant } from '../../model/instant.ts';

type Timetable = Pick<DigestSchedule, 'time' | 'days' | 'zone'>;

/**
 * The latest time at or before `now` at which a digest was due; undefined where there was none yet.
 * On the day that clocks change it is due once: at the first of two such hours, or as much later as an hour is missing.
 */
export function lastDue(
  schedule: Timetable & Pick<DigestSchedule, 'since'>,
  now: Instant,
): Instant | undefined {
  // Croner looks only before the second that it is given.
  const [last] = timetable(schedule).previousRuns(1, new Date(now + 1000));
  return last && last.getTime() >= schedule.since && last.getTime() <= now
    ? last.getTime()
    : undefined;
}

/** The first time after `now`. */
export function nextDue(schedule: Timetable, now: Instant): Instant {
  const next = timetable(schedule).nextRun(new Date(now));
  if (!next) throw new RangeError(`a digest at ${schedule.time} is never due`);
  return next.getTime();
}

/** The time before a due one: where what a digest tells of begins. */
export function dueBefore(schedule: Timetable, due: Instant): Instant {
  const [last] = timetable(schedule).previousRuns(1, new Date(due));
  if (!last) throw new RangeError(`a digest at ${schedule.time} was never due`);
  return last.getTime();
}

function timetable({ time, days, zone }: Timetable): Cron {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const on = days.length === WEEKDAYS.length ? '*' : days.join(',');
  return new Cron(`${minute} ${hour} * * ${on}`, { timezone: zone, paused: true });
}
