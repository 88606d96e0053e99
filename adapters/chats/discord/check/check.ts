import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  ChannelType,
  OAuth2Scopes,
  PermissionFlagsBits,
  PermissionsBitField,
  REST,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetAPICurrentUserResult,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import { SECOND } from '../../../../src/model/instant.ts';
import type { CheckResult } from '../../../../src/ports.ts';
import type { ChatSettings } from '../../../../src/settings/access.ts';
import { checked } from '../../shared/checks.ts';
import { probeWebSocket } from '../../shared/probe-web-socket.ts';
import { apiRootOf } from '../api/api-root.ts';
import { errorHelp } from '../api/error-help.ts';
import { codeOf } from '../api/errors.ts';
import { type Member, permissionsIn } from '../api/permissions.ts';
import type { DiscordSecrets } from '../api/secrets.ts';

/** Just the permissions that are used, each with its name in Discord's settings. */
const USED = {
  ViewChannel: 'View Channels',
  SendMessages: 'Send Messages',
  // Alerts tell each turn of an incident in the thread of its message.
  CreatePublicThreads: 'Create Public Threads',
  SendMessagesInThreads: 'Send Messages in Threads',
  EmbedLinks: 'Embed Links',
  // Pictures and reports that go with answers and digests.
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
  AddReactions: 'Add Reactions',
} as const;
const NAMES = Object.keys(USED) as (keyof typeof USED)[];

const PATIENCE = 10 * SECOND;

/** The address that asks a server's owner to let the bot in, with just the permissions it uses. */
function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(new PermissionsBitField([...NAMES]).bitfield),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/**
 * Tries the token, whether a session may be begun, and what the bot may do in each server and room. Writes nothing.
 *
 * @param rooms ids of rooms that the settings name; those that are no channel's of Discord's are let pass
 */
export async function checkDiscord(
  { token, apiUrl }: DiscordSecrets,
  { places, rooms: served }: Pick<ChatSettings, 'places' | 'rooms'>,
  rooms: readonly string[],
): Promise<readonly CheckResult[]> {
  const rest = new REST({
    version: '10',
    retries: 0,
    ...(apiUrl ? { api: await apiRootOf(apiUrl) } : {}),
  }).setToken(token);
  let bot: string | undefined;
  const found = await checked(
    'discord: DISCORD_TOKEN',
    async () => {
      const { id, username } = (await rest.get(Routes.user())) as RESTGetAPICurrentUserResult;
      bot = id;
      return [{ tried: `discord: DISCORD_TOKEN, of ${username}` }];
    },
    errorHelp,
  );
  if (bot === undefined) return found;
  const me = bot;
  const steps: readonly (readonly [tried: string, step: () => Promise<readonly CheckResult[]>])[] =
    [
      ['discord: gateway', async () => [await sessionsTried(rest)]],
      ['discord: invite link', async () => [await invitation(rest, me)]],
      ['discord: servers', async () => placesTried(rest, places)],
      ...[...new Set([...served, ...rooms.filter(isSnowflake)])].map(
        (room) => [`discord: room ${room}`, async () => [await roomTried(rest, room, me)]] as const,
      ),
    ];
  const results = [...found];
  for (const [tried, step] of steps) results.push(...(await checked(tried, step, errorHelp)));
  return results;
}

async function invitation(rest: REST, bot: string): Promise<CheckResult> {
  return { tried: `discord: invite it with ${inviteLink(await applicationOf(rest, bot))}` };
}

/** docs.discord.com/developers/events/gateway#get-gateway-bot */
async function sessionsTried(rest: REST): Promise<CheckResult> {
  const {
    url,
    shards,
    session_start_limit: limit,
  } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const tried = `discord: gateway, ${limit.remaining} of ${limit.total} sessions left today (it needs no privileged intent)`;
  if (!(await probeWebSocket(`${url}?v=10&encoding=json`, PATIENCE))) {
    return {
      tried,
      remedy: 'The token is good, but no web socket (wss) comes through. Check proxy and firewall.',
    };
  }
  return limit.remaining >= shards
    ? { tried }
    : {
        tried,
        remedy: 'None may be begun before tomorrow. Find out what restarts the bot so often.',
      };
}

/** An application has its bot's id, but for very old ones. */
async function applicationOf(rest: REST, bot: string): Promise<string> {
  try {
    return ((await rest.get(Routes.currentApplication())) as { id: string }).id;
  } catch {
    return bot;
  }
}

async function placesTried(rest: REST, places: readonly string[]): Promise<readonly CheckResult[]> {
  const guilds = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult;
  if (places.length === 0) {
    const names = guilds.map(({ name }) => name).join(', ');
    return guilds.length > 0
      ? [{ tried: `discord: servers: ${names}` }]
      : [{ tried: 'discord: servers', remedy: 'It is in none. Open the invite link above.' }];
  }
  return places.map((place) => {
    const guild = guilds.find(({ id }) => id === place);
    return guild
      ? { tried: `discord: server ${place} (${guild.name})` }
      : {
          tried: `discord: server ${place}`,
          remedy: 'It is not in it. Open the invite link above.',
        };
  });
}

async function roomTried(rest: REST, room: string, bot: string): Promise<CheckResult> {
  const tried = `discord: room ${room}`;
  try {
    const channel = (await rest.get(Routes.channel(room))) as APIChannel;
    if (!('guild_id' in channel) || channel.guild_id === undefined) return { tried };
    const named = `${tried} (#${channel.name ?? '?'})`;
    const guildId = channel.guild_id;
    const [guild, member] = (await Promise.all([
      rest.get(Routes.guild(guildId)),
      rest.get(Routes.guildMember(guildId, bot)),
    ])) as [APIGuild, APIGuildMember];
    const holder: Member = { guild, id: bot, roles: member.roles };
    const overwrites = 'permission_overwrites' in channel ? channel.permission_overwrites : [];
    const held = permissionsIn(overwrites ?? [], holder);
    const isForum = channel.type === ChannelType.GuildForum;
    const missing = NAMES.filter(
      (name) => !(isForum && name === 'SendMessages') && !(held & PermissionFlagsBits[name]),
    );
    return missing.length === 0
      ? { tried: named }
      : {
          tried: named,
          remedy: `The bot lacks ${missing.map((name) => USED[name]).join(', ')} there. Edit the channel, Permissions, and allow its role that.`,
        };
  } catch (error) {
    const code = codeOf(error);
    // docs.discord.com/developers/topics/opcodes-and-status-codes#json: Unknown Channel, Missing Access
    if (code === '10003') return { tried, remedy: 'There is no such channel. Check the id.' };
    if (code === '50001') {
      return {
        tried,
        remedy:
          'The bot does not see it. Edit the channel, Permissions, and allow its role View Channels.',
      };
    }
    throw error;
  }
}

/** docs.discord.com/developers/reference#snowflakes */
function isSnowflake(id: string): boolean {
  return /^\d{17,20}$/.test(id);
}
