import type { SignalOf } from '../model/signal.ts';
import type { Ability, NextObservation } from '../model/verdict.ts';

/** All that is known of one cause, wherever in the program it is needed. Its words are each language's. */
export interface CauseRecord {
  /** What is the case with a channel when this is so. A cause without one would never be found. */
  readonly hypotheses: readonly [Hypothesis, ...Hypothesis[]];
  /** What channels in trouble for it have in common: those of one scope are one incident. */
  readonly scope: 'line' | 'everywhere' | 'platform' | 'organisation' | 'channel';
  /** What the officer can do about it; `undefined` where that is to publish elsewhere, or to wait. */
  readonly step: Step | undefined;
  /** The same where strangers post by it; `step` where absent. */
  readonly stepWhenHijacked?: Step;
  /** What no look can settle and somebody can. */
  readonly settledByPeople: readonly NextObservation[];
  /** No work on a channel brings it about, nor any wish to be quiet: no maintenance explains it. */
  readonly neverExpected: boolean;
  /** Notices of the platform that cover it: only these confirm it. `undefined`: what is seen of the channel does. */
  readonly confirmedBy: readonly NoticeScope[] | undefined;
  /** It explains a silence, not a fault: nobody's doing. */
  readonly explainsSilence: boolean;
  /** The platform turns people away with the words that it keeps for robots and spam. */
  readonly blamesTheAccount: boolean;
  /** It may be this program's key, app or plan that fails, and not the account. */
  readonly failsOurAccess: boolean;
  /** What the digest calls the channel's state: kept out by somebody, in the hands of others, or as bad as it is. */
  readonly digestState: 'barred' | 'hijacked' | 'by-severity';
}

/**
 * What may be the case with a channel, told apart as finely as signals can tell it.
 * `share` is the part of all moments in which a channel that nobody has looked at is in that state,
 * relative to `fine`; together the blocked ones come to about .003: one outage in 90 days, lasting 6.5 hours
 * (docs/judge.md, "Priors").
 */
export interface Hypothesis {
  readonly id: string;
  readonly ability: Ability;
  readonly share: number;
  /** Where it sits in the tree own network → platform → account. */
  readonly level: 'network' | 'platform' | 'account';
}

type NoticeScope = SignalOf<'platform-notice'>['scope'];

/** Next steps that causes have, as `step.…` in each language. */
export const STEPS = [
  'by-hand',
  'space-out',
  'appeal',
  'unpublished',
  'audience',
  'unlock',
  'hijacked',
  'tool-hijacked',
  'site-hijacked',
  'renew-login',
  'own-network',
  'own-site',
  'unknown-cause',
] as const;
export type Step = (typeof STEPS)[number];

/** Causes as the platform itself told them, where each has a remedy of its own: `step.told.…` in each language. */
export const TOLD_MORE_CLOSELY = [
  'credits',
  'budget',
  'enrolment',
  'permission',
  'role',
  'moved',
  'switched-off',
  'moderated',
  'hidden',
] as const;
export type ToldMoreClosely = (typeof TOLD_MORE_CLOSELY)[number];
