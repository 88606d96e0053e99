import { isJson, type Json } from './fault-list.ts';
import { objectOf } from './http-body.ts';
import { INTENTS, readableWith } from './intents.ts';
import { messageView } from './message-view.ts';
import { type Channel, GUILD_CATEGORY, type Message, PUBLIC_THREAD, Refusal } from './model.ts';
import { demand, may } from './permissions.ts';
import { type Call, placeIn, type RestOptions, type Route } from './route.ts';
import { channelView } from './views.ts';
import { invalid } from './world.ts';

const NONCE_LASTS = 5 * 60_000;
/** Of one file: docs.discord.com/developers/reference#uploading-files */
const LARGEST_FILE = 10 * 2 ** 20;

/** https://docs.discord.com/developers/resources/message */
export function messageRoutes({ world, gateway, privileged }: RestOptions): readonly Route[] {
  const { bot } = world;
  const place = placeIn(world);
  /** As it is read later: a nonce is told to who sends, and with MESSAGE_CREATE, and not kept. */
  const view = (message: Message, channel: Channel): Json => {
    const { nonce: _, ...kept } = messageView(message, readableWith(privileged, channel, bot.id));
    return kept;
  };
  /** docs.discord.com/developers/topics/threads#active--archived-threads */
  const active = (channel: Channel): void => {
    if (channel.locked) throw new Refusal(403, 160005, 'Thread is locked');
    if (channel.archived)
      throw new Refusal(400, 50083, 'Tried to perform an operation on an archived thread');
  };
  const full = (message: Message): Json => messageView(message, () => true);

  /** Embeds that are not permitted are left out without a word, beside words: discord/discord-api-docs#2601, #5648. */
  const permitted = (payload: Json, channel: Channel): Json => {
    const mayEmbed = may(world.guildOf(channel), bot.id, channel, 'EMBED_LINKS');
    return mayEmbed || !payload['content'] ? payload : { ...payload, embeds: [] };
  };

  const send = ({ at: [id = ''], body }: Call): Json => {
    const asked = objectOf(body);
    const channel = world.channel(id);
    const payload = permitted(asked, channel);
    const replies = isJson(payload['message_reference']);
    const { embeds, nonce } = payload;
    demand(
      world.guildOf(channel),
      bot.id,
      channel,
      channel.type === PUBLIC_THREAD ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES',
      ...(Array.isArray(embeds) && embeds.length > 0 ? (['EMBED_LINKS'] as const) : []),
      ...(body.files.length > 0 ? (['ATTACH_FILES'] as const) : []),
    );
    if (channel.type === GUILD_CATEGORY)
      throw new Refusal(400, 50008, 'Cannot send messages in a non-text channel');
    if (channel.locked) throw new Refusal(403, 160005, 'Thread is locked');
    if (body.files.some(({ bytes }) => bytes.length > LARGEST_FILE))
      throw new Refusal(413, 40005, 'Request entity too large');
    if (replies && !may(world.guildOf(channel), bot.id, channel, 'READ_MESSAGE_HISTORY'))
      throw new Refusal(400, 160002, 'Cannot reply without permission to read message history');
    const recent = ({ author, at, nonce: had }: Message): boolean =>
      author.id === bot.id && had === nonce && world.now() - at <= NONCE_LASTS;
    const sent =
      payload['enforce_nonce'] === true && nonce !== undefined
        ? channel.messages.find(recent)
        : undefined;
    if (sent) return full(sent);
    const message = world.post({ channel, author: bot, payload, attachments: body.files });
    // "Sending a message will automatically unarchive the thread".
    if (channel.archived) channel.archived = false;
    gateway.message('MESSAGE_CREATE', message, channel);
    return full(message);
  };

  const change = ({ at: [id = '', messageId = ''], body }: Call): Json => {
    const channel = place(id);
    const message = world.message(channel, messageId);
    if (message.author.id !== bot.id)
      throw new Refusal(403, 50005, 'Cannot edit a message authored by another user');
    active(channel);
    const payload = objectOf(body);
    const mayEmbed = may(world.guildOf(channel), bot.id, channel, 'EMBED_LINKS');
    const isLeftOut = 'embeds' in payload && !mayEmbed;
    world.edit(message, isLeftOut ? { ...payload, embeds: [] } : payload, body.files);
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
    active(channel);
    const users = message.reactions.get(emoji) ?? [];
    if (users.length === 0) place(id, 'ADD_REACTIONS');
    if (!users.includes(bot)) message.reactions.set(emoji, [...users, bot]);
    world.changes.happened();
  };

  const startThread = ({ at: [id = '', messageId = ''], body }: Call): Json => {
    const channel = place(id, 'CREATE_PUBLIC_THREADS');
    const { name } = objectOf(body);
    if (typeof name !== 'string' || name.trim().length < 1 || name.length > 100)
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

  return [
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
  ];
}
