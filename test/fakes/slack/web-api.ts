import { blockKitFaults } from './block-kit.ts';
import type { Json } from './json.ts';
import { identified } from './kept-blocks.ts';
import { VIEW_METHODS } from './views.ts';
import type { Channel, Member, Workspace } from './workspace.ts';

export interface Method {
  /** What the token must hold; for none, any token of the kind does. */
  readonly scope?: string;
  readonly token?: 'app';
  readonly handle: (workspace: Workspace, args: Json) => Json;
}

export function refuse(error: string, more: Json = {}): Json {
  return { ok: false, error, ...more };
}

/** docs.slack.dev/reference/methods/chat.postMessage: truncation and msg_too_long. */
const LONGEST_TEXT = 40_000;

/** docs.slack.dev/reference/methods */
export const METHODS: Readonly<Record<string, Method>> = {
  ...VIEW_METHODS,
  'auth.test': {
    handle: ({ team, bot }) => ({
      ok: true,
      url: 'https://police.slack.example/',
      team: 'Police',
      user: bot.name,
      team_id: team,
      user_id: bot.user,
      bot_id: bot.id,
    }),
  },
  'chat.postMessage': {
    scope: 'chat:write',
    handle: (workspace, args) => {
      const channel = writable(workspace, args);
      if ('error' in channel) return channel;
      const fault = messageFault(args);
      if (fault) return fault;
      const message = workspace.post(channel.id, { ...said(workspace, args) });
      return { ok: true, channel: channel.id, ts: message['ts'], message };
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    handle: (workspace, args) => {
      const channel = writable(workspace, args);
      if ('error' in channel) return channel;
      const user = String(args['user']);
      if (!channel.members.has(user)) return refuse('user_not_in_channel');
      const fault = messageFault(args);
      if (fault) return fault;
      const message = workspace.whisper(channel.id, user, said(workspace, args));
      return { ok: true, message_ts: message['ts'] };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    handle: (workspace, args) => {
      const channel = writable(workspace, args);
      if ('error' in channel) return channel;
      const message = workspace.messages.get(channel.id)?.find((each) => each['ts'] === args['ts']);
      if (!message) return refuse('message_not_found');
      if (message['user'] !== workspace.bot.user) return refuse('cant_update_message');
      const fault = messageFault(args);
      if (fault) return fault;
      const { blocks, text } = said(workspace, args);
      Object.assign(message, { blocks, text, edited: { user: workspace.bot.user } });
      workspace.happened.emit(`update ${channel.id}`, message);
      return { ok: true, channel: channel.id, ts: message['ts'], text, message };
    },
  },
  'conversations.info': {
    scope: 'channels:read',
    handle: (workspace, args) => {
      const channel = visible(workspace, args);
      return channel ? { ok: true, channel: shown(workspace, channel) } : lost();
    },
  },
  'conversations.members': {
    scope: 'channels:read',
    handle: (workspace, args) => {
      const channel = visible(workspace, args);
      return channel ? { ok: true, members: [...channel.members], ...LAST_PAGE } : lost();
    },
  },
  'conversations.list': {
    scope: 'channels:read',
    handle: (workspace) => ({
      ok: true,
      channels: [...workspace.channels.values()]
        .filter((each) => !each.im && (!each.is_private || each.members.has(workspace.bot.user)))
        .map((each) => shown(workspace, each)),
      ...LAST_PAGE,
    }),
  },
  'conversations.open': {
    scope: 'im:write',
    handle: (workspace, args) => {
      const user = String(args['users'] ?? '');
      if (!workspace.users.has(user)) return refuse('user_not_found');
      return { ok: true, channel: { id: workspace.im(user).id } };
    },
  },
  'users.info': {
    scope: 'users:read',
    handle: (workspace, args) => {
      const user = workspace.users.get(String(args['user']));
      return user ? { ok: true, user: profiled(user) } : refuse('user_not_found');
    },
  },
  'bots.info': {
    scope: 'users:read',
    handle: ({ bot, app }, args) =>
      args['bot'] === bot.id
        ? { ok: true, bot: { id: bot.id, app_id: app, user_id: bot.user, name: bot.name } }
        : refuse('bot_not_found'),
  },
  'usergroups.list': {
    scope: 'usergroups:read',
    handle: ({ usergroups, team }) => ({
      ok: true,
      usergroups: [...usergroups].map(([id, { handle }]) => ({ id, team_id: team, handle })),
    }),
  },
  'usergroups.users.list': {
    scope: 'usergroups:read',
    handle: ({ usergroups }, args) => {
      const group = usergroups.get(String(args['usergroup']));
      return group ? { ok: true, users: group.users } : refuse('no_such_subteam');
    },
  },
  'team.info': {
    scope: 'team:read',
    handle: ({ team }) => ({ ok: true, team: { id: team, name: 'Police', domain: 'police' } }),
  },
};

const LAST_PAGE = { response_metadata: { next_cursor: '' } };

const lost = () => refuse('channel_not_found');

/** A private channel that the bot is not in does not exist for it. */
function visible({ channels, bot }: Workspace, args: Json): Channel | undefined {
  const channel = channels.get(String(args['channel']));
  return channel && (!channel.is_private || channel.members.has(bot.user)) ? channel : undefined;
}

/** The channel, or why nothing may be written there. A person's id means their direct message. */
function writable(workspace: Workspace, args: Json): Channel | (Json & { error: unknown }) {
  const id = String(args['channel']);
  const channel = workspace.users.has(id) ? workspace.im(id) : visible(workspace, args);
  const error = !channel
    ? 'channel_not_found'
    : channel.is_archived
      ? 'is_archived'
      : channel.members.has(workspace.bot.user)
        ? undefined
        : 'not_in_channel';
  return channel && !error ? channel : { ok: false, error };
}

/** Why Slack refuses these words; undefined where it takes them. */
export function messageFault(args: Json): Json | undefined {
  const { text, blocks, attachments } = args;
  if (!text && blocks === undefined && attachments === undefined) return refuse('no_text');
  if (typeof text === 'string' && text.length > LONGEST_TEXT) return refuse('msg_too_long');
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) return refuse('invalid_blocks_format');
  const faults = blockKitFaults(blocks);
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  return faults.length > 0
    ? refuse('invalid_blocks', { errors: faults, response_metadata: { messages } })
    : undefined;
}

/** The message as Slack keeps it: each block has an id. */
export function said({ bot, app, team }: Workspace, args: Json): Json {
  const blocks = Array.isArray(args['blocks']) ? identified(args['blocks']) : undefined;
  return {
    user: bot.user,
    bot_id: bot.id,
    app_id: app,
    team,
    text: String(args['text'] ?? ''),
    ...(blocks ? { blocks } : {}),
    ...(args['thread_ts'] ? { thread_ts: args['thread_ts'] } : {}),
  };
}

function shown({ bot }: Workspace, { id, name, members, ...flags }: Channel): Json {
  const { is_archived, is_private, im } = flags;
  return im
    ? { id, is_im: true, user: im, is_archived }
    : {
        id,
        name,
        is_channel: !is_private,
        is_private,
        is_archived,
        is_member: members.has(bot.user),
      };
}

function profiled(member: Member): Json {
  const { name } = member;
  return {
    ...member,
    deleted: false,
    real_name: name,
    profile: { real_name: name, display_name: name },
  };
}
