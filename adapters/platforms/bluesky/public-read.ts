import type { AtpAgent } from '@atproto/api';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { ReachResult } from '../../http/reading.ts';
import type { ListedPost } from '../seen-posts.ts';
import { accountState, answered, type Refusal } from './answers.ts';

export type Seen = SignalOf<'profile'>['seen'];

/** What anybody can see of an account. */
export interface PublicRead {
  readonly seen: Seen;
  readonly reach: ReachResult;
  readonly posts: readonly ListedPost[];
  readonly did?: string;
  /** What went wrong, for the log. */
  readonly trouble?: string;
}

/** An account as a reader names it; `did` where it is known already. */
export interface Subject {
  readonly handle: string;
  readonly did: string | undefined;
}

/** Reads an account as the public does, through the AppView. */
export async function readThroughAppView(
  agent: AtpAgent,
  { handle, did }: Subject,
  limit: number,
  signal: AbortSignal,
): Promise<PublicRead> {
  const profileOf = (actor: string) =>
    answered(() => agent.app.bsky.actor.getProfile({ actor }, { signal }));
  let profile = await profileOf(handle);
  let renamed = false;
  if (!profile.ok && accountState(profile) === 'missing' && did !== undefined && did !== handle) {
    const byDid = await profileOf(did);
    renamed = byDid.ok;
    profile = byDid;
  }
  if (!profile.ok) return unseen(profile, did);
  const { did: actor, postsCount = 0, labels = [] } = profile.value;
  const feed = await answered(() =>
    agent.app.bsky.feed.getAuthorFeed(
      { actor, limit, filter: 'posts_with_replies', includePins: false },
      { signal },
    ),
  );
  // The page is there, but whether anything was published on it cannot be seen.
  if (!feed.ok) return { ...unseen(feed, actor), seen: 'unreachable' };
  const posts = feed.value.feed.flatMap((item): ListedPost[] => {
    const { reason, post } = item;
    if (reason !== undefined && 'by' in reason && 'indexedAt' in reason) {
      return listed(`repost ${post.uri} ${reason.indexedAt}`, reason.indexedAt, true);
    }
    if (post.author.did !== actor) return [];
    return listed(post.uri, earlier(createdAt(post.record), post.indexedAt), false);
  });
  const hidden = labels.some(({ val, neg }) => !neg && (val === '!hide' || val === '!takedown'));
  const seen = renamed
    ? 'renamed'
    : hidden
      ? 'interstitial'
      : feed.value.feed.length === 0 && postsCount > 0
        ? 'empty'
        : 'visible';
  return { seen, reach: 'ok', posts, did: actor };
}

/** Reads an account from the server that holds it, where there is no AppView. */
export async function readFromRepository(
  agent: AtpAgent,
  subject: Subject,
  limit: number,
  signal: AbortSignal,
): Promise<PublicRead> {
  const resolved = await resolve(agent, subject, signal);
  if (typeof resolved !== 'string') {
    const standing = await readStanding(agent, subject.handle, signal);
    return unseen(standing ?? resolved, undefined);
  }
  const did = resolved;
  const status = await readRepositoryStatus(agent, did, signal);
  if (status.seen !== 'visible') return status;
  const list = (collection: string) =>
    answered(() =>
      agent.com.atproto.repo.listRecords({ repo: did, collection, limit }, { signal }),
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
  return { seen: seenFrom(status.value), reach: 'ok', posts: [], did };
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
): Promise<Refusal | undefined> {
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

async function resolve(agent: AtpAgent, { handle, did }: Subject, signal: AbortSignal) {
  if (did !== undefined) return did;
  const found = await answered(() =>
    agent.com.atproto.identity.resolveHandle({ handle }, { signal }),
  );
  return found.ok ? found.value.did : found;
}

function unseen(refused: Refusal, did: string | undefined): PublicRead {
  const state = accountState(refused);
  const seen =
    state === 'suspended' ? 'suspended' : state === undefined ? 'unreachable' : 'missing';
  return {
    seen,
    reach: refused.reach,
    posts: [],
    trouble: `${refused.code}: ${refused.text}`,
    ...(did === undefined ? {} : { did }),
  };
}

function listed(key: string, time: string | undefined, repost: boolean): ListedPost[] {
  const at = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? [] : [{ key, at, repost }];
}

/** The AppView orders posts by the earlier of what the author claims and what the server saw. */
function earlier(claimed: string | undefined, indexed: string): string {
  if (claimed === undefined || Number.isNaN(Date.parse(claimed))) return indexed;
  return Date.parse(claimed) < Date.parse(indexed) ? claimed : indexed;
}

function createdAt(record: Record<string, unknown>): string | undefined {
  const value = record['createdAt'];
  return typeof value === 'string' ? value : undefined;
}
