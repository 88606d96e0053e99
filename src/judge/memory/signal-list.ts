import type { Instant } from '../../model/instant.ts';

/** Lists of things that happened at a time, oldest first. */

interface Timed {
  readonly at: Instant;
}

/** Puts an item in its place by time, nearly always the end, and lets the oldest go past `most`. */
export function insertByTime<S extends Timed>(list: S[], item: S, most: number): void {
  let index = list.length;
  while (index > 0 && (list[index - 1] as S).at > item.at) index--;
  list.splice(index, 0, item);
  if (list.length > most) list.shift();
}

/** What of a list lies at or before `now`. Nearly always nothing lies ahead, and the list can serve as it is. */
export function upTo<S extends Timed>(list: readonly S[], now: Instant): readonly S[] {
  return newestAt(list) <= now ? list : list.filter(({ at }) => at <= now);
}

/** When the last of a list was, 0 where it is empty. */
export function newestAt(list: readonly Timed[]): Instant {
  return list.at(-1)?.at ?? 0;
}

/** The latest item of each key. */
export function latestBy<S extends Timed>(list: readonly S[], key: (item: S) => string): S[] {
  return list.length < 2
    ? list.slice()
    : [...new Map(list.map((item) => [key(item), item])).values()];
}
