import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';
import { type GapSums, overParts } from './silence-law.ts';
import type { WeekSeen } from './weekly-rate.ts';

export interface Seen extends WeekSeen {
  /** Posts altogether. */
  readonly bursts: number;
  readonly gaps: GapSums;
}

/** How a rhythm learns (docs/judge.md, "Rate"). */
export interface Learning {
  /** Half-life of all that is learnt of a channel. */
  readonly halfLife: Millis;
  /** Posts closer than this, or than a tenth of the mean gap, are one burst. */
  readonly burst: Millis;
}
export const LEARNING: Learning = { halfLife: 84 * DAY, burst: 10 * MINUTE };
const BURST_SHARE = 0.1;
/** So many posts are remembered one by one. */
export const LATEST = 64;
export const DAYS = 32;
/** Where in the sums the hours of the week stand that were watched, and the posts of the last days. */
const WATCHED = 168;
const BY_DAY = WATCHED + 168;

/**
 * What is kept of a channel's posts: sums, and the latest posts. Its size does not grow with time, and a post taken in costs
 * the same however many came before it. Within the latest posts, and before the first one, the order does not matter.
 */
export class PostingHistory {
  #first: Instant | undefined;
  #last: Instant | undefined;
  #size = 0;
  readonly #latest: Instant[] = [];
  readonly #local: LocalTime;
  readonly #learning: Learning;
  /** By the hour of the local week: posts, then hours that were watched. Then posts by UTC day. One array, since each costs 200 bytes. */
  readonly #sums = new Float32Array(BY_DAY + DAYS);
  /** The moment against which sums are discounted, so that none need be discounted again as time passes. */
  #origin: Instant = 0;
  #bursts = 0;
  #gaps = 0;
  #total = 0;
  #overAnHour = 0;
  #overParts = 0;

  constructor(local: LocalTime, learning: Learning = LEARNING) {
    this.#local = local;
    this.#learning = learning;
  }

  get first(): Instant | undefined {
    return this.#first;
  }

  get last(): Instant | undefined {
    return this.#last;
  }

  /** Posts that were taken in, each as one, however old by now. */
  get size(): number {
    return this.#size;
  }

  /** The latest posts, oldest first. */
  get latest(): readonly Instant[] {
    return this.#latest;
  }

  /** Takes in a post; one that it knows already, or that is older than the latest ones but not than the first, is let pass. */
  add(post: Instant): void {
    const latest = this.#latest;
    const first = this.#first;
    const last = this.#last;
    const isAmongAll = latest[0] === first && last !== undefined && post < last;
    if (!isAmongAll || latest.includes(post)) {
      this.#take(post);
      return;
    }
    // While every post is remembered, one that comes late is learnt in its place, as if it had come in time.
    const all = [...latest, post].sort((a, b) => a - b);
    this.#forgetAll();
    for (const one of all) this.#take(one);
  }

  /** Discounted to `last`: what is older counts half for each half-life. */
  seen(): Seen {
    const scale = this.#toLast();
    const scaled = this.#sums.map((sum) => sum * scale);
    return {
      posts: scaled.subarray(0, WATCHED),
      hours: scaled.subarray(WATCHED, BY_DAY),
      bursts: this.bursts,
      gaps: this.gaps,
    };
  }

  /** Posts altogether, discounted to `last`. */
  get bursts(): number {
    return this.#bursts * this.#toLast();
  }

  /** Discounted to `last`. */
  get gaps(): GapSums {
    const scale = this.#toLast();
    return {
      total: this.#total * scale,
      overAnHour: this.#overAnHour * scale,
      overParts: this.#overParts * scale,
    };
  }

  /** Posts of the UTC day so many before that of `last`, of `DAYS` at most, bursts merged. */
  postsOn(daysAgo: number): number {
    if (this.#last === undefined) return 0;
    return this.#sums[placeOf(Math.floor(this.#last / DAY) - daysAgo)] as number;
  }

  #toLast(): number {
    return this.#last === undefined ? 1 : 1 / this.#weight(this.#last);
  }

