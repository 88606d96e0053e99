import {
  type Client,
  type Message,
  PermissionFlagsBits,
  type SendableChannels,
  SnowflakeUtil,
} from 'discord.js';
import type { Instant } from '../../src/model/instant.ts';
import type { Reply } from '../../src/model/reply.ts';
import type { ChatFile, ChatRooms, Found, Post, Posted, Store } from '../../src/ports.ts';
import { plainSpans } from '../../src/say/plain-text.ts';
import { renderReply } from './embed.ts';
import { attachmentsOf } from './files.ts';
import { LIMITS } from './limits.ts';
import { customIds, markOf, nameOf } from './pressed.ts';
import { codeOf } from './remedy.ts';

/** "1-100": docs.discord.com/developers/resources/message#get-channel-messages */
const PAGE = 100;
/** More of a busy room's messages than this are not read to find one. */
const PAGES = 5;
/** "Can be … up to 25 characters": docs.discord.com/developers/resources/message#create-message */
const LONGEST_NONCE = 25;

/** Unknown channel and message, and what no waiting makes fit (docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
const REFUSED = new Set(['10003', '10008', '50035', '50008']);
/** The line failed before anything was sent. */
const UNSENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);

/** Rooms of Discord's as the outbox writes to them: each call is one attempt, and the outbox decides on the next. */
export function createRooms(
  client: () => Client<true> | undefined,
  store: Store,
): Omit<ChatRooms, 'name'> {
  async function post({ room, reply, key, thread }: Post): Promise<Posted> {
    try {
      const place = await channelOf(room);
      if (!place) return { kind: 'failed', error: 'not connected' };
      const name = plainSpans(reply.headline);
      const channel = thread ? await threadUnder(place, thread, name) : place;
      const { more, ...first } = await rendered(reply, key);
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
      return failureOf(error);
    }
  }

  async function edit(ref: string, { room, reply, key }: Post): Promise<Posted> {
    try {
      const channel = await channelOf(room);
      if (!channel) return { kind: 'failed', error: 'not connected' };
      const { embeds, components } = await rendered(reply, key);
      const allowedMentions = { parse: [] };
      await channel.messages.edit(ref, { embeds, components, allowedMentions });
      return { kind: 'sent', ref };
    } catch (error) {
      return failureOf(error);
    }
  }

  async function attach(room: string, thread: string, files: readonly ChatFile[]): Promise<Posted> {
    try {
      const place = await channelOf(room);
      if (!place) return { kind: 'failed', error: 'not connected' };
      const channel = await threadUnder(place, thread, files[0]?.title ?? '');
      await channel.send({ files: attachmentsOf(files), allowedMentions: { parse: [] } });
      return { kind: 'sent', ref: thread };
    } catch (error) {
      return failureOf(error);
    }
  }

  async function rendered(reply: Reply, key: string) {
    return renderReply(reply, { customIdOf: await customIds(reply.actions, store, key) });
  }

  async function find(room: string, key: string, since: Instant, thread?: string): Promise<Found> {
    try {
      // Asked for anew: what is remembered of its permissions may be old.
      const place = await channelOf(room, true);
      const channel = place && thread ? await openThread(place, thread) : place;
      // Nobody has written into a thread that was never begun.
      if (place && thread && !channel) return { kind: 'absent' };
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

  return { post, edit, attach, find };
}

/** The thread of a message, begun where there is none. A thread has the id of its message. */
async function threadUnder(
  room: SendableChannels,
  message: string,
  name: string,
): Promise<SendableChannels> {
  const open = await openThread(room, message);
  if (open) return open;
  const begun = await room.messages.fetch(message);
  return await begun.startThread({ name: name.slice(0, LIMITS.threadName) });
}

async function openThread(
  room: SendableChannels,
  message: string,
): Promise<SendableChannels | undefined> {
  const { thread } = await room.messages.fetch({ message, force: true });
  return thread ?? undefined;
}

function failureOf(error: unknown): Posted {
  const code = codeOf(error);
  if (REFUSED.has(code)) return { kind: 'refused', error: code };
  // Discord's own codes and its 4xx say that nothing was done.
  const isUnsent = UNSENT.has(code) || /^(?:4\d\d|\d{5,6})$/.test(code);
  return { kind: isUnsent ? 'failed' : 'uncertain', error: code };
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
