import { HOUR, type Instant } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';
import { PANEL_STEP } from './panel.ts';
import { fitWeeklyRate } from './weekly-rate.ts';

/**
 * One reference account: in which steps of ten minutes of the last weeks it posted, and in which it was looked at.
 * Knows nothing of the order in which that was told.
 */
export interface PanelAccount {
  post(at: Instant): void;
  /** It was looked at in this step. */
  look(step: number): void;
  hasPosted(step: number): boolean;
  wasSeen(step: number): boolean;
  /**
   * The chance with which it posts in a step, by the hour of its local week.
   *
   * @param hours hours since 1970 in which the panel was watched
   */
  usual(hours: readonly number[]): readonly number[];
  readonly local: LocalTime;
}

const STEPS_AN_HOUR = HOUR / PANEL_STEP;
/** Weeks that are learnt from. */
export const LEARNT_HOURS = 8 * 7 * 24;
/** Of more than this nobody is sure, however regular an account. */
const MOST_CHANCE = 0.95;
const EVEN = Array.from({ length: 24 }, () => 1);

export function createPanelAccount(local: LocalTime): PanelAccount {
  // For each hour six bits: one for each of its steps.
  const posts = new Uint8Array(LEARNT_HOURS);
  const looks = new Uint8Array(LEARNT_HOURS);
  let newest = 0;

  const hourOf = (step: number) => Math.floor(step / STEPS_AN_HOUR);
  const isKept = (hour: number) => hour <= newest && hour > newest - LEARNT_HOURS;
  const bitOf = (step: number) => 1 << (step % STEPS_AN_HOUR);
  function put(bits: Uint8Array, step: number): void {
    const hour = hourOf(step);
    if (hour > newest) {
      for (let gone = Math.max(newest, hour - LEARNT_HOURS) + 1; gone <= hour; gone++) {
        posts[gone % LEARNT_HOURS] = 0;
        looks[gone % LEARNT_HOURS] = 0;
      }
      newest = hour;
    }
    if (isKept(hour))
      bits[hour % LEARNT_HOURS] = (bits[hour % LEARNT_HOURS] as number) | bitOf(step);
  }
  function has(bits: Uint8Array, step: number): boolean {
    const hour = hourOf(step);
    return isKept(hour) && ((bits[hour % LEARNT_HOURS] as number) & bitOf(step)) !== 0;
  }

  return {
    local,
    post(at) {
      const step = Math.floor(at / PANEL_STEP);
      put(posts, step);
    },
    look: (step) => put(looks, step),
    hasPosted: (step) => has(posts, step),
    wasSeen: (step) => has(looks, step),
    usual(hours) {
      const seen = { posts: new Float64Array(168), hours: new Float64Array(168) };
      let all = 0;
      for (const hour of hours) {
        const cell = local.hourOfWeek(hour * HOUR);
        const posted = isKept(hour) ? bitCount(posts[hour % LEARNT_HOURS] as number) : 0;
        seen.posts[cell] = (seen.posts[cell] as number) + posted;
        seen.hours[cell] = (seen.hours[cell] as number) + 1;
        all += posted;
      }
      const perDay = (24 * (all + 1)) / (hours.length + 1);
      const { hours: rates } = fitWeeklyRate(seen, { perDay, weight: 1, byHour: EVEN }, local);
      return rates.map((rate) => Math.min(MOST_CHANCE, rate / STEPS_AN_HOUR));
    },
  };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
}
