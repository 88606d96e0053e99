import { WebClient } from '@slack/web-api';
import { silentLog } from '../log/silent.ts';
import { boltLog } from './bolt-log.ts';
import { remedyOf } from './remedy.ts';
import type { SlackSecrets } from './slack.ts';

/** One thing that was tried; with a remedy where it failed. */
export interface Tried {
  readonly tried: string;
  readonly remedy?: string;
}

/** What the manifest asks for. */
const SCOPES = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'im:history',
  'usergroups:read',
  'users:read',
];

/** Tries both tokens and compares the scopes. Writes nothing. */
export async function checkSlack({ botToken, appToken, apiUrl }: SlackSecrets): Promise<Tried[]> {
  const where = {
    retryConfig: { retries: 0 },
    // What fails is told once, with its remedy.
    logger: boltLog(silentLog),
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  };
  const found: Tried[] = [];
  try {
    const { team, response_metadata: metadata } = await new WebClient(botToken, where).auth.test();
    found.push({ tried: `slack: SLACK_BOT_TOKEN, of the workspace ${team ?? 'without a name'}` });
    const held = metadata?.scopes;
    const missing = held ? SCOPES.filter((scope) => !held.includes(scope)) : [];
    found.push({
      tried: 'slack: scopes',
      ...(missing.length > 0
        ? {
            remedy: `The app lacks ${missing.join(', ')}. Update it from adapters/slack/manifest.yaml and reinstall it.`,
          }
        : {}),
    });
  } catch (error) {
    found.push({ tried: 'slack: SLACK_BOT_TOKEN', remedy: remedyOf(error) });
  }
  if (appToken === undefined) return found;
  try {
    await new WebClient(appToken, where).apps.connections.open({});
    found.push({ tried: 'slack: SLACK_APP_TOKEN opens a socket' });
  } catch (error) {
    found.push({ tried: 'slack: SLACK_APP_TOKEN', remedy: remedyOf(error) });
  }
  return found;
}
