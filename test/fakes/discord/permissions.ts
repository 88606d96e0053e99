import { type Channel, DM, type Guild, type Member, PUBLIC_THREAD, Refusal } from './model.ts';

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
export const PERMISSIONS = {
  ADMINISTRATOR: 1n << 3n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const;

export type Permission = keyof typeof PERMISSIONS;

export const ALL_PERMISSIONS = Object.values(PERMISSIONS).reduce((all, bit) => all | bit, 0n);

/** The permissions a new server gives everyone; an administrator's bit is not among them. */
export const USUAL_PERMISSIONS = ALL_PERMISSIONS & ~PERMISSIONS.ADMINISTRATOR & ~(1n << 13n);

/** https://docs.discord.com/developers/topics/permissions#permission-overwrites */
export function permissionsOf(guild: Guild, member: Member, channel?: Channel): bigint {
  if (member.user.id === guild.ownerId) return ALL_PERMISSIONS;
  const held = guild.roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  let bits = held.reduce((all, role) => all | role.permissions, 0n);
  if (bits & PERMISSIONS.ADMINISTRATOR) return ALL_PERMISSIONS;
  // A thread has its parent's overwrites.
  const place =
    channel?.type === PUBLIC_THREAD
      ? guild.channels.find((c) => c.id === channel.parentId)
      : channel;
  const overwrites = place?.overwrites ?? [];
  const apply = (match: (id: string) => boolean): void => {
    const those = overwrites.filter(({ id }) => match(id));
    for (const { deny } of those) bits &= ~deny;
    for (const { allow } of those) bits |= allow;
  };
  apply((id) => id === guild.id);
  apply((id) => member.roles.includes(id));
  apply((id) => id === member.user.id);
  return bits;
}

/** Throws what Discord answers when one of these is missing: 50001 without sight, else 50013. */
export function demand(
  guild: Guild | undefined,
  userId: string,
  channel: Channel,
  ...wanted: Permission[]
): void {
  if (channel.type === DM) return;
  const member = guild?.members.find(({ user }) => user.id === userId);
  if (guild === undefined || member === undefined) throw new Refusal(403, 50001, 'Missing Access');
  const bits = permissionsOf(guild, member, channel);
  if (!(bits & PERMISSIONS.VIEW_CHANNEL)) throw new Refusal(403, 50001, 'Missing Access');
  for (const name of wanted)
    if (!(bits & PERMISSIONS[name])) throw new Refusal(403, 50013, 'Missing Permissions');
}

/** Whether this user sees the channel. */
export function sees(guild: Guild | undefined, userId: string, channel: Channel): boolean {
  return may(guild, userId, channel);
}

/** Whether this user sees the channel and has these permissions in it. */
export function may(
  guild: Guild | undefined,
  userId: string,
  channel: Channel,
  ...wanted: Permission[]
): boolean {
  try {
    demand(guild, userId, channel, ...wanted);
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal) return false;
    throw refusal;
  }
}
