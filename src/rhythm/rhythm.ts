import { DAY, HOUR, type Instant, MINUTE } from '../model/instant.ts';
import type { LocalTime } from './local-time.ts';
import { createWeeklyProfile, type WeeklyProfile } from './weekly-profile.ts';

/** A channel's learnt posting rate by hour and weekday, and what a silence in it is worth. */
export interface Rhythm {
  /** Takes in a post, in any order. Several posts of one burst count once. */
  add(post: Instant): void;
  /** The latest post at or before `now`. */
  lastPost(now: Instant): Instant | undefined;
  /** What a stretch without posts is worth; undefined where nothing at all is known of the channel's rate. */
  silence(from: Instant, to: Instant): Silence | undefined;
  /** Posts to be expected in each of the 168 hours of the local week, from Monday 00:00; undefined as with `silence`. */
  week(): readonly number[] | undefined;
}

export interface Silence {
  /** Posts one would have expected in it. */
  readonly expected: number;
  /** Probability of a stretch so empty while all is well, 0 … 1. */
  readonly survival: number;
}

/** With no word on the usual rate: six posts a day, and worth hardly more than half a post of evidence. */
const UNKNOWN_RATE = { perDay: 6, weight: 0.6 };
/** What is told of a rate, or learnt over months, is worth this many posts of the last days (design.md, "Silence"). */
const KNOWN_WEIGHT = 8;
/** Half-life of what the last days say about this week's level. */
const RECENT_HALF_LIFE = 96 * HOUR;
/** Half-life of the long-run level and of the weekly profile. */
const LONG_HALF_LIFE = 84 * DAY;
/** Posts closer than this, or than a tenth of the mean gap, are one burst. */
const BURST = 10 * MINUTE;
/** Posts kept: half a year of a busy channel. */
const KEPT_POSTS = 8_000;

/** @param postsPerDay what is known of its usual rate, in place of history */
export function createRhythm(local: LocalTime, postsPerDay?: number): Rhythm {
  let posts: Instant[] = [];
  let learnt: Learnt | undefined;
  const known = (): Learnt | undefined => {
    if (posts.length > 0 || postsPerDay !== undefined) learnt ??= learn(posts, local, postsPerDay);
    return learnt;
  };
  return {
    add(post) {
      const last = posts.at(-1);
      if (last === undefined || post > last) posts.push(post);
      else if (!posts.includes(post)) posts = [...posts, post].sort((a, b) => a - b);
      if (posts.length > KEPT_POSTS) posts = posts.slice(-KEPT_POSTS);
      learnt = undefined;
    },
    lastPost(now) {
      for (let index = posts.length - 1; index >= 0; index--) {
        const post = posts[index] as Instant;
        if (post <= now) return post;
      }
      return undefined;
    },
    silence(from, to) {
      const learning = known();
      if (!learning) return undefined;
      const { perDay, profile, exposure, shape } = learning;
      const expected = perDay * profile.typicalDays(from, to);
      // Gamma–Poisson: an uncertain rate makes weak evidence.
      const survival = (exposure / (exposure + expected)) ** shape;
      return { expected, survival };
    },
    week() {
      const learning = known();
      return learning?.profile.hours().map((days) => days * learning.perDay);
    },
  };
}

interface Learnt {
  readonly profile: WeeklyProfile;
  /** Long-run level, in posts for each typical day. */
  readonly perDay: number;
  /** Gamma of this week's level relative to `perDay`: shape and exposure, both counted in posts. */
  readonly shape: number;
  readonly exposure: number;
}

function learn(
  posts: readonly Instant[],
  local: LocalTime,
  postsPerDay: number | undefined,
): Learnt {
  const profile = createWeeklyProfile(posts, local);
  const first = posts[0];
  const last = posts.at(-1);
  const weight = postsPerDay === undefined ? UNKNOWN_RATE.weight : KNOWN_WEIGHT;
  const perDay0 = postsPerDay ?? UNKNOWN_RATE.perDay;
  if (first === undefined || last === undefined) {
    return { profile, perDay: perDay0, shape: weight, exposure: weight };
  }
  // The first post opens the watch: the stretch after it is exposure, the post itself is not counted.
  const bursts = mergeBursts(posts).slice(1);
  const discounted = (halfLife: number) =>
    bursts.reduce((sum, post) => sum + 2 ** (-(last - post) / halfLife), 0);
  const longPosts = discounted(LONG_HALF_LIFE);
  const longDays = discountedDays(profile, first, last, LONG_HALF_LIFE);
  const perDay = (weight + longPosts) / (weight / perDay0 + longDays);
  const recentPosts = discounted(RECENT_HALF_LIFE);
  const recentDays = discountedDays(profile, first, last, RECENT_HALF_LIFE);
  // Posts that have faded from the last days still tell how sure the long-run level is.
  const prior = Math.min(KNOWN_WEIGHT, weight + longPosts - recentPosts);
  return {
    profile,
    perDay,
    shape: prior + recentPosts,
    exposure: prior + perDay * recentDays,
  };
}

/** Typical days from `first` to `last`, each discounted by its age at `last`; summed in steps of six hours at most. */
function discountedDays(
  profile: WeeklyProfile,
  first: Instant,
  last: Instant,
  halfLife: number,
): number {
  // Past eight half-lives a day counts for less than 0.4 %.
  const from = Math.max(first, last - 8 * halfLife);
  const step = Math.max(6 * HOUR, halfLife / 16);
  let days = 0;
  for (let end = last; end > from; end -= step) {
    const start = Math.max(from, end - step);
    days += profile.typicalDays(start, end) * 2 ** (-(last - (start + end) / 2) / halfLife);
  }
  return days;
}

function mergeBursts(posts: readonly Instant[]): Instant[] {
  const span = (posts.at(-1) as Instant) - (posts[0] as Instant);
  const gap = Math.min(BURST, (0.1 * span) / Math.max(1, posts.length - 1));
  const merged: Instant[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const post of posts) {
    if (post - last > gap) merged.push(post);
    last = post;
  }
  return merged;
}
