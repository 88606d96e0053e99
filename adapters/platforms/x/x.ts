import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader, ReaderMemory } from '../../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import type { ReachResult } from '../../http/read-result.ts';
import { createBackFill, type OlderPage } from '../shared/back-fill.ts';
import { createSeenPosts, type ListedPost } from '../shared/seen-posts.ts';
import { createAccountChecks, facts } from './account-checks.ts';
import { type Account, createAccounts, HANDLE, USERS_A_CALL } from './accounts.ts';
import { createCalls } from './calls.ts';
import { handleOf } from './handles.ts';
import { callsFor, costADay, type Way } from './limits.ts';
import { appResult, type XFailure } from './problems.ts';
import { MOST, outOfBudget, queriesFor, searchPosts } from './search.ts';
import { createSpending, PRICES } from './spending.ts';

export interface XOptions {
  readonly clock: Clock;
  /** The app's own token. Never logged, never part of a signal. */
  readonly bearerToken: string;
  /** Dollars a day (UTC) that reads may cost. */
  readonly dailyBudget?: number | undefined;
  /** Whether accounts are searched for all their posts. If not, the lookup tells the newest one. */
  readonly search?: boolean;
  readonly url?: string | undefined;
  /** By channel id; with an access token the account itself is asked whether it is let in. */
  readonly accounts?: Readonly<Record<string, { readonly accessToken?: string | undefined }>>;
  /** Where it is kept whose past has been read. */
  readonly memory?: ReaderMemory | undefined;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

/** What was read of one account. */
interface Sight {
  readonly seen: SignalOf<'profile'>['seen'];
  readonly posts: readonly ListedPost[];
  readonly refused?: XFailure;
}

export const DAILY_BUDGET = 5;

/** Where the posts of one account go on. */
interface Older {
  readonly until: Instant;
  readonly next?: string;
}

/** The search learns of a post a little after it is published. */
const OVERLAP = 2 * MINUTE;

/**
 * Reads X with an app's token: one lookup for up to 100 accounts, and a search for as many as fit a query.
 * An account of the panel is only looked up, which tells its newest post: it costs a cent a day, however busy it is.
 * So is every account where searches would cost more than the day's budget.
 */
export function createX(
  options: XOptions,
): PlatformReader & Required<Pick<PlatformReader, 'spent' | 'cost'>> {
  const { clock, log, bearerToken, dailyBudget = DAILY_BUDGET, accounts: tokens = {} } = options;
  const { search: searches = true } = options;
  const { url = 'https://api.x.com', cadence = MINUTE, freshness = 5 * MINUTE } = options;
  const calls = createCalls({ http: options.http ?? createHttpReader(), clock, url });
  const spending = createSpending(dailyBudget);
  const accounts = createAccounts(calls);
  const own = createAccountChecks({ calls, clock, spending, accounts: tokens });
  const seen = createSeenPosts();
  const backFill = createBackFill<Older>(options.memory);
  /** By channel id: the account behind the handle, which a new name does not change. */
  const ids = new Map<string, string>();
  /** Channels told of as refused to the app: until the app is let in again, which is told once. */
  const refusedTo = new Set<string>();
  /** By channel id: up to when its posts have been searched. */
  const searched = new Map<string, Instant>();
  const way: Way = {
    search: searches,
    hasToken: ({ id }) => tokens[id]?.accessToken !== undefined,
  };

  return {
    platform: 'x',
    cadence,
    freshness,
    group: USERS_A_CALL,
    look,
    calls: (channels) => callsFor(channels, way),
    prices: {
      budget: dailyBudget,
      perDay: (channels, every) => costADay(channels, every, way),
    },
    way: searches
      ? 'looked up, and searched for posts'
      : 'looked up alone, which tells the newest post: a search for all posts would cost more than the budget',
    cost: () => ({ spent: spending.spent(clock.now()), budget: dailyBudget }),
    spent: () => `X: $${spending.spent(clock.now()).toFixed(3)} of $${dailyBudget} a day spent`,
  };

  async function look(channels: readonly Channel[], signal: AbortSignal) {
    const [sights, credentials] = await Promise.all([
      readPublicly(channels, signal),
      own.check(channels, signal),
    ]);
    const at = clock.now();
    const reach = [...sights.values()].flatMap(({ refused }) => refused?.reach ?? []);
    const tried = [...sights.values()].some(({ refused }) => refused?.reach ?? !refused);
    const result: ReachResult = reach.find((one) => one !== 'ok') ?? 'ok';
    const signals: Signal[] = tried
      ? [{ at, kind: 'reach', target: 'x', vantage: 'ours', result }]
      : [];
    for (const channel of channels) {
      const sight = sights.get(channel.id);
      if (sight !== undefined) signals.push(...tell(channel, sight, at));
      const asApp = ofApp(channel, sight, at);
      const asItself = credentials.find((one) => one.channel === channel.id);
      // A throttled account says nothing of itself.
      const mine = asItself?.result === 'rate-limited' ? (asApp ?? asItself) : (asItself ?? asApp);
      if (mine !== undefined) signals.push(mine);
    }
    const history = await backFill.turn(
      channels,
      (channel, older) => readOlder(channel, older, signal),
      at,
    );
    return [...signals, ...history];
  }

  function tell({ id }: Channel, { seen: profile, posts, refused }: Sight, at: Instant): Signal[] {
    // X asked to be left alone: nobody looked, so there is nothing to tell.
    if (refused?.why === 'held') return [];
    if (refused !== undefined) {
      const { text: _, ...rest } = facts(refused);
      log?.warn('x account not seen', { channel: id, trouble: refused.text, ...rest });
    }
    const listed = profile === 'unreachable' ? [] : seen.fresh(id, posts, at);
    return [...listed, { at, kind: 'profile', channel: id, seen: profile }];
  }

  /** What the app's token was refused for concerns each channel that it was to be read for. */
  function ofApp({ id }: Channel, sight: Sight | undefined, at: Instant) {
    const refused = sight?.refused;
    if (refused?.why === 'held') return undefined;
    if (refused === undefined) {
      if (sight?.seen !== 'visible' || !refusedTo.delete(id)) return undefined;
      return { at, kind: 'credentials', channel: id, result: 'ok' } as const;
    }
    const result = appResult(refused);
    if (result !== undefined) refusedTo.add(id);
    return result === undefined
      ? undefined
      : ({ at, kind: 'credentials', channel: id, result, ...facts(refused) } as const);
  }

  async function readPublicly(channels: readonly Channel[], signal: AbortSignal) {
    const sights = new Map<string, Sight>();
    const named = channels.filter((channel) => HANDLE.test(handleOf(channel)));
    // One name that cannot be one would have X refuse the whole group.
    for (const channel of channels) sights.set(channel.id, { seen: 'missing', posts: [] });
    if (named.length === 0) return sights;
    const found = await lookUp('handles', named.map(handleOf), signal);
    if (!found.ok) {
      for (const { id } of named) sights.set(id, unseen(found));
      return sights;
    }
    const renamed = await findRenamed(named, found.value, signal);
    const open: Channel[] = [];
    for (const channel of named) {
      const account = found.value.get(handleOf(channel)) ?? { seen: 'empty' as const };
      const known = ids.get(channel.id);
      const other = known !== undefined && account.user !== undefined && account.user.id !== known;
      const toSearch = searches && channel.role !== 'panel';
      const posts = toSearch ? [] : newestOf(account);
      const now = other || renamed.has(channel.id) ? 'renamed' : account.seen;
      sights.set(channel.id, { seen: now, posts });
      if (now !== 'visible' || account.user === undefined) continue;
      if (known === undefined) compare(channel, account);
      ids.set(channel.id, account.user.id);
      if (toSearch) open.push(channel);
    }
    await search(open, sights, signal);
    return sights;
  }

  async function lookUp(by: 'handles' | 'ids', names: readonly string[], signal: AbortSignal) {
    const now = clock.now();
    const keys = by === 'ids' ? names.map((id) => `id ${id}`) : names;
    if (spending.price('user', keys, now) > spending.left(now)) return outOfBudget();
    const found = await accounts.lookUp(by, names, bearerToken, signal);
    if (found.ok) {
      const told = [...found.value].filter(([, { user }]) => user !== undefined);
      spending.charge(
        'user',
        told.map(([name]) => (by === 'ids' ? `id ${name}` : name)),
        now,
      );
    }
    return found;
  }

  /** The channels whose handle is gone while the account behind it is there. */
  async function findRenamed(
    channels: readonly Channel[],
    found: ReadonlyMap<string, Account>,
    signal: AbortSignal,
  ): Promise<ReadonlySet<string>> {
    const gone = channels.filter(
      (channel) => ids.has(channel.id) && found.get(handleOf(channel))?.seen === 'missing',
    );
    if (gone.length === 0) return new Set();
    const byId = await lookUp(
      'ids',
      gone.map(({ id }) => ids.get(id) ?? ''),
      signal,
    );
    if (!byId.ok) return new Set();
    const there = gone.filter(({ id }) => byId.value.get(ids.get(id) ?? '')?.user !== undefined);
    return new Set(there.map(({ id }) => id));
  }

  async function search(
    channels: readonly Channel[],
    sights: Map<string, Sight>,
    signal: AbortSignal,
  ) {
    // Who has not been searched before is asked for by itself: the others need no history again.
    const [known, fresh] = [true, false].map((before) =>
      channels.filter(({ id }) => searched.has(id) === before),
    ) as [Channel[], Channel[]];
    for (const group of [known, fresh]) {
      for (const query of queriesFor(group.map(handleOf))) {
        const names = new Set(query.split(' OR ').map((part) => part.slice('from:'.length)));
        await searchOne(
          query,
          group.filter((one) => names.has(handleOf(one))),
          sights,
          signal,
        );
      }
    }
  }

  async function searchOne(
    query: string,
    channels: readonly Channel[],
    sights: Map<string, Sight>,
    signal: AbortSignal,
  ): Promise<void> {
    const now = clock.now();
    const times = channels.flatMap(({ id }) => searched.get(id) ?? []);
    const since = times.length === 0 ? undefined : Math.min(...times) - OVERLAP;
    const found = await searchPosts(
      { calls, spending, now },
      { query, since },
      bearerToken,
      signal,
    );
    for (const { id } of channels) {
      if (found.ok) searched.set(id, now);
      const posts = found.ok
        ? found.value.posts.filter(({ author }) => author === ids.get(id))
        : [];
      // X takes no end that lies less than ten seconds back.
      const until = Math.min(now - MINUTE, ...posts.map(({ at = now }) => at));
      if (found.ok) backFill.begin(id, found.value.next === undefined ? undefined : { until });
      // The page is there, but whether anything was published on it cannot be seen.
      sights.set(id, found.ok ? { seen: 'visible', posts } : unseen({ reach: 'ok', ...found }));
    }
  }

  /**
   * A page of what one of them published in the week before, as far as the search reaches: where the money for a whole page
   * is over after half of the day's has been kept for the looks to come.
   */
  async function readOlder(
    channel: Channel,
    { until, next }: Older,
    signal: AbortSignal,
  ): Promise<OlderPage<Older> | 'later' | undefined> {
    const now = clock.now();
    if (spending.left(now) - MOST * PRICES.post < dailyBudget / 2) return 'later';
    const query = `from:${handleOf(channel)}`;
    const found = await searchPosts(
      { calls, spending, now },
      { query, until, from: next },
      bearerToken,
      signal,
    );
    if (!found.ok) return undefined;
    const { posts, next: after } = found.value;
    return { posts, older: after === undefined ? undefined : { until, next: after } };
  }

  /** Which class of accounts a lockdown would strike stands in the settings; X may know better. */
  function compare(channel: Channel, { user }: Account): void {
    const { verified, followers } = user ?? {};
    if (verified !== undefined && channel.verified !== undefined && verified !== channel.verified) {
      log?.warn('the settings say otherwise of "verified" than X', {
        channel: channel.id,
        verified,
      });
    }
    log?.info('x account found', { channel: channel.id, verified, followers });
  }
}

function newestOf({ user }: Account): readonly ListedPost[] {
  return user?.newestPost === undefined
    ? []
    : [{ key: user.newestPost.id, at: user.newestPost.at }];
}

function unseen(refused: XFailure): Sight {
  return { seen: 'unreachable', posts: [], refused };
}
