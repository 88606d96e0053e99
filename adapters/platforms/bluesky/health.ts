import { type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { type ReachResult, reachOf } from '../../http/read-result.ts';

/** Whether a server does its work at all: `/xrpc/_health`, which PDS and AppView both answer. */
export interface Health {
  /** As it was a minute ago at most. */
  lately(server: string, signal: AbortSignal): Promise<ReachResult>;
  /** As it is: for when something else has failed. */
  now(server: string, signal: AbortSignal): Promise<ReachResult>;
}

export function createHealth(clock: Clock, http: HttpReader): Health {
  const known = new Map<string, { readonly at: Instant; readonly result: ReachResult }>();
  const underWay = new Map<string, Promise<ReachResult>>();
  return {
    async lately(server, signal) {
      const before = known.get(server);
      if (before !== undefined && clock.now() - before.at < MINUTE) return before.result;
      return await now(server, signal);
    },
    now,
  };

  /** Many accounts of one look ask of one server. */
  function now(server: string, signal: AbortSignal): Promise<ReachResult> {
    const reading = underWay.get(server) ?? read(server, signal);
    underWay.set(server, reading);
    return reading;
  }

  async function read(server: string, signal: AbortSignal): Promise<ReachResult> {
    try {
      const result = reachOf(await http.read(new URL('/xrpc/_health', server), { signal }));
      // A look that was ended says nothing of the server.
      if (!signal.aborted) known.set(server, { at: clock.now(), result });
      return result;
    } finally {
      underWay.delete(server);
    }
  }
}
