import { discord } from '../../adapters/chats/discord/adapter.ts';
import type { ChatAdapter, Variables } from '../../adapters/chats/shared/chat-adapter.ts';
import { slack } from '../../adapters/chats/slack/adapter.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { withErrorReplies } from '../../src/desk/error-boundary.ts';
import type { ChatName } from '../../src/model/chat.ts';
import type { Chat, CheckResult, Claims, Clock, Log, Store } from '../../src/ports.ts';
import type { ChatSettings } from '../../src/settings/access.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** Every chat that settings can name. */
export const CHATS = { slack, discord } as const satisfies Record<ChatName, ChatAdapter>;

/** What their tokens are called, whether the settings name the chat or not. */
export const CHAT_SECRETS: readonly string[] = Object.values(CHATS).flatMap(
  ({ secrets }) => secrets,
);

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
  for (const { adapter, settings } of named(chats)) {
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

/** Tries what each chat in the settings needs. Writes nothing. */
export async function checkChats(
  { chats, rooms }: Settings,
  variables: Variables,
): Promise<readonly CheckResult[]> {
  const ids = rooms.map(({ id }) => id);
  const found: CheckResult[] = [];
  for (const { adapter, settings } of named(chats)) {
    found.push(...(await adapter.check(settings, variables, ids)));
  }
  return found;
}

/** The adapters of the chats that are set up, in the order of the registry. */
function named(
  chats: Settings['chats'],
): readonly { readonly adapter: ChatAdapter; readonly settings: ChatSettings }[] {
  return (Object.keys(CHATS) as ChatName[]).flatMap((name) => {
    const settings = chats[name];
    return settings ? [{ adapter: CHATS[name], settings }] : [];
  });
}
