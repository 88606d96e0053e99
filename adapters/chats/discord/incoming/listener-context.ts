import type { Client } from 'discord.js';
import type { Desk } from '../../../../src/desk/desk.ts';
import { MINUTE, type Millis } from '../../../../src/model/instant.ts';
import type { Claims, Log, Store } from '../../../../src/ports.ts';
import type { UserRateLimit } from '../../shared/user-rate-limit.ts';
import type { ReplySender } from '../outgoing/send-reply.ts';
import type { People } from '../people/people.ts';

/** What every listener of a connected client works with. */
export interface ListenerContext {
  readonly client: Client<true>;
  readonly desk: Desk;
  readonly people: People;
  readonly answerer: ReplySender;
  readonly store: Store;
  readonly pace: UserRateLimit;
  readonly log: Log;
  /** Of all who see the same message or interaction, one is first. */
  isFirst(id: string, within?: Millis): Promise<boolean>;
  /** Aborts after this time; what has not ended by then is waited for visibly. */
  deadline(after: Millis): AbortSignal;
}

/** What comes twice, after a resume or to two processes, comes within minutes. */
const REPEATED_WITHIN = 30 * MINUTE;

export function claimOnce(claims: Claims): ListenerContext['isFirst'] {
  return (id, within = REPEATED_WITHIN) => claims.claim(`discord/${id}`, within);
}

/** Calls `begin` once the signal aborts, unless the work has ended by then; gives what the work gave. */
export async function withSignWhenLate<T>(
  work: Promise<T>,
  signal: AbortSignal,
  begin: () => Promise<unknown>,
): Promise<T> {
  let begun: Promise<unknown> = Promise.resolve();
  const late = () => {
    // Where the sign cannot be given, the answer itself will meet the same fault.
    begun = begin().catch(() => {});
  };
  signal.addEventListener('abort', late, { once: true });
  try {
    return await work;
  } finally {
    signal.removeEventListener('abort', late);
    await begun;
  }
}
