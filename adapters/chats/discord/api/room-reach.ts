import { type Client, PermissionFlagsBits } from 'discord.js';
import type { RoomReach } from '../../../../src/ports.ts';
import { codeOf } from './errors.ts';

/** docs.discord.com/developers/topics/opcodes-and-status-codes#json: Missing Access */
const NO_ACCESS = '50001';

/** Whether the bot may write into a room (docs.discord.com/developers/topics/permissions). */
export async function reachOf(room: string, client: Client<true>): Promise<RoomReach> {
  try {
    const channel = await client.channels.fetch(room, { force: true });
    if (!channel || channel.isDMBased()) return { kind: channel ? 'open' : 'unknown' };
    const held = channel.permissionsFor(client.user);
    if (held === null) return { kind: 'unknown' };
    const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];
    return held.has(needed) ? { kind: 'open' } : { kind: 'closed', lacks: 'permission' };
  } catch (error) {
    const isHidden = codeOf(error) === NO_ACCESS;
    return isHidden ? { kind: 'closed', lacks: 'permission' } : { kind: 'unknown' };
  }
}
