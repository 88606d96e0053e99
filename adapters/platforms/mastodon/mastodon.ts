import { fediverseServer } from '../../../src/catalog/platforms/mastodon.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, isoUtc, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader, ReaderMemory } from '../../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { createBackFill } from '../shared/back-fill.ts';
import { createSeenPosts } from '../shared/seen-posts.ts';
import { createAccountChecks } from './account-checks.ts';
import { createAccountSights, type Looked, type Older, type Sight } from './account-sight.ts';
import type { Account } from './accounts.ts';
import type { MastodonFailure, MastodonResult } from './calls.ts';
import { type Found, findAccounts } from './find-accounts.ts';
import { callsFor } from './limits.ts';
import { createServer, type Server, serverUrl } from './server.ts';

export interface MastodonOptions {
  readonly clock: Clock;
  /** By channel id; with an access token the account itself is asked whether it is let in. Never logged. */
  readonly accounts?: Readonly<Record<string, { readonly accessToken?: string | undefined }>>;
  /** Where it is kept whose past has been read. */
  readonly memory?: ReaderMemory | undefined;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

/** Reads Mastodon and servers that answer like it. With an account's own token it also asks whether the account is let in. */
export function createMastodon(options: MastodonOptions): PlatformReader {
  const { clock, log, accounts: tokens = {} } = options;
  const { cadence = MINUTE, freshness = 5 * MINUTE } = options;
  const http = options.http ?? createHttpReader();
  const own = createAccountChecks({ clock, tokens, log });
  const seen = createSeenPosts();
  const backFill = createBackFill<Older>(options.memory);
  const servers = new Map<string, Server>();
  /** By channel id: the account behind the handle, which a new name does not change. */
  const ids = new Map<string, string>();
  const seenAt = new Map<string, Instant>();
  const sight = createAccountSights({ clock, ids, knows: (channel) => seen.knows(channel) });

  return {
    platform: 'mastodon',
    cadence,
    freshness,
    group: 40,
    calls: (channels) =>
      callsFor(channels, {
        serverOf,
        knownOf: (instance) => servers.get(serverUrl(instance) ?? ''),
        hasToken: ({ id }) => tokens[id]?.accessToken !== undefined,
      }),
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
      const unnamed: Sight = {
        seen: 'unreachable',
        posts: [],
        trouble: 'no server is named for it',
      };
      return channels.flatMap((channel) => tell(channel, unnamed, clock.now()));
    }
    const server = servers.get(url) ?? createServer({ http, clock, url });
    servers.set(url, server);
    const answers = new Map<string, MastodonResult<Account> | undefined>();
    const verifying = channels.map(async (channel) => {
      answers.set(channel.id, await own.verify(server, channel, signal));
    });
    await Promise.all(verifying);
    const letIn = (channel: Channel) => own.tokenLetIn(channel, answers.get(channel.id));
    const lent = channels.map(letIn).find((token) => token !== undefined);
    const found = await find(server, channels, lent, signal);
    const sights = new Map<string, Looked>();
    const seeing = channels.map(async (channel) => {
      const means = { answer: answers.get(channel.id), token: letIn(channel), lent };
      sights.set(
        channel.id,
        await sight.see(server, channel, found.get(channel.id), means, signal),
      );
    });
    await Promise.all(seeing);
    const at = clock.now();
    const result = server.reached();
    const signals: Signal[] = result
      ? [{ at, kind: 'reach', target: 'mastodon', instance, vantage: 'ours', result }]
      : [];
    const seenOf = (id: string) => {
      const looked = sights.get(id);
      return looked !== undefined && 'seen' in looked ? looked.seen : undefined;
    };
    const credentials = own.tell(answers, channels, seenOf);
    const tooOften = [...answers.values()]
      .filter((answer) => answer?.ok === false && answer.status === 429)
      .map((refused) => ({ throttled: refused as MastodonFailure }))[0];
    for (const channel of channels) {
      const looked = sights.get(channel.id) ?? tooOften;
      // The limit is used up: nobody looked, so there is nothing to tell.
      if (looked === undefined) continue;
      if ('seen' in looked) signals.push(...tell(channel, looked, at));
      else {
        const isAsked = credentials.some((told) => told.channel === channel.id);
        signals.push(...throttled(channel, looked.throttled, at).slice(isAsked ? 1 : 0));
      }
    }
    const history = await backFill.turn(
      channels,
      (_, older) => sight.older(server, older, signal),
      at,
    );
    return [...signals, ...credentials, ...history];
  }

  /** As strangers see them; where members alone are shown anything, a member looks. */
  async function find(
    server: Server,
    channels: readonly Channel[],
    lent: string | undefined,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Found>> {
    if (lent !== undefined && !server.can('answer-strangers')) {
      return new Map(channels.map(({ id }) => [id, { kind: 'walled' }]));
    }
    const found = await findAccounts(server, channels, ids, signal);
    if ([...found.values()].some(({ kind }) => kind === 'walled')) {
      server.cannot('answer-strangers');
    }
    return found;
  }

  function tell(channel: Channel, sighted: Sight, at: Instant): Signal[] {
    const { seen: profile, posts, older, trouble } = sighted;
    if (trouble !== undefined) {
      log?.info('mastodon account not fully seen', { channel: channel.id, trouble });
    }
    if (profile !== 'unreachable') seenAt.set(channel.id, at);
    if (posts.length > 0) backFill.begin(channel.id, older);
    const fresh = profile === 'unreachable' ? [] : seen.fresh(channel.id, posts, at);
    return [...fresh, { at, kind: 'profile', channel: channel.id, seen: profile }];
  }

  /** We asked too often: nobody has looked at the account. After a while that is no sight of it at all. */
  function throttled(
    { id: channel }: Channel,
    { text, until }: MastodonFailure,
    at: Instant,
  ): readonly Signal[] {
    const again = until === undefined ? '' : `, and sees again at ${isoUtc(until)}`;
    const trouble = `this program asked its server too often${again}`;
    log?.info('mastodon account not seen', { channel, trouble });
    const words = text === '' ? {} : { text };
    const limited = {
      at,
      kind: 'credentials',
      channel,
      result: 'rate-limited',
      status: 429,
    } as const;
    return [
      { ...limited, ...words },
      ...(at - (seenAt.get(channel) ?? Number.NEGATIVE_INFINITY) < freshness
        ? []
        : [{ at, kind: 'profile', channel, seen: 'unreachable' } as const]),
    ];
  }
}

function serverOf({ handle, instance }: Channel): string {
  return fediverseServer(handle, instance) ?? '';
}
