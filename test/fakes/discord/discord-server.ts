import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Json } from './fault-list.ts';
import { Gateway } from './gateway.ts';
import { createHttpApi, type RecordedCall } from './http-api.ts';
import { INTENTS } from './intents.ts';
import { type Interaction, Interactions } from './interactions.ts';
import { type Channel, GUILD_TEXT, type Guild, type Role } from './model.ts';
import { Person, type Stage } from './people.ts';
import { PERMISSIONS, type Permission, USUAL_PERMISSIONS } from './permissions.ts';
import { routes } from './rest.ts';
import { channelView } from './views.ts';
import { createWaiting } from './waiting.ts';
import { World } from './world.ts';

export interface DiscordServerOptions {
  readonly token?: string;
  /** Milliseconds since 1970; stands behind ids, the three seconds and the fifteen minutes. */
  readonly now?: () => number;
  /** The privileged intents switched on for the application, as bits; none by itself. */
  readonly privileged?: number;
  /** How many sessions may be begun today; 1000 by itself. */
  readonly sessions?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval?: number;
  /** Told of each call of the REST API as it comes in, before it is answered. */
  readonly onCall?: (call: Pick<RecordedCall, 'method' | 'path' | 'body'>) => void;
}

/**
 * Discord, REST and Gateway, on the loopback and as strict as its documentation
 * (docs.discord.com/developers). It begins with one guild and its channel `general`.
 */
