import {
  type Client,
  type Message,
  PermissionFlagsBits,
  type SendableChannels,
  SnowflakeUtil,
} from 'discord.js';
import type { Instant } from '../../src/model/instant.ts';
import type { ChatRooms, Found, Post, Posted, Store } from '../../src/ports.ts';
import { renderReply } from './embed.ts';
import { customIds, markOf, nameOf } from './pressed.ts';
import { codeOf } from './remedy.ts';

/** "1-100": docs.discord.com/developers/resources/message#get-channel-messages */
const PAGE = 100;
/** More of a busy room's messages than this are not read to find one. */
const PAGES = 5;
/** "Can be … up to 25 characters": docs.discord.com/developers/resources/message#create-message */
const LONGEST_NONCE = 25;

/** Unknown channel, and what no waiting makes fit (docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
const REFUSED = new Set(['10003', '50035', '50008']);
/** The line failed before anything was sent. */
const UNSENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);

/** Rooms of Discord's as the outbox writes to them: each call is one attempt, and the outbox decides on the next. */
export function createRooms(
  client: () => Client<true> | undefined,
  store: Store,
): Omit<ChatRooms, 'name'> {
  async function post({ room, reply, key }: Post): Promise<Posted> {
    try {
      const channel = await channelOf(room);
      if (!channel) return { kind: 'failed', error: 'not connected' };
      const customIdOf = await customIds(reply.actions, store, key);
      const { more, ...first } = renderReply(reply, { customIdOf });
      const refs: string[] = [];
      for (const [index, { allowed_mentions: _, ...message }] of [first, ...more].entries()) {
        const nonce = `${index}${nameOf(key)}`.slice(0, LONGEST_NONCE);
        const allowedMentions = { parse: [] };
        refs.push(
          (await channel.send({ ...message, allowedMentions, nonce, enforceNonce: true })).id,
        );
      }
      return { kind: 'sent', ref: refs[0] ?? '' };
    } catch (error) {
      const code = codeOf(error);
      if (REFUSED.has(code)) return { kind: 'refused', error: code };
      // Discord's own codes and its 4xx say that nothing was done.
      const isUnsent = UNSENT.has(code) || /^(?:4\d\d|\d{5,6})$/.test(code);
      return { kind: isUnsent ? 'failed' : 'uncertain', error: code };
    }
  }

  async function find(room: string, key: string, since: Instant): Promise<Found> {
    try {
      // Asked for anew: what is remembered of its permissions may be old.
      const channel = await channelOf(room, true);
      if (!channel || !mayRead(channel)) return { kind: 'unknown', error: 'it cannot be read' };
      let after = String(SnowflakeUtil.generate({ timestamp: since - 1000 }));
      for (let page = 0; page < PAGES; page++) {
        const messages = await channel.messages.fetch({ after, limit: PAGE, cache: false });
        const found = messages.find((message) => isMarked(message, key));
        if (found) return { kind: 'found', ref: found.id };
        const newest = messages.firstKey();
        if (messages.size < PAGE || newest === undefined) return { kind: 'absent' };
        after = newest;
      }
      return { kind: 'unknown', error: 'too many messages' };
    } catch (error) {
      return { kind: 'unknown', error: codeOf(error) };
    }
  }

  async function channelOf(room: string, force = false): Promise<SendableChannels | undefined> {
    const channel = await client()?.channels.fetch(room, { force });
    return channel?.isSendable() ? channel : undefined;
  }

  /** Without the permission Discord answers with no messages at all, as if there were none. */
  function mayRead(channel: SendableChannels): boolean {
    if (channel.isDMBased()) return true;
    const own = channel.client.user;
    return channel.permissionsFor(own)?.has(PermissionFlagsBits.ReadMessageHistory) ?? false;
  }

  return { post, find };
}

function isMarked({ author, client, components }: Message, key: string): boolean {
  const rows = components as readonly {
    readonly components?: readonly { readonly customId?: string | null }[];
  }[];
  return (
    author.id === client.user.id &&
    rows.some((row) => row.components?.some(({ customId }) => customId === markOf(key)) ?? false)
  );
}
