import type { Instant, Millis } from './instant.ts';
import type { Premise } from './premise.ts';
import type { Signal } from './signal.ts';

/** Can the channel publish? `degraded`: posts go out, but not everyone sees them, or only part of the service works. */
export const ABILITIES = [
  'working',
  'degraded',
  'blocked',
  'hijacked',
  'retired',
  'unknown',
] as const;
export type Ability = (typeof ABILITIES)[number];

/** Does it publish? `quiet`: the silence fits the rhythm or staff confirm it; `silent`: the rhythm does not explain it. */
export const ACTIVITIES = ['posting', 'quiet', 'silent', 'unknown'] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const CAUSES = [
  // nobody's doing
  'nothing-to-report',
  'quiet-on-purpose',
  'channel-retired',
  // the platform's
  'platform-outage',
  'platform-lockdown',
  'platform-api-policy',
  'platform-rate-limit',
  'platform-policy-block',
  'audience-side',
  // the account's
  'account-locked',
  'account-suspended',
  'account-unpublished',
  'account-restricted',
  'account-hijacked',
  // our own side's
  'credentials',
  'app-access',
  'posting-tool',
  'own-network',
  'own-site',
  // beyond both
  'shared-infrastructure',
  'country-block',
  'chat-outage',
  'unknown',
] as const;
export type Cause = (typeof CAUSES)[number];

/** `confirmed`: P ≥ .95 and a direct signal; `probable`: P ≥ .7; `possible`: P ≥ .4; below that the cause is `unknown` and has none. */
export const CERTAINTIES = ['confirmed', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type Distribution<K extends string> = Readonly<Record<K, number>>;

/** What a piece of evidence is: a signal's kind, or something worked out from several signals. */
export type EvidenceKind =
  | Signal['kind']
  /** Nothing of ours became visible since the last post. */
  | 'silence'
  /** Checks failed and passed in turns within the hour. */
  | 'flapping'
  /** What the asker takes for granted. */
  | 'asker'
  /** Posts of ours were accepted and did not show. */
  | 'not-visible'
  /** What the organisation's and its sisters' other channels on the platform show, taken together. */
  | 'neighbours'
  /** What busy reference accounts on the platform post, against what they usually do. */
  | 'panel';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly at: Instant;
  /** 10·log10 of how much likelier the verdict's ability makes this than "nothing wrong"; for a working channel, than its strongest rival. Positive speaks for the verdict. */
  readonly decibans: number;
  /** The signal behind it, where there is a single one. */
  readonly signal?: Signal;
  /** With `asker`: what was taken for granted. */
  readonly premise?: Premise;
  /** With `silence`: how long, and the posts one would have expected in it. */
  readonly silence?: {
    readonly since: Instant;
    readonly expectedPosts: number;
    /** For how long the channel has been known, where that is short and nobody told its rate. */
    readonly known?: Millis;
  };
  /** With `neighbours`: how many channels were counted, and how many of them show trouble. */
  readonly neighbours?: { readonly counted: number; readonly troubled: number };
  /** With `panel`: the part of its usual posts that came in the last hour, in the class that has the fewest, and how many accounts it has. */
  readonly panel?: {
    readonly share: number;
    readonly among: 'all' | 'verified';
    readonly accounts: number;
  };
}

/** An observation that would move the verdict most, the cheapest first. */
export const NEXT_OBSERVATIONS = [
  'read-control-hosts',
  'read-from-outside',
  'read-profile',
  'read-credentials',
  'compare-peers',
  'ask-duty-officer',
  'try-a-real-post',
  'post-by-hand',
  'log-in-by-hand',
  'appeal-to-platform',
  'wait-for-notice',
  'wait-for-peers-to-recover',
  'ask-who-posted',
  'ask-followers',
] as const;
export type NextObservation = (typeof NEXT_OBSERVATIONS)[number];

/** The judgement of one channel at one time, without its reasons: what a loop over very many channels needs. */
export interface Assessment {
  readonly channel: string;
  readonly judgedAt: Instant;
  readonly ability: Ability;
  readonly activity: Activity;
  /** Absent where nothing is wrong and the channel posts: there is nothing to explain. */
  readonly cause?: Cause;
  /** Absent where the cause is absent or unknown. */
  readonly certainty?: Certainty;
  readonly probability: {
    readonly ability: Distribution<Ability>;
    readonly activity: Distribution<Activity>;
  };
  readonly lastPost?: Instant;
  /** The newest signal that says anything about this channel or the way to it. */
  readonly newestLook?: Instant;
  /** Start of the present trouble, where the verdict is one of trouble. */
  readonly troubleSince?: Instant;
}

/** An assessment with its reasons. */
export interface Verdict extends Assessment {
  readonly probability: Assessment['probability'] & { readonly cause: Distribution<Cause> };
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly settle: readonly NextObservation[];
}
