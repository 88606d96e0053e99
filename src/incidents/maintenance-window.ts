import { Cron } from 'croner';
import { causeRecord } from '../catalog/causes.ts';
import type { Channel } from '../model/channel.ts';
import { WEEKDAYS } from '../model/digest.ts';
import { DAY, HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { MaintenanceTimes, MaintenanceWindow, OpenMaintenance } from '../model/maintenance.ts';
import type { Cause } from '../model/verdict.ts';

/** Clocks change by less than this. */
const CLOCK_CHANGE: Millis = 2 * HOUR;

/**
 * The stretch of a window that `now` lies in, from ≤ now < to. On a night that clocks change each stretch is once: from
 * the first of two such hours, and where an hour is missing, as much later.
 */
export function intervalAt(times: MaintenanceTimes, now: Instant): Interval | undefined {
  if (times.kind === 'once') return within(times, now);
  // Croner looks before the second it is given.
  const [begun] = beginnings(times).previousRuns(1, new Date(now + 1000));
  return begun ? within(intervalFrom(times, begun.getTime()), now) : undefined;
}

/** The stretch that is open now, or the one that comes next; undefined where none comes any more. */
export function nextInterval(times: MaintenanceTimes, now: Instant): Interval | undefined {
  if (times.kind === 'once') return times.to > now ? times : undefined;
  const open = intervalAt(times, now);
  if (open) return open;
  let from = now;
  // One that clocks leave out is passed over.
  for (let tries = 0; tries < 3; tries++) {
    const next = beginnings(times).nextRun(new Date(from));
    if (!next) return undefined;
    const stretch = intervalFrom(times, next.getTime());
    if (stretch.to > stretch.from) return stretch;
    from = stretch.from;
  }
  return undefined;
}

interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}
type Weekly = Extract<MaintenanceTimes, { kind: 'weekly' }>;

function within(stretch: Interval, now: Instant): Interval | undefined {
  return stretch.from <= now && now < stretch.to ? stretch : undefined;
}

function intervalFrom(times: Weekly, from: Instant): Interval {
  const [hour, minute] = clockOf(times.to);
  const ends = new Cron(`${minute} ${hour} * * *`, { timezone: times.zone, paused: true });
  // The hour at which it would end is the one at which it begins, where clocks jump over it.
  const isDay = times.from === times.to;
  const to = ends.nextRun(new Date(isDay ? from : from - 1))?.getTime() ?? from;
  const length = minutesOf(times.to) - minutesOf(times.from);
  const longest = (length > 0 ? 0 : DAY) + length * 60_000 + CLOCK_CHANGE;
  return { from, to: to - from > longest ? from : to };
}

function beginnings({ days, from, zone }: Weekly): Cron {
  const [hour, minute] = clockOf(from);
  const on = days.length === WEEKDAYS.length ? '*' : days.join(',');
  return new Cron(`${minute} ${hour} * * ${on}`, { timezone: zone, paused: true });
}

function clockOf(time: string): readonly [number, number] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return [hour, minute];
}

function minutesOf(time: string): number {
  const [hour, minute] = clockOf(time);
  return hour * 60 + minute;
}

/** Whether a window is about a channel. @param organisation the id of its owner */
export function isAbout(
  { scope }: MaintenanceWindow,
  channel: Channel,
  organisation: string | undefined,
) {
  const { channels, organisations, platforms } = scope;
  return (
    (channels.length === 0 || channels.includes(channel.id)) &&
    (organisations.length === 0 || organisations.includes(organisation ?? '')) &&
    (platforms.length === 0 || platforms.includes(channel.platform))
  );
}

/**
 * Whether somebody on duty would expect this trouble in an open window. Work on a channel explains that nothing gets
 * out or that it is not to be seen; a wish to be quiet explains nothing but silence, so what is seen directly counts.
 */
export function isExpected(
  { window }: OpenMaintenance,
  cause: Cause | undefined,
  seenDirectly: boolean,
): boolean {
  if (cause !== undefined && causeRecord(cause).neverExpected) return false;
  return window.why === 'maintenance' || !seenDirectly;
}
