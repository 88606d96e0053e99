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
  /** Where it is read as the public reads it. */
  readonly read: string;
  /** What that takes: through an AppView the profile and the newest posts; at home the status, posts and reposts. */
  readonly reads: number;
  /** Where its account lives, if that is looked at too. */
  readonly home?: string | undefined;
  /** Whether its account is asked whether it may write. */
  readonly checked: boolean;
}

/** The calls of one look at these channels, each by itself. */
export function callsFor(
  channels: readonly Channel[],
  serversOf: (channel: Channel) => Servers,
): readonly Calls[] {
  const perServer = new Map<string, number>();
  const writes: Calls[] = [];
  const add = (server: string, calls: number) =>
    perServer.set(hostOf(server), (perServer.get(hostOf(server)) ?? 0) + calls);
  for (const channel of channels) {
    const { read, reads, home, checked } = serversOf(channel);
    add(read, reads);
    if (home !== undefined) add(home, 1);
    if (!checked) continue;
    // The revision before and after, the delete between them, and now and then a renewed session.
    add(home ?? read, 4);
    writes.push({ counted: 'deleteRecord', of: channel.id, calls: 1, limit: WRITES });
  }
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
