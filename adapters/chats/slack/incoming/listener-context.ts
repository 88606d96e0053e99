import type { WebClient } from '@slack/web-api';
import type { ChatCore } from '../../shared/chat-core.ts';
import type { ReplySender } from '../outgoing/send-reply.ts';
import type { WorkingSign } from '../outgoing/working-sign.ts';
import type { People } from '../people/people.ts';

/** What every listener of a connected app works with. */
export interface ListenerContext extends ChatCore {
  readonly client: WebClient;
  /** The bot's own user. */
  readonly bot: string;
  readonly people: People;
  readonly sender: ReplySender;
  readonly sign: WorkingSign;
}
