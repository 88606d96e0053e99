import { DAY, HOUR, type Instant } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';

/** A channel's posting rate by the hour of its local week, a day of rest being a Sunday. */
export interface WeeklyRate {
  /** Posts to be expected from one instant to a later one; 0 where it is not later. */
  between(from: Instant, to: Instant): number;
  /** The same from one instant, to many. */
  after(from: Instant): (to: Instant) => number;
  /** Posts a day, in the mean of a week. */
  readonly perDay: number;
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
  const hourPosts = new Float64Array(24);
  const hourWatched = new Float64Array(24);
  const dayPosts = new Float64Array(7);
  const dayWatched = new Float64Array(7);
  for (let cell = 0; cell < 168; cell++) {
    const [hour, day] = [cell % 24, Math.floor(cell / 24)];
    const [post, watch] = [posts[cell] as number, watched[cell] as number];
    allPosts += post;
    allHours += watch;
    hourPosts[hour] = (hourPosts[hour] as number) + post;
    hourWatched[hour] = (hourWatched[hour] as number) + watch;
    dayPosts[day] = (dayPosts[day] as number) + post;
    dayWatched[day] = (dayWatched[day] as number) + watch;
  }
  const { perDay, weight } = prior;
  const level = (allPosts + weight) / (allHours + (weight / perDay) * 24);
  const byHour = factors(hourPosts, hourWatched, level, shares(prior.byHour), HOUR_WEIGHT);
  const byWeekday = factors(dayPosts, dayWatched, level, EVEN_WEEK, WEEKDAY_WEIGHT);
  const mean = (sum(byHour) / 24) * (sum(byWeekday) / 7);
  const hours = new Array<number>(168);
  // cumulative[25 * weekday + hour]: posts from that day's midnight to the hour.
  const cumulative = new Float64Array(7 * 25);
  for (let cell = 0; cell < 168; cell++) {
    const [hour, day] = [cell % 24, Math.floor(cell / 24)];
    const product = (level * (byHour[hour] as number) * (byWeekday[day] as number)) / mean;
    const rate =
      ((posts[cell] as number) + CELL_WEEKS * product) / ((watched[cell] as number) + CELL_WEEKS);
    hours[cell] = rate;
    const at = 25 * day + hour;
    cumulative[at + 1] = (cumulative[at] as number) + rate;
  }
  return {
    hours,
    perDay: sum(hours) / 7,
    between: (from, to) => after(cumulative, hours, local, from)(to),
    after: (from) => after(cumulative, hours, local, from),
  };
}
const EVEN_WEEK = [1, 1, 1, 1, 1, 1, 1];

/** Of each hour of the day, or weekday: its rate against the mean of all, shrunk. */
function factors(
  posts: Float64Array,
  watched: Float64Array,
  level: number,
  usual: readonly number[],
  shrink: number,
): Float64Array {
  const each = shrink / posts.length;
  return posts.map(
    (own, at) => (own + (usual[at] as number) * each) / (level * (watched[at] as number) + each),
  );
}

/** With mean 1. */
function shares(values: readonly number[]): readonly number[] {
  const mean = sum(values) / values.length;
  return values.map((value) => value / mean);
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
}

function after(
  cumulative: Float64Array,
  hours: readonly number[],
  local: LocalTime,
  from: Instant,
): (to: Instant) => number {
  const upTo = (day: number, wall: number) => {
    const hour = Math.floor(wall / HOUR);
    const at = 25 * local.weekday(day) + hour;
    const start = cumulative[at] as number;
    return start + ((cumulative[at + 1] as number) - start) * (wall / HOUR - hour);
  };
  const before = local.offset(from);
  const begin = from + before;
  const firstDay = Math.floor(begin / DAY);
  const ofFirst = upTo(firstDay, begin - firstDay * DAY);
  return (to) => {
    if (to <= from) return 0;
    const offset = local.offset(to);
    const end = to + offset;
    const lastDay = Math.floor(end / DAY);
    let posts = -ofFirst;
    for (let day = firstDay; day < lastDay; day++) {
      posts += cumulative[25 * local.weekday(day) + 24] as number;
    }
    if (end > lastDay * DAY) posts += upTo(lastDay, end - lastDay * DAY);
    // When the clock jumps, the wall clock counts an hour too many or too few: early on a Sunday.
    posts -= ((offset - before) / HOUR) * (hours[JUMP] as number);
    return Math.max(0, posts);
  };
}
