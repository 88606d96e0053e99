import { z } from 'zod';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import type { Call, GraphResult } from './graph.ts';
import type { Kind } from './kind.ts';
import { credentialResult, type GraphFailure, pageSeen } from './problems.ts';
import type { Trouble } from './token.ts';

/** What was read of one page or account. */
export interface Sight {
  /** Undefined where nobody looked: Meta asked to be left alone. */
  readonly seen?: SignalOf<'profile'>['seen'];
  readonly posts: readonly ListedPost[];
  /** Where the list goes on with older posts, where it does. */
  readonly older?: string;
  /** Why it was not seen, where that is told of the token rather than of the page. */
  readonly refused?: GraphFailure;
  /** Where Meta knows no such page, or says so: its own words. */
  readonly gone?: GraphFailure;
  /** Its name at present. */
  readonly username?: string;
  readonly id?: string;
  /** Whether the page says of itself that it is not to be seen. */
  readonly unpublished?: boolean;
}

const node = z.object({
  id: z.string(),
  username: z.string().optional(),
  is_published: z.boolean().optional(),
});
/** Pages by cursors: https://developers.facebook.com/docs/graph-api/results */
const list = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  paging: z
    .object({ next: z.string().optional(), cursors: z.object({ after: z.string() }) })
    .optional()
    .catch(undefined),
});

/** The page itself, and its newest posts. */
export function readsOf(kind: Kind, name: string, token: string, limit: number): readonly Call[] {
  const page = { path: encodeURIComponent(name), query: { fields: kind.fields }, token };
  return [page, listOf(kind, name, token, limit)];
}

/** Its newest posts, or those after a cursor, which are older. */
export function listOf(
  kind: Kind,
  name: string,
  token: string,
  limit: number,
  after?: string,
): Call {
  const { edge, time, type } = kind.posts;
  const fields = ['id', time, type].filter(Boolean).join();
  const from = after === undefined ? {} : { after };
  const query = { fields, limit: String(limit), ...from };
  return { path: `${encodeURIComponent(name)}/${edge}`, query, token };
}

/**
 * What the two answers show. Only a page that says of itself that it is there, and whose posts are listed, is
 * visible: a disabled one answers with an empty list.
 */
export function sightOf(
  kind: Kind,
  page: GraphResult<unknown> | undefined,
  posts: GraphResult<unknown> | undefined,
): Sight {
  if (page === undefined || posts === undefined) return { posts: [] };
  if (!page.ok) return refusedSight(page);
  const { data: read } = node.safeParse(page.value);
  if (read === undefined) return { seen: 'empty', posts: [] };
  const named = {
    id: read.id,
    ...(read.username === undefined ? {} : { username: read.username }),
  };
  if (read.is_published === false)
    return { ...named, seen: 'missing', unpublished: true, posts: [] };
  if (!posts.ok) {
    const isBroken = ['server-error', 'unreachable'].includes(credentialResult(posts));
    if (posts.why !== 'held' && isBroken) return { ...named, seen: 'partial', posts: [] };
    return { ...named, ...refusedSight(posts) };
  }
  const found = pageIn(kind, posts.value);
  return { ...named, seen: found.posts.length === 0 ? 'empty' : 'visible', ...found };
}

/** A page of a list of posts. */
export function pageIn(kind: Kind, answer: unknown): Pick<Sight, 'posts' | 'older'> {
  const { data: listed } = list.safeParse(answer);
  const posts = (listed?.data ?? []).flatMap((post) => postIn(post, kind.posts));
  const { next, cursors } = listed?.paging ?? {};
  return { posts, ...(next === undefined || !cursors ? {} : { older: cursors.after }) };
}

/** What a refusal shows of the page: little, as a rule. */
export function refusedSight(refused: GraphFailure): Sight {
  const told = pageSeen(refused);
  if (told !== undefined) return { seen: told, posts: [], gone: refused };
  // Who is told to wait has not looked; and where the account itself is named, its page is not what failed.
  const isOfPage = !['rate-limited', 'locked'].includes(credentialResult(refused));
  if (refused.why === 'held' || !isOfPage) return { posts: [], refused };
  return { seen: 'unreachable', posts: [], refused };
}

/** Meta failed at one account while it answered for others: part of the service is broken, not all of it. */
export function besideOthers(sight: Sight): Sight {
  const { refused } = sight;
  if (refused === undefined || refused.why === 'held') return sight;
  return credentialResult(refused) === 'server-error' ? { seen: 'partial', posts: [] } : sight;
}

/** An account that could not even be found out: refused, or not there. */
export function nameless(refused: GraphFailure | undefined, trouble: Trouble | undefined): Sight {
  if (refused !== undefined) return refusedSight(refused);
  return { seen: trouble === undefined ? 'missing' : 'unreachable', posts: [] };
}

function postIn(post: Record<string, unknown>, { time, type = '' }: Kind['posts']): ListedPost[] {
  const { id, [time]: written, [type]: kind } = post;
  const at = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  if (typeof id !== 'string') return [];
  const repost = kind === 'REPOST_FACADE';
  return [{ key: id, at: Number.isNaN(at) ? undefined : at, ...(repost ? { repost } : {}) }];
}
