import type { AtpAgent } from '@atproto/api';
import { z } from 'zod';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { ReachResult } from '../../http/read-result.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import {
  accountState,
  answered,
  fitting,
  isHeld,
  type XrpcFailure,
  type XrpcResult,
} from './api-result.ts';
import type { ReadProfile, Subject } from './profiles.ts';

export type Seen = SignalOf<'profile'>['seen'];

/** What anybody can see of an account. */
export interface PublicRead {
  readonly seen: Seen;
  readonly reach: ReachResult;
  readonly posts: readonly ListedPost[];
  /** Where the list goes on with older posts, where it does. */
  readonly older?: string;
  readonly did?: string;
  /** What the account goes by, where that is not the name asked for. */
  readonly name?: string;
  /** The protocol's name of why it is not shown, where it told. */
  readonly code?: string;
  /** What went wrong, for the log. */
  readonly trouble?: string;
  /** The page was there, but its list of posts was not. */
  readonly unlisted?: true;
  /** The server asked for fewer calls. */
  readonly throttled?: true;
  /** Nobody looked, to keep the server's limits: there is nothing to tell. */
  readonly held?: true;
}

/** How an account's page looks, without its posts: what the AppView showed of it. */
export function pageOf(read: ReadProfile, did: string | undefined): PublicRead {
  if (!read.ok) return unseen(read, did);
  const { profile, name, replaced } = read;
  const named = name === undefined ? {} : { name };
  if (replaced) {
    return { seen: 'replaced', reach: 'ok', posts: [], ...(did ? { did } : {}), ...named };
  }
  const { labels = [] } = profile;
  const hidden = labels.some(({ val, neg }) => !neg && (val === '!hide' || val === '!takedown'));
  const seen = hidden ? 'interstitial' : 'visible';
  return { seen, reach: 'ok', posts: [], did: profile.did, ...named };
}

/** What is made use of in a list of posts, however the rest of an item fits: app.bsky.feed.defs#feedViewPost. */
const shownItem = z.object({
  post: z.object({
    uri: z.string(),
    author: z.object({ did: z.string() }),
    indexedAt: z.string(),
    record: z.record(z.string(), z.unknown()).catch({}),
  }),
  reason: z
    .object({ by: z.unknown(), indexedAt: z.string(), uri: z.string().optional() })
    .partial()
    .optional(),
});
const shownList = z.object({ feed: z.array(z.unknown()), cursor: z.string().optional() });
/** The same of records: com.atproto.repo.listRecords. */
const record = z.object({ uri: z.string(), value: z.record(z.string(), z.unknown()) });
const recordList = z.object({ records: z.array(z.unknown()) });

/**
 * The newest posts of an account whose page was seen.
 *
 * @param page what was seen of it
 * @param postsCount how many posts the page says there are
 */
export async function readFeed(
  agent: AtpAgent,
  page: PublicRead & { readonly did: string },
  postsCount: number,
  limit: number,
  signal: AbortSignal,
): Promise<XrpcResult<PublicRead>> {
  const list = await readList(agent, page.did, { limit }, signal);
  if (!list.ok) return list;
  const { posts, isEmpty, older } = list.value;
  const seen = page.seen === 'visible' && isEmpty && postsCount > 0 ? 'empty' : page.seen;
  return { ok: true, value: { ...page, posts, seen, ...(older === undefined ? {} : { older }) } };
}

interface ReadList {
  readonly posts: readonly ListedPost[];
  /** Nothing at all stands on it. */
  readonly isEmpty: boolean;
  readonly older: string | undefined;
}

/** A page of the list of an account's posts, the newest or, with a cursor, older ones. */
export async function readList(
  agent: AtpAgent,
  actor: string,
  which: { readonly limit: number; readonly cursor?: string },
  signal: AbortSignal,
): Promise<XrpcResult<ReadList>> {
  const feed = await answered<{
    feed: readonly z.output<typeof shownItem>[];
    cursor?: string | undefined;
  }>(
    async () => {
      const { data } = await agent.app.bsky.feed.getAuthorFeed(
        { actor, ...which, filter: 'posts_with_replies', includePins: false },
        { signal },
      );
      return { data: { feed: fitting(shownItem, data.feed), cursor: data.cursor } };
    },
    (body) => {
      const list = shownList.safeParse(body).data;
      return list && { feed: fitting(shownItem, list.feed), cursor: list.cursor };
    },
  );
  if (!feed.ok) return feed;
  const { feed: items, cursor: older } = feed.value;
  const posts = items.flatMap((item): ListedPost[] => {
    const { reason, post } = item;
    if (reason?.by !== undefined && reason.indexedAt !== undefined) {
      const key = reason.uri ?? `repost ${post.uri} ${reason.indexedAt}`;
      return listed(key, reason.indexedAt, true);
    }
    if (post.author.did !== actor) return [];
    return listed(post.uri, earlier(createdAt(post.record), post.indexedAt), false);
  });
  return { ok: true, value: { posts, isEmpty: items.length === 0, older } };
}

