import type { Json } from './fault-list.ts';
import { type Channel, DM, type Guild, type Member, PUBLIC_THREAD, type User } from './model.ts';
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
        archived: channel.archived ?? false,
        auto_archive_duration: 1440,
        archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
        locked: channel.locked ?? false,
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
