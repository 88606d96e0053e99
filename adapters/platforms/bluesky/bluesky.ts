import type { AtpAgent } from '@atproto/api';
import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader, ReaderMemory } from '../../../src/ports.ts';
import { fetchThrough } from '../../http/fetch-through.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import type { ReachResult } from '../../http/read-result.ts';
import { createBackFill } from '../shared/back-fill.ts';
import { createSeenPosts } from '../shared/seen-posts.ts';
import { createAccountChecks } from './account-checks.ts';
import { withCooldown } from './cooldown.ts';
import { createHealth } from './health.ts';
import { createDirectory, isSameServer } from './identity.ts';
import { callsFor, type Servers } from './limits.ts';
import { logTrouble } from './log-trouble.ts';
import { createPdsAndAppView, worst } from './pds-and-appview.ts';
import type { Subject } from './profiles.ts';
import { PROFILES_A_CALL } from './profiles.ts';
import { type PublicRead, readFromRepository } from './public-read.ts';
import type { BlueskyAccount } from './session.ts';
import { createStreamed, type JetstreamSettings } from './streamed.ts';
import { createThroughAppView, HISTORY, RECENT } from './through-app-view.ts';

export interface BlueskyOptions {
  readonly clock: Clock;
  /** `null`: there is none, so accounts are read from the server that holds them. */
  readonly appView?: string | null | undefined;
  readonly service?: string | undefined;
  /** By channel id. */
  readonly accounts?: Readonly<Record<string, BlueskyAccount>>;
  /**
   * Where DID documents are looked up; `null`: nowhere. Whoever runs an AppView of their own names their own; without
   * either, it is that of the public network.
   */
  readonly directory?: string | null | undefined;
  /** Where the account behind each name is kept: a name that another takes over a restart must not pass for ours. */
  readonly memory?: ReaderMemory | undefined;
  /** How many channels there are on the platform, those of the panel included. */
  readonly channels?: number | undefined;
  /** The stream of posts, where there are many channels; `null`: none. */
  readonly jetstream?: JetstreamSettings | null | undefined;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

const PUBLIC_APP_VIEW = 'https://public.api.bsky.app';
const PUBLIC_SERVICE = 'https://bsky.social';
/** https://web.plc.directory */
const PUBLIC_DIRECTORY = 'https://plc.directory';

/** Reads Bluesky and other servers of the AT Protocol. With an app password it also asks whether the account may write. */
export function createBluesky(options: BlueskyOptions): PlatformReader {
  const { clock, log, cadence = MINUTE, freshness = 5 * MINUTE, channels: count = 1 } = options;
  const { appView = PUBLIC_APP_VIEW, service = PUBLIC_SERVICE, accounts = {} } = options;
  const { memory, directory = appView === PUBLIC_APP_VIEW ? PUBLIC_DIRECTORY : null } = options;
  const http = options.http ?? createHttpReader();
  const { serverOf } = createDirectory({ http, clock, url: directory });
  const throughHttp = withCooldown(fetchThrough(http), clock);
  const seen = createSeenPosts();
  const backFill = createBackFill<string>(memory);
  const dids = new Map<string, string>();
  const recalled = new Set<string>();
  /** Channels of which something has been told. */
  const told = new Set<string>();
  const agents = new Map<string, Promise<AtpAgent>>();
  const own = createAccountChecks({
    clock,
    log,
    accounts,
    newAgent: (account) => newAgent(account.service ?? service),
    movedTo,
  });
  const streamed = createStreamed({ ...options, count, hasAppView: appView !== null });
  const throughAppView = createThroughAppView({
    clock,
    seen,
    many: streamed.many,
    agent: () => agentOf(appView ?? service),
  });
  const bothHalves = createPdsAndAppView({
    throughAppView,
    health: createHealth(clock, http),
    log,
    service,
    ownServer: (channel) => accounts[channel]?.service,
    holder: own.server,
    serverOf,
    agentOf,
  });

  return {
    platform: 'bluesky',
    cadence,
    freshness,
    group: appView === null ? 1 : PROFILES_A_CALL,
    look,
    calls: (channels) => callsFor(channels, serversOf, streamed.follows),
    ...(streamed.follows
      ? { way: 'posts by stream; each account is looked up once in a while' }
      : {}),
    close: streamed.close,
  };

  function serversOf({ id }: Channel): Servers {
    const { service: host, appPassword } = accounts[id] ?? {};
    const checked = appPassword !== undefined;
    if (appView === null) return { home: host ?? service, checked };
    return { appView, home: host ?? service, hasOwn: host !== undefined, checked };
  }

  async function look(channels: readonly Channel[], signal: AbortSignal) {
    if (memory !== undefined) await recall(channels, memory);
    const due = streamed.due(channels, dids, throughAppView.knownUpTo);
    const subjects = due.map((channel) => [channel, subjectOf(channel)] as const);
    const { reads, reach } =
      appView === null
        ? await readRepositories(subjects, signal)
        : await bothHalves.read(subjects, signal);
    const troubled: { channel: string; trouble: string }[] = [];
    const bySelf = await Promise.all(
      channels.map((channel) => tell(channel, reads.get(channel.id), troubled, signal)),
    );
    logTrouble(log, troubled);
    const signals = [...bySelf.flat(), ...(await history(channels, signal))];
    if (reach === undefined) return signals;
    // What was seen of the way to the platform stands before what was seen at its end.
    const end = signals.findIndex(({ kind }) => kind !== 'post');
    const way = { kind: 'reach', target: 'bluesky', vantage: 'ours', result: reach } as const;
    return signals.toSpliced(end < 0 ? signals.length : end, 0, { at: clock.now(), ...way });
  }

  async function tell(
    channel: Channel,
    read: PublicRead | undefined,
    troubled: { channel: string; trouble: string }[],
    signal: AbortSignal,
  ): Promise<readonly Signal[]> {
    const { id } = channel;
    const subject = subjectOf(channel);
    const at = clock.now();
    // Nobody looked: the server asked to be left alone. That it asked was told when it did.
    const isThrottled = read?.throttled === true && told.has(id);
    const looked = read?.held || isThrottled ? undefined : read;
    if (looked !== undefined) told.add(id);
    if (looked?.did !== undefined) await remember(channel, looked.did);
    if (looked?.trouble !== undefined) {
      troubled.push({ channel: id, trouble: looked.trouble });
    }
    const posts = [...streamed.take(dids.get(id)), ...(looked?.posts ?? [])];
    if (looked?.posts.length && channel.role !== 'panel') backFill.begin(id, looked.older);
    const signals: Signal[] = [...seen.fresh(id, posts, at)];
    if (looked !== undefined) signals.push(profileOf(id, looked, at));
    if (isThrottled && !read.held && accounts[id]?.appPassword === undefined) {
      // It is this program that is turned away, and no account; one that is asked as itself says so below.
      const result = { result: 'rate-limited', status: 429 } as const;
      signals.push({ at, kind: 'credentials', channel: id, ...result });
    }
    return [...signals, ...(await own.check(channel, subject, looked?.seen, signal))];
  }

  /** A page of what one of them published before it was first looked at. */
  async function history(channels: readonly Channel[], signal: AbortSignal) {
    const read = async ({ id }: Channel, cursor: string) => {
      const did = dids.get(id);
      return did === undefined ? undefined : await throughAppView.older(did, cursor, signal);
    };
    return await backFill.turn(channels, read, clock.now());
  }

  function subjectOf(channel: Channel): Subject {
    const handle = handleOf(channel);
    const did = handle.startsWith('did:') ? handle : (dids.get(channel.id) ?? own.did(channel.id));
    return { handle, did };
  }

  /** Which accounts stood behind the names, unless the settings name others since. */
  async function recall(channels: readonly Channel[], from: ReaderMemory): Promise<void> {
    for (const channel of channels) {
      if (recalled.has(channel.id)) continue;
      recalled.add(channel.id);
      const kept = await from.get<KeptAccount>(keyOf(channel));
      if (kept?.handle === handleOf(channel)) dids.set(channel.id, kept.did);
    }
  }

  async function remember(channel: Channel, did: string): Promise<void> {
    if (dids.get(channel.id) === did) return;
    dids.set(channel.id, did);
    const kept: KeptAccount = { handle: handleOf(channel), did };
    if (channel.role !== 'panel') await memory?.set(keyOf(channel), kept);
  }

  /** Accounts from the servers that hold them. A server of the organisation's own is not the platform. */
  async function readRepositories(
    subjects: readonly (readonly [Channel, Subject])[],
    signal: AbortSignal,
  ) {
    const reads = new Map<string, PublicRead>();
    let reach: ReachResult | undefined;
    for (const [channel, subject] of subjects) {
      const { id } = channel;
      const host = accounts[id]?.service;
      const limit = seen.knows(id) ? RECENT : HISTORY;
      const named = await readFromRepository(
        await agentOf(host ?? service),
        subject,
        limit,
        signal,
      );
      const did = subject.did ?? named.did;
      const gone = named.seen === 'missing' && did !== undefined;
      const server = gone ? await movedTo(did, accounts[id] ?? {}, signal) : undefined;
      const read = server
        ? await readFromRepository(await agentOf(server), { ...subject, did }, limit, signal)
        : named;
      reads.set(id, read);
      if (host === undefined && !read.held) reach = worst(reach, read.reach);
    }
    return { reads, reach };
  }

  /** The server that an account lives on, where that is another than the one that is named for it. */
  async function movedTo(did: string, account: BlueskyAccount, signal: AbortSignal) {
    const server = await serverOf(did, signal);
    const isSame = server === undefined || isSameServer(server, account.service ?? service);
    return isSame ? undefined : server;
  }

  function agentOf(url: string): Promise<AtpAgent> {
    const agent = agents.get(url) ?? newAgent(url);
    agents.set(url, agent);
    return agent;
  }

  /** The library takes most of a second to load, so only a look loads it. */
  async function newAgent(url: string): Promise<AtpAgent> {
    const { AtpAgent } = await import('@atproto/api');
    // What a labeler of Bluesky's hides from its app is to be seen here as strangers see it, as refused.
    class UnlabelledAgent extends AtpAgent {
      static override readonly appLabelers: readonly `did:${string}:${string}`[] = [];
    }
    return new UnlabelledAgent({ service: url, fetch: throughHttp });
  }
}

interface KeptAccount {
  readonly handle: string;
  readonly did: string;
}

function keyOf({ id }: Channel): string {
  return `bluesky/account/${id}`;
}

function handleOf({ handle }: Channel): string {
  return handle.replace(/^@/, '');
}

function profileOf(channel: string, { seen, name, code }: PublicRead, at: Instant): Signal {
  const named = {
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
  };
  return { at, kind: 'profile', channel, seen, ...named };
}
