import type { Client } from 'discord.js';
import type { Millis } from '../../../../src/model/instant.ts';
import type { ChatCore } from '../../shared/chat-core.ts';
import type { ReplySender } from '../outgoing/send-reply.ts';
import type { People } from '../people/people.ts';

/** What every listener of a connected client works with. */
export interface ListenerContext extends ChatCore {
  readonly client: Client<true>;
  readonly people: People;
  readonly sender: ReplySender;
  /** Aborts after this time; what has not ended by then is waited for visibly. */
  deadline(after: Millis): AbortSignal;
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
