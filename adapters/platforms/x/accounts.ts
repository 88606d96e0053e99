import { z } from 'zod';
import type { Instant } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import { type Calls, misread, type XResult } from './calls.ts';
import { aboutWhom, problems, seenIn } from './problems.ts';

/** An account as X tells of it, in one of up to 100 at a time. */
export interface Account {
  readonly seen: SignalOf<'profile'>['seen'];
  /** Absent where X says no more than that it cannot be seen. */
  readonly user?: User;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly followers: number | undefined;
  /** Whether it carries a mark of any kind: `blue`, `business` or `government`. */
  readonly verified: boolean | undefined;
  readonly newestPost: { readonly id: string; readonly at: Instant } | undefined;
}

/** How many accounts one call answers for: https://docs.x.com/x-api/users/get-users-by-usernames */
export const USERS_A_CALL = 100;
export const HANDLE = /^[A-Za-z0-9_]{1,15}$/;

const user = z.object({
  id: z.string().regex(/^\d+$/),
  username: z.string(),
  protected: z.boolean().optional(),
  verified: z.boolean().optional(),
  verified_type: z.string().optional(),
  withheld: z.object({ country_codes: z.array(z.string()).optional() }).optional(),
  public_metrics: z.object({ followers_count: z.number().optional() }).optional(),
  most_recent_tweet_id: z.string().optional(),
  most_recent_post_id: z.string().optional(),
});
const list = z.object({ data: z.array(user).optional(), errors: problems.optional() });

const FIELDS = 'protected,public_metrics,verified,verified_type,withheld';
/** The field has had two names; where neither is known to X, it is done without. */
const NEWEST = [',most_recent_tweet_id', ',most_recent_post_id', ''];

/** Looks accounts up by handle, or by the id they are known by. */
export interface Accounts {
  /** By the name asked for, in small letters. */
  lookUp(
    by: 'handles' | 'ids',
    names: readonly string[],
    token: string,
    signal: AbortSignal,
  ): Promise<XResult<ReadonlyMap<string, Account>>>;
}

export function createAccounts(calls: Calls): Accounts {
  let spelling = 0;

  return { lookUp };

  async function lookUp(
    by: 'handles' | 'ids',
    names: readonly string[],
    token: string,
    signal: AbortSignal,
  ): Promise<XResult<ReadonlyMap<string, Account>>> {
    const path = by === 'ids' ? '/2/users' : '/2/users/by';
    const query = {
      [by === 'ids' ? 'ids' : 'usernames']: names.join(','),
      'user.fields': `${FIELDS}${NEWEST[spelling]}`,
    };
    const answer = await calls.get(path, query, token, signal);
    if (!answer.ok) {
      if (answer.status !== 400 || spelling === NEWEST.length - 1) return answer;
      spelling++;
      return await lookUp(by, names, token, signal);
    }
    const parsed = list.safeParse(answer.value);
    if (!parsed.success) return misread(200);
    const { data = [], errors = [] } = parsed.data;
    const found = new Map<string, Account>();
    for (const problem of errors) {
      const name = aboutWhom(problem);
      if (name !== undefined) found.set(name, { seen: seenIn(problem) });
    }
    for (const one of data) {
      found.set(by === 'ids' ? one.id : one.username.toLowerCase(), accountOf(one));
    }
    return { ok: true, value: found };
  }
}

function accountOf(written: z.output<typeof user>): Account {
  const newest = written.most_recent_post_id ?? written.most_recent_tweet_id;
  // Its posts go out, but not everybody sees them.
  const hidden = written.protected || (written.withheld?.country_codes?.length ?? 0) > 0;
  return {
    seen: hidden ? 'interstitial' : 'visible',
    user: {
      id: written.id,
      username: written.username,
      followers: written.public_metrics?.followers_count,
      verified:
        written.verified_type === undefined ? written.verified : written.verified_type !== 'none',
      newestPost:
        newest !== undefined && /^\d{10,}$/.test(newest)
          ? { id: newest, at: timeOf(newest) }
          : undefined,
    },
  };
}

/** An id holds its time in milliseconds since X's own epoch, above 22 other bits: https://docs.x.com/fundamentals/x-ids */
function timeOf(id: string): Instant {
  return Number(BigInt(id) >> 22n) + 1_288_834_974_657;
}