/** Reads an account from the server that holds it, where there is no AppView. */
export async function readFromRepository(
  agent: AtpAgent,
  subject: Subject,
  limit: number,
  signal: AbortSignal,
): Promise<PublicRead> {
  const resolved = subject.did ?? (await resolveHandle(agent, subject.handle, signal));
  if (typeof resolved !== 'string') {
    const standing = await readStanding(agent, subject.handle, signal);
    return unseen(standing ?? resolved, undefined);
  }
  const did = resolved;
  const status = await readRepositoryStatus(agent, did, signal);
  if (status.seen !== 'visible') return status;
  const list = (collection: string) =>
    answered<{ records: readonly z.output<typeof record>[] }>(
      () => agent.com.atproto.repo.listRecords({ repo: did, collection, limit }, { signal }),
      (body) => {
        const records = recordList.safeParse(body).data?.records;
        return records && { records: fitting(record, records) };
      },
    );
  const posts = await list('app.bsky.feed.post');
  if (!posts.ok) return { ...unseen(posts, did), seen: 'unreachable' };
  const reposts = await list('app.bsky.feed.repost');
  if (!reposts.ok) return { ...unseen(reposts, did), seen: 'unreachable' };
  const all = [
    ...posts.value.records.flatMap(({ uri, value }) => listed(uri, createdAt(value), false)),
    ...reposts.value.records.flatMap(({ uri, value }) => listed(uri, createdAt(value), true)),
  ];
  // Wiped, or never used: either way no health can be read from it.
  return { seen: all.length === 0 ? 'empty' : 'visible', reach: 'ok', posts: all, did };
}

/** Whether the server that holds an account lets it take part: seen without logging in. */
export async function readRepositoryStatus(
  agent: AtpAgent,
  did: string,
  signal: AbortSignal,
): Promise<PublicRead> {
  const status = await answered(() => agent.com.atproto.sync.getRepoStatus({ did }, { signal }));
  if (!status.ok) return unseen(status, did);
  const code = status.value.status === 'deactivated' ? { code: 'RepoDeactivated' } : {};
  return { seen: seenFrom(status.value), reach: 'ok', posts: [], did, ...code };
}

/**
 * Why a server does not serve an account that it holds; undefined where it does, or does not know it.
 * To `resolveHandle`, and to a login with an app password, an account that was taken down is like one
 * that never existed: `describeRepo` alone tells them apart by the handle. Seen on PDS 0.5.34.
 */
export async function readStanding(
  agent: AtpAgent,
  repo: string,
  signal: AbortSignal,
): Promise<XrpcFailure | undefined> {
  const described = await answered(() => agent.com.atproto.repo.describeRepo({ repo }, { signal }));
  if (described.ok) return undefined;
  const state = accountState(described);
  return state === 'suspended' || state === 'deactivated' ? described : undefined;
}

function seenFrom({ active, status }: { active: boolean; status?: string }): Seen {
  if (active) return 'visible';
  if (status === 'takendown' || status === 'suspended') return 'suspended';
  // Source: com.atproto.sync.getRepoStatus; the server has fallen behind, which says nothing of the account.
  if (status === 'desynchronized' || status === 'throttled') return 'stale';
  return 'missing';
}

/** The DID that a server finds behind a handle, or why it finds none. */
export async function resolveHandle(agent: AtpAgent, handle: string, signal: AbortSignal) {
  const found = await answered(() =>
    agent.com.atproto.identity.resolveHandle({ handle }, { signal }),
  );
  return found.ok ? found.value.did : found;
}

export function unseen(refused: XrpcFailure, did: string | undefined): PublicRead {
  const state = accountState(refused);
  const seen =
    state === 'suspended' ? 'suspended' : state === undefined ? 'unreachable' : 'missing';
  return {
    seen,
    reach: refused.reach,
    posts: [],
    trouble: `${refused.code}: ${refused.text}`,
    ...(state === undefined ? {} : { code: refused.code }),
    ...(did === undefined ? {} : { did }),
    ...(refused.status === 429 ? { throttled: true } : {}),
    ...(isHeld(refused) ? { held: true } : {}),
  };
}

export function listed(key: string, time: string | undefined, repost: boolean): ListedPost[] {
  const at = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? [] : [{ key, at, repost }];
}

/** The AppView orders posts by the earlier of what the author claims and what the server saw. */
export function earlier(claimed: string | undefined, indexed: string): string {
  if (claimed === undefined || Number.isNaN(Date.parse(claimed))) return indexed;
  return Date.parse(claimed) < Date.parse(indexed) ? claimed : indexed;
}

function createdAt(record: Record<string, unknown>): string | undefined {
  const value = record['createdAt'];
  return typeof value === 'string' ? value : undefined;
}
