import { type APIGuild, type APIOverwrite, PermissionFlagsBits } from 'discord.js';

/** A member of a server, for whom permissions are worked out. */
export interface Member {
  readonly guild: Pick<APIGuild, 'id' | 'owner_id' | 'roles'>;
  readonly id: string;
  readonly roles: readonly string[];
}

/**
 * What a member may do in a channel, as bits
 * (docs.discord.com/developers/topics/permissions#permission-overwrites).
 */
export function permissionsIn(
  overwrites: readonly APIOverwrite[],
  { guild, id, roles }: Member,
): bigint {
  const all = ~0n;
  if (guild.owner_id === id) return all;
  const held = new Set([guild.id, ...roles]);
  let bits = guild.roles
    .filter((role) => held.has(role.id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if (bits & PermissionFlagsBits.Administrator) return all;
  for (const isOne of [
    (one: string) => one === guild.id,
    (one: string) => one !== guild.id && roles.includes(one),
    (one: string) => one === id,
  ]) {
    const those = overwrites.filter((overwrite) => isOne(overwrite.id));
    for (const { deny } of those) bits &= ~BigInt(deny);
    for (const { allow } of those) bits |= BigInt(allow);
  }
  // Without sight nothing else counts.
  return bits & PermissionFlagsBits.ViewChannel ? bits : 0n;
}
