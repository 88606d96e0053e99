import type { CallLimit, Calls } from '../../../src/model/calls.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import type { ReachResult } from '../../http/read-result.ts';
import { createGraph } from '../meta/graph.ts';
import type { Kind } from '../meta/kind.ts';
import { readsOf, type Sight, sightOf } from '../meta/pages.ts';
import { credentialResult, facts, isTokenRefused } from '../meta/problems.ts';
import { createSeenPosts } from '../shared/seen-posts.ts';
import { createSharedFailure } from '../shared/shared-failure.ts';

export interface ThreadsOptions {
  readonly clock: Clock;
  /** By channel id: the token of the account itself, with the permission threads_basic. */
  readonly accounts?: Readonly<Record<string, { readonly accessToken?: string | undefined }>>;
  readonly url?: string | undefined;
  readonly version?: string | undefined;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

/** Source: https://developers.facebook.com/docs/threads/threads-media */
const THREADS: Kind = {
  platform: 'threads',
  fields: 'id,username',
  posts: { edge: 'threads', time: 'timestamp', type: 'media_type' },
  publishing: 'threads_content_publish',
  withAppToken: false,
};
/** For each impression of the last day, ten at least: https://developers.facebook.com/docs/threads/overview */
const OWN: CallLimit = {
  calls: 48_000,
  window: DAY,
  per: 'account',
  source: 'https://developers.facebook.com/docs/threads/overview',
};
/** The account, and its posts. */
const READS = 2;
const HISTORY = 100;
const RECENT = 25;
/** An outage is over by then, a changed password is not. */
const OUTAGE_AT_MOST = 3 * HOUR;
const CALLS_AT_ONCE = 25;

/**
 * Reads one's own accounts on Threads, each with its token: that it is let in and what it has published. It proves no
 * more: whether a post would be taken, or whether others see the account, Threads does not say. Accounts without a token
 * are not looked at.
 */
export function createThreads(options: ThreadsOptions): PlatformReader {
  const { clock, log, accounts = {}, cadence = 2 * MINUTE, freshness = 10 * MINUTE } = options;
  const { url = 'https://graph.threads.net', version = 'v1.0' } = options;
  const http = options.http ?? createHttpReader();
  const graph = createGraph({ http, clock, url, version, alone: true });
  const together = createSharedFailure(OUTAGE_AT_MOST);
  const seen = createSeenPosts();

  return {
    platform: 'threads',
    cadence,
    freshness,
    group: CALLS_AT_ONCE,
    look,
    calls: (channels) =>
      withToken(channels).map(({ channel: { id } }): Calls => {
        return { counted: 'reads of ours', of: id, calls: READS, limit: OWN };
      }),
  };

  async function look(channels: readonly Channel[], signal: AbortSignal) {
    const own = withToken(channels);
    const calls = own.flatMap(({ channel, token }) =>
      readsOf(THREADS, 'me', token, seen.knows(channel.id) ? RECENT : HISTORY),
    );
    const answers = await graph.ask(calls, signal);
    const at = clock.now();
    const sights = own.map(({ channel }, index) => {
      const [account, posts] = answers.slice(READS * index, READS * (index + 1));
      const sight = sightOf(THREADS, account, posts);
      const isRefused = sight.refused !== undefined && isTokenRefused(sight.refused);
      if (sight.refused?.why !== 'held') together.note(channel.id, at, isRefused);
      return { channel, sight, isRefused };
    });
    const tried = sights.filter(({ sight }) => sight.refused?.why !== 'held');
    const ways = tried.map(({ sight }): ReachResult => sight.refused?.reach ?? 'ok');
    const result = ways.includes('ok') ? 'ok' : (ways[0] ?? 'ok');
    const reach = { at, kind: 'reach', target: 'threads', vantage: 'ours', result } as const;
    const signals: Signal[] = tried.length === 0 ? [] : [reach];
    const everybody = together.everybody(at);
    for (const { channel, sight, isRefused } of sights) {
      signals.push(...tell(channel, sight, at));
      const told = credentials(channel.id, sight, at, everybody && isRefused);
      if (told !== undefined) signals.push(told);
    }
    return signals;
  }

  function withToken(channels: readonly Channel[]) {
    return channels.flatMap((channel) => {
      const token = accounts[channel.id]?.accessToken;
      return token === undefined ? [] : [{ channel, token }];
    });
  }

  function tell({ id, handle }: Channel, sight: Sight, at: Instant): readonly Signal[] {
    const { seen: profile, posts, refused, username } = sight;
    if (profile === undefined) return [];
    if (refused !== undefined) {
      log?.warn('threads account not seen', {
        channel: id,
        ...facts(refused),
        trouble: refused.text,
      });
    }
    const listed = profile === 'visible' ? seen.fresh(id, posts, at) : [];
    const asked = handle.replace(/^@/, '').toLowerCase();
    const isOther = username !== undefined && username.toLowerCase() !== asked;
    const named = isOther ? { name: username } : {};
    return [...listed, { at, kind: 'profile', channel: id, seen: profile, ...named }];
  }
}

function credentials(
  channel: string,
  { seen, refused, gone }: Sight,
  at: Instant,
  isMetas: boolean,
): SignalOf<'credentials'> | undefined {
  const signal = { at, kind: 'credentials', channel } as const;
  if (refused?.why === 'held') return undefined;
  if (refused !== undefined && isMetas) {
    const { code } = facts(refused);
    const all = { result: 'server-error', reason: 'everybody' } as const;
    return { ...signal, ...all, ...(code === undefined ? {} : { code }) };
  }
  if (refused !== undefined)
    return { ...signal, result: credentialResult(refused), ...facts(refused) };
  if (gone !== undefined)
    return { ...signal, result: 'disabled', ...facts(gone), reason: 'no-account' };
  // That an account which shows nothing lets its token in proves nothing.
  return seen === 'visible' ? { ...signal, result: 'ok' } : undefined;
}
