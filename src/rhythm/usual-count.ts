import type { UsualCount } from '../model/channel.ts';
import { DAY, type Instant } from '../model/instant.ts';

/** Fewer like stretches than this tell nothing. */
const FEWEST = 5;
const MOST = 28;

/**
 * How many posts are usual in a stretch, by the same hours of the days before; of stretches longer than a day,
 * by the same days of the weeks before. Undefined where too little is known.
 *
 * @param posts earlier posts, in any order; each stands for as many as it counts
 * @param until counts only those up to this moment of the stretch, and to as far into each like one
 */
export function usualCount(
  posts: readonly { readonly at: Instant; readonly count: number }[],
  from: Instant,
  to: Instant,
  until: Instant = to,
): UsualCount | undefined {
  const step = to - from <= DAY ? DAY : Math.ceil((to - from) / (7 * DAY)) * 7 * DAY;
  const first = posts.reduce(
    (earliest, { at }) => Math.min(earliest, at),
    Number.POSITIVE_INFINITY,
  );
  const counts: number[] = [];
  for (let back = 1; back <= MOST && from - back * step >= first; back++) {
    const [start, end] = [from - back * step, until - back * step];
    counts.push(countIn(posts, start, end));
  }
  if (counts.length < FEWEST) return undefined;
  counts.sort((a, b) => a - b);
  const at = (share: number) => counts[Math.round(share * (counts.length - 1))] ?? 0;
  return { low: at(0.1), high: at(0.9) };
}

/** How many posts there were: from ≤ at < to. */
export function countIn(
  posts: readonly { readonly at: Instant; readonly count: number }[],
  from: Instant,
  to: Instant,
): number {
  return posts.reduce((sum, { at, count }) => (at >= from && at < to ? sum + count : sum), 0);
}
