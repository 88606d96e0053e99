import type { Desk } from '../../../src/desk/desk.ts';
import type { Chat, CheckResult, Claims, Clock, Log, Store } from '../../../src/ports.ts';
import type { ChatSettings } from '../../../src/settings/access.ts';

/** What a chat is made of, whatever the service. */
export interface ChatParts {
  readonly settings: ChatSettings;
  readonly desk: Desk;
  readonly claims: Claims;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** By name: those of the environment and of `.env` beside the settings. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Tells a person what to set before the chat can be connected. */
export interface MissingSecrets {
  readonly message: string;
}

/**
 * A chat service as the program knows it: what `adapter.ts` in the folder of its name exports as `adapter`. Its SDK is
 * loaded only where it is created or checked.
 */
export interface ChatAdapter {
  create(parts: ChatParts, variables: Variables): Promise<Chat | MissingSecrets>;
  /**
   * Tries what the chat needs. Writes nothing.
   *
   * @param rooms ids of rooms that the settings name, of whichever chat
   */
  check(
    settings: ChatSettings,
    variables: Variables,
    rooms: readonly string[],
  ): Promise<readonly CheckResult[]>;
}
