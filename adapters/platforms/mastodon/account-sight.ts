import type { Channel } from '../../../src/model/channel.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { Clock } from '../../../src/ports.ts';
import type { OlderPage } from '../shared/back-fill.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import type { Account } from './accounts.ts';
import type { MastodonFailure, MastodonResult } from './calls.ts';
import { type Found, findAsMember, isWall, usernameOf } from './find-accounts.ts';
import { POSTS_AT_LEAST } from './limits.ts';
import type { Server } from './server.ts';

/** What was read of one account. */
export interface Sight {
  readonly seen: SignalOf<'profile'>['seen'];
  readonly posts: readonly ListedPost[];
  /** Where the list goes on with older posts, where it does. */
  readonly older?: Older;
  readonly trouble?: string;
}

/** Where an account's list of posts goes on. */
export interface Older {
  readonly account: string;
  /** The oldest post that was read. */
  readonly before: string;
  /** To be tried in their order; undefined is a stranger's. */
  readonly tokens: readonly (string | undefined)[];
}

/** A sight; or that nobody looked, because the server asked for rest, or (undefined) because its limit is used up. */
export type Looked = Sight | { readonly throttled: MastodonFailure } | undefined;

/** With what a channel can be read where strangers see nothing. */
export interface Means {
  /** The account's own answer, where it was asked as itself. */
  readonly answer: MastodonResult<Account> | undefined;
  /** Its own token, where that was let in. */
  readonly token: string | undefined;
  /** That of any account of the same server: all are shown the same. */
  readonly lent: string | undefined;
}

/** What the posts of a channel were like when they were last read. */
interface LastRead {
  readonly at: Instant;
  readonly count: number;
  readonly last: string | null | undefined;
  readonly newest: string | undefined;
}

/** The first look takes history; 40 is the most a call gives. */
const HISTORY = 40;
const RECENT = 20;

export const WALLED =
  'the server shows accounts to members only: "accessToken" with the scopes read:accounts and read:statuses would let this program in';

/**
 * Sees accounts and their posts, as a stranger where that is possible.
 *
 * @param ids by channel id: the account behind the handle
 * @param knows whether a channel's posts have been listed before
 */
