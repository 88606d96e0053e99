import { HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';

/**
 * What pooled posts of busy reference accounts say of their platform (design.md, "Panel"): a filter over steps of ten
 * minutes that sums over every possible onset. Counts are negative binomial: busy accounts are busy together.
 */

/** Verified and other accounts are pooled apart: a lockdown strikes one class. */
export const PANEL_CLASSES = ['verified', 'other'] as const;
export type PanelClass = (typeof PANEL_CLASSES)[number];

/** What a platform may do to the classes; each leaves that part of the usual posts. */
const RESIDUALS = {
  /** Hardly anything gets out. */
  total: { verified: 0.01, other: 0.01 },
  /** A great outage that leaves every seventh post or so. */
  heavy: { verified: 0.15, other: 0.15 },
  verified: { verified: 0.15, other: 1 },
  partial: { verified: 0.45, other: 0.45 },
} as const satisfies Record<string, Readonly<Record<PanelClass, number>>>;
export type PanelState = keyof typeof RESIDUALS;
export const PANEL_STATES = Object.keys(RESIDUALS) as readonly PanelState[];

export const PANEL_STEP: Millis = 10 * MINUTE;
/** Dispersion of pooled counts, where the rate is known. */
const DISPERSION = 25;
/** One onset in 90 days, over all states; an outage lasts 6.5 hours in the mean. */
const HAZARD_PER_STEP = PANEL_STEP / (90 * 24 * HOUR) / PANEL_STATES.length;
const RECOVERY_PER_STEP = PANEL_STEP / (6.5 * HOUR);
/** Odds of each state against a fine platform before anything was seen. */
const PRIOR = HAZARD_PER_STEP / RECOVERY_PER_STEP;

/** Never so sure, either way, that a turn of things could not be seen within the hour. */
const LEAST = 1e-3;
const MOST = 1e6;

/** One class in one step. */
export interface PanelCount {
  readonly posts: number;
  /** How many one would have expected of the accounts that were seen. */
  readonly expected: number;
  /** Posts from which that expectation was learnt: one learnt from few is uncertain. */
  readonly learntFrom: number;
}
export type PanelCounts = Readonly<Partial<Record<PanelClass, PanelCount>>>;

/** Odds of each state against a fine platform. */
export type PanelOdds = Readonly<Record<PanelState, number>>;

export function noPanelOdds(): PanelOdds {
  return Object.fromEntries(PANEL_STATES.map((state) => [state, PRIOR])) as PanelOdds;
}

/**
 * One step on. A class that nobody looked at in it is left out, and then time alone passes.
 */
export function panelStep(odds: PanelOdds, counts: PanelCounts): PanelOdds {
  const next = {} as Record<PanelState, number>;
  for (const state of PANEL_STATES) {
    let logRatio = 0;
    for (const one of PANEL_CLASSES) {
      const count = counts[one];
      if (count !== undefined) logRatio += countRatio(count, RESIDUALS[state][one]);
    }
    const before = (odds[state] + HAZARD_PER_STEP) * Math.exp(-RECOVERY_PER_STEP);
    next[state] = Math.max(PRIOR * LEAST, before * Math.exp(logRatio));
  }
  // All together, so that what they say of one state against another stays.
  const tooMuch = Math.max(1, ...PANEL_STATES.map((state) => next[state] / (PRIOR * MOST)));
  for (const state of PANEL_STATES) next[state] /= tooMuch;
  return next;
}

/** How much likelier the counts so far make each state than before anything was seen: log ratios. */
export function panelRatios(odds: PanelOdds): Readonly<Record<PanelState, number>> {
  return Object.fromEntries(
    PANEL_STATES.map((state) => [state, Math.log(odds[state] / PRIOR)]),
  ) as Record<PanelState, number>;
}

/** log of NB(posts; mean × residual) over NB(posts; mean), both with the same dispersion. */
function countRatio({ posts, expected, learntFrom }: PanelCount, residual: number): number {
  if (residual === 1 || expected <= 0) return 0;
  const r = 1 / (1 / DISPERSION + 1 / Math.max(1, learntFrom));
  return (
    posts * Math.log(residual) + (r + posts) * Math.log((r + expected) / (r + residual * expected))
  );
}

/** The usual rate of one class by the hour of the day, learnt from its own posts. */
export interface PanelRate {
  /** Posts to expect in a step of all its accounts, and from how many posts that was learnt; undefined while too little is known. */
  expected(at: Instant): { readonly posts: number; readonly learntFrom: number } | undefined;
}

/** Less than a day of posts tells no rhythm. */
const FEWEST_HOURS = 24;
/** Hours at the mean rate behind each hour of the day. */
const SHRINK = 2;
const STEPS_AN_HOUR = HOUR / PANEL_STEP;

/**
 * @param hours posts by the hour since 1970, over four weeks at most. An hour without any post is left out: of dozens of busy
 *   accounts none posted, or nobody looked; neither is usual.
 */
export function panelRate(hours: ReadonlyMap<number, number>): PanelRate {
  const sums = Array.from({ length: 24 }, () => ({ posts: 0, hours: 0 }));
  let posts = 0;
  let known = 0;
  for (const [hour, count] of hours) {
    if (count === 0) continue;
    const sum = sums[hour % 24] as { posts: number; hours: number };
    sum.posts += count;
    sum.hours++;
    posts += count;
    known++;
  }
  if (known < FEWEST_HOURS) return { expected: () => undefined };
  const mean = posts / known;
  return {
    expected(at) {
      const sum = sums[Math.floor(at / HOUR) % 24] as { posts: number; hours: number };
      const anHour = (sum.posts + SHRINK * mean) / (sum.hours + SHRINK);
      return { posts: anHour / STEPS_AN_HOUR, learntFrom: sum.posts + SHRINK * mean };
    },
  };
}
