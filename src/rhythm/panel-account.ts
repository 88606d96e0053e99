import { HOUR, type Instant } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';
import { PANEL_STEP } from './panel.ts';
import { fitHours } from './weekly-rate.ts';

const STEPS_AN_HOUR = HOUR / PANEL_STEP;
/** Weeks that are learnt from. */
export const LEARNT_HOURS = 8 * 7 * 24;
/** Of more than this nobody is sure, however regular an account. */
const MOST_CHANCE = 0.95;
const EVEN = Array.from({ length: 24 }, () => 1);
/** How many of six bits are set. */
const COUNTS = Uint8Array.from({ length: 64 }, (_, bits) => {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
});

/**
 * One reference account: in which steps of ten minutes of the last weeks it posted, and in which it was looked at.
 * Knows nothing of the order in which that was told.
 */
export class PanelAccount {
  readonly #local: LocalTime;
  /** For each hour six bits: one for each of its steps. */
  readonly #posts = new Uint8Array(LEARNT_HOURS);
  readonly #looks = new Uint8Array(LEARNT_HOURS);
  /** Steps of the hours that are kept in which it posted, by the hour of the local week. */
  readonly #byCell = new Uint16Array(168);
  #newest = 0;

  constructor(local: LocalTime) {
    this.#local = local;
  }

  post(at: Instant): void {
    const step = Math.floor(at / PANEL_STEP);
    if (this.#put(this.#posts, step)) this.#count(hourOf(step), 1);
  }

  /** It was looked at in this step. */
  look(step: number): void {
    this.#put(this.#looks, step);
  }

  hasPosted(step: number): boolean {
    return this.#has(this.#posts, step);
  }

  wasSeen(step: number): boolean {
    return this.#has(this.#looks, step);
  }

  /**
   * The chance with which it posts in a step, by the hour of its local week, by the hours before one.
   *
   * @param until the hour, counted from 1970
   * @param watched how often each hour of its local week was watched before
   */
  usual(until: number, watched: Float64Array): Float32Array {
    this.#turn(until - 1);
    const posts = Float64Array.from(this.#byCell);
    for (let hour = until; hour <= this.#newest; hour++) {
      const cell = this.#cellOf(hour);
      posts[cell] = (posts[cell] as number) - this.#postsIn(hour);
    }
    let allPosts = 0;
    let allHours = 0;
    for (let cell = 0; cell < 168; cell++) {
      allPosts += posts[cell] as number;
      allHours += watched[cell] as number;
    }
    const perDay = (24 * (allPosts + 1)) / (allHours + 1);
    const chances = fitHours({ posts, hours: watched }, { perDay, weight: 1, byHour: EVEN });
    for (let cell = 0; cell < 168; cell++) {
      chances[cell] = Math.min(MOST_CHANCE, (chances[cell] as number) / STEPS_AN_HOUR);
    }
    return chances;
  }

  #cellOf(hour: number): number {
    return this.#local.hourOfWeek(hour * HOUR);
  }

  #count(hour: number, by: number): void {
    const cell = this.#cellOf(hour);
    this.#byCell[cell] = (this.#byCell[cell] as number) + by;
  }

  #postsIn(hour: number): number {
    return COUNTS[this.#posts[hour % LEARNT_HOURS] as number] as number;
  }

  #isKept(hour: number): boolean {
    return hour <= this.#newest && hour > this.#newest - LEARNT_HOURS;
  }

  /** Forgets what is too old at an hour. */
  #turn(hour: number): void {
    if (hour - this.#newest >= LEARNT_HOURS) {
      this.#posts.fill(0);
      this.#looks.fill(0);
      this.#byCell.fill(0);
      this.#newest = hour;
    }
    for (let next = this.#newest + 1; next <= hour; next++) {
      const gone = this.#postsIn(next);
      if (gone > 0) this.#count(next - LEARNT_HOURS, -gone);
      this.#posts[next % LEARNT_HOURS] = 0;
      this.#looks[next % LEARNT_HOURS] = 0;
    }
    this.#newest = Math.max(this.#newest, hour);
  }

  /** Whether it is news. */
  #put(bits: Uint8Array, step: number): boolean {
    const hour = hourOf(step);
    this.#turn(hour);
    if (!this.#isKept(hour)) return false;
    const place = hour % LEARNT_HOURS;
    const before = bits[place] as number;
    bits[place] = before | bitOf(step);
    return bits[place] !== before;
  }

  #has(bits: Uint8Array, step: number): boolean {
    const hour = hourOf(step);
    return this.#isKept(hour) && ((bits[hour % LEARNT_HOURS] as number) & bitOf(step)) !== 0;
  }
}

function hourOf(step: number): number {
  return Math.floor(step / STEPS_AN_HOUR);
}

function bitOf(step: number): number {
  return 1 << (step % STEPS_AN_HOUR);
}
