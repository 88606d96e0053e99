import { WebClient } from '@slack/web-api';
import { SECOND } from '../../../../src/model/instant.ts';
import type { CheckResult } from '../../../../src/ports.ts';
import { type ChatSettings, RIGHTS } from '../../../../src/settings/access.ts';
import { checked, isOwnFault } from '../../shared/checks.ts';
import { probeWebSocket } from '../../shared/probe-web-socket.ts';
import { NO_BOLT_LOG } from '../api/bolt-log.ts';
import { errorHelp } from '../api/error-help.ts';
import { codeOf } from '../api/errors.ts';
import type { SlackSecrets } from '../api/secrets.ts';

/** What the manifest asks for, but for `assistant:write`: without it, answers come all the same. */
const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'usergroups:read',
  'users:read',
];

const PATIENCE = 10 * SECOND;

/**
 * Tries both tokens and the socket, compares the scopes, and looks whether the bot is in its rooms and whether there
 * are such groups and people as have rights. Writes nothing.
 *
 * @param rooms ids of rooms that the settings name; those that are no channel's of Slack's are let pass
 */
export async function checkSlack(
  { botToken, appToken, apiUrl }: SlackSecrets,
  {
    command,
    commands,
    rooms: served,
    rights,
  }: Pick<ChatSettings, 'command' | 'commands' | 'rooms' | 'rights'>,
  rooms: readonly string[],
): Promise<CheckResult[]> {
  const where = {
    retryConfig: { retries: 0 },
    // What fails is told once, with its remedy.
    logger: NO_BOLT_LOG,
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  };
  const bot = new WebClient(botToken, where);
  const found = await checked(
    'slack: SLACK_BOT_TOKEN',
    async () => {
      const { team, response_metadata: metadata } = await bot.auth.test();
      return [
        { tried: `slack: SLACK_BOT_TOKEN, of the workspace ${team ?? 'without a name'}` },
        ...scopesTried(metadata?.scopes, [command, ...Object.values(commands)]),
      ];
    },
    errorHelp,
  );
  const results = [...found];
  if (found.length > 1) {
    for (const room of new Set([...served, ...rooms.filter(isChannel)])) {
      results.push(await roomTried(bot, room));
    }
    results.push(...(await holdersTried(bot, rights)));
  }
  if (appToken !== undefined) results.push(...(await socketTried(new WebClient(appToken, where))));
  return results;
}

function scopesTried(
  held: readonly string[] | undefined,
  commands: readonly string[],
): CheckResult[] {
  const named = commands.map((command) => `/${command}`).join(', ');
  const missing = held ? SCOPES.filter((scope) => !held.includes(scope)) : [];
  const remedy = `The app lacks ${missing.join(', ')}. Update it from adapters/chats/slack/manifest.yaml and reinstall it.`;
  return [
    {
      tried: held ? 'slack: scopes' : 'slack: scopes (this server does not tell them)',
      ...(missing.length > 0 ? { remedy } : {}),
    },
    // No method tells which commands an app has.
    ...(missing.includes('commands')
      ? []
      : [{ tried: `slack: commands ${named} (those that Slack does not know, add to the app)` }]),
  ];
}

/** docs.slack.dev/reference/objects/conversation-object: channels begin with C, older private ones with G. */
function isChannel(id: string): boolean {
  return /^[CG][A-Z0-9]{6,}$/.test(id);
}

/** docs.slack.dev/reference/methods/conversations.info */
async function roomTried(bot: WebClient, room: string): Promise<CheckResult> {
  const tried = `slack: room ${room}`;
  try {
    const { channel } = await bot.conversations.info({ channel: room });
    const named = `${tried} (#${channel?.name ?? '?'})`;
    if (channel?.is_archived) return { tried: named, remedy: 'It is archived. Name another.' };
    return channel?.is_member
      ? { tried: named }
      : { tried: named, remedy: 'The bot is not in it. Write /invite @Kanalvakt there.' };
  } catch (error) {
    if (isOwnFault(error)) throw error;
    const remedy =
      codeOf(error) === 'channel_not_found'
        ? 'There is no such channel, or it is private and the bot is not in it. Check the id, and write /invite @Kanalvakt there.'
        : errorHelp(error);
    return { tried, remedy };
  }
}

/** Looks up every group and person to whom the settings give a right. */
async function holdersTried(
  bot: WebClient,
  rights: ChatSettings['rights'],
): Promise<CheckResult[]> {
  const named = RIGHTS.flatMap((right) => rights[right] ?? []);
  const groups = new Set(named.flatMap((holders) => Object.keys(holders.groups)));
  const people = new Set(named.flatMap((holders) => Object.keys(holders.people)));
  const found: CheckResult[] = [];
  for (const usergroup of groups) {
    const tried = `slack: user group ${usergroup}`;
    found.push(await lookedUp(tried, () => bot.usergroups.users.list({ usergroup })));
  }
  for (const user of people) {
    found.push(await lookedUp(`slack: person ${user}`, () => bot.users.info({ user })));
  }
  return found;
}

async function lookedUp(tried: string, look: () => Promise<unknown>): Promise<CheckResult> {
  try {
    await look();
    return { tried };
  } catch (error) {
    if (isOwnFault(error)) throw error;
    const code = codeOf(error);
    const remedy = /^(?:no_such_subteam|user_not_found|user_not_visible)$/.test(code)
      ? 'There is none with this id. Check "rights" under "chats: slack:".'
      : errorHelp(error);
    return { tried, remedy };
  }
}

/** Opens a socket until Slack says hello, so that a proxy or firewall in between shows. */
function socketTried(app: WebClient): Promise<readonly CheckResult[]> {
  return checked(
    'slack: SLACK_APP_TOKEN',
    async () => {
      const { url } = await app.apps.connections.open({});
      const tried = 'slack: SLACK_APP_TOKEN opens a socket';
      if (await probeWebSocket(url ?? '', PATIENCE)) return [{ tried }];
      const remedy =
        'The token is good, but no web socket (wss) comes through. Check proxy and firewall, or use "connection: http".';
      return [{ tried, remedy }];
    },
    errorHelp,
  );
}
