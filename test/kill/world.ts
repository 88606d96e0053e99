import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markOf } from '#adapters/chats/discord/outgoing/custom-ids.ts';
import { openSqlite } from '#adapters/storage/sqlite.ts';
import { WEEKDAYS } from '#src/model/digest.ts';
import { isoUtc, MINUTE } from '#src/model/instant.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { createDigestSchedules } from '#src/notify/digests/schedules.ts';
import { type AtprotoServer, startAtprotoServer } from '#test/fakes/atproto-server.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';

/** Both chats, a platform with accounts that come and go, and a folder with settings and database. */
export interface World {
  readonly folder: string;
  readonly database: string;
  readonly env: Readonly<Record<string, string>>;
  readonly rooms: readonly { readonly chat: 'slack' | 'discord'; readonly room: string }[];
  readonly platform: AtprotoServer;
  /** Called at each call that a chat or the platform gets, before its answer is on the way. */
  onCall: (what: string) => void;
  /** How often a message with this key stands in a chat's rooms and their threads. */
  count(chat: string, key: string): number;
  /** The bot's own messages in a chat, in all its rooms and their threads. */
  messages(chat: string): number;
  close(): Promise<void>;
}

const ROOM = 'C1';
/** Where alerts go that nobody looks after. */
const NEXT_ROOM = 'C2';
const ACCOUNTS = ['nord', 'sor', 'ost', 'vest'];
/** Minutes between digests of a room; the two rooms take turns. */
const DIGEST_EVERY = 10;
/** Hours in which digests are due: each plan costs the program time at every look. */
const DIGEST_HOURS = 12;

/** @param from when the night begins */
export async function openWorld(now: () => number, from: number): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'kanalvakt-kill-'));
  const slack = await startSlackServer({ now });
  const { workspace } = slack;
  for (const room of [ROOM, NEXT_ROOM]) workspace.addChannel(room, [workspace.bot.user]);
  const discord = createDiscordServer({
    now,
    onCall: ({ method, path }) => world.onCall(`discord ${method} ${path}`),
  });
  await discord.start();
  // What is said in a room is told before the answer is on its way, and a call once it is.
  const { happened } = workspace;
  const emit = happened.emit.bind(happened);
  happened.emit = (name: string, ...rest: unknown[]) => {
    const key = name.startsWith('message ') ? ` ${keyIn(rest[0])}` : '';
    world.onCall(`slack ${name}${key}`);
    return emit(name, ...rest);
  };
  const platform = await startAtprotoServer();
  platform.instead = () => {
    world.onCall('platform');
    return false;
  };
  for (const name of ACCOUNTS) platform.add(`${name}.example`, [isoUtc(from)]);
  const database = join(folder, 'data/kanalvakt.sqlite');
  await writeFile(join(folder, 'kanalvakt.yaml'), settings(platform));

  const world: World = {
    folder,
    database,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      ...Object.fromEntries(
        platform.accounts.map(({ handle, password }) => [variable(handle), password]),
      ),
    },
    rooms: [
      { chat: 'slack', room: ROOM },
      { chat: 'discord', room: discord.general.id },
    ],
    platform,
    onCall: () => {},
    count(chat, key) {
      if (chat === 'slack') return slackKeys().filter((known) => known === key).length;
      const mark = JSON.stringify(markOf(key));
      return discordMessages().filter(({ components }) => JSON.stringify(components).includes(mark))
        .length;
    },
    messages: (chat) => (chat === 'slack' ? slackKeys() : discordMessages()).length,
    async close() {
      await Promise.all([slack.stop(), discord.stop(), platform.close()]);
      await rm(folder, { recursive: true });
    },
  };
  return world;

  function slackKeys(): readonly unknown[] {
    // A picture follows its message by itself, and is no message of the outbox.
    return [...workspace.messages.values()]
      .flat()
      .filter((message) => message['files'] === undefined)
      .map(keyIn);
  }

  function discordMessages() {
    return discord.guild.channels.flatMap(({ messages }) =>
      messages.filter(
        ({ author, deleted, attachments }) =>
          author.bot === true && !deleted && attachments.length === 0,
      ),
    );
  }
}

/** Rooms that are told: of every incident, and of digests through the night. */
export async function subscribe({ database, rooms }: World, since: number): Promise<void> {
  const storage = await openSqlite(database);
  const [alerts, digests] = [createAlertSubscriptions(storage), createDigestSchedules(storage)];
  for (const [turn, { chat, room }] of rooms.entries()) {
    const plan = { chat, room, zone: 'UTC', language: 'nb', organisations: [], since } as const;
    await alerts.keep({ ...plan, platforms: [], least: 'warning' });
    for (
      let minute = turn * (DIGEST_EVERY / 2);
      minute < DIGEST_HOURS * 60;
      minute += DIGEST_EVERY
    ) {
      const time = isoUtc(since + minute * MINUTE).slice(11, 16);
      await digests.keep({ ...plan, time, days: WEEKDAYS });
    }
  }
  await storage.close();
}

/** The key that goes with one of the bot's messages in Slack. */
function keyIn(message: unknown): unknown {
  const { metadata } = message as { metadata?: { event_payload?: { key?: unknown } } };
  return metadata?.event_payload?.key;
}

function variable(handle: string): string {
  return `PASSWORD_${handle.split('.')[0]?.toUpperCase()}`;
}

function settings({ url, accounts }: AtprotoServer): string {
  const organisations = accounts.map(({ handle }) => {
    const [name = ''] = handle.split('.');
    const password = `\${${variable(handle)}}`;
    return `  - { id: ${name}, name: ${name} politidistrikt, channels: [{ platform: bluesky, handle: ${handle}, appPassword: "${password}" }] }`;
  });
  return `zone: UTC
organisations:
${organisations.join('\n')}
chats: { slack: {}, discord: {} }
status: [{ platform: slack, kind: none }, { platform: discord, kind: none }]
platforms: { bluesky: { service: "${url}", appView: "${url}", jetstream: null } }
# A chat that is slow here is no chat that is down.
alerts: { carryAfter: 2h, escalation: [{ after: 10m, chat: slack, room: ${NEXT_ROOM} }] }
`;
}
