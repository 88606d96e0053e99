import {
  type Client,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';
import type { Answer } from '../../../../src/desk/desk.ts';
import { HOUR, type Millis } from '../../../../src/model/instant.ts';
import type { Reply } from '../../../../src/model/replies/reply.ts';
import type { Log, Store, Told } from '../../../../src/ports.ts';
import type { ButtonPayloads } from '../../shared/button-payloads.ts';
import { followUp } from '../../shared/follow-up.ts';
import { createSharedAnswers, TOO_OLD_TO_SHARE } from '../../shared/shared-answers.ts';
import { codeOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';
import { customIds } from './custom-ids.ts';
import { isStripped, renderReply } from './embed.ts';
import { createBringFiles } from './files.ts';
import { firstReply } from './first-reply.ts';
import { withUnwritableNote } from './notes.ts';
import { renderPlain } from './plain.ts';
import { createPost, type Sent } from './post.ts';
import { sharedBy, shareRow } from './share.ts';
import { type State, stateOf } from './state.ts';

/** Sends answers to where they belong. */
export interface ReplySender {
  /** Answers a message under it. */
  answerMessage(answer: Answer, to: Message, conversation: string): Promise<void>;
  /** Answers a command or a button, for the asker alone or for all who see the room. */
  answerInteraction(answer: Answer, to: RepliableInteraction, alone: boolean): Promise<void>;
  /** Shows the room an answer that somebody got alone. */
  share(id: string, to: RepliableInteraction): Promise<void>;
  /** Writes to one person, unasked. */
  tell(person: string, reply: Reply): Promise<Told>;
  /** The conversation in which the bot wrote a message; undefined where that was long ago. */
  conversationOf(message: string): Promise<string | undefined>;
}

/** docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const NOT_PERMITTED = new Set(['50013', '160002']);
/** The room is hidden, archived or locked, or its AutoMod took the answer. */
const NOT_THERE = new Set(['50001', '50083', '160005', '200000']);
/** Three seconds are over without a sign, or fifteen minutes with one: unknown interaction, invalid webhook token. */
const TOO_LATE = new Set(['10062', '50027']);
/** Unknown channel and user, no access, and people who take no direct messages. */
const REFUSED = new Set(['10003', '10013', '50001', '50007', '50278']);

export function createReplySender(options: {
  readonly client: Client<true>;
  readonly store: Store;
  readonly payloads: ButtonPayloads;
  readonly log: Log;
  readonly deadline: (after: Millis) => AbortSignal;
}): ReplySender {
  const { client, store, payloads, log } = options;
  const sharedAnswers = createSharedAnswers<{ readonly reply: Reply; readonly state?: State }>(
    'discord',
    store,
  );
  const post = createPost(options.deadline);
  const bringFiles = createBringFiles(log);

  async function rendered(reply: Reply, state: State | undefined): Promise<Sent> {
    const customIdOf = await customIds(reply.actions, payloads);
    const { more, ...first } = renderReply(reply, { customIdOf, ...(state ? { state } : {}) });
    return [first, ...more];
  }

  async function renderedPlain(reply: Reply, state: State | undefined): Promise<Sent> {
    const customIdOf = await customIds(reply.actions, payloads);
    return renderPlain(reply, { customIdOf, ...(state ? { state } : {}) });
  }

  /** From the most to the least that the bot may do in the room, as far as it knows. */
  function waysToAnswer(message: Message) {
    const held = message.inGuild() ? message.channel.permissionsFor(client.user.id) : undefined;
    const embed = held?.has(PermissionFlagsBits.EmbedLinks) ?? true;
    const replies = held?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
    return [
      { embed, replies },
      ...(embed && replies ? [{ embed, replies: false }] : []),
      ...(embed || replies ? [{ embed: false, replies: false }] : []),
    ];
  }

  async function answerMessage(answer: Answer, to: Message, conversation: string): Promise<void> {
    await putUnder(to, answer, conversation, to.id);
    followUp(answer, (next) => putUnder(to, next, conversation, `${to.id}L`), notFollowed);
  }

  function notFollowed(error: unknown): void {
    log.warn('discord: an answer could not be followed up', { error: codeOf(error) });
  }

  /** @param nonce no second message with it is taken */
  async function putUnder(
    to: Message,
    { reply, verdicts, files, isIllustrated }: Answer,
    conversation: string,
    nonce: string,
  ): Promise<void> {
    const { channel } = to;
    if (!channel.isSendable()) return;
    const state = stateOf(verdicts);
    let code = '';
    // Permissions may have been taken that are not known of yet: then with less.
    for (const { embed, replies } of waysToAnswer(to)) {
      try {
        const messages = await (embed ? rendered : renderedPlain)(reply, state);
        const sent = await post(channel, messages, { nonce, ...(replies ? { replyTo: to } : {}) });
        const [first] = sent;
        if (first && messages[0] && isStripped(first, messages[0])) {
          const [plain] = await renderedPlain(reply, state);
          await first.edit({ ...plain, embeds: [], allowedMentions: { parse: [] } });
        }
        await note(sent, conversation);
        void bringFiles(files, async (attached) => {
          const last = replies ? sent.at(-1) : undefined;
          const under = last ? { reply: { messageReference: last, failIfNotExists: false } } : {};
          const once = { nonce: `${nonce}-f`, enforceNonce: true };
          try {
            await note([await channel.send({ ...under, ...attached, ...once })], conversation);
          } catch (error) {
            if (to.guildId === null || !NOT_PERMITTED.has(codeOf(error))) throw error;
            log.warn('discord: a file could not be shown where it was asked for', {
              error: codeOf(error),
            });
            if (isIllustrated) return;
            const direct = await client.users.createDM(to.author.id);
            await direct.send({ ...attached, ...once });
          }
        });
        return;
      } catch (error) {
        code = codeOf(error);
        if (!NOT_PERMITTED.has(code)) break;
      }
    }
    log.warn('discord: an answer could not be posted', { channel: channel.id, error: code });
    if (to.guildId !== null && (NOT_PERMITTED.has(code) || NOT_THERE.has(code))) {
      await tell(to.author.id, withUnwritableNote(reply), state);
    }
  }

  async function note(sent: readonly Message[], conversation: string): Promise<void> {
    for (const { id, guildId, channelId } of sent) {
      if (guildId === null || conversation.endsWith(`/${channelId}`)) continue;
      await store.set(conversationKey(id), conversation, HOUR);
    }
  }

  /** What follows takes the answer's own place. */
  async function answerInteraction(
    answer: Answer,
    to: RepliableInteraction,
    alone: boolean,
  ): Promise<void> {
    await putInPlace(answer, to, alone);
    followUp(answer, (next) => putInPlace(next, to, alone), notFollowed);
  }

  async function putInPlace(
    { reply, verdicts, files, announcement }: Answer,
    to: RepliableInteraction,
    alone: boolean,
  ): Promise<void> {
    const state = stateOf(verdicts);
    const messages = await rendered(reply, state);
    const shareable = alone && verdicts.length > 0 && to.guildId !== null;
    const last = messages.at(-1);
    if (shareable && last && last.components.length < LIMITS.rows) {
      await sharedAnswers.keep(to.id, { reply, ...(state ? { state } : {}) });
      last.components.push(shareRow(to.id, reply.language));
    }
    const flags = alone ? { flags: MessageFlags.Ephemeral as const } : {};
    try {
      for (const [index, { allowed_mentions: _, ...message }] of messages.entries()) {
        const content = { ...message, allowedMentions: { parse: [] } };
        if (index > 0) await to.followUp({ ...content, ...flags });
        else if (to.deferred || to.replied) await to.editReply(content);
        else await firstReply(to, { ...content, ...flags });
      }
    } catch (error) {
      if (!TOO_LATE.has(codeOf(error))) throw error;
      log.warn('discord: an answer came too late', { error: codeOf(error) });
      await tell(to.user.id, reply, state);
      return;
    }
    if (announcement && alone && to.guildId !== null) {
      const [told] = await rendered(announcement, undefined);
      if (told) await to.followUp({ ...told, allowedMentions: { parse: [] } });
    }
    void bringFiles(files, async (attached) => void (await to.followUp({ ...attached, ...flags })));
  }

  async function share(id: string, to: RepliableInteraction): Promise<void> {
    const kept = await sharedAnswers.find(id);
    if (!kept) {
      await to.reply({ content: TOO_OLD_TO_SHARE, flags: MessageFlags.Ephemeral });
      return;
    }
    const messages = await rendered({ ...kept.reply, actions: [] }, kept.state);
    for (const [index, { allowed_mentions: _, ...message }] of messages.entries()) {
      const content = { ...message, allowedMentions: { parse: [] } };
      if (index > 0) await to.followUp(content);
      else {
        const by = sharedBy(to.user.id, kept.reply.language);
        await to.reply({ ...content, content: [by, message.content ?? ''].join('\n').trim() });
      }
    }
  }

  async function tell(person: string, reply: Reply, state?: State): Promise<Told> {
    try {
      const channel = await client.users.createDM(person);
      await post(channel, await rendered(reply, state));
      return 'told';
    } catch (error) {
      const code = codeOf(error);
      log.warn('discord: a person could not be written to', { person, error: code });
      return REFUSED.has(code) ? 'refused' : 'failed';
    }
  }

  return {
    answerMessage,
    answerInteraction,
    share,
    tell: (person, reply) => tell(person, reply),
    conversationOf: (message) => store.get<string>(conversationKey(message)),
  };
}

function conversationKey(message: string): string {
  return `discord/conversations/${message}`;
}
