import type { Channel } from '../model/channel.ts';
import type { Seen } from './posting-history.ts';
import type { RatePrior } from './weekly-rate.ts';

/** What a rhythm shows to those that have too little of their own. */
export interface Lender {
  /** Undefined where it has seen no post. */
  lends(): Lent | undefined;
}

/** What was seen in each hour of the day, discounted by age. */
export interface Lent {
  readonly posts: Float64Array;
  /** Posts that its level alone would lead to expect there. */
  readonly expected: Float64Array;
  /** Posts altogether, and a day. */
  readonly bursts: number;
  readonly perDay: number;
}

export function lentBy({ posts, hours, bursts }: Seen): Lent | undefined {
  const level = bursts / sum(hours);
  if (!(level > 0) || !Number.isFinite(level)) return undefined;
  const lent = { posts: new Float64Array(24), expected: new Float64Array(24) };
  for (let cell = 0; cell < 168; cell++) {
    const hour = cell % 24;
    lent.posts[hour] = (lent.posts[hour] as number) + (posts[cell] as number);
    lent.expected[hour] = (lent.expected[hour] as number) + level * (hours[cell] as number);
  }
  return { ...lent, bursts, perDay: 24 * level };
}

/** Posts of its own at which a channel borrows nothing any more. */
export const BORROWS_UNTIL = 200;
/** A lender that has seen fewer posts knows no level. */
const KNOWS_LEVEL = 20;
/** Rates of an organisation's channels differ by a factor of e, up or down: about as uncertain as after one post. */
const LENT_LEVEL_WEIGHT = 1;

/**
 * A prior that is moved by what others have seen, the less the more posts the channel has of its own: the hours of the day by
 * their posts, each lender's own level taken out of them; and, unless a rate was told, the level by the geometric mean of theirs.
 *
 * @param prior without them
 * @param own posts of the channel itself
 */
export function lentPrior(
  prior: RatePrior,
  isTold: boolean,
  lenders: readonly Lender[],
  own: number,
): RatePrior {
  const share = 1 - own / BORROWS_UNTIL;
  if (share <= 0) return prior;
  const all = lenders.flatMap((lender) => lender.lends() ?? []);
  if (all.length === 0) return prior;
  const mean = sum(prior.byHour) / 24;
  const byHour = prior.byHour.map((usual, hour) => {
    let [posts, expected] = [EVEN * (usual / mean), EVEN];
    for (const lent of all) {
      posts += share * (lent.posts[hour] as number);
      expected += share * (lent.expected[hour] as number);
    }
    return posts / expected;
  });
  const logs = all.flatMap(({ bursts, perDay }) =>
    bursts >= KNOWS_LEVEL ? [Math.log(perDay)] : [],
  );
  if (isTold || logs.length === 0) return { ...prior, byHour };
  const level = Math.exp(sum(logs) / logs.length);
  const weight = prior.weight + share * LENT_LEVEL_WEIGHT;
  // Between the two, as much as each weighs, in the time that each stands for.
  const hours = prior.weight / prior.perDay + (share * LENT_LEVEL_WEIGHT) / level;
  return { perDay: weight / hours, weight, byHour };
}
/** Posts of an hour of the day that outweigh what is usual everywhere: as many as in `fitWeeklyRate`, shared by 24 hours. */
const EVEN = 60 / 24;

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
}

/** So many lend of the same organisation, and so many of the same platform. */
const MOST_LENDERS = 6;

/** For each channel those that lend it a rhythm: its organisation's other channels, then others of its platform. */
export function lendersAmong(
  channels: readonly Channel[],
): (channel: Channel) => readonly Channel[] {
  const byOwner = Map.groupBy(channels, ({ owner }) => owner);
  const byPlatform = Map.groupBy(channels, ({ platform }) => platform);
  return ({ id, owner, platform }) => [
    ...firstOf(byOwner.get(owner), (one) => one.id !== id),
    ...firstOf(byPlatform.get(platform), (one) => one.owner !== owner),
  ];
}

/** A platform may have thousands: looks at no more than it takes. */
function firstOf(
  channels: readonly Channel[] = [],
  isOne: (channel: Channel) => boolean,
): readonly Channel[] {
  const found: Channel[] = [];
  for (const channel of channels) {
    if (found.length === MOST_LENDERS) break;
    if (isOne(channel)) found.push(channel);
  }
  return found;
}
