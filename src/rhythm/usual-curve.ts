import type { UsualCount } from '../model/channel.ts';
import type { Instant } from '../model/instant.ts';
import type { PostAt, UsualBy } from '../model/replies/picture.ts';
import type { Rhythm } from './rhythm.ts';
import { usualCount } from './usual-count.ts';

/** As many as four of five stretches have: a tenth have fewer, a tenth have more. */
const SHARES = { low: 0.1, high: 0.9 };

/**
 * How many posts are usual from `from` up to each of `steps` + 1 moments: by the like stretches before, where there
 * are enough; else by what the rhythm expects since the first post that is known, for before it nobody may have looked.
 * Undefined where neither tells anything.
 *
 * @param posts earlier posts, oldest first
 */
export function usualCurve(
  posts: readonly PostAt[],
  rhythm: Pick<Rhythm, 'silence'>,
  from: Instant,
  to: Instant,
  steps: number,
): readonly UsualBy[] | undefined {
  const isKnown = usualCount(posts, from, to) !== undefined;
  const begin = isKnown ? from : seenFrom(posts, from);
  if (begin >= to) return undefined;
  const curve: UsualBy[] = [];
  for (let step = 0; step <= steps; step++) {
    const at = Math.round(begin + ((to - begin) * step) / steps);
    const usual = isKnown ? usualUpTo(posts, from, at, to) : expectedRange(rhythm, begin, at);
    if (!usual) return undefined;
    curve.push({ at, ...usual });
  }
  return curve;
}

/** How many posts are usual in a stretch, as `usualCurve` says at its end. */
export function usualRange(
  posts: readonly PostAt[],
  rhythm: Pick<Rhythm, 'silence'>,
  from: Instant,
  to: Instant,
): UsualCount | undefined {
  const known = usualCount(posts, from, to);
  const begin = seenFrom(posts, from);
  return known ?? (begin < to ? expectedRange(rhythm, begin, to) : undefined);
}

function seenFrom(posts: readonly PostAt[], from: Instant): Instant {
  return Math.max(from, posts[0]?.at ?? Number.POSITIVE_INFINITY);
}

function expectedRange(
  rhythm: Pick<Rhythm, 'silence'>,
  from: Instant,
  to: Instant,
): UsualCount | undefined {
  if (to <= from) return { low: 0, high: 0 };
  const silence = rhythm.silence(from, to);
  return silence && poissonRange(silence.expected);
}

/** Compared with the like stretches of the whole, whatever the length of this part. */
function usualUpTo(posts: readonly PostAt[], from: Instant, at: Instant, to: Instant) {
  return usualCount(posts, from, to, at) ?? { low: 0, high: 0 };
}

/** The counts between which a Poisson count with this mean lies four times of five. */
function poissonRange(mean: number): { readonly low: number; readonly high: number } {
  let probability = Math.exp(-mean);
  let sum = probability;
  let low: number | undefined;
  // Beyond this the share of what is left is too small to count.
  const most = Math.ceil(mean + 10 * Math.sqrt(mean) + 10);
  for (let count = 0; ; count++) {
    if (low === undefined && sum > SHARES.low) low = count;
    if (sum >= SHARES.high || count >= most) return { low: low ?? count, high: count };
    probability *= mean / (count + 1);
    sum += probability;
  }
}
