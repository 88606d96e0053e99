import { isRecord, type Json } from './json.ts';
import { messageFault, metadataFault, said } from './message.ts';
import { type Methods, refuse } from './method.ts';
import type { Channel, Workspace } from './workspace.ts';

/**
 * All blocks of a message together, as JSON. Not documented; refused from some 13,200 on, by
 * chat.postMessage only: github.com/slackapi/bolt-js/issues/2509 and 2867.
 */
const LONGEST_BLOCKS = 13_200;

/** "The `text` field cannot exceed 4,000 characters": docs.slack.dev/reference/methods/chat.update */
const LONGEST_UPDATE = 4000;

/** docs.slack.dev/reference/methods/chat.postMessage and its neighbours */
export const CHAT_METHODS: Methods = {
  'chat.postMessage': {
    scopes: ['chat:write'],
    required: ['channel'],
    handle: (workspace, args) => {
      const channel = writable(workspace, args);
      if ('error' in channel) return channel;
      const fault = messageFault(args, workspace) ?? metadataFault(args['metadata']);
      if (fault) return fault;
      if (JSON.stringify(args['blocks'] ?? '').length > LONGEST_BLOCKS)
        return refuse('msg_blocks_too_long');
      const message = workspace.post(channel.id, said(workspace, args));
      return { ok: true, channel: channel.id, ts: message['ts'], message };
    },
  },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    required: ['channel', 'user'],
    handle: (workspace, args) => {
      const channel = writable(workspace, args);
      if ('error' in channel) return channel;
      const user = String(args['user']);
      if (!channel.members.has(user)) return refuse('user_not_in_channel');
      const fault = messageFault(args, workspace);
      if (fault) return fault;
      const message = workspace.whisper(channel.id, user, said(workspace, args));
      return { ok: true, message_ts: message['ts'] };
    },
  },
  'chat.update': {
    scopes: ['chat:write'],
    required: ['channel', 'ts'],
    handle: (workspace, args) => {
      const message = own(workspace, args, 'cant_update_message');
      if (!('ts' in message)) return message;
      if (visible(workspace, args)?.is_archived) return refuse('is_inactive');
      const fault = messageFault(args, workspace) ?? metadataFault(args['metadata']);
      if (fault) return fault;
      if (String(args['text'] ?? '').length > LONGEST_UPDATE) return refuse('msg_too_long');
      const channel = String(args['channel']);
      const { blocks, text, metadata = message['metadata'] } = said(workspace, args);
      Object.assign(message, { blocks, text, metadata, edited: { user: workspace.bot.user } });
      workspace.happened.emit(`update ${channel}`, message);
      return { ok: true, channel, ts: message['ts'], text, message };
    },
  },
  'chat.delete': {
    scopes: ['chat:write'],
    required: ['channel', 'ts'],
    handle: (workspace, args) => {
      const message = own(workspace, args, 'cant_delete_message');
      if (!('ts' in message)) return message;
      const channel = String(args['channel']);
      const rest = workspace.messages.get(channel)?.filter((each) => each !== message);
      workspace.messages.set(channel, rest ?? []);
      return { ok: true, channel, ts: message['ts'] };
    },
  },
  /** "No scopes required": docs.slack.dev/reference/methods/chat.getPermalink */
  'chat.getPermalink': {
    required: ['channel', 'message_ts'],
    json: false,
    handle: (workspace, args) => {
      const channel = visible(workspace, args);
      if (!channel) return refuse('channel_not_found');
      const ts = String(args['message_ts']);
      const found = workspace.messages.get(channel.id)?.some((each) => each['ts'] === ts);
      if (!found) return refuse('message_not_found');
      const permalink = `${workspace.url}archives/${channel.id}/p${ts.replace('.', '')}`;
      return { ok: true, channel: channel.id, permalink };
    },
  },
};

/** A private channel that the bot is not in does not exist for it. */
export function visible({ channels, bot }: Workspace, args: Json): Channel | undefined {
  const channel = channels.get(String(args['channel']));
  return channel && (!channel.is_private || channel.members.has(bot.user)) ? channel : undefined;
}

/**
 * The channel, or why nothing may be written there. A person's id means the Messages tab of the
 * app's Home (docs.slack.dev/surfaces/app-home#messages-tab), which needs no conversations.open.
 */
function writable(workspace: Workspace, args: Json): Channel | (Json & { error: unknown }) {
  const person = workspace.users.get(String(args['channel']));
  const channel =
    person && !person.deleted && person.id !== workspace.bot.user
      ? workspace.im(person.id)
      : visible(workspace, args);
  const error = !channel
    ? 'channel_not_found'
    : channel.is_archived
      ? 'is_archived'
      : !channel.members.has(workspace.bot.user)
        ? 'not_in_channel'
        : channel.im && !workspace.features.messages
          ? 'messages_tab_disabled'
          : channel.is_read_only
            ? 'restricted_action_read_only_channel'
            : undefined;
  return channel && !error ? channel : { ok: false, error };
}

/** A message of the bot's own, or why it may not be changed. */
function own(workspace: Workspace, args: Json, denied: string): Json {
  const channel = visible(workspace, args);
  if (!channel) return refuse('channel_not_found');
  const all = workspace.messages.get(channel.id) ?? [];
  const message = all.find((each) => isRecord(each) && each['ts'] === args['ts']);
  if (!message) return refuse('message_not_found');
  return message['user'] === workspace.bot.user ? message : refuse(denied);
}
