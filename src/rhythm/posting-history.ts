import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';
import { type GapSums, overParts } from './silence-law.ts';
import type { WeekSeen } from './weekly-rate.ts';

/**
 * What is kept of a channel's posts: sums, and the latest posts. Its size does not grow with time, and a post taken in costs
 * the same however many came before it. Within the latest posts, and before the first one, the order does not matter.
 */
export interface PostingHistory {
  /** Takes in a post; one that it knows already, or that is older than the latest ones but not than the first, is let pass. */
  add(post: Instant): void;
  readonly first: Instant | undefined;
  /** Posts that were taken in, each as one, however old by now. */
  readonly size: number;
  readonly last: Instant | undefined;
  /** The latest posts, oldest first. */
  readonly latest: readonly Instant[];
  /** Discounted to `last`: what is older counts half for each half-life. */
  seen(): Seen;
  /** The same altogether, without the hours of the week. */
  sums(): Sums;
  /** Posts of the UTC day so many before that of `last`, of `DAYS` at most, bursts merged. */
  postsOn(daysAgo: number): number;
}

export interface Sums {
  /** Posts altogether. */
  readonly bursts: number;
  readonly gaps: GapSums;
}
export interface Seen extends WeekSeen, Sums {}

/** Half-life of all that is learnt of a channel (docs/judge.md, "Rate"). */
const HALF_LIFE: Millis = 84 * DAY;
/** Posts closer than this, or than a tenth of the mean gap, are one burst. */
const BURST: Millis = 10 * MINUTE;
const BURST_SHARE = 0.1;
const LATEST = 96;
export const DAYS = 32;

export function createPostingHistory(local: LocalTime): PostingHistory {
  const posts = new Float64Array(168);
  const hours = new Float64Array(168);
  const latest: Instant[] = [];
  const days = new Uint16Array(DAYS);
  let first: Instant | undefined;
  let last: Instant | undefined;
  let bursts = 0;
  let size = 0;
  let [gaps, total, overAnHour, overOfParts] = [0, 0, 0, 0];

  /** Against the first post that came in, so that no sum need be discounted again as time passes. */
  let origin: Instant = 0;
  const weight = (at: Instant) => 2 ** ((at - origin) / HALF_LIFE);

  function count(post: Instant, by: 1 | -1): void {
    size += by;
    const cell = local.hourOfWeek(post);
    posts[cell] = (posts[cell] as number) + by * weight(post);
    bursts += by * weight(post);
    const day = Math.floor(post / DAY);
    if (last !== undefined && day > Math.floor(last / DAY) - DAYS) {
      days[day % DAYS] = (days[day % DAYS] as number) + by;
    }
  }

  function countGap(from: Instant, to: Instant, by: 1 | -1): void {
    const gap = (to - from) / HOUR;
    const counts = by * weight(to);
    gaps += counts;
    total += counts * gap;
    overAnHour += counts * Math.max(0, gap - 1);
    overOfParts += counts * overParts(gap);
  }

  function watch(from: Instant, to: Instant): void {
    for (let at = from; at < to; ) {
      const end = Math.min(to, (Math.floor(at / HOUR) + 1) * HOUR);
      const cell = local.hourOfWeek(at);
      hours[cell] = (hours[cell] as number) + ((end - at) / HOUR) * weight(at);
      at = end;
    }
  }

  /** The first post opens the watch: the stretch after it is seen, the post itself is not counted. */
  function begins(previous: Instant | undefined, post: Instant): boolean {
    if (previous === undefined) return false;
    return post - previous > Math.min(BURST, (BURST_SHARE * total * HOUR) / gaps);
  }

  function turnDays(from: Instant, to: Instant): void {
    const until = Math.floor(to / DAY);
    for (let day = Math.max(Math.floor(from / DAY), until - DAYS) + 1; day <= until; day++) {
      days[day % DAYS] = 0;
    }
  }

  function take(post: Instant): void {
    if (first === undefined || last === undefined) {
      first = last = origin = post;
      latest.push(post);
      return;
    }
    let place = latest.length;
    while (place > 0 && (latest[place - 1] as Instant) > post) place--;
    const previous = latest[place - 1];
    if (post === previous || post === first) return;
    const isBackFill = post < first;
    // Between the first post and the latest ones, nobody remembers what was next to it.
    if (previous === undefined && !isBackFill) return;
    const next = isBackFill ? first : latest[place];
    if (next !== undefined) {
      const before = begins(previous, next);
      const after = begins(post, next);
      if (before !== after) count(next, after ? 1 : -1);
      if (previous !== undefined) countGap(previous, next, -1);
      countGap(post, next, 1);
      if (isBackFill) watch(post, next);
    }
    if (previous !== undefined) {
      countGap(previous, post, 1);
      if (next === undefined) {
        watch(previous, post);
        turnDays(previous, post);
        last = post;
      }
      if (begins(previous, post)) count(post, 1);
    }
    if (isBackFill) first = post;
    if (latest.length === LATEST && place > 0) {
      latest.shift();
      place--;
    }
    if (latest.length < LATEST) latest.splice(place, 0, post);
  }

  function forgetAll(): void {
    posts.fill(0);
    hours.fill(0);
    days.fill(0);
    latest.length = 0;
    first = last = undefined;
    size = 0;
    [bursts, gaps, total, overAnHour, overOfParts] = [0, 0, 0, 0, 0];
  }

  const toLast = () => (last === undefined ? 1 : 1 / weight(last));
  function sums(): Sums {
    const scale = toLast();
    return {
      bursts: bursts * scale,
      gaps: {
        total: total * scale,
        overAnHour: overAnHour * scale,
        overParts: overOfParts * scale,
      },
    };
  }

  return {
    get first() {
      return first;
    },
    get size() {
      return size;
    },
    get last() {
      return last;
    },
    latest,
    add(post) {
      const isAmongAll = latest[0] === first && last !== undefined && post < last;
      if (!isAmongAll || latest.includes(post)) return take(post);
      // While every post is remembered, one that comes late is learnt in its place, as if it had come in time.
      const all = [...latest, post].sort((a, b) => a - b);
      forgetAll();
      for (const one of all) take(one);
    },
    seen() {
      const scale = toLast();
      return {
        posts: posts.map((sum) => sum * scale),
        hours: hours.map((sum) => sum * scale),
        ...sums(),
      };
    },
    sums,
    postsOn(daysAgo) {
      return last === undefined ? 0 : (days[(Math.floor(last / DAY) - daysAgo) % DAYS] as number);
    },
  };
}
