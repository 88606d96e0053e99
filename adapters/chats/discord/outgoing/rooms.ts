import { type Client, PermissionFlagsBits, type SendableChannels, SnowflakeUtil } from 'discord.js';
import type { Instant } from '../../../../src/model/instant.ts';
import type { Reply } from '../../../../src/model/replies/reply.ts';
import type { ChatFile, ChatRooms, Found, Post, Posted } from '../../../../src/ports.ts';
import { plainSpans } from '../../../../src/say/plain-text.ts';
import { nameOf } from '../../shared/button-payloads.ts';
import { failedPost } from '../../shared/call-failure.ts';
import type { ChatCore } from '../../shared/chat-core.ts';
import { findMessage, lookedFrom } from '../../shared/find-message.ts';
import { codeOf, failureOf } from '../api/errors.ts';
import { reachOf } from '../api/room-reach.ts';
import { customIds } from './custom-ids.ts';
import { isStripped, renderReply } from './embed.ts';
import { attachmentsOf } from './files.ts';
import { messageMatcher, rememberWords } from './find-message.ts';
import { renderPlain } from './plain.ts';
import type { Sent } from './post.ts';
import { beginUnder, placeUnder } from './thread.ts';

/** "1-100": docs.discord.com/developers/resources/message#get-channel-messages */
const PAGE = 100;
/** "Can be … up to 25 characters": docs.discord.com/developers/resources/message#create-message */
const LONGEST_NONCE = 25;

/** Unknown channel and message, a message of somebody else's, a channel without messages, and what no waiting makes fit (docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
const REFUSED = new Set(['10003', '10008', '50005', '50008', '50035']);
/** Unknown Message: it was deleted. */
const GONE = new Set(['10008']);
const NO_TEXT_CHANNEL = '50008';
const NOT_PERMITTED = '50013';
/** Without its embed nothing may be left of a message. */
const EMPTY = '50006';

