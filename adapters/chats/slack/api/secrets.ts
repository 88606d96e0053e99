import type { ChatSettings } from '../../../../src/settings/access.ts';
import type { MissingSecrets, Variables } from '../../shared/chat-adapter.ts';

export interface SlackSecrets {
  readonly botToken: string;
  /** For `connection: socket`. */
  readonly appToken?: string;
  /** For `connection: http`. */
  readonly signingSecret?: string;
  /** Another server than Slack's own. */
  readonly apiUrl?: string;
}

/** The tokens for this way to connect, or which of them are missing. */
export function slackSecrets(
  { connection }: ChatSettings,
  variables: Variables,
): SlackSecrets | MissingSecrets {
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
