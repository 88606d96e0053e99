import type { CallLimit, Calls } from '../../../src/model/calls.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { DAY, HOUR } from '../../../src/model/instant.ts';

const SOURCE = 'https://developers.facebook.com/docs/graph-api/overview/rate-limiting';
/**
 * Of a page or an account with a token of its own, for each person that it reached in the last day. How many those
 * are cannot be known beforehand, so this goes by one; `cooldown.ts` goes by what Meta tells with its answers.
 */
const OWN: CallLimit = { calls: 4_800, window: DAY, per: 'account', source: SOURCE };
/** Of an app's token, for each person who uses the app: here too, one. */
const APP: CallLimit = { calls: 200, window: HOUR, per: 'app', source: SOURCE };
/** The page itself, and its posts (`back-fill.ts` adds one for a while). Tokens are inspected so seldom that it does not show. */
const READS = 2;

/** The calls of one look. All of them go in one request, and each counts by itself. */
export function callsFor(
  channels: readonly Channel[],
  hasToken: (channel: Channel) => boolean,
): readonly Calls[] {
  const own = channels.filter(hasToken);
  const others = channels.length - own.length;
  return [
    ...own.map(({ id }) => ({ counted: 'reads of ours', of: id, calls: READS, limit: OWN })),
    ...(others > 0 ? [{ counted: 'reads of others', calls: READS * others, limit: APP }] : []),
  ];
}
