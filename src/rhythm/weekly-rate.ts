import { DAY, HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';

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

/** A channel's posting rate by the hour of its local week, a day of rest being a Sunday. */
export class WeeklyRate {
  readonly #local: LocalTime;
  /** At 25 · weekday + hour: posts from that day's midnight to the hour. */
  readonly #cumulative: Float32Array;

  constructor(cumulative: Float32Array, local: LocalTime) {
    this.#cumulative = cumulative;
    this.#local = local;
  }

  /** Posts a day, in the mean of a week. */
  get perDay(): number {
    let week = 0;
    for (let day = 0; day < 7; day++) week += this.#cumulative[25 * day + 24] as number;
    return week / 7;
  }

  /** Posts an hour in each of the 168 hours of the local week, from Monday 00:00. */
  get hours(): readonly number[] {
    return Array.from({ length: 168 }, (_, cell) => this.#ofHour(cell));
  }

  /** Posts to be expected from one instant to a later one; 0 where it is not later. */
  between(from: Instant, to: Instant): number {
    return this.after(from)(to);
  }

  /** The same from one instant, to many. */
  after(from: Instant): (to: Instant) => number {
    const before = this.#local.offset(from);
    const begin = from + before;
    const firstDay = Math.floor(begin / DAY);
    const ofFirst = this.#upTo(firstDay, begin);
    return (to) => {
      if (to <= from) return 0;
      const offset = this.#local.offset(to);
      const end = to + offset;
      const lastDay = Math.floor(end / DAY);
      let posts = this.#upTo(lastDay, end) - ofFirst;
      for (let day = firstDay; day < lastDay; day++) {
        posts += this.#cumulative[25 * this.#local.weekday(day) + 24] as number;
      }
      // When the clock jumps, the wall clock counts an hour too many or too few: early on a Sunday.
      if (offset !== before) posts -= ((offset - before) / HOUR) * this.#ofHour(JUMP);
      return Math.max(0, posts);
    };
  }

  /** From a local day's midnight to a wall time of it. */
  #upTo(day: number, wall: Millis): number {
    const hours = (wall - day * DAY) / HOUR;
    const hour = Math.floor(hours);
    const at = 25 * this.#local.weekday(day) + hour;
    const start = this.#cumulative[at] as number;
    return start + ((this.#cumulative[at + 1] as number) - start) * (hours - hour);
  }

  #ofHour(cell: number): number {
    const at = 25 * Math.floor(cell / 24) + (cell % 24);
    return (this.#cumulative[at + 1] as number) - (this.#cumulative[at] as number);
  }
}

/**
 * λ(weekday, hour) = (posts + 15 · product) / (weeks + 15), the product being level × hour × weekday, each a ratio of posts
 * to hours of watching shrunk towards the prior: the posterior mean of a gamma–Poisson model, cell by cell.
 */
export function fitWeeklyRate(seen: WeekSeen, prior: RatePrior, local: LocalTime): WeeklyRate {
  const rates = fitHours(seen, prior);
  const cumulative = new Float32Array(7 * 25);
  for (let cell = 0; cell < 168; cell++) {
    const at = 25 * Math.floor(cell / 24) + (cell % 24);
    cumulative[at + 1] = (cumulative[at] as number) + (rates[cell] as number);
  }
  return new WeeklyRate(cumulative, local);
}

/** The same: posts an hour in each of the 168 hours of the local week. */
export function fitHours(seen: WeekSeen, prior: RatePrior): Float32Array {
  const { posts, hours: watched } = seen;
  let allPosts = 0;
  let allHours = 0;
  const hourPosts = new Float64Array(24);
  const hourWatched = new Float64Array(24);
  const dayPosts = new Float64Array(7);
  const dayWatched = new Float64Array(7);
  for (let cell = 0; cell < 168; cell++) {
    const hour = cell % 24;
    const day = Math.floor(cell / 24);
    const post = posts[cell] as number;
    const watch = watched[cell] as number;
    allPosts += post;
    allHours += watch;
    hourPosts[hour] = (hourPosts[hour] as number) + post;
    hourWatched[hour] = (hourWatched[hour] as number) + watch;
    dayPosts[day] = (dayPosts[day] as number) + post;
    dayWatched[day] = (dayWatched[day] as number) + watch;
  }
  const { perDay, weight } = prior;
  const level = (allPosts + weight) / (allHours + (weight / perDay) * 24);
  const byHour = factors(hourPosts, hourWatched, level, prior.byHour, HOUR_WEIGHT);
  const byWeekday = factors(dayPosts, dayWatched, level, EVEN_WEEK, WEEKDAY_WEIGHT);
  const scale = level / (mean(byHour) * mean(byWeekday));
  const rates = new Float32Array(168);
  for (let cell = 0; cell < 168; cell++) {
    const hour = cell % 24;
    const day = Math.floor(cell / 24);
    const product = scale * (byHour[hour] as number) * (byWeekday[day] as number);
    const own = (posts[cell] as number) + CELL_WEEKS * product;
    rates[cell] = own / ((watched[cell] as number) + CELL_WEEKS);
  }
  return rates;
}
const EVEN_WEEK = [1, 1, 1, 1, 1, 1, 1];

/** Of each hour of the day, or weekday: its rate against the mean of all, shrunk towards what is usual, in any unit. */
function factors(
  posts: Float64Array,
  watched: Float64Array,
  level: number,
  usual: readonly number[],
  shrink: number,
): Float64Array {
  const each = shrink / posts.length;
  const unit = mean(usual) / each;
  const found = new Float64Array(posts.length);
  for (let at = 0; at < posts.length; at++) {
    const own = (posts[at] as number) + (usual[at] as number) / unit;
    found[at] = own / (level * (watched[at] as number) + each);
  }
  return found;
}

function mean(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total / values.length;
}
