import { commandFaults } from './command-limits.ts';
import { isJson, type Json } from './fault-list.ts';
import { type Gateway, INTENTS, readableWith } from './gateway.ts';
import { type Body, objectOf } from './http-body.ts';
import type { Interactions } from './interactions.ts';
import { type Channel, DM, type Message, PUBLIC_THREAD, Refusal } from './model.ts';
import { demand, may, type Permission } from './permissions.ts';
import {
  channelView,
  guildView,
  memberView,
  messageView,
  partialGuildView,
  userView,
} from './views.ts';
import { invalid, type World } from './world.ts';

const NONCE_LASTS = 5 * 60_000;

export interface RestOptions {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly privileged: number;
  readonly gatewayUrl: () => string;
  /** The commands that are registered, and how often they were written. */
  readonly commands: { list: readonly Json[]; writes: number };
}

export interface Call {
  readonly body: Body;
  readonly query: URLSearchParams;
  /** The path's parts that stand at `:name`, in order. */
  readonly at: readonly string[];
}

export interface Route {
  readonly method: string;
  /** As `/channels/:id/messages`. */
  readonly path: string;
  /** Interaction callbacks and webhooks carry a token of their own. */
  readonly open?: boolean;
  /** An answer of `undefined` is a 204. */
  readonly run: (call: Call) => unknown;
}

