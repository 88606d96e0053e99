import type { Channel } from '../../../src/model/channel.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader, ReaderMemory } from '../../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import type { ReachResult } from '../../http/read-result.ts';
import { createBackFill } from '../shared/back-fill.ts';
import { createSeenPosts } from '../shared/seen-posts.ts';
import { createSharedFailure } from '../shared/shared-failure.ts';
import { createAccountStatuses, handleOf } from './account-status.ts';
import { CALLS_A_BATCH, createGraph } from './graph.ts';
import type { Kind } from './kind.ts';
import { callsFor } from './limits.ts';
import {
  besideOthers,
  listOf,
  nameless,
  pageIn,
  readsOf,
  refusedSight,
  type Sight,
  sightOf,
} from './pages.ts';
import { credentialResult, facts, type GraphFailure, isGone, isTokenRefused } from './problems.ts';
import type { Trouble } from './token.ts';

export interface MetaOptions {
  readonly clock: Clock;
  /** The app's own token (id and secret with a bar between). Never logged, never part of a signal. */
  readonly appToken?: string | undefined;
  readonly url?: string | undefined;
  /** Of the Graph API, such as v25.0. */
  readonly version?: string | undefined;
  /** By channel id: the page's own token, or that of a person or system user who works on it. */
  readonly accounts?: Readonly<Record<string, { readonly accessToken?: string | undefined }>>;
  /** Where it is kept whose past has been read. */
  readonly memory?: ReaderMemory | undefined;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

export const GRAPH_URL = 'https://graph.facebook.com';
export const GRAPH_VERSION = 'v25.0';

/** The first look takes history, so that the rhythm has something to learn; 100 is the most a call gives. */
const HISTORY = 100;
const RECENT = 25;
/** One person's key may open every account: an outage is over by then, a changed password is not. */
const OUTAGE_AT_MOST = 3 * HOUR;

/** Reads one of Meta's platforms over the Graph API: pages and accounts of ours with their own tokens, in batches. */
export function createMeta(kind: Kind, options: MetaOptions): PlatformReader {
  const { clock, log, appToken, accounts = {} } = options;
  const { url = GRAPH_URL, version = GRAPH_VERSION } = options;
  const { cadence = 2 * MINUTE, freshness = 10 * MINUTE } = options;
  const http = options.http ?? createHttpReader();
  const graph = createGraph({ http, clock, url, version, appToken });
  const standings = createAccountStatuses({ graph, clock, kind, appToken, log });
  const together = createSharedFailure(OUTAGE_AT_MOST);
  const seen = createSeenPosts();
  const backFill = createBackFill<string>(options.memory);
  const tokens = new Map(
    Object.entries(accounts).flatMap(([id, { accessToken }]) =>
      accessToken === undefined ? [] : [[id, accessToken] as const],
    ),
  );
  /** By channel id: the page behind the handle, which a new name does not change, and its first name. */
  const pages = new Map<string, { readonly id: string; readonly username: string | undefined }>();
  const before = new Map<string, string>();

  return {
    platform: kind.platform,
    cadence,
    freshness,
    // A page and its posts are two calls of a batch.
    group: CALLS_A_BATCH / 2,
    look,
    calls: (channels) => callsFor(channels.filter(canBeRead), ({ id }) => tokens.has(id)),
  };

  function canBeRead({ id }: Channel): boolean {
    return tokens.has(id) || (kind.withAppToken && appToken !== undefined);
  }

  async function look(channels: readonly Channel[], signal: AbortSignal) {
    const putOff = await standings.refresh(
      channels.filter(({ id }) => tokens.has(id)),
      tokens,
      signal,
    );
    const sights = await read(channels, putOff, signal);
    const at = clock.now();
    for (const [id, sight] of sights) {
      if (!tokens.has(id) || sight.refused?.why === 'held') continue;
      together.note(id, at, isRefused(sight, standings.of(id)?.trouble));
    }
    const someAnswered = [...sights.values()].some(({ refused }) => refused === undefined);
    const everybody = together.everybody(at);
    const signals: Signal[] = reached(sights, at);
    for (const channel of channels) {
      const read = sights.get(channel.id);
      if (read === undefined) continue;
      const sight = someAnswered ? besideOthers(read) : read;
      const isMetas = everybody && sight.gone !== undefined && tokens.has(channel.id);
      signals.push(...tell(channel, isMetas ? { ...sight, seen: 'unreachable' } : sight, at));
      const told = credentials(channel, sight, at, everybody);
      if (told !== undefined) signals.push(told);
    }
    const asked = channels.filter(({ id }) => sights.get(id)?.seen === 'visible');
    return [...signals, ...(await backFill.turn(asked, readOlder, at))];

    /** A page of what was published before the first look. */
    async function readOlder({ id }: Channel, after: string) {
      const name = pages.get(id)?.id;
      const token = standings.of(id)?.token ?? tokens.get(id) ?? appToken;
      if (name === undefined || token === undefined) return undefined;
      const [answer] = await graph.ask([listOf(kind, name, token, HISTORY, after)], signal);
      return answer?.ok ? pageIn(kind, answer.value) : undefined;
    }
  }

  async function read(
    channels: readonly Channel[],
    putOff: ReadonlyMap<string, GraphFailure>,
    signal: AbortSignal,
  ) {
    const sights = new Map<string, Sight>();
    const open: { readonly channel: Channel; readonly name: string; readonly token: string }[] = [];
    for (const channel of channels) {
      const token = tokens.get(channel.id) ?? (kind.withAppToken ? appToken : undefined);
      // Without any token there is nothing to look with, and nothing to tell.
      if (token === undefined) continue;
      const standing = tokens.has(channel.id) ? standings.of(channel.id) : undefined;
      const name =
        pages.get(channel.id)?.id ?? (tokens.has(channel.id) ? standing?.node : handleOf(channel));
      const throttled = putOff.get(channel.id);
      if (throttled !== undefined) sights.set(channel.id, refusedSight(throttled));
      else if (name !== undefined) open.push({ channel, name, token: standing?.token ?? token });
      else sights.set(channel.id, nameless(standing?.refused, standing?.trouble));
    }
    const calls = open.map(({ channel, name, token }) =>
      readsOf(kind, name, token, seen.knows(channel.id) ? RECENT : HISTORY),
    );
    const answers = await graph.ask(calls.flat(), signal);
    for (const [at, { channel }] of open.entries()) {
      sights.set(channel.id, named(channel, sightOf(kind, answers[2 * at], answers[2 * at + 1])));
    }
    return sights;
  }

  /** Notices that the page behind the handle goes by another name now. */
  function named(channel: Channel, sight: Sight): Sight {
    if (sight.id === undefined) return sight;
    const first = pages.get(channel.id) ?? { id: sight.id, username: sight.username };
    pages.set(channel.id, first);
    const [before, now] = [first.username, sight.username];
    const other = before !== undefined && now !== undefined && before !== now;
    return other ? { ...sight, seen: 'renamed' } : sight;
  }

  function tell({ id }: Channel, sight: Sight, at: Instant): Signal[] {
    const { seen: profile, posts, older, refused } = sight;
    if (profile === undefined) return [];
    if (refused !== undefined) {
      const { text: trouble } = refused;
      log?.warn(`${kind.platform} page not seen`, { channel: id, ...facts(refused), trouble });
    }
    if (profile === 'visible') backFill.begin(id, older);
    const listed = profile === 'visible' ? seen.fresh(id, posts, at) : [];
    const result = `${profile} ${refused?.error?.code ?? ''}`;
    if (before.has(id) && before.get(id) !== result) standings.doubt(id);
    before.set(id, result);
    return [...listed, { at, kind: 'profile', channel: id, seen: profile }];
  }

  function credentials(
    { id }: Channel,
    sight: Sight,
    at: Instant,
    everybody: boolean,
  ): SignalOf<'credentials'> | undefined {
    const { refused } = sight;
    const signal = { at, kind: 'credentials', channel: id } as const;
    if (refused?.why === 'held') return undefined;
    if (!tokens.has(id)) {
      // What the app's token is refused for is our own trouble and says nothing of the page.
      if (refused === undefined) return undefined;
      const result = credentialResult(refused);
      const isTheirs = result === 'server-error' || result === 'unreachable';
      return isTheirs ? undefined : { ...signal, result: 'app-refused', ...facts(refused) };
    }
    const trouble = standings.of(id)?.trouble;
    if (everybody && isRefused(sight, trouble)) {
      const told = refused ?? sight.gone;
      const { code } = told === undefined ? (trouble ?? {}) : facts(told);
      const all = { result: 'server-error', reason: 'everybody' } as const;
      return { ...signal, ...all, ...(code === undefined ? {} : { code }) };
    }
    if (refused !== undefined) {
      return { ...signal, result: credentialResult(refused), ...facts(refused) };
    }
    if (trouble !== undefined) {
      const { isRefused: _, ...what } = trouble;
      return { ...signal, ...what };
    }
    if (sight.unpublished) {
      return { ...signal, result: 'disabled', reason: 'unpublished' };
    }
    // Its own key finds it no more, and the key is still good.
    if (sight.seen === 'missing' && pages.has(id)) {
      const said = sight.gone === undefined ? {} : facts(sight.gone);
      return { ...signal, result: 'disabled', ...said, reason: 'no-account' };
    }
    // That a page which shows nothing lets its token in proves nothing.
    return sight.seen === 'visible' ? { ...signal, result: 'ok' } : undefined;
  }

  function reached(sights: ReadonlyMap<string, Sight>, at: Instant): Signal[] {
    const tried = [...sights.values()].filter(({ refused }) => refused?.why !== 'held');
    if (tried.length === 0) return [];
    const ways = tried.map(({ refused }): ReachResult => refused?.reach ?? 'ok');
    // One answer among many is enough to know that the way is open.
    const result = ways.includes('ok') ? 'ok' : (ways[0] ?? 'ok');
    return [{ at, kind: 'reach', target: kind.platform, vantage: 'ours', result }];
  }
}

/** In an outage of May 2026 Meta told every page's own valid key that there was no such page (100 with 33). */
function isRefused({ refused, gone }: Sight, trouble: Trouble | undefined): boolean {
  if (refused !== undefined) return isTokenRefused(refused);
  return (gone !== undefined && isGone(gone)) || (trouble?.isRefused ?? false);
}
