import type { Channel } from '../model/channel.ts';
import { COUNT, HYPOTHESIS_IDS, type HypothesisId, hypothesisAt } from './hypothesis.ts';

/**
 * Exact inference on the tree own network → platform → account.
 *
 * A platform is in one of a few states (fine, outage, lockdown …); each state touches a channel with a
 * probability of its own, and a channel that it does not touch is in one of the account's states. So every
 * other channel on the platform is a witness: what its signals would be worth in each state. Sums are exact,
 * and a channel added or changed touches one term of each.
 */

const PLATFORM_STATES = HYPOTHESIS_IDS.map((_, index) => index).filter(
  (index) => hypothesisAt(index).level === 'platform',
);

/** Log-sum of terms that may be very small. */
export function logSum(values: Iterable<number>): number {
  let max = Number.NEGATIVE_INFINITY;
  const list = [...values];
  for (const value of list) if (value > max) max = value;
  if (max === Number.NEGATIVE_INFINITY) return max;
  let sum = 0;
  for (const value of list) sum += Math.exp(value - max);
  return max + Math.log(sum);
}

/** With what probability a state of the platform touches this very channel. */
export function touches(id: HypothesisId, channel: Channel): number {
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

/** What one channel's signals are worth in each state of the platform: log ratios against a fine platform. */
export type Witness = Float64Array;

/**
 * @param logPrior log prior of each hypothesis for this channel
 * @param own sum of the log ratios of its own signals
 */
export function witness(channel: Channel, logPrior: Float64Array, own: Float64Array): Witness {
  // In a fine platform the channel is in one of the account's states.
  const account: number[] = [];
  const accountPrior: number[] = [];
  for (let index = 0; index < COUNT; index++) {
    if (hypothesisAt(index).level === 'platform') continue;
    account.push((logPrior[index] as number) + (own[index] as number));
    accountPrior.push(logPrior[index] as number);
  }
  const fine = logSum(account) - logSum(accountPrior);
  const result = new Float64Array(COUNT);
  for (const index of PLATFORM_STATES) {
    const share = touches(HYPOTHESIS_IDS[index] as HypothesisId, channel);
    result[index] =
      logSum([Math.log(share) + (own[index] as number), Math.log1p(-share) + fine]) - fine;
  }
  return result;
}

/**
 * The posterior of every hypothesis for one channel.
 *
 * @param own log ratios of the channel's own signals, of the line and of the way to the platform
 * @param platform log ratios of what is said of the platform as a whole
 * @param others summed witnesses of the other channels on the platform
 * @returns probabilities, summing to 1
 */
export function posterior(
  channel: Channel,
  logPrior: Float64Array,
  own: Float64Array,
  platform: Float64Array,
  others: Float64Array,
): Float64Array {
  // A state of the platform that is likely, and need not touch us, explains its signs away from us.
  const elsewhere = [0];
  for (const index of PLATFORM_STATES) {
    const share = touches(HYPOTHESIS_IDS[index] as HypothesisId, channel);
    elsewhere.push(
      (logPrior[index] as number) +
        Math.log((1 - share) / share) +
        (platform[index] as number) +
        (others[index] as number),
    );
  }
  const untouched = logSum(elsewhere);
  const weights = new Float64Array(COUNT);
  for (let index = 0; index < COUNT; index++) {
    const base = (logPrior[index] as number) + (own[index] as number);
    weights[index] =
      hypothesisAt(index).level === 'platform'
        ? base + (platform[index] as number) + (others[index] as number)
        : base + (platform[index] as number) + untouched;
  }
  const total = logSum(weights);
  return weights.map((weight) => Math.exp(weight - total));
}