  #weight(at: Instant): number {
    return 2 ** ((at - this.#origin) / this.#learning.halfLife);
  }

  #count(post: Instant, by: 1 | -1): void {
    this.#size += by;
    const cell = this.#local.hourOfWeek(post);
    const counts = by * this.#weight(post);
    this.#sums[cell] = (this.#sums[cell] as number) + counts;
    this.#bursts += counts;
    const day = Math.floor(post / DAY);
    if (this.#last !== undefined && day > Math.floor(this.#last / DAY) - DAYS) {
      const place = placeOf(day);
      this.#sums[place] = (this.#sums[place] as number) + by;
    }
  }

  #countGap(from: Instant, to: Instant, by: 1 | -1): void {
    const gap = (to - from) / HOUR;
    const counts = by * this.#weight(to);
    this.#gaps += counts;
    this.#total += counts * gap;
    this.#overAnHour += counts * Math.max(0, gap - 1);
    this.#overParts += counts * overParts(gap);
  }

  #watch(from: Instant, to: Instant): void {
    for (let at = from; at < to; ) {
      const end = Math.min(to, (Math.floor(at / HOUR) + 1) * HOUR);
      const cell = WATCHED + this.#local.hourOfWeek(at);
      const hours = ((end - at) / HOUR) * this.#weight(at);
      this.#sums[cell] = (this.#sums[cell] as number) + hours;
      at = end;
    }
  }

  /** The first post opens the watch: the stretch after it is seen, the post itself is not counted. */
  #begins(previous: Instant | undefined, post: Instant): boolean {
    if (previous === undefined) return false;
    const usual = (BURST_SHARE * this.#total * HOUR) / this.#gaps;
    return post - previous > Math.min(this.#learning.burst, usual);
  }

  #turnDays(from: Instant, to: Instant): void {
    const until = Math.floor(to / DAY);
    for (let day = Math.max(Math.floor(from / DAY), until - DAYS) + 1; day <= until; day++) {
      this.#sums[placeOf(day)] = 0;
    }
  }

  #take(post: Instant): void {
    const latest = this.#latest;
    const first = this.#first;
    const last = this.#last;
    if (first === undefined || last === undefined) {
      this.#first = this.#last = this.#origin = post;
      latest.push(post);
      return;
    }
    const isBackFill = post < first;
    let place = isBackFill ? 0 : latest.length;
    while (place > 0 && (latest[place - 1] as Instant) > post) place--;
    const previous = latest[place - 1];
    if (post === previous || post === first) return;
    // Between the first post and the latest ones, nobody remembers what was next to it.
    if (previous === undefined && !isBackFill) return;
    const next = isBackFill ? first : latest[place];
    if (next !== undefined) {
      const before = this.#begins(previous, next);
      const after = this.#begins(post, next);
      if (before !== after) this.#count(next, after ? 1 : -1);
      if (previous !== undefined) this.#countGap(previous, next, -1);
      this.#countGap(post, next, 1);
      if (isBackFill) this.#watch(post, next);
    }
    if (previous !== undefined) {
      this.#countGap(previous, post, 1);
      if (next === undefined) {
        this.#watch(previous, post);
        this.#turnDays(previous, post);
        this.#last = post;
      }
      if (this.#begins(previous, post)) this.#count(post, 1);
    }
    if (isBackFill) this.#first = post;
    if (latest.length === LATEST && place > 0) {
      latest.shift();
      place--;
    }
    if (latest.length < LATEST) latest.splice(place, 0, post);
  }

  #forgetAll(): void {
    this.#sums.fill(0);
    this.#latest.length = 0;
    this.#first = this.#last = undefined;
    this.#size = 0;
    this.#bursts = this.#gaps = this.#total = this.#overAnHour = this.#overParts = 0;
  }
}

/** Of a UTC day, counted from 1 January 1970. */
function placeOf(day: number): number {
  return BY_DAY + (day % DAYS);
}
