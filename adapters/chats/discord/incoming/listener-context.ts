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
