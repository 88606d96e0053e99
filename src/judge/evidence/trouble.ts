import { isTrouble } from '../../catalog/signals.ts';
import type { Instant } from '../../model/instant.ts';
import type { ChannelSignal } from '../../model/signal.ts';
import type { ChannelSignals } from '../memory/channel-memory.ts';
import type { AbilityProof } from './ability-proof.ts';
import type { Term } from './term.ts';

/** When trouble with the channel itself began and when it ended. */

/** When a trouble that came after the last post was over: proof of ability, or a way in that was shut before. */
export function recoveryAt(
  { reports, writes, profiles, credentials }: ChannelSignals,
  proofs: readonly AbilityProof[],
  lastPost: Instant | undefined,
): Instant | undefined {
  // A post is no such end, and where nothing but posts proves anything there is none.
  const ends = proofs.filter(({ route }) => route !== 'post' && route !== 'repost');
  if (ends.length === 0) return undefined;
  const since = lastPost ?? 0;
  const trouble = Math.max(
    latestTrouble(reports, since),
    latestTrouble(writes, since),
    latestTrouble(profiles, since),
    latestTrouble(credentials, since),
  );
  if (trouble <= since) return undefined;
  return ends.find(({ at }) => at > trouble)?.at;
}

/** The latest sign of trouble after `since`; 0 where there is none. */
function latestTrouble(list: readonly ChannelSignal[], since: Instant): Instant {
  for (let index = list.length - 1; index >= 0; index--) {
    const signal = list[index] as ChannelSignal;
    if (signal.at <= since) return 0;
    if (isTrouble(signal)) return signal.at;
  }
  return 0;
}

/** What failed before the platform's own all-clear has mostly passed with it. */
const ALL_CLEAR_DISCOUNT = 0.35;

/**
 * A term of trouble as the platform's all-clear leaves it.
 *
 * @param allClear since when the platform says that its trouble is passing
 */
export function discountAfterAllClear(term: Term, allClear: Instant | undefined): Term {
  if (allClear === undefined || term.at >= allClear) return term;
  return { ...term, weight: term.weight * ALL_CLEAR_DISCOUNT };
}
