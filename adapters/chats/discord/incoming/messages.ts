import { cleanContent, Events, type Message, MessageType } from 'discord.js';
import { MINUTE, type Millis } from '../../../../src/model/instant.ts';
import { createOpenQuestions } from '../../shared/open-questions.ts';
import { SIGN_AFTER, withSignWhenLate } from '../../shared/sign-when-late.ts';
import { codeOf } from '../api/errors.ts';
import { aborted } from '../api/gateway-retry.ts';
import { NO_WORDS_SIGN, withAttachmentNote, withPingNote } from '../outgoing/notes.ts';
import { conversationIn } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';

/** Where a message stands that is being answered. */
interface OpenMessage {
  readonly channel: string;
  readonly message: string;
}

/** Where somebody was answered lately they ask again: so many rooms are looked through when a session begins anew. */
const ROOMS_LOOKED_BACK = 20;
const LOOKED_THROUGH = 50;
/** An answer that comes later than this is of no use. */
const LOOKED_BACK: Millis = 10 * MINUTE;

/** Asking in words: mentions, replies to the bot, direct messages. */
export function listenForMessages(context: ListenerContext): void {
  const { client, desk, people, sender, log, claimOnce, deadline } = context;
  const questions = createOpenQuestions<OpenMessage>('discord', context, (time) =>
    aborted(deadline(time)),
  );
  /** Rooms in which the bot was asked, by the last message that it heard there; the latest room last. */
  const heard = new Map<string, string>();
  const bot = client.user.id;
  const own = new RegExp(`<@!?${bot}>`, 'g');

  client.on(Events.MessageCreate, (message) => {
    take(message).catch((error: unknown) =>
      log.error('discord: an answer failed', { error: codeOf(error) }),
    );
  });

  // A new session knows nothing of what was said while there was none; one that is resumed is told.
  client.on(Events.ShardReady, () => {
    for (const [room, last] of heard) {
      lookBack(room, last).catch((error: unknown) =>
        log.warn('discord: what was asked meanwhile could not be looked for', {
          channel: room,
          error: codeOf(error),
        }),
      );
    }
  });

  questions.takeUp(hearAgain).catch((error: unknown) =>
    log.warn('discord: a question of before the start was not answered', {
      error: codeOf(error),
    }),
  );

  async function take(message: Message): Promise<void> {
    const { author, webhookId, type } = message;
    if (author.bot || webhookId !== null) return;
    // Others tell of joins, pins and the like.
    if (type !== MessageType.Default && type !== MessageType.Reply) return;
    if (message.guildId !== null && !isToBot(message)) {
      if (message.mentions.repliedUser?.id === bot || namesOwnRole(message)) await hint(message);
      return;
    }
    noteHeard(message);
    if (!(await claimOnce(message.id))) return;
    const question = { channel: message.channelId, message: message.id };
    await questions.answering(message.id, question, () => hear(message));
  }

  function noteHeard({ channelId, id }: Message): void {
    // The one that was heard last stands last.
    heard.delete(channelId);
    heard.set(channelId, id);
    for (const [oldest] of heard) if (heard.size > ROOMS_LOOKED_BACK) heard.delete(oldest);
  }

  /** What was asked in a room since, and has not come: whatever was answered is claimed. */
  async function lookBack(room: string, after: string): Promise<void> {
    const channel = await client.channels.fetch(room);
    if (!channel?.isTextBased()) return;
    const missed = await channel.messages.fetch({ after, limit: LOOKED_THROUGH, cache: false });
    const from = context.clock.now() - LOOKED_BACK;
    const oldestFirst = [...missed.values()].sort(
      (a, b) => a.createdTimestamp - b.createdTimestamp,
    );
    for (const message of oldestFirst) {
      if (message.createdTimestamp >= from) await take(message);
    }
  }

  /** As it stands now; what was deleted meanwhile is not answered. */
  async function hearAgain(question: OpenMessage): Promise<void> {
    const channel = await client.channels.fetch(question.channel);
    if (channel?.isTextBased()) await hear(await channel.messages.fetch(question.message));
  }

  function isToBot({ mentions, content }: Message): boolean {
    return mentions.users.has(bot) || content.search(own) >= 0;
  }

  /** The bot's own role has its name too, and is easily taken for it; but its mention lets no words be seen. */
  function namesOwnRole({ mentions }: Message): boolean {
    return mentions.roles.some(({ tags }) => tags?.botId === bot);
  }

  async function hear(message: Message): Promise<void> {
    // Others that are named in it have numbers; the desk knows names.
    const text = cleanContent(message.content.replaceAll(own, ' '), message.channel);
    const conversation = await conversationOf(message);
    const answer = await withSignWhenLate(
      people.asker(message, conversation).then((asker) => desk.hearInRoom(text, asker)),
      deadline(SIGN_AFTER),
      () => typing(message),
    );
    if (!answer) return;
    const helped = withPingNote(answer);
    await sender.answerMessage(
      message.attachments.size > 0 ? withAttachmentNote(helped) : helped,
      message,
      conversation,
    );
  }

  /** A reply goes on with the conversation it replies to, whoever began it. */
  async function conversationOf(message: Message): Promise<string> {
    const { channel, reference } = message;
    // A thread that the bot has not heard of before comes without the channel it is in.
    if (channel.isThread() && channel.parentId === null) await channel.fetch();
    const replied = reference?.messageId;
    const begun = replied === undefined ? undefined : await sender.conversationOf(replied);
    return conversationIn(message, begun);
  }

  /** The reply's words cannot be seen: silence, and a sign that asks for a mention. */
  async function hint(message: Message): Promise<void> {
    if (message.content !== '') return;
    if (!(await claimOnce(`hint/${message.id}`))) return;
    try {
      await message.react(NO_WORDS_SIGN);
    } catch (error) {
      log.warn('discord: no reaction could be given', {
        channel: message.channelId,
        error: codeOf(error),
      });
    }
  }

  async function typing({ channel }: Message): Promise<void> {
    try {
      if (channel.isSendable()) await channel.sendTyping();
    } catch {
      // The answer itself will say what is wrong.
    }
  }
}
