import { DAY, type Instant, type Millis } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { type ReachResult, reachOf } from '../../http/read-result.ts';
import { createPoliteRead } from '../../pages/polite-read.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { createCalls } from './calls.ts';

/** What some servers do and others do not. */
export type Ability =
  /** Answer for several accounts in one call. */
  | 'group'
  /** Show accounts to strangers. */
  | 'answer-strangers'
  /** Count posts so that a new one shows in the count. */
  | 'count';

/** One server of the fediverse, with what was learnt of it. */
export interface Server {
  readonly accounts: Accounts;
  /** Whether it may be tried for this: what a server could not do is not asked of it again for a day. */
  can(what: Ability): boolean;
  cannot(what: Ability): void;
  /** Whether it has answered for several accounts in one call: only Mastodon proper does, whose counts hold. */
  groups: boolean;
  /** Whether it has found an account by name before, so that a 404 means that there is none. */
  looksUp: boolean;
  /** Whether the account's page is there for people; undefined where that cannot be told. */
  hasPage(username: string, signal: AbortSignal): Promise<boolean | undefined>;
  /** How far the reads since the last call of this came; undefined where none was made. */
  reached(): ReachResult | undefined;
}

const REMEMBERED: Millis = DAY;

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
  const readPage = createPoliteRead(parts);
  const lacking = new Map<Ability, Instant>();
  return {
    accounts: createAccounts({ calls, http, url }),
    can: (what) => clock.now() - (lacking.get(what) ?? Number.NEGATIVE_INFINITY) >= REMEMBERED,
    cannot: (what) => void lacking.set(what, clock.now()),
    groups: false,
    looksUp: false,
    async hasPage(username, signal) {
      const page = await readPage(new URL(`/@${encodeURIComponent(username)}`, url), signal);
      if (page === undefined || 'unread' in page || !page.ok) return undefined;
      if (page.status === 404 || page.status === 410) return false;
      return page.status === 200 ? true : undefined;
    },
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
