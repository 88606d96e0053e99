import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Json } from './fault-list.ts';
import { Gateway, INTENTS } from './gateway.ts';
import { readApiBody } from './http-body.ts';
import { type Interaction, Interactions } from './interactions.ts';
import { type Channel, GUILD_TEXT, type Guild, type Message, Refusal, type Role } from './model.ts';
import { isEphemeral, Person, type Stage } from './people.ts';
import { PERMISSIONS, type Permission, USUAL_PERMISSIONS } from './permissions.ts';
import { type Route, routes } from './rest.ts';
import { channelView } from './views.ts';
import { World } from './world.ts';

export interface DiscordServerOptions {
  readonly token?: string;
  /** Milliseconds since 1970; stands behind ids, the three seconds and the fifteen minutes. */
  readonly now?: () => number;
  /** The privileged intents switched on for the application, as bits; none by itself. */
  readonly privileged?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval?: number;
  /** Told of each call of the REST API as it comes in, before it is answered. */
  readonly onCall?: (call: Pick<RecordedCall, 'method' | 'path' | 'body'>) => void;
}

/** One call of the REST API, with what it was answered. */
export interface RecordedCall {
  readonly method: string;
  /** Without `/api/v10`, as `/channels/1/messages`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

interface RateLimit {
  left: number;
  readonly retryAfter: number;
  readonly global: boolean;
}

/**
 * Discord, REST and Gateway, on the loopback and as strict as its documentation
 * (docs.discord.com/developers). It begins with one guild and its channel `general`.
 */
export function createDiscordServer(options: DiscordServerOptions = {}) {
  const token = options.token ?? 'MTA5.double.not-a-secret';
  const privileged = options.privileged ?? 0;
  const world = new World(options.now ?? Date.now);
  const commands: { list: readonly Json[]; writes: number } = { list: [], writes: 0 };
  const calls: RecordedCall[] = [];
  const taken = new Set<unknown>();
  let revoked = false;
  let limit: RateLimit | undefined;
  let port = 0;

  const gatewayUrl = (): string => `ws://127.0.0.1:${port}/gateway`;
  const gateway = new Gateway({
    world,
    privileged,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    valid: (given) => !revoked && given === token,
    url: gatewayUrl,
  });
  const interactions = new Interactions(
    world,
    (message, channel) => gateway.message('MESSAGE_CREATE', message, channel),
    (message, channel) => gateway.message('MESSAGE_UPDATE', message, channel),
  );
  const table = routes({ world, gateway, interactions, privileged, gatewayUrl, commands });

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const sockets = new WebSocketServer({ server: http, path: '/gateway' });
  sockets.on('connection', (socket, request) => gateway.accept(socket, request));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://discord');
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    let status = 200;
    let answer: unknown;
    let sent: unknown;
    try {
      const body = await readApiBody(request, () => world.id());
      sent = body.json;
      options.onCall?.({ method, path, body: sent });
      if (!url.pathname.startsWith('/api/v10/')) throw new Refusal(404, 0, '404: Not Found');
      const { route, at } = find(table, method, path);
      if (!route.open && (revoked || request.headers.authorization !== `Bot ${token}`))
        throw new Refusal(401, 0, '401: Unauthorized');
      if (limit && limit.left > 0 && path !== '/gateway/bot') {
        limit.left -= 1;
        status = 429;
        answer = limited(response, limit);
      } else {
        answer = await route.run({ body, query: url.searchParams, at });
        if (answer === undefined) status = 204;
      }
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const { code, message, errors } = refusal;
      status = refusal.status;
      answer = { message, code, ...(errors ? { errors } : {}) };
    }
    calls.push({ method, path, body: sent, status });
    response.writeHead(status, status === 204 ? {} : { 'content-type': 'application/json' });
    response.end(status === 204 ? undefined : JSON.stringify(answer));
    world.changes.happened();
  }

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
    calls: calls as readonly RecordedCall[],
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
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
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
      limit = { left: count, retryAfter, global };
    },

    /** What stands in a channel, everybody's, with edits, reactions and pings. */
    messages(channelId: string): readonly Message[] {
      return world.channel(channelId).messages.filter(({ deleted }) => !deleted);
    },
    /** The next message of the bot that all in a channel see, was not handed out yet and has its words. */
    nextMessage(channel: Channel = general): Promise<Message> {
      return world.changes.until(() =>
        take(
          channel.messages.filter((m) => m.author === world.bot && !m.loading && !isEphemeral(m)),
        ),
      );
    },
    /** The next call not handed out yet, as `POST /channels/:id/typing`. */
    nextCall(route: string): Promise<RecordedCall> {
      const [method, path = ''] = route.split(' ');
      return world.changes.until(() =>
        take(calls.filter((call) => call.method === method && match(path, call.path))),
      );
    },
    /** An interaction once it has its first answer. */
    answered(interaction: Interaction): Promise<Interaction> {
      return world.changes.until(() =>
        interaction.callback === undefined ? undefined : interaction,
      );
    },
    /** The words an interaction was answered with, after any deferral. */
    answerTo(interaction: Interaction): Promise<Message> {
      return world.changes.until(() =>
        interaction.original?.loading === false ? interaction.original : undefined,
      );
    },
    /** Waits for anything else that can be seen here. */
    until: <T>(look: () => T | undefined): Promise<T> => world.changes.until(look),
  };

  function take<T>(all: readonly T[]): T | undefined {
    const next = all.find((one) => !taken.has(one));
    if (next !== undefined) taken.add(next);
    return next;
  }
}

export type DiscordServer = ReturnType<typeof createDiscordServer>;

interface Joined {
  readonly roles?: readonly Role[];
  /** Another bot. */
  readonly bot?: boolean;
  readonly in?: Guild;
}

/** The parts at `:name`, or nothing when the path is another. */
function match(pattern: string, path: string): string[] | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/').map(decodeURIComponent);
  if (wanted.length !== parts.length) return undefined;
  if (!wanted.every((part, index) => part.startsWith(':') || part === parts[index]))
    return undefined;
  return parts.filter((_, index) => wanted[index]?.startsWith(':'));
}

function find(table: readonly Route[], method: string, path: string) {
  for (const route of table) {
    const at = route.method === method ? match(route.path, path) : undefined;
    if (at) return { route, at };
  }
  throw new Refusal(404, 0, '404: Not Found');
}

/** https://docs.discord.com/developers/topics/rate-limits */
function limited(response: ServerResponse, { retryAfter, global }: RateLimit): Json {
  response.setHeader('retry-after', String(retryAfter));
  response.setHeader('x-ratelimit-scope', global ? 'global' : 'user');
  if (global) response.setHeader('x-ratelimit-global', 'true');
  else {
    response.setHeader('x-ratelimit-limit', '5');
    response.setHeader('x-ratelimit-remaining', '0');
    response.setHeader('x-ratelimit-reset-after', String(retryAfter));
    response.setHeader('x-ratelimit-bucket', 'double');
  }
  return { message: 'You are being rate limited.', retry_after: retryAfter, global };
}
