import type { CallLimit, Calls } from '../../../src/model/calls.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { HOUR, MINUTE } from '../../../src/model/instant.ts';

const SOURCE = 'https://docs.bsky.app/docs/advanced-guides/rate-limits';
/** Of all calls to one server from one address. */
const CALLS: CallLimit = { calls: 3_000, window: 5 * MINUTE, per: 'address', source: SOURCE };
/** Points of an account that writes; a delete is one. */
const WRITES: CallLimit = { calls: 5_000, window: HOUR, per: 'account', source: SOURCE };

/** The servers that a look at a channel asks. */
export interface Servers {
  /** Where it is read as the public reads it; absent where it is read at home. */
  readonly appView?: string;
  /** Where its account lives. */
  readonly home: string;
  /** Whether that is a server of its own, which is asked how the account stands. */
  readonly hasOwn?: boolean;
  /** Whether its account is asked whether it may write. */
  readonly checked: boolean;
}

/**
 * The calls of one look at these channels.
 *
 * @param streamed whether posts come by the stream: then a look reads seldom, and few lists; so much is the mean
 */
export function callsFor(
  channels: readonly Channel[],
  serversOf: (channel: Channel) => Servers,
  streamed = false,
): readonly Calls[] {
  const perServer = new Map<string, number>();
  const writes: Calls[] = [];
  const add = (server: string, calls: number) =>
    perServer.set(hostOf(server), (perServer.get(hostOf(server)) ?? 0) + calls);
  const appViews = new Set<string>();
  const homes = new Set<string>();
  for (const channel of channels) {
    const { appView, home, hasOwn = false, checked } = serversOf(channel);
    if (appView === undefined) {
      // Its status, its posts, its reposts.
      add(home, 3);
    } else {
      appViews.add(appView);
      if (!streamed) add(appView, 1);
      if (hasOwn) add(home, 1);
      else homes.add(home);
    }
    if (!checked) continue;
    // The revision before and after, the delete between them, and now and then a renewed session.
    add(home, 4);
    writes.push({ counted: 'deleteRecord', of: channel.id, calls: 1, limit: WRITES });
  }
  // All pages are one call, and one more while posts come by the stream is for the lists of who has posted.
  for (const appView of appViews) add(appView, streamed ? 2 : 1);
  // Whether the server does its work is read once a minute, however many looks there are.
  if (!streamed) for (const home of homes) add(home, 1);
  const all = [...perServer].map(([of, calls]) => ({
    counted: 'all calls',
    of,
    calls,
    limit: CALLS,
  }));
  return [...all, ...writes];
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
