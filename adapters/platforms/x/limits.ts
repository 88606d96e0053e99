import type { CallLimit, Calls } from '../../../src/model/calls.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { DAY, MINUTE, type Millis } from '../../../src/model/instant.ts';
import { handleOf } from './handles.ts';
import { queriesFor } from './search.ts';
import { PRICES } from './spending.ts';

const SOURCE = 'https://docs.x.com/x-api/fundamentals/rate-limits';
const limit = (calls: number, per: CallLimit['per']): CallLimit => ({
  calls,
  window: 15 * MINUTE,
  per,
  source: SOURCE,
});

/** Calls in 15 minutes that X allows. */
export const LIMITS = {
  '/2/users/by': limit(300, 'app'),
  '/2/tweets/search/recent': limit(450, 'app'),
  '/2/users/me': limit(75, 'account'),
} as const;

/** Posts a day of a channel of which nobody has said how many it has. */
const USUAL_POSTS = 10;

/** How accounts are read: looked up, and searched for their posts where the day's money lasts for that. */
export interface Way {
  readonly search: boolean;
  /** Channels that are also asked for as themselves. */
  readonly hasToken: (channel: Channel) => boolean;
}

/** The calls of one look at a group. */
export function callsFor(
  channels: readonly Channel[],
  { search, hasToken }: Way,
): readonly Calls[] {
  const queries = search ? queriesFor(searched(channels).map(handleOf)).length : 0;
  const own = channels.filter(hasToken);
  return [
    call('/2/users/by', 1),
    ...(queries > 0 ? [call('/2/tweets/search/recent', queries)] : []),
    ...own.map(({ id }) => ({ ...call('/2/users/me', 1), of: id })),
  ];
}

function call(counted: keyof typeof LIMITS, calls: number): Calls {
  return { counted, calls, limit: LIMITS[counted] };
}

/**
 * Dollars a day: X charges each account, and each post that a search gives, once a day of UTC, however often it is
 * read.
 */
export function costADay(
  channels: readonly Channel[],
  cadence: Millis,
  { search, hasToken }: Way,
): number {
  const days = Math.min(1, DAY / cadence);
  const posts = search ? searched(channels).reduce((sum, one) => sum + postsOf(one), 0) : 0;
  const own = channels.filter(hasToken).length;
  return (channels.length * PRICES.user + own * PRICES.own) * days + posts * PRICES.post;
}

/** An account of the panel is only looked up: it is busy, and each of its posts would cost. */
function searched(channels: readonly Channel[]): readonly Channel[] {
  return channels.filter(({ role }) => role !== 'panel');
}

function postsOf({ postsPerDay = USUAL_POSTS }: Channel): number {
  return postsPerDay;
}

/** Whether the day's money lasts for searches too. */
export function affordsSearches(channels: readonly Channel[], budget: number): boolean {
  return costADay(channels, 0, { search: true, hasToken: () => true }) <= budget;
}
