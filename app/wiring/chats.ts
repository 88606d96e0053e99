import type { ChatAdapter, Variables } from '../../adapters/chats/shared/chat-adapter.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { withErrorReplies } from '../../src/desk/error-boundary.ts';
import { CHAT_NAMES, CHAT_RECORDS, type ChatName } from '../../src/model/chat.ts';
import type { Chat, CheckResult, Claims, Clock, Log, Store } from '../../src/ports.ts';
import type { ChatSettings } from '../../src/settings/access.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** What the tokens of all chats are called, whether the settings name the chat or not. */
export const CHAT_SECRETS: readonly string[] = Object.values(CHAT_RECORDS).flatMap(
  ({ secrets }) => secrets,
);

/** The adapter of a chat: found by its folder, so that the chat's record is all that names it. */
export async function chatAdapter(name: ChatName): Promise<ChatAdapter> {
  const found: { readonly adapter: ChatAdapter } = await import(
    `../../adapters/chats/${name}/adapter.ts`
  );
  return found.adapter;
}

export type Chats =
  | { readonly ok: true; readonly chats: readonly Chat[] }
  | { readonly ok: false; readonly message: string };

/**
 * The chats that the settings name. An SDK is loaded only where its chat is named.
 *
 * @param variables the secrets: those of the environment and of `.env` beside the settings
 */
export async function createChats(
  { chats, language }: Settings,
  variables: Variables,
  parts: {
    readonly desk: Desk;
    readonly storage: Store & Claims;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<Chats> {
  const { storage, clock, log } = parts;
  const desk = withErrorReplies(parts.desk, language, log);
  const made: Chat[] = [];
  for (const { adapter, settings } of await adaptersOf(chats)) {
    const shared = { settings, desk, claims: storage, store: storage, clock, log };
    const chat = await adapter.create(shared, variables);
    if ('message' in chat) return { ok: false, message: chat.message };
    made.push(chat);
  }
  return { ok: true, chats: made };
}

/** The tokens of all chats: what is kept out of logs and printouts. */
export function chatSecrets(variables: Variables): readonly string[] {
  return CHAT_SECRETS.flatMap((name) => variables[name] || []);
}

/**
 * Tries what each chat in the settings needs. Writes nothing.
 *
 * @param subscribed rooms that asked for alerts or digests
 */
export async function checkChats(
  { chats, rooms }: Settings,
  variables: Variables,
  subscribed: readonly { readonly chat: string; readonly room: string }[] = [],
): Promise<readonly CheckResult[]> {
  const ids = [...rooms.map(({ id }) => id), ...subscribed.map(({ room }) => room)];
  const found: CheckResult[] = [];
  for (const { adapter, settings } of await adaptersOf(chats)) {
    found.push(...(await adapter.check(settings, variables, ids)));
  }
  return found;
}

/** The adapters of the chats that are set up. */
async function adaptersOf(
  chats: Settings['chats'],
): Promise<readonly { readonly adapter: ChatAdapter; readonly settings: ChatSettings }[]> {
  return await Promise.all(
    CHAT_NAMES.flatMap((name) => {
      const settings = chats[name];
      return settings ? [chatAdapter(name).then((adapter) => ({ adapter, settings }))] : [];
    }),
  );
}
