import { type Message, type SendableChannels, SnowflakeUtil } from 'discord.js';
import type { Millis } from '../../../../src/model/instant.ts';
import { codeOf, isUnreached, TOO_MANY } from '../api/errors.ts';
import { aborted, pauseAfter } from '../api/gateway-retry.ts';
import type { Payload } from './embed.ts';
import type { PlainPayload } from './plain.ts';

/** Messages of one answer, in order. */
export type Sent = (Payload | PlainPayload)[];

/** Sends messages to a channel; the messages as Discord has taken them. */
export type Post = (
  channel: SendableChannels,
  messages: Sent,
  /** With a nonce, a message that is sent again is taken only once. */
  to?: { readonly nonce?: string; readonly replyTo?: Message },
) => Promise<readonly Message[]>;

/** About half a minute, as pauses grow. */
const TRIES = 5;

export function createPost(deadline: (after: Millis) => AbortSignal): Post {
  /** Sends again where Discord could not be reached, if sending twice is no harm, or asked to wait. */
  async function persistently(isHarmless: boolean, send: () => Promise<Message>): Promise<Message> {
    for (let failures = 1; ; failures++) {
      try {
        return await send();
      } catch (error) {
        const code = codeOf(error);
        // What Discord asks to wait with has surely not been sent.
        const mayRepeat = code === TOO_MANY || (isHarmless && isUnreached(code));
        if (failures > TRIES || !mayRepeat) throw error;
        await aborted(deadline(pauseAfter(failures + 1)));
      }
    }
  }

  return async (channel, messages, to = {}) => {
    // discord.js itself sends again what Discord's servers fail at.
    const nonce = to.nonce ?? String(SnowflakeUtil.generate());
    const sent: Message[] = [];
    for (const [index, { allowed_mentions: _, ...message }] of messages.entries()) {
      const payload = {
        ...message,
        allowedMentions: { parse: [], repliedUser: false },
        // docs.discord.com/developers/resources/message#create-message: a nonce is known for a few minutes.
        nonce: `${nonce}-${index}`,
        enforceNonce: true,
        ...(to.replyTo && index === 0
          ? { reply: { messageReference: to.replyTo, failIfNotExists: false } }
          : {}),
      };
      sent.push(await persistently(to.nonce !== undefined, () => channel.send(payload)));
    }
    return sent;
  };
}