export function createAccountSights(parts: {
  readonly clock: Clock;
  readonly ids: Map<string, string>;
  readonly knows: (channel: string) => boolean;
}) {
  const { clock, ids, knows } = parts;
  const lastReads = new Map<string, LastRead>();
  /** Channels that posts were seen of: where there are none any more, that is no quiet. */
  const published = new Set<string>();
  /** By channel: whether its page for people was there, where that is all that strangers see. */
  const pages = new Map<string, { readonly at: Instant; readonly isThere: boolean | undefined }>();

  return { see, older };

  /** A page of posts before those that were read; undefined where it could not be read. */
  async function older(
    server: Server,
    { account, before, tokens }: Older,
    signal: AbortSignal,
  ): Promise<OlderPage<Older> | undefined> {
    const read = await postsOf(server, account, HISTORY, { tokens, signal, before });
    if (!read.ok) return undefined;
    const last = read.value.at(-1);
    const next = last && { account, before: last.key, tokens };
    return { posts: read.value, older: next };
  }

  async function see(
    server: Server,
    channel: Channel,
    found: Found | undefined,
    means: Means,
    signal: AbortSignal,
  ): Promise<Looked> {
    switch (found?.kind) {
      case 'account':
        return await withPosts(server, channel, found, [undefined, inside(means)], signal);
      case 'walled':
        return await behindWall(server, channel, means, signal);
      case 'missing':
        return { seen: 'missing', posts: [] };
      default:
        return unread(found?.refused);
    }
  }

  /** Reads as a member; else what little strangers are shown. */
  async function behindWall(
    server: Server,
    channel: Channel,
    { answer, token, lent }: Means,
    signal: AbortSignal,
  ): Promise<Looked> {
    const self = answer?.ok ? answer.value : undefined;
    const isNamedSo = self?.username.toLowerCase() === usernameOf(channel);
    if (self !== undefined && (isNamedSo || self.id === ids.get(channel.id))) {
      ids.set(channel.id, self.id);
      const found = { kind: 'account', account: self, renamed: !isNamedSo } as const;
      return await withPosts(server, channel, found, [token], signal);
    }
    if (lent !== undefined) {
      const found = await findAsMember(server, channel, ids, { token: lent, signal });
      if (found.kind === 'account') return await withPosts(server, channel, found, [lent], signal);
      if (found.kind === 'missing') return { seen: 'missing', posts: [] };
      if (found.kind === 'unread') return unread(found.refused);
    }
    const isRefused = answer !== undefined && !answer.ok && answer.status === 401;
    const trouble = 'its page is gone';
    if (await lostPage(server, channel, isRefused, signal)) {
      return { seen: 'missing', posts: [], trouble };
    }
    return await throughWall(server, channel, signal);
  }

  /** Whether the page for people is gone that was there before, or is gone while the account's own token is refused. */
  async function lostPage(
    server: Server,
    channel: Channel,
    isRefused: boolean,
    signal: AbortSignal,
  ): Promise<boolean> {
    const now = clock.now();
    const before = pages.get(channel.id);
    if (before === undefined || now - before.at >= POSTS_AT_LEAST) {
      const read = await server.hasPage(usernameOf(channel), signal);
      // A page that nobody has ever seen may be one that this server does not have at all.
      const isKnown = read !== false || isRefused || before?.isThere !== undefined;
      pages.set(channel.id, { at: now, isThere: isKnown ? (read ?? before?.isThere) : undefined });
    }
    return pages.get(channel.id)?.isThere === false;
  }

  /**
   * Adds the posts. Where a server's counts hold, they are read only where their number or the day of the last changed.
   *
   * @param tokens to be tried in their order
   */
  async function withPosts(
    server: Server,
    { id }: Channel,
    found: Found & { kind: 'account' },
    tokens: readonly (string | undefined)[],
    signal: AbortSignal,
  ): Promise<Sight> {
    const sight = seenAs(found);
    if (sight.seen === 'suspended') return { ...sight, posts: [] };
    const { statusesCount: count, lastStatusAt: last } = found.account;
    const before = lastReads.get(id);
    const now = clock.now();
    const isCounted = server.groups && server.can('count');
    const isDue = before === undefined || now - before.at >= POSTS_AT_LEAST || !isCounted;
    if (!isDue && before.count === count && before.last === last) return { ...sight, posts: [] };
    const isFirst = !knows(id);
    const account = found.account.id;
    const read = await postsOf(server, account, isFirst ? HISTORY : RECENT, { tokens, signal });
    if (!read.ok) {
      if (read.why === 'held' || read.status === 429) return { ...sight, posts: [] };
      // The account is there, but whether anything was published on it cannot be seen.
      if (!isWall(read)) return { seen: 'unreachable', posts: [], trouble: read.text };
      const isInside = tokens.some((token) => token !== undefined);
      const trouble = isInside
        ? `its posts are refused (${read.status}): the token may lack the scope read:statuses`
        : WALLED;
      return { seen: 'login-wall', posts: [], trouble };
    }
    const newest = read.value[0]?.key;
    const isAdded =
      before?.newest !== undefined &&
      before.newest !== newest &&
      read.value.some(({ key }) => key === before.newest);
    const isMiscounted =
      newest !== undefined && (count === 0 || (isAdded && count === before?.count));
    if (isMiscounted) server.cannot('count');
    if (newest === undefined && (count > 0 || published.has(id))) {
      lastReads.delete(id);
      return { ...sight, seen: sight.seen === 'visible' ? 'empty' : sight.seen, posts: [] };
    }
    lastReads.set(id, { at: now, count, last, newest });
    if (newest !== undefined) published.add(id);
    const oldest = read.value.length < HISTORY ? undefined : read.value.at(-1)?.key;
    const older = oldest === undefined ? {} : { older: { account, before: oldest, tokens } };
    return { ...sight, posts: read.value, ...older };
  }

  /** GoToSocial once hid accounts from strangers, but not their posts; those of a blocked account are an empty list. */
  async function throughWall(server: Server, { id }: Channel, signal: AbortSignal): Promise<Sight> {
    const wall: Sight = { seen: 'login-wall', posts: [], trouble: WALLED };
    const account = ids.get(id);
    if (account === undefined) return wall;
    const read = await server.accounts.posts(account, RECENT, { signal });
    if (!read.ok) return wall;
    return read.value.length === 0
      ? { seen: 'empty', posts: [], trouble: 'an empty list, and the account is hidden' }
      : { seen: 'visible', posts: read.value };
  }
}

/** The list as the first of the tokens that is let in gets it; undefined is a stranger's. */
async function postsOf(
  server: Server,
  account: string,
  limit: number,
  how: {
    readonly tokens: readonly (string | undefined)[];
    readonly signal: AbortSignal;
    readonly before?: string;
  },
): Promise<MastodonResult<readonly ListedPost[]>> {
  const { tokens, ...which } = how;
  const [token, ...others] = tokens;
  const read = await server.accounts.posts(account, limit, { token, ...which });
  const rest = others.filter((other) => other !== undefined);
  if (read.ok || !isWall(read) || rest.length === 0) return read;
  return await postsOf(server, account, limit, { ...how, tokens: rest });
}

function inside({ token, lent }: Means): string | undefined {
  return token ?? lent;
}

function unread(refused: MastodonFailure | undefined): Looked {
  if (refused?.why === 'held') return undefined;
  if (refused?.status === 429) return { throttled: refused };
  return { seen: 'unreachable', posts: [], trouble: refused?.text ?? 'it was not read' };
}

function seenAs({ account, renamed }: Found & { kind: 'account' }): Omit<Sight, 'posts'> {
  if (account.suspended) return { seen: 'suspended' };
  // Its server has closed it in memory of somebody: nobody can log in to it any more.
  if (account.memorial) return { seen: 'suspended', trouble: 'the account is kept in memoriam' };
  if (account.moved) return { seen: 'moved', trouble: `moved to ${account.moved.acct}` };
  if (renamed) return { seen: 'renamed', trouble: `now named ${account.username}` };
  // Silenced: readers meet a warning first, and strangers do not meet its posts at all.
  return { seen: account.limited ? 'interstitial' : 'visible' };
}
