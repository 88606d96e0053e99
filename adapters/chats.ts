import type { Desk } from '../src/desk/desk.ts';
import type { Settings } from '../src/model/settings.ts';
import type { Chat, Claims, Clock, Log, Store } from '../src/ports.ts';

export type Chats =
  | { readonly ok: true; readonly chats: readonly Chat[] }
  | { readonly ok: false; readonly message: string };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The chats that the settings name. An SDK is loaded only where its chat is named.
 *
 * @param variables the secrets: those of the environment and of `.env` beside the settings
 */
export async function createChats(
  { chats }: Settings,
  variables: Variables,
  parts: {
    readonly desk: Desk;
    readonly storage: Store & Claims;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<Chats> {
  const { slack } = chats;
  if (!slack) return { ok: true, chats: [] };
  const needed = [
    'SLACK_BOT_TOKEN',
    slack.connection === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET',
  ];
  const missing = needed.filter((name) => !variables[name]);
  if (missing.length > 0) {
    return {
      ok: false,
      message: `"chats: slack:" needs ${missing.join(' and ')}; set ${missing.length > 1 ? 'them' : 'it'} in the environment or in .env beside the settings`,
    };
  }
  const { createSlack } = await import('./slack/slack.ts');
  const { desk, storage, clock, log } = parts;
  const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL } = variables;
  const secrets = {
    botToken: SLACK_BOT_TOKEN,
    ...(SLACK_APP_TOKEN ? { appToken: SLACK_APP_TOKEN } : {}),
    ...(SLACK_SIGNING_SECRET ? { signingSecret: SLACK_SIGNING_SECRET } : {}),
    ...(SLACK_API_URL ? { apiUrl: SLACK_API_URL } : {}),
  };
  const chat = createSlack({
    settings: slack,
    secrets,
    desk,
    claims: storage,
    store: storage,
    clock,
    log,
  });
  return { ok: true, chats: [chat] };
}
