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
 * The calls of one look at these channels, reckoned over many looks: one for all accounts of a server that answers so,
 * else one for each account and one for its posts; and those that only some looks make. What comes together at one time
 * is kept within the limit by the reader itself.
 *
 * @param how `knownOf`: what was learnt of a server; undefined before its first look, where it is taken for Mastodon
 */
export function callsFor(
  channels: readonly Channel[],
  how: {
    readonly serverOf: (channel: Channel) => string;
    readonly knownOf: (
      instance: string,
    ) => { can(what: 'group' | 'answer-strangers'): boolean } | undefined;
    readonly hasToken: (channel: Channel) => boolean;
  },
): readonly Calls[] {
  return [...Map.groupBy(channels, how.serverOf)].map(([of, some]) => {
    const known = how.knownOf(of);
    const own = some.filter(how.hasToken).length;
    const calls =
      known === undefined || (known.can('group') && known.can('answer-strangers'))
        ? 1 +
          Math.ceil((some.length * LOOKS) / POSTS_AT_LEAST) +
          Math.ceil((own * LOOKS) / LET_IN_FOR)
        : 2 * some.length + (known.can('answer-strangers') ? 0 : own);
    return { counted: 'all calls', of, calls, limit: LIMIT };
  });
}
