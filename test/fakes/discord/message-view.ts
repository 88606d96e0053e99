import type { Json } from './fault-list.ts';
import type { Message } from './model.ts';
import { channelView, userView } from './views.ts';

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
          ...(file.description === undefined ? {} : { description: file.description }),
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
