import { fediverseServer } from '../../../src/catalog/platforms/mastodon.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { createSeenPosts, type ListedPost } from '../shared/seen-posts.ts';
import { createAccountChecks } from './account-checks.ts';
import type { Account } from './accounts.ts';
import type { MastodonResult } from './calls.ts';
import { type Found, findAccounts } from './find-accounts.ts';
import { callsFor, POSTS_AT_LEAST } from './limits.ts';
import { createServer, type Server, serverUrl } from './server.ts';

export interface MastodonOptions {
  readonly clock: Clock;
  /** By channel id; with an access token the account itself is asked whether it is let in. Never logged. */
  readonly accounts?: Readonly<Record<string, { readonly accessToken?: string | undefined }>>;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

/** What was read of one account. */
interface Sight {
  readonly seen: SignalOf<'profile'>['seen'];
  readonly posts: readonly ListedPost[];
  readonly trouble?: string;
}

/** What the posts of a channel were like when they were last read. */
interface LastRead {
  readonly at: Instant;
  readonly count: number;
  readonly last: string | null | undefined;
}

/** The first look takes history; 40 is the most a call gives. */
const HISTORY = 40;
const RECENT = 20;

/** Reads Mastodon and servers that answer like it. With an account's own token it also asks whether the account is let in. */
export function createMastodon(options: MastodonOptions): PlatformReader {
  const { clock, log, accounts: tokens = {} } = options;
  const { cadence = MINUTE, freshness = 5 * MINUTE } = options;
  const http = options.http ?? createHttpReader();
  const own = createAccountChecks({ clock, tokens });
  const seen = createSeenPosts();
  const servers = new Map<string, Server>();
  /** By channel id: the account behind the handle, which a new name does not change. */
  const ids = new Map<string, string>();
  const lastReads = new Map<string, LastRead>();
  /** Channels that posts were seen of: where there are none any more, that is no quiet. */
  const published = new Set<string>();

  return {
    platform: 'mastodon',
    cadence,
    freshness,
    group: 40,
    calls: (channels) =>
      callsFor(channels, serverOf, ({ id }) => tokens[id]?.accessToken !== undefined),
    async look(channels, signal) {
      const byServer = Map.groupBy(channels, serverOf);
      const looks = [...byServer].map(([instance, some]) => lookAt(instance, some, signal));
      return (await Promise.all(looks)).flat();
    },
  };

  async function lookAt(
    instance: string,
    channels: readonly Channel[],
    signal: AbortSignal,
  ): Promise<Signal[]> {
    const url = serverUrl(instance);
    if (url === undefined) {
      const sight: Sight = { seen: 'unreachable', posts: [], trouble: 'no server is named for it' };
      return channels.flatMap((channel) => tell(channel, sight, clock.now()));
    }
    const server = servers.get(url) ?? createServer({ http, clock, url });
    servers.set(url, server);
    const answers = new Map<string, MastodonResult<Account> | undefined>();
    const verifying = channels.map(async (channel) => {
      answers.set(channel.id, await own.verify(server, channel, signal));
    });
    const [found] = await Promise.all([findAccounts(server, channels, ids, signal), ...verifying]);
    server.walled = [...found.values()].some(({ kind }) => kind === 'walled');
    const sights = new Map<string, Sight | undefined>();
    const seeing = channels.map(async (channel) => {
      const answer = answers.get(channel.id);
      const self = answer?.ok ? answer.value : undefined;
      sights.set(channel.id, await see(server, channel, found.get(channel.id), self, signal));
    });
    await Promise.all(seeing);
    const at = clock.now();
    const result = server.reached();
    const signals: Signal[] = result
      ? [{ at, kind: 'reach', target: 'mastodon', instance, vantage: 'ours', result }]
      : [];
    for (const channel of channels) {
      const sight = sights.get(channel.id);
      // The limit is used up: nobody looked, so there is nothing to tell.
      if (sight !== undefined) signals.push(...tell(channel, sight, at));
    }
    signals.push(...own.tell(answers, channels, (id) => sights.get(id)?.seen));
    return signals;
  }

  function tell(channel: Channel, { seen: profile, posts, trouble }: Sight, at: Instant): Signal[] {
    if (trouble !== undefined) {
      log?.info('mastodon account not fully seen', { channel: channel.id, trouble });
    }
    const fresh = profile === 'unreachable' ? [] : seen.fresh(channel.id, posts, at);
    return [...fresh, { at, kind: 'profile', channel: channel.id, seen: profile }];
  }

  async function see(
    server: Server,
    channel: Channel,
    found: Found | undefined,
    self: Account | undefined,
    signal: AbortSignal,
  ): Promise<Sight | undefined> {
    switch (found?.kind) {
      case 'account':
        return await withPosts(server, channel, found.account, seenAs(found), signal);
      case 'walled': {
        if (self === undefined) return await throughWall(server, channel, signal);
        ids.set(channel.id, self.id);
        const token = tokens[channel.id]?.accessToken;
        return await withPosts(server, channel, self, { seen: 'visible' }, signal, token);
      }
      case 'missing':
        return { seen: 'missing', posts: [] };
      default: {
        const refused = found?.refused;
        if (refused?.why === 'held') return undefined;
        return { seen: 'unreachable', posts: [], trouble: refused?.text ?? 'it was not read' };
      }
    }
  }

  /** Adds the posts, which are read only where their number or the day of the last has changed. */
  async function withPosts(
    server: Server,
    { id }: Channel,
    account: Account,
    sight: Omit<Sight, 'posts'>,
    signal: AbortSignal,
    token?: string,
  ): Promise<Sight> {
    if (sight.seen === 'suspended') return { ...sight, posts: [] };
    const { statusesCount: count, lastStatusAt: last } = account;
    const before = lastReads.get(id);
    const now = clock.now();
    const due = before === undefined || now - before.at >= POSTS_AT_LEAST;
    if (!due && before.count === count && before.last === last) return { ...sight, posts: [] };
    const limit = seen.knows(id) ? RECENT : HISTORY;
    const read = await server.accounts.posts(account.id, limit, { token, signal });
    if (!read.ok) {
      if (read.why === 'held') return { ...sight, posts: [] };
      // The account is there, but whether anything was published on it cannot be seen.
      return { seen: 'unreachable', posts: [], trouble: read.text };
    }
    if (read.value.length === 0 && (count > 0 || published.has(id))) {
      lastReads.delete(id);
      return { ...sight, seen: sight.seen === 'visible' ? 'empty' : sight.seen, posts: [] };
    }
    lastReads.set(id, { at: now, count, last });
    if (read.value.length > 0) published.add(id);
    return { ...sight, posts: read.value };
  }

  /** GoToSocial hides accounts from strangers, but not their posts; those of a blocked account are an empty list. */
  async function throughWall(server: Server, { id }: Channel, signal: AbortSignal): Promise<Sight> {
    const wall: Sight = { seen: 'login-wall', posts: [] };
    const account = ids.get(id);
    if (account === undefined) return wall;
    const read = await server.accounts.posts(account, RECENT, { signal });
    if (!read.ok) return wall;
    return read.value.length === 0
      ? { seen: 'empty', posts: [], trouble: 'an empty list, and the account is hidden' }
      : { seen: 'visible', posts: read.value };
  }
}

function serverOf({ handle, instance }: Channel): string {
  return fediverseServer(handle, instance) ?? '';
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
