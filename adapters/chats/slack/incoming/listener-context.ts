import type { WebClient } from '@slack/web-api';
import type { Desk } from '../../../../src/desk/desk.ts';
import { MINUTE } from '../../../../src/model/instant.ts';
import type { Claims, Log, Store } from '../../../../src/ports.ts';
import type { ChatSettings } from '../../../../src/settings/access.ts';
import type { ReplySender } from '../outgoing/send-reply.ts';
import type { People } from '../people/people.ts';

/** What every listener of a connected app works with. */
export interface ListenerContext {
  readonly client: WebClient;
  /** The bot's own user. */
  readonly bot: string;
  readonly settings: ChatSettings;
  readonly desk: Desk;
  readonly people: People;
  readonly answerer: ReplySender;
  readonly store: Store;
  readonly log: Log;
  /** Of all who see the same event, press or envelope, one is first. */
  isFirst(id: string | undefined): Promise<boolean>;
}

/** What the platform sends twice, it sends within minutes. */
const REPEATED_WITHIN = 30 * MINUTE;

export function claimOnce(claims: Claims): ListenerContext['isFirst'] {
  // What carries no id cannot be told from what came before.
  return async (id) => id === undefined || (await claims.claim(`slack/${id}`, REPEATED_WITHIN));
}
