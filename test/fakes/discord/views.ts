import type { Json } from './fault-list.ts';
import {
  type Channel,
  DM,
  type Guild,
  type Member,
  type Message,
  PUBLIC_THREAD,
  type User,
} from './model.ts';
import { permissionsOf } from './permissions.ts';

// Objects as they stand on the wire, https://docs.discord.com/developers/resources

export const userView = ({ id, username, bot }: User): Json => ({
  id,
  username,
  discriminator: '0',
  global_name: bot ? null : username,
  avatar: null,
  bot,
  system: false,
  public_flags: 0,
});

export const memberView = ({ roles }: Member): Json => ({
  roles,
  nick: null,
  avatar: null,
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
});

export const roleView = (role: Guild['roles'][number], position: number): Json => ({
  id: role.id,
  name: role.name,
  permissions: String(role.permissions),
  mentionable: role.mentionable,
  position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: role.botId !== undefined,
  ...(role.botId === undefined ? {} : { tags: { bot_id: role.botId } }),
  flags: 0,
  icon: null,
  unicode_emoji: null,
});

export function channelView(channel: Channel): Json {
  const { id, type, name } = channel;
  const last_message_id = channel.messages.at(-1)?.id ?? null;
  if (type === DM)
    return {
      id,
      type,
      last_message_id,
      flags: 0,
      recipients: channel.recipient ? [userView(channel.recipient)] : [],
    };
  const common = { id, type, name, guild_id: channel.guildId, last_message_id, flags: 0 };
  if (type === PUBLIC_THREAD)
    return {
      ...common,
      parent_id: channel.parentId,
      owner_id: channel.recipient?.id,
      message_count: channel.messages.length,
      member_count: 1,
      rate_limit_per_user: 0,
      total_message_sent: channel.messages.length,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
        locked: false,
      },
    };
  return {
    ...common,
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type,
      allow: String(overwrite.allow),
      deny: String(overwrite.deny),
    })),
  };
}

export const guildView = (guild: Guild): Json => ({
  id: guild.id,
  name: guild.name,
  owner_id: guild.ownerId,
  icon: null,
  splash: null,
  discovery_splash: null,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 1,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  roles: guild.roles.map(roleView),
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  preferred_locale: 'en-US',
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
});

/** https://docs.discord.com/developers/resources/user#get-current-user-guilds */
export const partialGuildView = (guild: Guild, { id }: User): Json => {
  const member = guild.members.find(({ user }) => user.id === id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: guild.ownerId === id,
    permissions: String(member ? permissionsOf(guild, member) : 0),
    features: [],
  };
};

/** What GUILD_CREATE adds; only the bot's own member is listed without the members intent. */
export const guildCreateView = (
  guild: Guild,
  botId: string,
  seen: (c: Channel) => boolean,
): Json => ({
  ...guildView(guild),
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  large: false,
  unavailable: false,
  member_count: guild.members.length,
  members: guild.members
    .filter(({ user }) => user.id === botId)
    .map((member) => ({ ...memberView(member), user: userView(member.user) })),
  channels: guild.channels.filter((c) => c.type !== PUBLIC_THREAD && seen(c)).map(channelView),
  threads: guild.channels.filter((c) => c.type === PUBLIC_THREAD && seen(c)).map(channelView),
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

export const permissionText = (guild: Guild, member: Member, channel: Channel): string =>
  String(permissionsOf(guild, member, channel));

const FILES = 'https://cdn.discordapp.com/attachments';

/** `readable` says whether a message's words may be shown: see the message content intent. */
export function messageView(message: Message, readable: (message: Message) => boolean): Json {
  const open = readable(message);
  const { id, channelId, replyTo } = message;
  return {
    id,
    channel_id: channelId,
    type: replyTo ? 19 : message.interactionId ? 20 : 0,
    author: userView(message.author),
    content: open ? message.content : '',
    embeds: open ? message.embeds.map((embed) => ({ type: 'rich', ...embed })) : [],
    components: open ? message.components : [],
    attachments: open
      ? message.attachments.map((file) => ({
          id: file.id,
          filename: file.filename,
          content_type: file.contentType,
          size: file.bytes.length,
          url: `${FILES}/${channelId}/${file.id}/${file.filename}`,
          proxy_url: `${FILES}/${channelId}/${file.id}/${file.filename}`,
        }))
      : [],
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: message.edits.length > 0 ? new Date(message.at).toISOString() : null,
    tts: false,
    pinned: false,
    mention_everyone: message.pings.everyone,
    mentions: message.mentions.map(userView),
    mention_roles: message.pings.roles,
    flags: message.flags | (message.loading ? 128 : 0) | (message.thread ? 32 : 0),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.thread ? { thread: channelView(message.thread) } : {}),
    ...(message.reactions.size > 0
      ? {
          reactions: [...message.reactions].map(([emoji, users]) => ({
            emoji: { id: null, name: emoji },
            count: users.length,
            count_details: { burst: 0, normal: users.length },
            burst_colors: [],
            me: false,
            me_burst: false,
          })),
        }
      : {}),
    ...(replyTo
      ? {
          message_reference: { type: 0, message_id: replyTo.id, channel_id: replyTo.channelId },
          referenced_message: replyTo.deleted ? null : messageView(replyTo, readable),
        }
      : {}),
  };
}
