import type { AtpAgent } from '@atproto/api';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import { answered, isHeld, type XrpcFailure, type XrpcResult } from './api-result.ts';

/** Where an account lives and how to log in to it; all of it optional. */
export interface BlueskyAccount {
  /** The server (PDS) that holds the account, where it is not the platform's usual one. */
  readonly service?: string | undefined;
  /** Handle, DID or e-mail address to log in with; the channel's handle if left out. */
  readonly identifier?: string | undefined;
  /** Without it the account is only read. Never logged, never part of a signal. */
  readonly appPassword?: string | undefined;
}

/** An account's session, kept over looks: servers allow 30 logins in 5 minutes and 300 a day. */
export interface Session {
  /**
   * A logged-in agent, or why there is none.
   * `untried` means that no login was tried now, because the last one was refused a short while ago.
   */
  open(now: Instant): Promise<Opened>;
  /** Lets the next `open` log in at once: something about the account has changed. */
  retryNow(): void;
  /**
   * Renews an open session at once. For a call that was refused as expired: whatever the library's own renewal met, it
   * tells of that first refusal alone.
   */
  renew(now: Instant): Promise<Opened>;
}

export type Opened =
  | { readonly kind: 'open'; readonly agent: AtpAgent; readonly status: string | undefined }
  | { readonly kind: 'refused'; readonly refused: XrpcFailure }
  | { readonly kind: 'untried' };

/** A refused login is not repeated before this: 96 a day, well under the 300 that servers allow. */
const LOGIN_PAUSE: Millis = 15 * MINUTE;
/** A revoked app password shows only when the session is refreshed: its access token lives on for hours. */
const REFRESH_AFTER: Millis = 10 * MINUTE;

/** @param agent not logged in yet; used for this account alone */
export function createSession(
  agent: AtpAgent,
  login: { readonly identifier: string; readonly password: string },
): Session {
  let refreshedAt: Instant | undefined;
  let noLoginBefore: Instant = Number.NEGATIVE_INFINITY;

  return {
    open,
    async renew(now) {
      refreshedAt = Number.NEGATIVE_INFINITY;
      return await open(now);
    },
    retryNow() {
      noLoginBefore = Number.NEGATIVE_INFINITY;
    },
  };

  async function open(now: Instant): Promise<Opened> {
    if (agent.hasSession && refreshedAt !== undefined) {
      if (now - refreshedAt < REFRESH_AFTER) return opened();
      const refreshed = await refresh();
      if (refreshed.ok) {
        refreshedAt = now;
        return opened();
      }
      if (isHeld(refreshed)) return agent.hasSession ? opened() : { kind: 'untried' };
      // The session is still there: the refusal was the line's or the server's, not ours.
      if (agent.hasSession) return { kind: 'refused', refused: refreshed };
    }
    if (now < noLoginBefore) return { kind: 'untried' };
    const created = await answered(() => agent.login(login));
    if (created.ok) {
      refreshedAt = now;
      return opened();
    }
    if (isHeld(created)) return { kind: 'untried' };
    noLoginBefore = now + pauseAfter(created, now);
    return { kind: 'refused', refused: created };
  }

  function opened(): Opened {
    return {
      kind: 'open',
      agent,
      status: agent.session?.active ? undefined : agent.session?.status,
    };
  }

  async function refresh(): Promise<XrpcResult<unknown>> {
    return await answered(() => agent.sessionManager.refreshSession());
  }
}

function pauseAfter(refused: XrpcFailure, now: Instant): Millis {
  if (refused.status === 429) {
    const reset = (refused.rateLimitReset ?? 0) * 1000 - now;
    return Math.min(Math.max(reset, MINUTE), 24 * 60 * MINUTE);
  }
  // The line or the server failed, so the login counted for nothing: try again at the next look.
  if (refused.reach !== 'ok') return 0;
  return LOGIN_PAUSE;
}
