import { codeOf } from './errors.ts';

/** docs.slack.dev/reference/methods/auth.test and apps.connections.open: errors. */
const REMEDIES: Readonly<Record<string, string>> = {
  invalid_auth:
    'Slack refuses the token. Copy "Bot User OAuth Token" (xoxb-…) into SLACK_BOT_TOKEN and "App-Level Token" (xapp-…) into SLACK_APP_TOKEN.',
  not_authed: 'SLACK_BOT_TOKEN is empty. Copy "Bot User OAuth Token" (xoxb-…) into it.',
  token_revoked:
    'The token in SLACK_BOT_TOKEN was revoked. Install the app anew and copy the token.',
  account_inactive: 'The app was removed from the workspace. Install it anew and copy the token.',
  slack_webapi_request_error:
    "Slack could not be reached. Check this machine's line, proxy and firewall, and SLACK_API_URL if it is set.",
  missing_scope:
    'The app lacks a scope. Update it from adapters/chats/slack/manifest.yaml and reinstall it.',
  EADDRINUSE:
    'Another program listens on the port already. End it, or name another "port" under "chats: slack:".',
  EACCES:
    'This program may not listen on the port. Name a "port" above 1023 under "chats: slack:".',
};

/** Faults of the line and of Slack itself, which pass without anybody mending anything. */
const PASSING = new Set([
  'slack_webapi_request_error',
  'slack_webapi_http_error',
  'slack_webapi_rate_limited_error',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'ratelimited',
]);

export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error));
}

/** What to do about a refusal of Slack's, in one sentence. */
export function errorHelp(error: unknown): string {
  const code = codeOf(error);
  return REMEDIES[code] ?? `Slack answers "${code}". Check the line to it, then its status page.`;
}
