import type { Clock, Log, Store } from '../../../src/ports.ts';
import type { ChatSettings } from '../../../src/settings/access.ts';
import { type ButtonPayloads, createButtonPayloads } from './button-payloads.ts';
import type { ChatParts } from './chat-adapter.ts';
import { type ClaimOnce, createClaimOnce } from './claim-once.ts';
import { type PacedDesk, withRateLimit } from './paced-desk.ts';

/** What the listeners of every chat work with. */
export interface ChatCore {
  readonly settings: ChatSettings;
  readonly desk: PacedDesk;
  readonly claimOnce: ClaimOnce;
  readonly payloads: ButtonPayloads;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * @param chat its name: what it keeps is kept under it
 * @param mark stands before the names that its buttons carry, see `createButtonPayloads`
 */
export function createChatCore(chat: string, parts: ChatParts, mark?: string): ChatCore {
  const { settings, desk, claims, store, clock, log } = parts;
  return {
    settings,
    desk: withRateLimit(desk, settings.answersAMinute, clock),
    claimOnce: createClaimOnce(chat, claims),
    payloads: createButtonPayloads(chat, store, mark),
    store,
    clock,
    log,
  };
}
