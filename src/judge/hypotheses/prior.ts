import type { HypothesisId } from '../../catalog/causes.ts';
import { PLATFORM_RECORDS, platformRecord } from '../../catalog/platforms/platforms.ts';
import type { Channel } from '../../model/channel.ts';
import { HYPOTHESIS_IDS, hypothesisAt, type Vector, vector } from './hypothesis.ts';

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
    case 'outage-some':
      return 0.35;
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
function logPriors({ platform, instance }: Channel): Vector {
  const shares: Partial<Record<HypothesisId, number>> = {
    ...platformRecord(platform).priors,
    // What is known of servers that others run holds wherever a channel lives on one.
    ...(instance === undefined ? {} : PLATFORM_RECORDS.mastodon.priors),
  };
  return HYPOTHESIS_IDS.map((id, index) =>
    Math.log((shares[id] ?? hypothesisAt(index).share) + 1e-9),
  );
}