/** The routes of Discord's REST, version 10, that a bot like this one calls. */
export function routes(options: RestOptions): readonly Route[] {
  const { world, gateway, interactions, privileged, commands } = options;
  const { bot } = world;
  const view = (message: Message, channel: Channel): Json =>
    messageView(message, readableWith(privileged, channel, bot.id));
  const full = (message: Message): Json => messageView(message, () => true);
  const place = (id: string, ...wanted: Permission[]): Channel => {
    const channel = world.channel(id);
    demand(world.guildOf(channel), bot.id, channel, ...wanted);
    return channel;
  };
  const own = (id: string): void => {
    if (id !== bot.id) throw new Refusal(404, 10002, 'Unknown Application');
  };
  const application = {
    id: bot.id,
    name: bot.username,
    icon: null,
    description: '',
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userView(bot),
  };

  const send = ({ at: [id = ''], body }: Call): Json => {
    const payload = objectOf(body);
    const channel = world.channel(id);
    const replies = isJson(payload['message_reference']);
    const { embeds, nonce } = payload;
    demand(
      world.guildOf(channel),
      bot.id,
      channel,
      channel.type === PUBLIC_THREAD ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES',
      ...(Array.isArray(embeds) && embeds.length > 0 ? (['EMBED_LINKS'] as const) : []),
      ...(body.files.length > 0 ? (['ATTACH_FILES'] as const) : []),
      ...(replies ? (['READ_MESSAGE_HISTORY'] as const) : []),
    );
    const recent = ({ author, at, nonce: had }: Message): boolean =>
      author.id === bot.id && had === nonce && world.now() - at <= NONCE_LASTS;
    const sent =
      payload['enforce_nonce'] === true && nonce !== undefined
        ? channel.messages.find(recent)
        : undefined;
    if (sent) return full(sent);
    const message = world.post({ channel, author: bot, payload, attachments: body.files });
    gateway.message('MESSAGE_CREATE', message, channel);
    return full(message);
  };

  const change = ({ at: [id = '', messageId = ''], body }: Call): Json => {
    const channel = place(id);
    const message = world.message(channel, messageId);
    if (message.author.id !== bot.id)
      throw new Refusal(403, 50005, 'Cannot edit a message authored by another user');
    world.edit(message, objectOf(body), body.files);
    gateway.message('MESSAGE_UPDATE', message, channel);
    return full(message);
  };

  const remove = ({ at: [id = '', messageId = ''] }: Call): undefined => {
    const channel = place(id);
    const message = world.message(channel, messageId);
    if (message.author.id !== bot.id) place(id, 'MANAGE_MESSAGES');
    message.deleted = true;
    world.changes.happened();
  };

  const react = ({ at: [id = '', messageId = '', emoji = ''] }: Call): undefined => {
    const channel = place(id, 'READ_MESSAGE_HISTORY');
    const message = world.message(channel, messageId);
    if (!/\p{Extended_Pictographic}|^\w+:\d+$/u.test(emoji))
      throw new Refusal(400, 10014, 'Unknown Emoji');
    const users = message.reactions.get(emoji) ?? [];
    if (users.length === 0) place(id, 'ADD_REACTIONS');
    if (!users.includes(bot)) message.reactions.set(emoji, [...users, bot]);
    world.changes.happened();
  };

  const startThread = ({ at: [id = '', messageId = ''], body }: Call): Json => {
    const channel = place(id, 'CREATE_PUBLIC_THREADS');
    const { name } = objectOf(body);
    if (typeof name !== 'string' || name.length < 1 || name.length > 100)
      throw invalid(['name: Must be between 1 and 100 in length.']);
    const thread = world.thread(channel, name, bot, world.message(channel, messageId));
    const made = channelView(thread);
    gateway.dispatch(
      'THREAD_CREATE',
      { ...made, newly_created: true },
      INTENTS.GUILDS,
      channel.guildId,
    );
    return made;
  };

  /** docs.discord.com/developers/resources/message#get-channel-messages: newest first, whichever end is asked for. */
  const history = ({ at: [id = ''], query }: Call): Json[] => {
    const channel = place(id);
    // "If the current user is missing the READ_MESSAGE_HISTORY permission …, no messages will be returned".
    if (!may(world.guildOf(channel), bot.id, channel, 'READ_MESSAGE_HISTORY')) return [];
    const limit = Number(query.get('limit') ?? 50);
    if (!(limit >= 1 && limit <= 100))
      throw invalid(['limit: int value should be between 1 and 100.']);
    if (query.has('before') && query.has('after'))
      throw invalid(['before and after are mutually exclusive.']);
    const before = BigInt(query.get('before') ?? '9223372036854775807');
    const after = BigInt(query.get('after') ?? '0');
    const found = channel.messages.filter(
      (m) => !m.deleted && !(m.flags & 64) && BigInt(m.id) < before && BigInt(m.id) > after,
    );
    return (query.has('after') ? found.slice(0, limit) : found.slice(-limit))
      .reverse()
      .map((message) => view(message, channel));
  };

  const overwrite = ({ at: [id = ''], body }: Call): readonly Json[] => {
    own(id);
    const faults = commandFaults(body.json);
    if (faults.length > 0) throw invalid(faults);
    commands.writes += 1;
    commands.list = (body.json as Json[]).map((command) => ({
      type: 1,
      description: '',
      dm_permission: true,
      nsfw: false,
      default_member_permissions: null,
      ...command,
      id: world.id(),
      application_id: id,
      version: world.id(),
    }));
    world.changes.happened();
    return commands.list;
  };

  const member = ({ at: [id = '', who = ''] }: Call): Json => {
    const found = world.guild(id).members.find(({ user }) => user.id === who);
    if (!found) throw new Refusal(404, 10007, 'Unknown Member');
    return { ...memberView(found), user: userView(found.user) };
  };

  const callback = ({ at: [id = '', token = ''], body, query }: Call): Json | undefined => {
    const done = interactions.answer(id, token, objectOf(body), body.files);
    if (query.get('with_response') !== 'true') return undefined;
    const { type, callback: answered, original } = done;
    return {
      interaction: {
        id,
        type,
        ...(original ? { response_message_id: original.id } : {}),
        response_message_loading: original?.loading ?? false,
        response_message_ephemeral: ((original?.flags ?? 0) & 64) !== 0,
      },
      resource: { type: answered, ...(original ? { message: full(original) } : {}) },
    };
  };

  const direct = ({ body }: Call): Json => {
    const user = world.users.find(({ id }) => id === objectOf(body)['recipient_id']);
    if (!user) throw invalid(['recipient_id: Unknown user']);
    if (user.bot) throw new Refusal(403, 50007, 'Cannot send messages to this user');
    return channelView(world.direct(user));
  };

  const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  const hook = '/webhooks/:app/:token';
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      run: () => ({ url: options.gatewayUrl(), shards: 1, session_start_limit }),
    },
    { method: 'GET', path: '/users/@me', run: () => ({ ...userView(bot), flags: 0 }) },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      run: () => world.guilds.map((guild) => partialGuildView(guild, bot)),
    },
    { method: 'POST', path: '/users/@me/channels', run: direct },
    { method: 'GET', path: '/oauth2/applications/@me', run: () => application },
    { method: 'GET', path: '/applications/@me', run: () => application },
    {
      method: 'GET',
      path: '/applications/:app/commands',
      run: ({ at: [id = ''] }) => {
        own(id);
        return commands.list;
      },
    },
    { method: 'PUT', path: '/applications/:app/commands', run: overwrite },
    { method: 'GET', path: '/guilds/:id', run: ({ at: [id = ''] }) => guildView(world.guild(id)) },
    {
      method: 'GET',
      path: '/guilds/:id/channels',
      run: ({ at: [id = ''] }) =>
        world
          .guild(id)
          .channels.filter(({ type }) => type !== PUBLIC_THREAD && type !== DM)
          .map(channelView),
    },
    { method: 'GET', path: '/guilds/:id/members/:user', run: member },
    { method: 'GET', path: '/channels/:id', run: ({ at: [id = ''] }) => channelView(place(id)) },
    { method: 'GET', path: '/channels/:id/messages', run: history },
    { method: 'POST', path: '/channels/:id/messages', run: send },
    {
      method: 'GET',
      path: '/channels/:id/messages/:message',
      run: ({ at: [id = '', message = ''] }) => {
        const channel = place(id, 'READ_MESSAGE_HISTORY');
        return view(world.message(channel, message), channel);
      },
    },
    { method: 'PATCH', path: '/channels/:id/messages/:message', run: change },
    { method: 'DELETE', path: '/channels/:id/messages/:message', run: remove },
    { method: 'PUT', path: '/channels/:id/messages/:message/reactions/:emoji/@me', run: react },
    { method: 'POST', path: '/channels/:id/messages/:message/threads', run: startThread },
    {
      method: 'POST',
      path: '/channels/:id/typing',
      run: ({ at: [id = ''] }) => void place(id, 'SEND_MESSAGES'),
    },
    { method: 'POST', path: '/interactions/:id/:token/callback', open: true, run: callback },
    {
      method: 'POST',
      path: hook,
      open: true,
      run: ({ at: [, token = ''], body }) =>
        full(interactions.followUp(token, objectOf(body), body.files)),
    },
    {
      method: 'GET',
      path: `${hook}/messages/:message`,
      open: true,
      run: ({ at: [, token = '', id = ''] }) => full(interactions.read(token, id)),
    },
    {
      method: 'PATCH',
      path: `${hook}/messages/:message`,
      open: true,
      run: ({ at: [, token = '', id = ''], body }) =>
        full(interactions.edit(token, id, objectOf(body), body.files)),
    },
    {
      method: 'DELETE',
      path: `${hook}/messages/:message`,
      open: true,
      run: ({ at: [, token = '', id = ''] }) => void interactions.remove(token, id),
    },
  ];
}
