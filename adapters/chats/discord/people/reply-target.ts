import { type Channel, type Interaction, type Message, MessageFlags } from 'discord.js';

/** Where something was said or pressed, and who sees what is said there. */

/** A thread is in its channel's room. */
export function roomOf(channel: Channel | null, id: string): string {
  return channel?.isThread() ? (channel.parentId ?? id) : id;
}

/**
 * The conversation within which follow-ups are understood: a thread, a direct message, or what one person and the
 * bot say to each other in a room.
 *
 * @param begun the conversation of the message that is replied to or whose button is pressed
 */
export function conversationIn(from: Message | Interaction, begun?: string): string {
  const { channel, guildId } = from;
  const person = 'author' in from ? from.author.id : from.user.id;
  const id = from.channelId ?? person;
  if (guildId === null) return id;
  if (channel?.isThread()) return `${roomOf(channel, id)}/${id}`;
  return begun ?? `${id}/${person}`;
}

/** In threads and direct messages everybody sees an answer; in a room who pressed, so that nobody is disturbed. */
export function isForPresserAlone({
  channel,
  guildId,
  message,
}: {
  readonly channel: Channel | null;
  readonly guildId: string | null;
  readonly message: Message;
}): boolean {
  if (guildId === null) return false;
  return message.flags.has(MessageFlags.Ephemeral) || !channel?.isThread();
}
