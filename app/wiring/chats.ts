import type { DiscordSecrets } from '../../adapters/chats/discord/api/client.ts';
import type { SlackSecrets } from '../../adapters/chats/slack/slack.ts';
import type { CheckResult } from '../../src/check-result.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { withErrorReplies } from '../../src/desk/error-boundary.ts';
import type { Chat, Claims, Clock, Log, Store } from '../../src/ports.ts';
import type { ChatSettings } from '../../src/settings/access.ts';
import type { Settings } from '../../src/settings/settings.ts';

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
  { chats, language }: Settings,
  variables: Variables,
  parts: {
    readonly desk: Desk;
    readonly storage: Store & Claims;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<Chats> {
  const { slack, discord } = chats;
  const { storage, clock, log } = parts;
  const desk = withErrorReplies(parts.desk, language, log);
  const shared = { desk, claims: storage, store: storage, clock, log };
  const made: Chat[] = [];
  if (slack) {
    const secrets = slackSecrets(slack, variables);
    if ('message' in secrets) return { ok: false, ...secrets };
    const { createSlack } = await import('../../adapters/chats/slack/slack.ts');
    made.push(createSlack({ settings: slack, secrets, ...shared }));
  }
  if (discord) {
    const secrets = discordSecrets(variables);
    if ('message' in secrets) return { ok: false, ...secrets };
    const { createDiscord } = await import('../../adapters/chats/discord/discord.ts');
    made.push(createDiscord({ settings: discord, secrets, ...shared }));
  }
  return { ok: true, chats: made };
}

/** The tokens of all chats, whether the settings name them or not. */
export function chatSecrets(variables: Variables): readonly string[] {
  const names = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'DISCORD_TOKEN'];
  return names.flatMap((name) => variables[name] || []);
}

/** Tries what each chat in the settings needs. Writes nothing. */
export async function checkChats(
  { chats: { slack, discord }, rooms }: Settings,
  variables: Variables,
): Promise<readonly CheckResult[]> {
  const found: CheckResult[] = [];
  const named = rooms.map(({ id }) => id);
  if (slack) {
    const secrets = slackSecrets(slack, variables);
    if ('message' in secrets) found.push({ tried: 'slack: tokens', remedy: secrets.message });
    else {
      const { checkSlack } = await import('../../adapters/chats/slack/check/check.ts');
      found.push(...(await checkSlack(secrets, slack, named)));
    }
  }
  if (discord) {
    const secrets = discordSecrets(variables);
    if ('message' in secrets) found.push({ tried: 'discord: token', remedy: secrets.message });
    else {
      const { checkDiscord } = await import('../../adapters/chats/discord/check/check.ts');
      found.push(...(await checkDiscord(secrets, discord, named)));
    }
  }
  return found;
}

function slackSecrets(
  { connection }: ChatSettings,
  variables: Variables,
): SlackSecrets | { readonly message: string } {
  const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL } = variables;
  const needed = [
    'SLACK_BOT_TOKEN',
    connection === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET',
  ];
  const missing = needed.filter((name) => !variables[name]);
  if (missing.length > 0) {
    return {
      message: `"chats: slack:" needs ${missing.join(' and ')}; set ${missing.length > 1 ? 'them' : 'it'} in the environment or in .env beside the settings`,
    };
  }
  return {
    botToken: SLACK_BOT_TOKEN,
    ...(SLACK_APP_TOKEN ? { appToken: SLACK_APP_TOKEN } : {}),
    ...(SLACK_SIGNING_SECRET ? { signingSecret: SLACK_SIGNING_SECRET } : {}),
    ...(SLACK_API_URL ? { apiUrl: SLACK_API_URL } : {}),
  };
}

function discordSecrets({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: apiUrl,
}: Variables): DiscordSecrets | { readonly message: string } {
  if (!token) {
    return {
      message:
        '"chats: discord:" needs DISCORD_TOKEN; set it in the environment or in .env beside the settings',
    };
  }
  return { token, ...(apiUrl ? { apiUrl } : {}) };
}
