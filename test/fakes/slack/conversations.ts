import { visible } from './chat.ts';
import type { Json } from './json.ts';
import { type Methods, missingScope, refuse } from './method.ts';
import type { Channel, Workspace } from './workspace.ts';

/** The scope that each kind of conversation needs: docs.slack.dev/reference/methods/conversations.list */
const READS = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
} as const;
type Kind = keyof typeof READS;
const SCOPES = Object.values(READS);

/** docs.slack.dev/reference/methods/conversations.info and its neighbours */
export const CONVERSATION_METHODS: Methods = {
  'conversations.info': {
    scopes: SCOPES,
    required: ['channel'],
    json: false,
    handle: (workspace, args) =>
      read(workspace, args, (channel) => ({
        ok: true,
        channel: {
          ...shown(workspace, channel),
          ...(isTrue(args['include_num_members']) ? { num_members: channel.members.size } : {}),
        },
      })),
  },
  'conversations.members': {
    scopes: SCOPES,
    required: ['channel'],
    json: false,
    handle: (workspace, args) =>
      read(workspace, args, ({ members }) => page(args, 'members', [...members])),
  },
  'conversations.list': {
    scopes: SCOPES,
    json: false,
    handle: (workspace, args) => {
      const asked = String(args['types'] ?? 'public_channel').split(',');
      if (!asked.every((each) => each in READS)) return refuse('invalid_types');
      for (const each of asked) {
        const missing = missingScope(workspace, READS[each as Kind]);
        if (missing) return missing;
      }
      const found = [...workspace.channels.values()]
        .filter((each) => asked.includes(kindOf(each)) && isSeen(workspace, each))
        .filter((each) => !each.is_archived || !isTrue(args['exclude_archived']))
        .map((each) => shown(workspace, each));
      return page(args, 'channels', found);
    },
  },
  /** One person: a direct message, with im:write. More need mpim:write, and are refused: no group message is made here. */
  'conversations.open': {
    scopes: ['channels:manage', 'groups:write', 'im:write', 'mpim:write'],
    handle: (workspace, args) => {
      const people = String(args['users'] ?? '')
        .split(',')
        .filter((each) => each !== '');
      if (people.length === 0) return resumed(workspace, args);
      if (people.length > 8) return refuse('too_many_users');
      const missing = missingScope(workspace, people.length > 1 ? 'mpim:write' : 'im:write');
      if (missing) return missing;
      const members = people.map((each) => workspace.users.get(each));
      const [user] = members;
      if (!user || members.includes(undefined)) return refuse('user_not_found');
      if (members.some((each) => each?.deleted)) return refuse('user_disabled');
      if (people.length > 1) return refuse('invalid_user_combination');
      const isOpen = workspace.hasIm(user.id);
      const { id } = workspace.im(user.id);
      return { ok: true, ...(isOpen ? { no_op: true, already_open: true } : {}), channel: { id } };
    },
  },
};

/** "Resume a conversation by supplying an `im` or `mpim`'s ID": docs.slack.dev/reference/methods/conversations.open */
function resumed(workspace: Workspace, args: Json): Json {
  if (!args['channel']) return refuse('users_list_not_supplied');
  const channel = visible(workspace, args);
  if (!channel) return refuse('channel_not_found');
  if (!channel.im) return refuse('method_not_supported_for_channel_type');
  return { ok: true, no_op: true, already_open: true, channel: { id: channel.id } };
}

function read(workspace: Workspace, args: Json, answer: (channel: Channel) => Json): Json {
  const channel = visible(workspace, args);
  if (!channel) return refuse('channel_not_found');
  return missingScope(workspace, READS[kindOf(channel)]) ?? answer(channel);
}

export function kindOf({ im, is_private }: Channel): Kind {
  return im ? 'im' : is_private ? 'private_channel' : 'public_channel';
}

function isSeen({ bot }: Workspace, { is_private, im, members }: Channel): boolean {
  return members.has(bot.user) || (!is_private && !im);
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** A page: "an integer under 1000", 100 by itself, and a cursor to the next: docs.slack.dev/apis/web-api/pagination */
export function page(args: Json, name: string, all: readonly unknown[]): Json {
  const limit = Number(args['limit'] ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > 999) return refuse('invalid_limit');
  const cursor = String(args['cursor'] ?? '');
  const start = cursor === '' ? 0 : Number(/^next:(\d+)$/.exec(decoded(cursor))?.[1] ?? Number.NaN);
  if (!(start >= 0 && start <= all.length)) return refuse('invalid_cursor');
  const end = start + limit;
  const next = end < all.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { ok: true, [name]: all.slice(start, end), response_metadata: { next_cursor: next } };
}

const decoded = (text: string): string => Buffer.from(text, 'base64').toString();

function shown({ bot, team }: Workspace, channel: Channel): Json {
  const { id, name, members, im, is_archived, is_private } = channel;
  if (im) return { id, is_im: true, user: im, is_archived, is_user_deleted: false };
  const kind = { is_channel: !is_private, is_group: is_private, is_im: false, is_mpim: false };
  const state = { is_private, is_archived, is_member: members.has(bot.user) };
  return { id, name, ...kind, ...state, context_team_id: team };
}