export function createDiscordServer(options: DiscordServerOptions = {}) {
  const token = options.token ?? 'MTA5.double.not-a-secret';
  const privileged = options.privileged ?? 0;
  const sessions = options.sessions ?? 1000;
  const world = new World(options.now ?? Date.now);
  const commands: { list: readonly Json[]; writes: number } = { list: [], writes: 0 };
  let revoked = false;
  let port = 0;

  let path = '/gateway';
  let resumeUrl: string | undefined;
  let resumeHost: WebSocketServer | undefined;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}${path}`;
  const gateway = new Gateway({
    world,
    privileged,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    valid: (given) => !revoked && given === token,
    url: () => resumeUrl ?? gatewayUrl(),
  });
  const interactions = new Interactions(
    world,
    (message, channel) => gateway.message('MESSAGE_CREATE', message, channel),
    (message, channel) => gateway.message('MESSAGE_UPDATE', message, channel),
  );

  const { http, calls, limit, lose } = createHttpApi({
    world,
    table: routes({ world, gateway, interactions, privileged, sessions, gatewayUrl, commands }),
    isValid: (authorization) => !revoked && authorization === `Bot ${token}`,
    onCall: options.onCall,
  });
  const sockets = new WebSocketServer({
    server: http,
    verifyClient: ({ req }: { readonly req: IncomingMessage }) => req.url?.split('?')[0] === path,
  });
  sockets.on('connection', (socket, request) => gateway.accept(socket, request));

  const guild: Guild = addGuild('Politiet');
  function addGuild(name: string): Guild {
    const id = world.id();
    const everyone: Role = {
      id,
      name: '@everyone',
      permissions: USUAL_PERMISSIONS & ~PERMISSIONS.MENTION_EVERYONE,
      mentionable: false,
    };
    const made: Guild = {
      id,
      name,
      ownerId: world.id(),
      roles: [everyone],
      channels: [],
      members: [{ user: world.bot, roles: [] }],
    };
    world.guilds.push(made);
    return made;
  }
  function addChannel(name: string, where: Guild = guild): Channel {
    const channel: Channel = {
      id: world.id(),
      type: GUILD_TEXT,
      name,
      guildId: where.id,
      overwrites: [],
      messages: [],
    };
    where.channels.push(channel);
    return channel;
  }
  const general = addChannel('general');
  const stage: Stage = { world, gateway, interactions, commands, room: () => general };

  return {
    /** The application's token, for `client.login`. */
    token,
    world,
    gateway,
    guild,
    general,
    commands,
    calls,
    interactions: interactions.all as readonly Interaction[],
    addGuild,
    addChannel,

    /** For discord.js' `rest.api`; known after `start`. */
    get url(): string {
      return `http://127.0.0.1:${port}/api`;
    },
    port: () => port,
    /** @param at the port where it was before, for a server that comes back */
    async start(at = 0): Promise<void> {
      await new Promise<void>((resolve) => http.listen(at, '127.0.0.1', resolve));
      port = (http.address() as AddressInfo).port;
    },
    async stop(): Promise<void> {
      await closed(resumeHost);
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },

    /**
     * Sessions that begin from now on are to be resumed there
     * (docs.discord.com/developers/events/gateway-events#ready: `resume_gateway_url`).
     */
    resumeAt(url: string): void {
      resumeUrl = url;
    },
    /**
     * Sessions that begin from now on are resumed at a host of its own, as with Discord, which can be gone while the
     * gateway is well.
     */
    async partResumeHost(): Promise<void> {
      resumeHost = new WebSocketServer({ port: 0, host: '127.0.0.1' });
      resumeHost.on('connection', (socket, request) => gateway.accept(socket, request));
      await once(resumeHost, 'listening');
      resumeUrl = `ws://127.0.0.1:${(resumeHost.address() as AddressInfo).port}`;
    },
    /** That host is gone, and every line is cut; sessions that begin from now on get another one. */
    async loseResumeHost(): Promise<void> {
      const lost = resumeHost;
      await this.partResumeHost();
      gateway.drop();
      await closed(lost);
    },
    /** The gateway is at another address from now on; the old one takes nobody. */
    moveGateway(): void {
      path = `${path}/moved`;
    },

    /** Somebody in a guild, the first one when none is named. */
    person(name: string, { roles = [], bot = false, in: where = guild }: Joined = {}): Person {
      const user = { id: world.id(), username: name, bot };
      world.users.push(user);
      where.members.push({ user, roles: roles.map(({ id }) => id) });
      return new Person(stage, user);
    },
    /** A public thread in `general`, of which clients are told. */
    addThread(name: string, parent: Channel = general): Channel {
      const thread = world.thread(parent, name, world.bot);
      const made = { ...channelView(thread), newly_created: true };
      gateway.dispatch('THREAD_CREATE', made, INTENTS.GUILDS, parent.guildId);
      return thread;
    },
    /** @param botId of the bot whose own role it is */
    addRole(
      name: string,
      {
        mentionable = false,
        permissions = 0n,
        ...own
      }: Partial<Pick<Role, 'mentionable' | 'permissions' | 'botId'>> = {},
    ): Role {
      const role: Role = { id: world.id(), name, permissions, mentionable, ...own };
      guild.roles.push(role);
      return role;
    },

    /** Takes permissions from the bot in one channel. Clients are told, as by Discord. */
    deny(channel: Channel, ...names: Permission[]): void {
      const deny = names.reduce((all, name) => all | PERMISSIONS[name], 0n);
      channel.overwrites.push({ id: world.bot.id, type: 1, allow: 0n, deny });
      const view = channelView(channel);
      gateway.dispatch('CHANNEL_UPDATE', view, INTENTS.GUILDS, channel.guildId);
    },
    /** Makes the token worthless: 401 from now on, and lines closed with 4004. */
    revokeToken(): void {
      revoked = true;
      gateway.close(4004, 'Authentication failed.');
    },
    /** Answers the next calls with 429; `retryAfter` in seconds. */
    rateLimit(count: number, { retryAfter = 0.01, global = false } = {}): void {
      limit({ left: count, retryAfter, global });
    },
    /** Does what the next calls ask for, and answers with 502 all the same. */
    loseAnswers: lose,
    ...createWaiting(world, general, calls),
  };
}

async function closed(host: WebSocketServer | undefined): Promise<void> {
  for (const socket of host?.clients ?? []) socket.terminate();
  await new Promise<void>((resolve) => (host ? host.close(() => resolve()) : resolve()));
}

export type DiscordServer = ReturnType<typeof createDiscordServer>;

interface Joined {
  readonly roles?: readonly Role[];
  /** Another bot. */
  readonly bot?: boolean;
  readonly in?: Guild;
}
