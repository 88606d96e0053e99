import type { Instant } from './instant.ts';
import type { Cause, Certainty, Evidence } from './verdict.ts';

/** `critical`: blocked or hijacked; `warning`: degraded, or the bot is blind; `info`: recovered. */
export const SEVERITIES = ['critical', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `watching`: it looks well again, and may come and go; for a while it is reopened rather than opened anew. */
export const INCIDENT_STATES = ['open', 'acknowledged', 'watching', 'closed'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** A channel that an incident affects. */
export interface Affected {
  readonly channel: string;
  /** The first sign of its trouble. */
  readonly since: Instant;
  /** The first good sign; absent while the trouble lasts. */
  readonly until?: Instant;
  /** What is held to be its cause: changes only for one that is likely and lasts. */
  readonly cause: Cause;
  /** A likely other cause, and since when it has been so. */
  readonly leaning?: { readonly cause: Cause; readonly since: Instant };
  /** When it was last judged to be in trouble. */
  readonly lastBad: Instant;
}

/**
 * How an incident ended. `recovered`: seen at a channel itself; `unconfirmed`: others say so, such as the platform;
 * `faded`: nobody saw the end, its signs have aged; `merged`: it went on as part of another.
 */
export interface Outcome {
  readonly how: 'recovered' | 'unconfirmed' | 'faded' | 'merged';
  /** The incident it went on in. */
  readonly into?: string;
  readonly cause: Cause;
  readonly certainty?: Certainty;
  /** The highest probability of the trouble while it lasted. */
  readonly probability: number;
  /** From the first sign to the first good sign that lasted. */
  readonly from: Instant;
  readonly to: Instant;
}

/** What has happened in an incident, with the reasons where there was a judgement. */
export type EventBody =
  | {
      readonly kind: 'opened';
      readonly channels: readonly string[];
      readonly severity: Severity;
      readonly cause: Cause;
      readonly certainty?: Certainty;
      readonly probability: number;
      readonly reason: readonly Evidence[];
    }
  | { readonly kind: 'grew'; readonly channels: readonly string[] }
  | { readonly kind: 'worsened'; readonly severity: Severity; readonly reason: readonly Evidence[] }
  | {
      readonly kind: 'cause-changed';
      readonly from: Cause;
      readonly to: Cause;
      readonly certainty?: Certainty;
      readonly reason: readonly Evidence[];
    }
  | { readonly kind: 'acknowledged'; readonly by: string }
  | { readonly kind: 'watching'; readonly reason: readonly Evidence[] }
  | {
      readonly kind: 'reopened';
      readonly channels: readonly string[];
      readonly reason: readonly Evidence[];
    }
  | { readonly kind: 'closed'; readonly outcome: Outcome };

/** A happening in its place: `seq` counts up over all incidents, so that a reader knows how far it has come. */
export type IncidentEvent = EventBody & {
  readonly incident: string;
  readonly seq: number;
  readonly at: Instant;
};

/** One stretch of trouble, from first sign to all clear: one shared cause, with every channel that it affects. */
export interface Incident {
  readonly id: string;
  /** What the affected channels have in common, such as `platform x` or `channel oslo-x`. */
  readonly scope: string;
  readonly state: IncidentState;
  /** The worst so far while it lasts; `info` once it looks well again. */
  readonly severity: Severity;
  readonly cause: Cause;
  readonly certainty?: Certainty;
  /** The highest probability of the trouble so far. */
  readonly probability: number;
  readonly opened: Instant;
  /** The first sign of trouble in any of its channels. */
  readonly since: Instant;
  readonly affected: readonly Affected[];
  readonly acknowledged?: { readonly by: string; readonly at: Instant };
  /** With `watching` and `closed`: the first good sign that lasted. */
  readonly watchingSince?: Instant;
  readonly outcome?: Outcome;
  readonly history: readonly IncidentEvent[];
}
