import { z } from 'zod';
import type { HttpReader } from '../../http/http-reader.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import type { Calls, MastodonResult } from './calls.ts';

/** An account as servers tell of it: https://docs.joinmastodon.org/entities/Account/ */
const account = z.object({
  id: z.string().min(1),
  username: z.string(),
  statusesCount: z.number(),
  /** A date only; GoToSocial gives the time too. */
  lastStatusAt: z.string().nullish(),
  suspended: z.boolean().nullish(),
  limited: z.boolean().nullish(),
  memorial: z.boolean().nullish(),
  moved: z.object({ acct: z.string() }).nullish(),
});
export type Account = z.output<typeof account>;

const status = z.object({
  id: z.string().min(1),
  createdAt: z.string(),
  reblog: z.unknown().optional(),
});

/** A list without the items that are not what they should be; one in which nothing is what it should be is no list. */
function fitting<T>(item: z.ZodType<T>) {
  return z.array(z.unknown()).transform((items, context) => {
    const fit = items.flatMap((one) => {
      const parsed = item.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
    if (fit.length > 0 || items.length === 0) return fit;
    context.addIssue('nothing in it is what it should be');
    return z.NEVER;
  });
}

interface How {
  /** An account's own; without it the server sees a stranger. */
  readonly token?: string | undefined;
  readonly signal: AbortSignal;
}

/** The reads that servers of the fediverse answer about accounts. */
export interface Accounts {
  lookUp(username: string, how: How): Promise<MastodonResult<Account>>;
  byId(id: string, how: How): Promise<MastodonResult<Account>>;
  /** Pleroma knows no look-up by name, but takes a name for an id. */
  byName(username: string, how: How): Promise<MastodonResult<Account>>;
  /** Since Mastodon 4.3; those that are gone are left out. */
  byIds(ids: readonly string[], how: How): Promise<MastodonResult<readonly Account[]>>;
  /** The account that the token is of. */
  verify(how: How & { readonly token: string }): Promise<MastodonResult<Account>>;
  /** The newest, or those before one. */
  posts(
    id: string,
    limit: number,
    how: How & { readonly before?: string },
  ): Promise<MastodonResult<readonly ListedPost[]>>;
  /** Whether the server knows the name at all; undefined where it does not say: https://docs.joinmastodon.org/spec/webfinger/ */
  exists(username: string, signal: AbortSignal): Promise<boolean | undefined>;
}

export function createAccounts(parts: {
  readonly calls: Calls;
  readonly http: HttpReader;
  readonly url: string;
}): Accounts {
  const { calls, http, url } = parts;
  return {
    lookUp: (acct, how) => calls.ask((client) => client.v1.accounts.lookup({ acct }), account, how),
    byId: (id, how) => calls.ask((client) => client.v1.accounts.$select(id).fetch(), account, how),
    byName: (name, how) =>
      calls.ask((client) => client.v1.accounts.$select(name).fetch(), account, how),
    byIds: (ids, how) =>
      calls.ask((client) => client.v1.accounts.fetch({ id: ids }), fitting(account), how),
    verify: (how) => calls.ask((client) => client.v1.accounts.verifyCredentials(), account, how),
    async posts(id, limit, { before, ...how }) {
      const which = { limit, ...(before === undefined ? {} : { maxId: before }) };
      const listed = await calls.ask(
        (client) => client.v1.accounts.$select(id).statuses.list(which),
        fitting(status),
        how,
      );
      return listed.ok ? { ok: true, value: listed.value.map(postOf) } : listed;
    },
    async exists(username, signal) {
      const { host, origin } = new URL(url);
      const asked = new URLSearchParams({ resource: `acct:${username}@${host}` });
      const headers = { accept: 'application/jrd+json, application/json' };
      const address = `${origin}/.well-known/webfinger?${asked}`;
      const reading = await http.read(address, { headers, signal });
      if (!reading.ok) return undefined;
      if (reading.status === 404 || reading.status === 410) return false;
      return reading.status === 200 && reading.headers.get('content-type')?.includes('json')
        ? true
        : undefined;
    },
  };
}

function postOf({ id, createdAt, reblog }: z.output<typeof status>): ListedPost {
  const at = Date.parse(createdAt);
  const repost = reblog !== undefined && reblog !== null;
  return { key: id, at: Number.isNaN(at) ? undefined : at, repost };
}
