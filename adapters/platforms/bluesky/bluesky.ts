import type { AtpAgent } from '@atproto/api';
import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import { fetchThrough } from '../../http/fetch-through.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { eachByItself } from '../each-by-itself.ts';
import { createSeenPosts } from '../seen-posts.ts';
import { credentialResult, type Refusal, writeResult } from './answers.ts';
import { callsFor, type Servers } from './limits.ts';
import {
  type PublicRead,
  readFromRepository,
  readRepositoryStatus,
  readStanding,
  readThroughAppView,
  type Subject,
} from './public-read.ts';
import { createSession, type Session } from './session.ts';
import { createWriteCheck, type WriteCheck } from './write-check.ts';

/** Where an account lives and how to log in to it; all of it optional. */
export interface BlueskyAccount {
  /** The server (PDS) that holds the account, where it is not the platform's usual one. */
  readonly service?: string | undefined;
  /** Handle, DID or e-mail address to log in with; the channel's handle if left out. */
  readonly identifier?: string | undefined;
  /** Without it the account is only read. Never logged, never part of a signal. */
  readonly appPassword?: string | undefined;
}

export interface BlueskyOptions {
  readonly clock: Clock;
  /** `null`: there is none, so accounts are read from the server that holds them. */
  readonly appView?: string | null | undefined;
  readonly service?: string | undefined;
  /** By channel id. */
  readonly accounts?: Readonly<Record<string, BlueskyAccount>>;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

const PUBLIC_APP_VIEW = 'https://public.api.bsky.app';
const PUBLIC_SERVICE = 'https://bsky.social';
/** The first look takes history, so that the rhythm has something to learn; 100 is the most a call gives. */
const HISTORY = 100;
const RECENT = 30;

/** Reads Bluesky and other servers of the AT Protocol. With an app password it also asks whether the account may write. */
export function createBluesky(options: BlueskyOptions): PlatformReader {
  const { clock, log, cadence = MINUTE, freshness = 5 * MINUTE } = options;
  const { appView = PUBLIC_APP_VIEW, service = PUBLIC_SERVICE, accounts = {} } = options;
  const throughHttp = fetchThrough(options.http ?? createHttpReader());
  const seen = createSeenPosts();
  const dids = new Map<string, string>();
  const readers = new Map<string, Promise<AtpAgent>>();
  const own = new Map<string, Promise<OwnAccount>>();
  const lastSeen = new Map<string, PublicRead['seen']>();

  return {
    platform: 'bluesky',
    cadence,
    freshness,
    group: 1,
    look: eachByItself(look),
    calls: (channels) => callsFor(channels, serversOf),
  };

  function serversOf({ id }: Channel): Servers {
    const { service: host, appPassword } = accounts[id] ?? {};
    const checked = appPassword !== undefined;
    if (appView === null) return { read: host ?? service, reads: 3, checked };
    return { read: appView, reads: 2, home: host ?? (checked ? service : undefined), checked };
  }

  async function look(channel: Channel, signal: AbortSignal): Promise<readonly Signal[]> {
    const subject = subjectOf(channel);
    const read = await readPublicly(channel, subject, signal);
    const now = clock.now();
    if (read.did !== undefined) dids.set(channel.id, read.did);
    if (read.trouble !== undefined) {
      log?.info('bluesky account not fully seen', { channel: channel.id, trouble: read.trouble });
    }
    const signals: Signal[] = [...seen.fresh(channel.id, read.posts, now)];
    // A server of the organisation's own is not the platform.
    if (accounts[channel.id]?.service === undefined || appView !== null) {
      signals.push({
        at: now,
        kind: 'reach',
        target: 'bluesky',
        vantage: 'ours',
        result: read.reach,
      });
    }
    signals.push({ at: now, kind: 'profile', channel: channel.id, seen: read.seen });
    signals.push(...(await checkOwn(channel, subject, read, signal)));
    return signals;
  }

  function subjectOf(channel: Channel): Subject {
    const handle = channel.handle.replace(/^@/, '');
    return { handle, did: handle.startsWith('did:') ? handle : dids.get(channel.id) };
  }

  async function readPublicly(channel: Channel, subject: Subject, signal: AbortSignal) {
    const host = accounts[channel.id]?.service;
    const limit = seen.knows(channel.id) ? RECENT : HISTORY;
    if (appView === null) {
      return await readFromRepository(await reader(host ?? service), subject, limit, signal);
    }
    const read = await readThroughAppView(await reader(appView), subject, limit, signal);
    if (read.seen !== 'visible' || read.did === undefined || host === undefined) return read;
    // The AppView may lag behind the server that holds the account.
    const status = await readRepositoryStatus(await reader(host), read.did, signal);
    return status.seen === 'suspended' || status.seen === 'missing'
      ? { ...read, seen: status.seen }
      : read;
  }

  async function checkOwn(
    channel: Channel,
    subject: Subject,
    read: PublicRead,
    signal: AbortSignal,
  ): Promise<Signal[]> {
    const account = accounts[channel.id];
    if (account?.appPassword === undefined) return [];
    const { agent, session, check } = await ownAccount(channel.id, subject, account);
    if (lastSeen.get(channel.id) !== read.seen) session.retryNow();
    lastSeen.set(channel.id, read.seen);
    const opened = await session.open(clock.now());
    if (opened.kind === 'untried') return [];
    if (opened.kind === 'refused') {
      const standing =
        opened.refused.code === 'AuthenticationRequired'
          ? await readStanding(agent, subject.did ?? subject.handle, signal)
          : undefined;
      return [credentials(channel, clock.now(), standing ?? opened.refused)];
    }
    const did = opened.agent.did;
    const answer = did === undefined ? undefined : await check.run(opened.agent, did, signal);
    const at = clock.now();
    if (answer === undefined || answer.ok) {
      const ok = { at, kind: 'credentials', channel: channel.id, result: 'ok' } as const;
      if (answer === undefined) return [ok];
      return [ok, { at, kind: 'write', channel: channel.id, result: 'accepted', by: 'check' }];
    }
    const write = {
      at,
      kind: 'write',
      channel: channel.id,
      result: writeResult(answer),
      by: 'check',
      ...facts(answer),
    } as const;
    return [credentials(channel, at, answer), write];
  }

  function ownAccount(channel: string, subject: Subject, account: BlueskyAccount) {
    const known = own.get(channel);
    if (known !== undefined) return known;
    const made = newAgent(account.service ?? service).then((agent) => ({
      agent,
      session: createSession(agent, {
        identifier: account.identifier ?? subject.handle,
        password: account.appPassword ?? '',
      }),
      check: createWriteCheck(channel, log),
    }));
    own.set(channel, made);
    return made;
  }

  function reader(url: string): Promise<AtpAgent> {
    const agent = readers.get(url) ?? newAgent(url);
    readers.set(url, agent);
    return agent;
  }

  /** The library takes most of a second to load, so only a look loads it. */
  async function newAgent(url: string): Promise<AtpAgent> {
    const { AtpAgent } = await import('@atproto/api');
    return new AtpAgent({ service: url, fetch: throughHttp });
  }
}

interface OwnAccount {
  readonly agent: AtpAgent;
  readonly session: Session;
  readonly check: WriteCheck;
}

function credentials(channel: Channel, at: Instant, refused: Refusal): Signal {
  const result = credentialResult(refused);
  return { at, kind: 'credentials', channel: channel.id, result, ...facts(refused) };
}

/** What the server said; nothing where none answered. */
function facts({ status, code, text }: Refusal) {
  return status === undefined ? { text } : { status, code, text };
}
