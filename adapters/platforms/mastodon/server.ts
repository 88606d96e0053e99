import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { type ReachResult, reachOf } from '../../http/read-result.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { createCalls } from './calls.ts';

/** One server of the fediverse, with what was learnt of it. */
export interface Server {
  readonly accounts: Accounts;
  /** Whether it may be asked for several accounts in one call. */
  together: boolean;
  /** Whether it has found an account by name before, so that a 404 means that there is none. */
  looksUp: boolean;
  /** Whether it hid an account from a stranger at the last look. */
  walled: boolean;
  /** How far the reads since the last call of this came; undefined where none was made. */
  reached(): ReachResult | undefined;
}

export function createServer(parts: {
  readonly http: HttpReader;
  readonly clock: Clock;
  readonly url: string;
}): Server {
  const { clock, url } = parts;
  let reads: ReachResult[] = [];
  const http: HttpReader = {
    async read(address, request) {
      const reading = await parts.http.read(address, request);
      reads.push(reachOf(reading));
      return reading;
    },
  };
  const calls = createCalls({ http, clock, url });
  return {
    accounts: createAccounts({ calls, http, url }),
    together: true,
    looksUp: false,
    walled: false,
    reached() {
      const result = reads.find((one) => one !== 'ok') ?? reads[0];
      reads = [];
      return result;
    },
  };
}

/** The address of a server: https unless http is written. */
export function serverUrl(instance: string): string | undefined {
  const written = /^https?:\/\//i.test(instance) ? instance : `https://${instance}`;
  const address = URL.parse(written);
  return address === null || address.username !== '' ? undefined : address.origin;
}
