import type { Channel } from '../../model/channel.ts';
import {
  HYPOTHESIS_IDS,
  type HypothesisId,
  hypothesisAt,
  type Vector,
  vector,
} from './hypothesis.ts';

const ALL = HYPOTHESIS_IDS.map((_, index) => index);
/** Where the states of a platform stand in every vector. */
export const PLATFORM_STATES = ALL.filter((index) => hypothesisAt(index).level === 'platform');
export const OTHER_STATES = ALL.filter((index) => hypothesisAt(index).level !== 'platform');

/** With what probability a state of the platform touches this very channel. */
export function exposureOf(id: HypothesisId, channel: Channel): number {
  switch (id) {
    case 'lockdown':
      // July 2020: all verified accounts. Who is not known to be verified may well be if many follow.
      if (channel.verified === true) return 0.9;
      if (channel.verified === false) return 0.03;
      return (channel.followers ?? 0) >= 100_000 ? 0.6 : 0.25;
    case 'partial':
      return 0.55;
    case 'api-policy':
    case 'api-policy-by-hand':
      return 0.5;
    case 'shared':
      return 0.85;
    default:
      return 0.97;
  }
}

/** What is known of a channel before any signal, worked out once. */
export interface Prior {
  /** log prior of each hypothesis. */
  readonly log: Vector;
  /** Log of the sum over all hypotheses that are not the platform's doing. */
  readonly logUntouched: number;
  /** With what probability each state of the platform touches the channel; 0 for other hypotheses. */
  readonly exposure: Vector;
}

/** @param shift nats to add to each log prior */
export function createPrior(channel: Channel, shift: Vector): Prior {
  const log = logPriors(channel).map((prior, index) => prior + (shift[index] as number));
  const exposure = vector();
  for (const index of PLATFORM_STATES) {
    exposure[index] = exposureOf(HYPOTHESIS_IDS[index] as HypothesisId, channel);
  }
  let sum = 0;
  for (const index of OTHER_STATES) sum += Math.exp(log[index] as number);
  return { log, logUntouched: Math.log(sum), exposure };
}

/**
 * log prior of every hypothesis for one channel.
 * What a platform cannot do to an account gets next to nothing.
 */
function logPriors(channel: Channel): Vector {
  const share: Record<HypothesisId, number> = Object.fromEntries(
    HYPOTHESIS_IDS.map((id, index) => [id, hypothesisAt(index).share]),
  ) as Record<HypothesisId, number>;
  const { platform } = channel;
  if (platform === 'facebook' || platform === 'instagram') {
    // A page is unpublished by Meta or by one of its administrators; suspension of a page is rare.
    share.unpublished = 0.0004;
    share.suspended = 0.0001;
  }
  if (platform === 'bluesky') {
    share.unpublished = 0.0002;
    // The AppView can hide what the PDS still takes; it does so about as often as accounts are taken down altogether.
    share.audience = 0.001;
  }
  if (channel.instance !== undefined || platform === 'mastodon') {
    // Servers run by volunteers close down, and their faults are many.
    share.closed = 0.0003;
    share.outage = 0.0012;
    share.partial = 0.002;
    // Servers stop talking to each other: posts go out and do not arrive.
    share.audience = 0.003;
    // Anybody of ours can delete the account, and a handful of moderators too.
    share.unpublished = 0.0001;
  }
  if (platform === 'feed' || platform === 'website' || platform === 'politiloggen') {
    // Nobody can lock, suspend or restrict what the organisation publishes by itself.
    for (const id of [
      'locked',
      'suspended',
      'restricted',
      'lockdown',
      'policy-block',
      'api-policy',
      'api-policy-by-hand',
      'rate-limit',
      'rate-limit-by-hand',
    ] as const) {
      share[id] *= 0.02;
    }
    share['own-site'] = platform === 'politiloggen' ? 0.0003 : 0.002;
    share.outage = platform === 'politiloggen' ? 0.0008 : 0.00005;
  }
  return HYPOTHESIS_IDS.map((id) => Math.log(share[id] + 1e-9));
}
