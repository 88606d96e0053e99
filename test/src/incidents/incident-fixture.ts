import type { MaintenanceWindows } from '#src/incidents/maintenance-windows.ts';
import {
  createIncidentTracker,
  type IncidentTracker,
  type TrackerState,
} from '#src/incidents/tracker.ts';
import type { Channel } from '#src/model/channel.ts';
import { type Instant, MINUTE } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { Signal } from '#src/model/signal.ts';
import type {
  Ability,
  Assessment,
  Cause,
  Certainty,
  Evidence,
  EvidenceKind,
  Verdict,
} from '#src/model/verdict.ts';

/** Midnight in Oslo, on a Tuesday in March. */
export const MIDNIGHT: Instant = Date.UTC(2026, 2, 9, 23);

export function channelOn(platform: Platform, owner: string): Channel {
  return { id: `${owner}-${platform}`, owner, platform, handle: owner, role: 'ours' };
}

/** How a channel is judged: `ability` with this probability, and the rest of it `working`. */
export interface Judged {
  readonly ability: Ability;
  readonly probability?: number;
  readonly cause?: Cause;
  readonly certainty?: Certainty;
  /** What speaks for it. A staff report that the channel cannot post, unless another is given. */
  readonly signs?: readonly EvidenceKind[];
  /** What each of them weighs, 12 decibans unless another is given. */
  readonly decibans?: number;
}

export const WELL: Judged = { ability: 'working' };
export const DOWN: Judged = {
  ability: 'blocked',
  cause: 'platform-outage',
  certainty: 'probable',
};

export interface JudgedByHand {
  readonly tracker: () => IncidentTracker;
  /** Judges these channels so at a minute past midnight, and tells what came of it. */
  readonly at: (minute: number, judged: Readonly<Record<string, Judged>>) => readonly string[];
  /** Begins again from what was kept. */
  readonly restart: () => void;
}

/** A tracker over channels whose verdicts are written by the test. */
export function judgedByHand(
  channels: readonly Channel[],
  state?: TrackerState,
  windows?: Pick<MaintenanceWindows, 'over'>,
): JudgedByHand {
  const last = new Map<string, Judged>();
  const judge = {
    verdict: (channel: string, now: Instant): Verdict =>
      verdictOf(channel, last.get(channel) ?? WELL, now),
  };
  let tracker = createIncidentTracker({ channels, judge, state, windows });
  return {
    tracker: () => tracker,
    at(minute, judged) {
      const now = MIDNIGHT + minute * MINUTE;
      for (const [channel, how] of Object.entries(judged)) last.set(channel, how);
      const assessments = Object.keys(judged).map((channel) => judge.verdict(channel, now));
      return tracker.consider(assessments, now).map(({ kind, incident }) => `${kind} ${incident}`);
    },
    restart() {
      const kept = JSON.parse(JSON.stringify(tracker.state())) as TrackerState;
      tracker = createIncidentTracker({ channels, judge, state: kept });
    },
  };
}

const NONE = { working: 0, degraded: 0, blocked: 0, hijacked: 0, retired: 0, unknown: 0 };

export function verdictOf(channel: string, judged: Judged, now: Instant): Verdict {
  const {
    ability,
    probability = 0.95,
    cause,
    certainty,
    signs = ['report'],
    decibans = 12,
  } = judged;
  const abilities = { ...NONE, working: 1 - probability };
  abilities[ability] += probability;
  const assessment: Assessment = {
    channel,
    judgedAt: now,
    ability,
    activity: 'unknown',
    probability: { ability: abilities, activity: { posting: 0, quiet: 0, silent: 0, unknown: 1 } },
    ...(cause ? { cause } : {}),
    ...(certainty ? { certainty } : {}),
  };
  const evidence = signs.map((kind) => ({
    ...evidenceOf(kind, channel, ability, now),
    decibans,
  }));
  return { ...assessment, probability: assessment.probability as never, evidence, settle: [] };
}

function evidenceOf(
  kind: EvidenceKind,
  channel: string,
  ability: Ability,
  at: Instant,
): Omit<Evidence, 'decibans'> {
  const says = ability === 'working' ? 'can-post' : 'cannot-post';
  const signals: Partial<Record<EvidenceKind, Signal>> = {
    report: { at, kind: 'report', channel, says, by: 'duty-officer' },
    crowd: { at, kind: 'crowd', platform: 'x', level: 'surge' },
    peers: { at, kind: 'peers', platform: 'x', state: 'fine' },
    'platform-notice': {
      at,
      kind: 'platform-notice',
      platform: 'x',
      state: 'investigating',
      scope: 'all',
      text: '',
    },
  };
  const signal = signals[kind];
  return { kind, at, ...(signal ? { signal } : {}) };
}
