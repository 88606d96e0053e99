import {
  OTHER_STATES,
  PLATFORM_STATES,
  type Prior,
  type Vector,
} from '../likelihood/hypotheses.ts';

/**
 * Exact inference on the tree own network → platform → account.
 *
 * A platform is in one of a few states (fine, outage, lockdown …); each state touches a channel with a
 * probability of its own, and a channel that it does not touch is in one of the account's states. So every
 * other channel on the platform is a peer that tells of it: what its signals would be worth in each state. Sums are exact,
 * and a channel added or changed touches one term of each.
 */

/**
 * Numbers of all channels, one channel's after the other's: where a channel's begin is its number times how many each
 * has. One array for all is made once; ten thousand small ones would be made and thrown away at each moment.
 */
export type ByChannel = Float64Array;

/**
 * What one channel's signals are worth in each state of the platform.
 *
 * @param own likelihood ratios of its own signals, of which its begin at `ownAt`
 * @param peers becomes log ratios against a fine platform, one for each of `PLATFORM_STATES`, from `at` on
 */
export function peerLikelihood(
  { share, untouched, exposure }: Prior,
  own: ByChannel,
  ownAt: number,
  peers: ByChannel,
  at: number,
): void {
  // In a fine platform the channel is in one of the other states.
  let fine = 0;
  for (const index of OTHER_STATES) {
    fine += (share[index] as number) * (own[ownAt + index] as number);
  }
  fine /= untouched;
  for (let state = 0; state < PLATFORM_STATES.length; state++) {
    const index = PLATFORM_STATES[state] as number;
    const touched = exposure[index] as number;
    peers[at + state] = Math.log((touched * (own[ownAt + index] as number)) / fine + 1 - touched);
  }
}

/**
 * The posterior of every hypothesis for one channel.
 *
 * @param own likelihood ratios of the channel's own signals, of the line and of the way to the platform
 * @param platform likelihood ratios of what is said of the platform as a whole
 * @param others summed peer likelihoods of the other channels on the platform, as log ratios
 * @param probability becomes the probabilities, summing to 1
 */
export function posterior(
  { share, elsewhere }: Prior,
  own: Vector,
  platform: Vector,
  others: Vector,
  probability: Vector,
): void {
  let total = 0;
  // A state of the platform that is likely, and need not touch us, explains its signs away from us.
  let untouched = 1;
  for (const index of PLATFORM_STATES) {
    const said = (platform[index] as number) * Math.exp(others[index] as number);
    untouched += (elsewhere[index] as number) * said;
    const weight = (share[index] as number) * (own[index] as number) * said;
    probability[index] = weight;
    total += weight;
  }
  for (const index of OTHER_STATES) {
    const weight =
      (share[index] as number) * (own[index] as number) * (platform[index] as number) * untouched;
    probability[index] = weight;
    total += weight;
  }
  for (let index = 0; index < probability.length; index++) {
    probability[index] = (probability[index] as number) / total;
  }
}
