import type { Instant } from '../../model/instant.ts';
import { indexOf } from '../hypotheses/hypothesis.ts';
import { type Vector, vector } from '../hypotheses/vector.ts';
import type { ChannelMemory } from '../memory/channel-memory.ts';
import { gotAnswer } from './last-observation.ts';

/** What the reads of one platform tell of the line to another. */

/** Whether anything on a platform could be read lately; undefined where nothing was tried. */
export function reachedBy(members: readonly ChannelMemory[], now: Instant): boolean | undefined {
  let reached: boolean | undefined;
  for (const member of members) {
    const answered = gotAnswer(member.signals(now), now);
    if (answered) return true;
    reached ??= answered;
  }
  return reached;
}

const NETWORK = indexOf('network');
const SHARED = indexOf('shared');

/**
 * All platforms out of reach at once is seldom theirs; one alone, while others answer, is seldom our line.
 *
 * @param key the platform to judge
 * @param reach of every platform, this one included: what `reachedBy` says
 */
export function fromOtherPlatforms(
  key: string,
  reach: ReadonlyMap<string, boolean | undefined>,
): Vector {
  const ratios = vector();
  const others = [...reach].filter(([other]) => other !== key).map(([, reached]) => reached);
  const out = others.filter((reached) => reached === false).length;
  const heard = others.includes(true);
  if (out > 0 && !heard) {
    ratios[NETWORK] = Math.min(out, 2) * Math.log(10);
    ratios[SHARED] = Math.min(out, 2) * Math.log(5);
  } else if (heard && reach.get(key) === false) {
    ratios[NETWORK] = Math.log(0.1);
  }
  return ratios;
}
