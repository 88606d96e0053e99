import type { CallLimit, Calls } from '../../../src/model/calls.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { MINUTE, type Millis } from '../../../src/model/instant.ts';

/** Of all calls to one server from one address. */
export const LIMIT: CallLimit = {
  calls: 300,
  window: 5 * MINUTE,
  per: 'address',
  source: 'https://docs.joinmastodon.org/api/rate-limits/',
};

/** Posts are read where their number has changed; besides, one post deleted and one written on the same day change nothing. */
export const POSTS_AT_LEAST: Millis = 10 * MINUTE;
/** An account that was let in is not asked again before. */
export const LET_IN_FOR: Millis = 5 * MINUTE;
/** How often a channel is looked at, as far as the calls of one look are reckoned here. */
const LOOKS: Millis = MINUTE;

/**
 * The calls of one look at these channels, reckoned over many looks: one for all accounts of a server, and those that
 * only some looks make. What comes together at one time is kept within the limit by the reader itself.
 */
export function callsFor(
  channels: readonly Channel[],
  serverOf: (channel: Channel) => string,
  hasToken: (channel: Channel) => boolean,
): readonly Calls[] {
  return [...Map.groupBy(channels, serverOf)].map(([of, some]) => {
    const own = some.filter(hasToken).length;
    const calls =
      1 + Math.ceil((some.length * LOOKS) / POSTS_AT_LEAST) + Math.ceil((own * LOOKS) / LET_IN_FOR);
    return { counted: 'all calls', of, calls, limit: LIMIT };
  });
}
