import { DAY, HOUR, type Instant } from '../model/instant.ts';
import { type LocalTime, weekPosition } from './local-time.ts';

/** How posting is spread over the local week: 168 hours, mean 1. */
export interface WeeklyProfile {
  /** Typical days in a stretch: a day of average posting is 1, a night counts less than its hours. */
  typicalDays(from: Instant, to: Instant): number;
  /** Typical days in each of the 168 hours of the local week, from Monday 00:00. */
  hours(): readonly number[];
}

/**
 * Emergency services around the clock: what happens by day and evening is more, and more of it is told;
 * the trough is at four. Rounded by hand; a channel's own posts take over as they come.
 */
const HOURS = [
  0.8, 0.65, 0.55, 0.45, 0.4, 0.45, 0.7, 1, 1.15, 1.2, 1.2, 1.2, 1.2, 1.2, 1.3, 1.35, 1.35, 1.3,
  1.25, 1.2, 1.2, 1.2, 1.1, 0.95,
];
/** Pseudo-posts behind the hours and the weekdays above: about this many posts of its own outweigh them. */
const HOUR_WEIGHT = 120;
const WEEKDAY_WEIGHT = 70;

/**
 * The product of an hour-of-day and a weekday profile, each shrunk towards the general one.
 *
 * @param posts instants of posts, any order
 */
export function createWeeklyProfile(posts: readonly Instant[], local: LocalTime): WeeklyProfile {
  const hours = withMean1(HOURS).map((share) => share * (HOUR_WEIGHT / 24));
  const weekdays = Array.from({ length: 7 }, () => WEEKDAY_WEIGHT / 7);
  for (const post of posts) {
    const hour = local.hourOfWeek(post);
    hours[hour % 24] = (hours[hour % 24] as number) + 1;
    const weekday = Math.floor(hour / 24);
    weekdays[weekday] = (weekdays[weekday] as number) + 1;
  }
  const byHour = withMean1(hours);
  const byWeekday = withMean1(weekdays);
  // cumulative[h]: typical days from Monday 00:00 to hour h
  const cumulative = new Float64Array(169);
  for (let hour = 0; hour < 168; hour++) {
    const share = (byHour[hour % 24] as number) * (byWeekday[Math.floor(hour / 24)] as number);
    cumulative[hour + 1] = (cumulative[hour] as number) + share / 24;
  }
  const perWeek = cumulative[168] as number;

  const until = (position: number): number => {
    const hour = Math.floor(position / HOUR);
    const start = cumulative[hour] as number;
    return start + ((cumulative[hour + 1] as number) - start) * (position / HOUR - hour);
  };
  const between = (localFrom: Instant, localTo: Instant): number => {
    const weeks = Math.floor((localTo - localFrom) / (7 * DAY));
    const from = weekPosition(localFrom);
    const to = weekPosition(localTo);
    return weeks * perWeek + until(to) - until(from) + (to < from ? perWeek : 0);
  };
  return {
    hours: () =>
      Array.from(
        { length: 168 },
        (_, hour) => (cumulative[hour + 1] as number) - (cumulative[hour] as number),
      ),
    typicalDays(from, to) {
      if (to <= from) return 0;
      const before = local.offset(from);
      const after = local.offset(to);
      const wall = between(from + before, to + after);
      // When the clock jumps, the wall clock counts an hour too many or too few, always at night.
      const jump = after - before;
      return Math.max(0, wall - (jump / DAY) * (byHour[2] as number));
    },
  };
}

function withMean1(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value / mean);
}
