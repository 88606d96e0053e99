import { z } from 'zod';
import { DAY, HOUR, type Instant, isoUtc } from '../../../src/model/instant.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import { type Calls, misread, type XResult } from './calls.ts';
import { problems } from './problems.ts';
import { PRICES, type Spending } from './spending.ts';

export interface FoundPost extends ListedPost {
  /** The id of the account that published it. */
  readonly author: string;
}

const page = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        author_id: z.string(),
        created_at: z.string().optional(),
        referenced_tweets: z.array(z.object({ type: z.string() })).optional(),
      }),
    )
    .optional(),
  errors: problems.optional(),
  meta: z.object({ result_count: z.number(), next_token: z.string().optional() }),
});

/** Of a query, and of a page: https://docs.x.com/x-api/posts/search/introduction */
const LONGEST_QUERY = 512;
export const MOST = 100;
const FEWEST = 10;
const PAGES = 10;
/** How far back the search reaches, with an hour to spare. */
const REACH = 7 * DAY - HOUR;

/** Packs handles into as few queries of `from:a OR from:b` as their length allows. */
export function queriesFor(handles: readonly string[]): readonly string[] {
  const queries: string[] = [];
  for (const handle of handles) {
    const last = queries.at(-1);
    const joined = last === undefined ? undefined : `${last} OR from:${handle}`;
    if (joined !== undefined && joined.length <= LONGEST_QUERY)
      queries[queries.length - 1] = joined;
    else queries.push(`from:${handle}`);
  }
  return queries;
}

/** Which posts are searched. Without `since` one page is asked for, since each post costs: the newest, or that after `from`. */
export interface Sought {
  readonly query: string;
  readonly since?: Instant | undefined;
  readonly until?: Instant | undefined;
  /** As the page before named it. */
  readonly from?: string | undefined;
}

/** Searches posts of one or several accounts, the newest first. */
export async function searchPosts(
  parts: { readonly calls: Calls; readonly spending: Spending; readonly now: Instant },
  { query, since, until, from }: Sought,
  token: string,
  signal: AbortSignal,
): Promise<XResult<{ readonly posts: readonly FoundPost[]; readonly next: string | undefined }>> {
  const { calls, spending, now } = parts;
  const found: FoundPost[] = [];
  const start = since === undefined || now - since > REACH ? {} : { start_time: isoUtc(since) };
  const end = until === undefined ? {} : { end_time: isoUtc(until) };
  let next = from;
  for (let pages = 0; pages < PAGES; pages++) {
    // The dearest answer must still be within the budget.
    const affordable = Math.floor(spending.left(now) / PRICES.post);
    if (affordable < FEWEST) return outOfBudget();
    const asked = {
      query,
      max_results: String(Math.min(MOST, affordable)),
      'tweet.fields': 'author_id,created_at,referenced_tweets',
      ...start,
      ...end,
      ...(next === undefined ? {} : { next_token: next }),
    };
    const answer = await calls.get('/2/tweets/search/recent', asked, token, signal);
    if (!answer.ok) return answer;
    const parsed = page.safeParse(answer.value);
    if (!parsed.success) return misread(200);
    const posts = parsed.data.data ?? [];
    spending.charge(
      'post',
      posts.map(({ id }) => id),
      now,
    );
    found.push(...posts.map(listed));
    next = parsed.data.meta.next_token;
    if (next === undefined || since === undefined) break;
  }
  return { ok: true, value: { posts: found, next } };
}

function listed(post: NonNullable<z.output<typeof page>['data']>[number]): FoundPost {
  const at = Date.parse(post.created_at ?? '');
  return {
    key: post.id,
    at: Number.isNaN(at) ? undefined : at,
    author: post.author_id,
    repost: post.referenced_tweets?.some(({ type }) => type === 'retweeted') ?? false,
  };
}

/** A read that was not made because it could have cost more than is left. */
export function outOfBudget() {
  return { ok: false, why: 'budget', text: 'not tried: the budget of the day is used up' } as const;
}
