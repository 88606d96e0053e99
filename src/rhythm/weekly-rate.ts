import { DAY, HOUR, type Instant } from '../model/instant.ts';
import type { LocalTime } from './local-time.ts';

/** A channel's posting rate by the hour of its local week, a day of rest being a Sunday. */
export interface WeeklyRate {
  /** Posts to be expected from one instant to a later one; 0 where it is not later. */
  between(from: Instant, to: Instant): number;
  /** Posts an hour in each of the 168 hours of the local week, from Monday 00:00. */
  readonly hours: readonly number[];
}

/** What was seen in each of the 168 hours of the local week, discounted by age. */
export interface WeekSeen {
  /** Posts. */
  readonly posts: ArrayLike<number>;
  /** Hours of watching. */
  readonly hours: ArrayLike<number>;
}

/** What is known of a rate from elsewhere. */
export interface RatePrior {
  readonly perDay: number;
  /** Posts of its own that weigh as much. */
  readonly weight: number;
  /** How a day's posts are spread over its hours, in any unit. */
  readonly byHour: readonly number[];
}

/** Posts that outweigh the prior's hours of the day, and the evenness of weekdays. */
const HOUR_WEIGHT = 60;
const WEEKDAY_WEIGHT = 70;
/** Weeks in which an hour of the week outweighs the product of its hour and its weekday (docs/judge.md, "Rate"). */
const CELL_WEEKS = 15;
/** Sunday, 02–03: when clocks jump. */
const JUMP = 6 * 24 + 2;

/**
 * λ(weekday, hour) = (posts + 15 · product) / (weeks + 15), the product being level × hour × weekday, each a ratio of posts
 * to hours of watching shrunk towards the prior: the posterior mean of a gamma–Poisson model, cell by cell.
 */
export function fitWeeklyRate(seen: WeekSeen, prior: RatePrior, local: LocalTime): WeeklyRate {
  const { posts, hours: watched } = seen;
  let allPosts = 0;
  let allHours = 0;
  for (let cell = 0; cell < 168; cell++) {
    allPosts += posts[cell] as number;
    allHours += watched[cell] as number;
  }
  const { perDay, weight } = prior;
  const level = (allPosts + weight) / (allHours + (weight / perDay) * 24);
  const byHour = factors(24, (cell) => cell % 24, shares(prior.byHour), HOUR_WEIGHT);
  const byWeekday = factors(
    7,
    (cell) => Math.floor(cell / 24),
    shares([1, 1, 1, 1, 1, 1, 1]),
    WEEKDAY_WEIGHT,
  );
  const hours = new Array<number>(168);
  let mean = 0;
  for (let cell = 0; cell < 168; cell++) {
    hours[cell] = (byHour[cell % 24] as number) * (byWeekday[Math.floor(cell / 24)] as number);
    mean += (hours[cell] as number) / 168;
  }
  // cumulative[25 * weekday + hour]: posts from that day's midnight to the hour.
  const cumulative = new Float64Array(7 * 25);
  for (let cell = 0; cell < 168; cell++) {
    const product = (level * (hours[cell] as number)) / mean;
    const rate =
      ((posts[cell] as number) + CELL_WEEKS * product) / ((watched[cell] as number) + CELL_WEEKS);
    hours[cell] = rate;
    const at = 25 * Math.floor(cell / 24) + (cell % 24);
    cumulative[at + 1] = (cumulative[at] as number) + rate;
  }
  return { hours, between: (from, to) => between(cumulative, hours, local, from, to) };

  /** Of each hour of the day, or weekday: its rate against the mean of all, shrunk. */
  function factors(
    count: number,
    of: (cell: number) => number,
    usual: readonly number[],
    shrink: number,
  ): readonly number[] {
    const own = usual.map((share) => share * (shrink / count));
    const expected = new Array<number>(count).fill(shrink / count);
    for (let cell = 0; cell < 168; cell++) {
      const at = of(cell);
      own[at] = (own[at] as number) + (posts[cell] as number);
      expected[at] = (expected[at] as number) + level * (watched[cell] as number);
    }
    return own.map((sum, at) => sum / (expected[at] as number));
  }
}

/** With mean 1. */
function shares(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value / mean);
}

function between(
  cumulative: Float64Array,
  hours: readonly number[],
  local: LocalTime,
  from: Instant,
  to: Instant,
): number {
  if (to <= from) return 0;
  const [before, after] = [local.offset(from), local.offset(to)];
  const [begin, end] = [from + before, to + after];
  const [firstDay, lastDay] = [Math.floor(begin / DAY), Math.floor(end / DAY)];
  const upTo = (day: number, wall: number) => {
    const hour = Math.floor(wall / HOUR);
    const at = 25 * local.weekday(day) + hour;
    const start = cumulative[at] as number;
    return start + ((cumulative[at + 1] as number) - start) * (wall / HOUR - hour);
  };
  let posts = -upTo(firstDay, begin - firstDay * DAY);
  for (let day = firstDay; day < lastDay; day++) {
    posts += cumulative[25 * local.weekday(day) + 24] as number;
  }
  if (end > lastDay * DAY) posts += upTo(lastDay, end - lastDay * DAY);
  // When the clock jumps, the wall clock counts an hour too many or too few: early on a Sunday.
  posts -= ((after - before) / HOUR) * (hours[JUMP] as number);
  return Math.max(0, posts);
}
