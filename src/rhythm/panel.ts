import { DAY, HOUR, MINUTE, type Millis } from '../model/instant.ts';

/**
 * What busy reference accounts say of their platform by posting, or by not posting, in steps of ten minutes: a
 * hidden Markov model, whose forward filter sums over every possible onset and end of an outage. An account that posts several times in a step counts once: counts of posts vary half as much
 * again as chance would have them, for what comes in bursts is one decision to post, and such presences vary less.
 */

/** Verified and other accounts are taken apart: a lockdown strikes one class. */
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
/** Accounts are busy and calm together: the gamma shape of what they have in common in a step. */
const SHARED_SHAPE = 50;
/** Fewer than this many accounts to be expected in a step, and its silence is as likely theirs: they tell nothing. */
const FEWEST_EXPECTED = 1;
/** One onset of one state or another in 30 days; an outage lasts 6.5 hours in the mean. */
const HAZARD = 1 / (30 * DAY) / PANEL_STATES.length;
const RECOVERY = 1 / (6.5 * HOUR);
/** Odds of each state against a fine platform before anything was seen. */
const PRIOR = HAZARD / RECOVERY;
/** No single step says more than this, in nats. */
const MOST = 100;

/** The accounts of one class that were looked at in one step: the chance with which each posts in such a step, 0 … 1. */
export interface PanelPresence {
  readonly posted: readonly number[];
  readonly silent: readonly number[];
}
export type PanelStepSeen = Readonly<Partial<Record<PanelClass, PanelPresence>>>;

/** For each state a log ratio against a fine platform. */
export type PanelRatios = Readonly<Record<PanelState, number>>;
/** Odds of each state against a fine platform. */
export type PanelOdds = Readonly<Record<PanelState, number>>;

export function noPanelOdds(): PanelOdds {
  return Object.fromEntries(PANEL_STATES.map((state) => [state, PRIOR])) as PanelOdds;
}

/** What one step says. A class that nobody looked at in it says nothing. */
export function stepRatios(seen: PanelStepSeen): PanelRatios {
  const ratios = {} as Record<PanelState, number>;
  for (const state of PANEL_STATES) ratios[state] = 0;
  for (const one of PANEL_CLASSES) {
    const presence = seen[one];
    if (presence === undefined) continue;
    const common = silenceOf(presence);
    if (common.expected < FEWEST_EXPECTED) continue;
    for (const state of PANEL_STATES) {
      ratios[state] += presenceRatio(presence, common.silence, RESIDUALS[state][one]);
    }
  }
  return ratios;
}

/** Time alone passes: states begin and end. */
export function panelLater(odds: PanelOdds, passed: Millis): PanelOdds {
  const fine = fineLater(odds, passed);
  const next = {} as Record<PanelState, number>;
  for (const state of PANEL_STATES) {
    next[state] = (odds[state] * (1 - passed * RECOVERY) + passed * HAZARD) / fine;
  }
  return next;
}

/**
 * One step on, and what was seen in it:
 *
 * odds ← ((odds · (1 − μΔ) + hΔ/2) · L + hΔ/2) / (1 − Σ hΔ + Σ odds · μΔ)
 *
 * Of the onsets within the step, the earlier half are taken to show in it, the later half not yet.
 */
export function panelStep(odds: PanelOdds, ratios: PanelRatios): PanelOdds {
  const fine = fineLater(odds, PANEL_STEP);
  const onset = (PANEL_STEP * HAZARD) / 2;
  const next = {} as Record<PanelState, number>;
  for (const state of PANEL_STATES) {
    const before = odds[state] * (1 - PANEL_STEP * RECOVERY) + onset;
    next[state] = (before * Math.exp(Math.min(MOST, ratios[state])) + onset) / fine;
  }
  return next;
}

/** P(fine) later, against P(fine) before. */
function fineLater(odds: PanelOdds, passed: Millis): number {
  let fine = 1;
  for (const state of PANEL_STATES) fine += passed * (odds[state] * RECOVERY - HAZARD);
  return fine;
}

/** How much likelier each state is than before anything was seen: log ratios. */
export function panelRatios(odds: PanelOdds): PanelRatios {
  return Object.fromEntries(
    PANEL_STATES.map((state) => [state, Math.log(odds[state] / PRIOR)]),
  ) as PanelRatios;
}

/** P(the platform is down, or posts of a class hardly get out), 0 … 1. */
export function panelProbability({ total, heavy, verified, partial }: PanelOdds): number {
  const down = total + heavy + verified;
  return down / (1 + down + partial);
}

/** Accounts that were to be expected to post, and Λ = −Σ ln(1 − p) of those that did not. */
function silenceOf({ posted, silent }: PanelPresence): {
  readonly expected: number;
  readonly silence: number;
} {
  let expected = 0;
  let silence = 0;
  for (const chance of silent) {
    expected += chance;
    silence -= Math.log(1 - chance);
  }
  for (const chance of posted) expected += chance;
  return { expected, silence };
}

/**
 * log of the chance of what was seen where only the part ρ of the posts gets out, over that where all do. An account that posts
 * with chance p in a step does so with 1 − (1 − p)^ρ then. Those that were silent share a gamma-distributed level of shape r:
 * r · ln((r + Λ) / (r + ρΛ)).
 */
function presenceRatio({ posted }: PanelPresence, silence: number, residual: number): number {
  if (residual === 1) return 0;
  let ratio = 0;
  for (const chance of posted) ratio += Math.log((1 - (1 - chance) ** residual) / chance);
  const shared = (SHARED_SHAPE + silence) / (SHARED_SHAPE + residual * silence);
  return ratio + SHARED_SHAPE * Math.log(shared);
}
