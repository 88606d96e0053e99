import type { SendableChannels } from 'discord.js';
import { codeOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';
import { fitted } from './escape.ts';

/** Where what belongs under a message goes. */
export interface Under {
  readonly channel: SendableChannels;
  /** Where there are no threads (direct messages, voice channels, threads themselves), it replies to the message. */
  readonly reply?: { readonly messageReference: string; readonly failIfNotExists: false };
}

/**
 * The thread of a message, which has the message's own id (docs.discord.com/developers/topics/threads). It is looked up
 * as a channel: that finds archived ones, and needs no permission to read the room's history.
 *
 * @returns undefined where a thread could be begun, and none was
 */
export async function placeUnder(
  room: SendableChannels,
  message: string,
): Promise<Under | undefined> {
  if (!('threads' in room)) {
    return { channel: room, reply: { messageReference: message, failIfNotExists: false } };
  }
  const thread = await threadOf(room, message);
  return thread && { channel: thread };
}

/** The same; the thread is begun where there is none. */
export async function beginUnder(
  room: SendableChannels,
  message: string,
  name: string,
): Promise<Under> {
  const place = await placeUnder(room, message);
  if (place || !('threads' in room)) return place ?? { channel: room };
  const thread = await room.threads.create({
    name: fitted(name, LIMITS.threadName),
    startMessage: message,
  });
  return { channel: thread };
}

async function threadOf(
  { client }: SendableChannels,
  message: string,
): Promise<SendableChannels | undefined> {
  try {
    const channel = await client.channels.fetch(message, { force: true });
    return channel?.isThread() && channel.isSendable() ? channel : undefined;
  } catch (error) {
    // docs.discord.com/developers/topics/opcodes-and-status-codes#json: Unknown Channel
    if (codeOf(error) === '10003') return undefined;
    throw error;
  }
}
