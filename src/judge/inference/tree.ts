import {
  COUNT,
  OTHER_STATES,
  PLATFORM_STATES,
  type Prior,
  type Vector,
  zeros,
} from '../likelihood/hypotheses.ts';

/**
 * Exact inference on the tree own network → platform → account.
 *
 * A platform is in one of a few states (fine, outage, lockdown …); each state touches a channel with a
 * probability of its own, and a channel that it does not touch is in one of the account's states. So every
 * other channel on the platform is a peer that tells of it: what its signals would be worth in each state. Sums are exact,
 * and a channel added or changed touches one term of each.
 */

const NO_RATIOS = zeros(PLATFORM_STATES.length);

/**
 * What one channel's signals are worth in each state of the platform: log ratios against a fine platform.
 *
 * @param own sum of the log ratios of its own signals
 * @returns one for each of `PLATFORM_STATES`
 */
export function peerLikelihood(
  { log, logUntouched, exposure }: Prior,
  own: Vector,
): readonly number[] {
  // In a fine platform the channel is in one of the other states.
  let max = Number.NEGATIVE_INFINITY;
  for (const index of OTHER_STATES) {
    const weight = (log[index] as number) + (own[index] as number);
    if (weight > max) max = weight;
  }
  let sum = 0;
  for (const index of OTHER_STATES) {
    sum += Math.exp((log[index] as number) + (own[index] as number) - max);
  }
  const fine = max + Math.log(sum) - logUntouched;
  const ratios = NO_RATIOS.slice();
  for (let at = 0; at < ratios.length; at++) {
    const index = PLATFORM_STATES[at] as number;
    const share = exposure[index] as number;
    ratios[at] = Math.log(share * Math.exp((own[index] as number) - fine) + 1 - share);
  }
  return ratios;
}

/**
 * The posterior of every hypothesis for one channel.
 *
 * @param own log ratios of the channel's own signals, of the line and of the way to the platform
 * @param platform log ratios of what is said of the platform as a whole
 * @param others summed peer likelihoods of the other channels on the platform
 * @param weights becomes the probabilities, summing to 1
 */
export function posterior(
  { log, exposure }: Prior,
  own: Vector,
  platform: Vector,
  others: Vector,
  weights: Vector,
): void {
  // A state of the platform that is likely, and need not touch us, explains its signs away from us.
  let elsewhere = 1;
  for (const index of PLATFORM_STATES) {
    const share = exposure[index] as number;
    elsewhere +=
      ((1 - share) / share) *
      Math.exp((log[index] as number) + (platform[index] as number) + (others[index] as number));
  }
  const untouched = Math.log(elsewhere);
  let max = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < COUNT; index++) {
    const weight =
      (log[index] as number) +
      (own[index] as number) +
      (platform[index] as number) +
      (exposure[index] === 0 ? untouched : (others[index] as number));
    weights[index] = weight;
    if (weight > max) max = weight;
  }
  let total = 0;
  for (let index = 0; index < COUNT; index++) {
    const weight = Math.exp((weights[index] as number) - max);
    weights[index] = weight;
    total += weight;
  }
  for (let index = 0; index < COUNT; index++) weights[index] = (weights[index] as number) / total;
}