/** Rooms of Discord's as the outbox writes to them: each call is one attempt, and the outbox decides on the next. */
export function createRooms(
  client: () => Client<true> | undefined,
  { store, payloads }: Pick<ChatCore, 'store' | 'payloads'>,
): Omit<ChatRooms, 'name'> {
  async function post({ room, reply, key, thread, broadcast }: Post): Promise<Posted> {
    let isBegun = false;
    try {
      const place = await channelOf(room);
      if (!place) return { kind: 'failed', error: 'not connected' };
      const name = plainSpans(reply.headline);
      const { channel, ...under } = thread
        ? broadcast
          ? { channel: place, reply: { messageReference: thread, failIfNotExists: false } }
          : await beginUnder(place, thread, name)
        : { channel: place };
      return await inWay(channel, async (embed) => {
        const messages = await rendered(reply, key, embed);
        if (reply.actions.length === 0 && messages[0]) await rememberWords(key, messages[0], store);
        const refs: string[] = [];
        for (const [index, { allowed_mentions: _, ...message }] of messages.entries()) {
          const nonce = `${index}${nameOf(key)}`.slice(0, LONGEST_NONCE);
          const once = { nonce, enforceNonce: true, allowedMentions: { parse: [] } };
          const sent = await channel.send({ ...message, ...under, ...once });
          refs.push(sent.id);
          isBegun = true;
          if (isStripped(sent, message)) await sent.edit(await inPlainWords(reply, key));
        }
        return { kind: 'sent', ref: refs[0] ?? '' };
      });
    } catch (error) {
      // Its beginning stands there: sent again without a look, it may stand there twice.
      return failedPost(failureOf(error), REFUSED, { isBegun });
    }
  }

  async function edit(ref: string, { room, reply, key }: Post): Promise<Posted> {
    try {
      const channel = await channelOf(room);
      if (!channel) return { kind: 'failed', error: 'not connected' };
      await inWay(channel, async (embed) => {
        const [message] = await rendered(reply, key, embed);
        // It may have been sent in the other way.
        const next = { content: '', embeds: [], ...message, allowedMentions: { parse: [] } };
        const edited = await channel.messages.edit(ref, next);
        // Embeds that are not permitted are left out without a word (discord/discord-api-docs#2601, #5648).
        if (isStripped(edited, next)) throw Object.assign(new Error(), { code: NOT_PERMITTED });
      });
      return { kind: 'sent', ref };
    } catch (error) {
      return failedPost(failureOf(error), REFUSED, { gone: GONE });
    }
  }

  async function attach(room: string, thread: string, files: readonly ChatFile[]): Promise<Posted> {
    try {
      const place = await channelOf(room);
      if (!place) return { kind: 'failed', error: 'not connected' };
      const { channel, ...under } = await beginUnder(place, thread, files[0]?.title ?? '');
      await channel.send({
        ...under,
        files: attachmentsOf(files),
        allowedMentions: { parse: [] },
        // One attempt is several for discord.js, which sends again what Discord's servers fail at.
        nonce: nameOf([thread, ...files.map(({ name }) => name)].join('/')),
        enforceNonce: true,
      });
      return { kind: 'sent', ref: thread };
    } catch (error) {
      return failedPost(failureOf(error), REFUSED);
    }
  }

  async function rendered(reply: Reply, key: string, embed: boolean): Promise<Sent> {
    const customIdOf = await customIds(reply.actions, payloads, key);
    if (!embed) return renderPlain(reply, { customIdOf });
    const { more, ...first } = renderReply(reply, { customIdOf });
    return [first, ...more];
  }

  /** What takes the place of a message whose embed is not shown: as much as one message holds. */
  async function inPlainWords(reply: Reply, key: string) {
    const [message] = await rendered(reply, key, false);
    if (reply.actions.length === 0 && message) await rememberWords(key, message, store);
    return { ...message, embeds: [], allowedMentions: { parse: [] } };
  }

  async function find(room: string, key: string, since: Instant, thread?: string): Promise<Found> {
    try {
      // Asked for anew: what is remembered of its permissions may be old.
      const place = await channelOf(room, true);
      const channel = place && thread ? (await placeUnder(place, thread))?.channel : place;
      // Nobody has written into a thread that was never begun.
      if (place && thread && !channel) return { kind: 'absent' };
      if (!channel || !mayRead(channel)) return { kind: 'unknown', error: 'it cannot be read' };
      const isIt = await messageMatcher(key, store);
      return await findMessage(
        async (after = String(SnowflakeUtil.generate({ timestamp: lookedFrom(since) }))) => {
          const page = await channel.messages.fetch({ after, limit: PAGE, cache: false });
          const next = page.size < PAGE ? undefined : newestOf(page.keys());
          return { messages: page.values(), next };
        },
        (message) => (isIt(message) ? message.id : undefined),
        codeOf,
      );
    } catch (error) {
      return { kind: 'unknown', error: codeOf(error) };
    }
  }

  async function channelOf(room: string, force = false): Promise<SendableChannels | undefined> {
    const channel = await client()?.channels.fetch(room, { force });
    if (!channel || channel.isSendable()) return channel ?? undefined;
    throw Object.assign(new Error('a channel without messages'), { code: NO_TEXT_CHANNEL });
  }

  /** With embeds; as plain words where those are not permitted. */
  async function inWay<T>(
    channel: SendableChannels,
    put: (embed: boolean) => Promise<T>,
  ): Promise<T> {
    if (!isPermitted(channel, PermissionFlagsBits.EmbedLinks, true)) return put(false);
    try {
      return await put(true);
    } catch (error) {
      if (![NOT_PERMITTED, EMPTY].includes(codeOf(error))) throw error;
      return put(false);
    }
  }

  /** Without the permission Discord answers with no messages at all, as if there were none. */
  function mayRead(channel: SendableChannels): boolean {
    return isPermitted(channel, PermissionFlagsBits.ReadMessageHistory, false);
  }

  return {
    post,
    edit,
    attach,
    find,
    reach: async (room) => {
      const connected = client();
      return connected ? reachOf(room, connected) : { kind: 'unknown' };
    },
  };
}

/** @param unknown where the permissions are not known */
function isPermitted(channel: SendableChannels, permission: bigint, unknown: boolean): boolean {
  if (channel.isDMBased()) return true;
  return channel.permissionsFor(channel.client.user)?.has(permission) ?? unknown;
}

/** Ids grow with time; in which order Discord tells messages is not documented for every question. */
function newestOf(ids: Iterable<string>): string | undefined {
  let newest: string | undefined;
  for (const id of ids) if (newest === undefined || BigInt(id) > BigInt(newest)) newest = id;
  return newest;
}
