import type { AtpAgent } from '@atproto/api';
import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { Clock, Log } from '../../../src/ports.ts';
import { quotedFrom } from '../shared/api-failure.ts';
import {
  accountState,
  credentialResult,
  isHeld,
  writeResult,
  type XrpcFailure,
} from './api-result.ts';
import type { Subject } from './profiles.ts';
import { type PublicRead, readStanding } from './public-read.ts';
import type { BlueskyAccount } from './session.ts';
import { createSession, type Session } from './session.ts';
import { createWriteCheck, type WriteCheck } from './write-check.ts';

/** Asks, as each account that there is an app password of, whether it is let in and may write. */
export interface AccountChecks {
  /**
   * @param seen what the public sees of it, where somebody looked: where that changes, a refused login is tried again
   * at once
   */
  check(
    channel: Channel,
    subject: Subject,
    seen: PublicRead['seen'] | undefined,
    signal: AbortSignal,
  ): Promise<readonly Signal[]>;
  /** The server that was found to hold the account, where one has told. */
  server(channel: string): string | undefined;
  /** The account's own DID, where it was let in. */
  did(channel: string): string | undefined;
}

interface Known {
  readonly agent: AtpAgent;
  readonly session: Session;
  readonly writeCheck: WriteCheck;
}

/** Each check is three calls; of 3,000 in five minutes, so many accounts a minute leave room for all else. */
const CHECKS_A_MINUTE = 100;

export function createAccountChecks(options: {
  readonly clock: Clock;
  readonly log: Log | undefined;
  readonly accounts: Readonly<Record<string, BlueskyAccount>>;
  newAgent(account: BlueskyAccount): Promise<AtpAgent>;
  /** The server that an account lives on, where that is another than the one that is logged in to. */
  movedTo(did: string, account: BlueskyAccount, signal: AbortSignal): Promise<string | undefined>;
}): AccountChecks {
  const { clock, log, accounts, newAgent, movedTo } = options;
  const known = new Map<string, Promise<Known>>();
  const opened = new Map<string, AtpAgent>();
  const lastSeen = new Map<string, PublicRead['seen']>();
  const lastCheck = new Map<string, Instant>();
  const underWay = new Map<string, Promise<readonly Signal[]>>();
  const withPassword = Object.values(accounts).filter(({ appPassword }) => appPassword).length;
  const pause = withPassword <= CHECKS_A_MINUTE ? 0 : (withPassword / CHECKS_A_MINUTE) * MINUTE;

  return {
    async check(channel, subject, seen, signal) {
      const account = accounts[channel.id];
      if (account?.appPassword === undefined) return [];
      const isChange = seen !== undefined && lastSeen.get(channel.id) !== seen;
      if (!isChange && clock.now() - (lastCheck.get(channel.id) ?? 0) < pause) return [];
      if (seen !== undefined) lastSeen.set(channel.id, seen);
      lastCheck.set(channel.id, clock.now());
      // Somebody may ask of a channel while its group is being looked at: one session has one login at a time.
      const running = underWay.get(channel.id) ?? run(channel, subject, account, isChange, signal);
      underWay.set(channel.id, running);
      try {
        return await running;
      } finally {
        underWay.delete(channel.id);
      }
    },
    server: (channel) => opened.get(channel)?.pdsUrl?.origin,
    did: (channel) => opened.get(channel)?.did,
  };

  async function run(
    channel: Channel,
    subject: Subject,
    account: BlueskyAccount,
    isChange: boolean,
    signal: AbortSignal,
  ): Promise<readonly Signal[]> {
    const { agent, session, writeCheck } = await ownAccount(channel.id, subject, account);
    if (isChange) session.retryNow();
    const login = await session.open(clock.now());
    if (login.kind === 'untried') return [];
    if (login.kind === 'refused') return await refusedLogin(login.refused);
    opened.set(channel.id, login.agent);
    const did = login.agent.did;
    let answer = did === undefined ? undefined : await writeCheck.run(login.agent, did, signal);
    if (answer?.ok === false && answer.code === 'ExpiredToken' && did !== undefined) {
      const renewed = await session.renew(clock.now());
      if (renewed.kind === 'untried') return [];
      if (renewed.kind === 'refused') return await refusedLogin(renewed.refused);
      answer = await writeCheck.run(renewed.agent, did, signal);
    }
    const at = clock.now();
    if (answer === undefined || answer.ok) {
      const ok = { at, kind: 'credentials', channel: channel.id, result: 'ok' } as const;
      if (answer === undefined) return [ok];
      return [ok, { at, kind: 'write', channel: channel.id, result: 'accepted', by: 'check' }];
    }
    if (isHeld(answer)) return [];
    const moved = await elsewhere(answer, did);
    if (moved !== undefined) return [moved];
    const result = writeResult(answer);
    const write = { at, kind: 'write', channel: channel.id, result, by: 'check' } as const;
    return [credentials(channel, at, answer), { ...write, ...facts(answer) }];

    async function refusedLogin(refused: XrpcFailure): Promise<readonly Signal[]> {
      const moved = await elsewhere(refused, subject.did);
      if (moved !== undefined) return [moved];
      const standing =
        refused.code === 'AuthenticationRequired'
          ? await readStanding(agent, subject.did ?? subject.handle, signal)
          : undefined;
      return [credentials(channel, clock.now(), standing ?? refused)];
    }

    /** A server that an account has left calls it deactivated, or knows its password no more. */
    async function elsewhere(
      refused: XrpcFailure,
      did: string | undefined,
    ): Promise<Signal | undefined> {
      const state = accountState(refused);
      const isLeft = state === 'deactivated' || state === 'missing' || refused.status === 401;
      if (!isLeft || state === 'suspended' || did === undefined) return undefined;
      const server = await movedTo(did, account, signal);
      if (server === undefined) return undefined;
      const at = clock.now();
      const key = { at, kind: 'credentials', channel: channel.id, result: 'revoked' } as const;
      return { ...key, reason: 'moved', text: server };
    }
  }

  function ownAccount(channel: string, { handle }: Subject, account: BlueskyAccount) {
    const before = known.get(channel);
    if (before !== undefined) return before;
    const { identifier = handle, appPassword: password = '' } = account;
    const made = newAgent(account).then((agent) => ({
      agent,
      session: createSession(agent, { identifier, password }),
      writeCheck: createWriteCheck(channel, log),
    }));
    known.set(channel, made);
    return made;
  }
}

function credentials(channel: Channel, at: Instant, refused: XrpcFailure): Signal {
  const result = credentialResult(refused);
  return { at, kind: 'credentials', channel: channel.id, result, ...facts(refused) };
}

/** What the server said; nothing where none answered. */
function facts(refused: XrpcFailure) {
  const { status, code } = refused;
  return status === undefined ? {} : { status, code, ...quotedFrom(refused) };
}
