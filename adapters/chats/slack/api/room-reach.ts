import type { WebClient } from '@slack/web-api';
import type { RoomReach } from '../../../../src/ports.ts';
import { codeOf } from './errors.ts';

/**
 * Whether the bot may write into a room: it has to be in it (docs.slack.dev/reference/methods/chat.postMessage). It joins
 * none by itself: whoever invites it knows that it is there.
 */
export async function reachOf(room: string, client: WebClient): Promise<RoomReach> {
  // Ids of direct messages begin with D, those of people with U or W.
  if (!/^[CG]/.test(room)) return { kind: 'open' };
  try {
    const { channel } = await client.conversations.info({ channel: room });
    if (channel?.is_archived) return { kind: 'closed', lacks: 'permission' };
    // A private one is shown to its members alone.
    return channel?.is_member === false ? { kind: 'closed', lacks: 'member' } : { kind: 'open' };
  } catch (error) {
    const isHidden = codeOf(error) === 'channel_not_found';
    return isHidden ? { kind: 'closed', lacks: 'member' } : { kind: 'unknown' };
  }
}
