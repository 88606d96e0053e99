import { cleanContent, Events, type Message, MessageType } from 'discord.js';
import { SECOND } from '../../../../src/model/instant.ts';
import { createOpenQuestions } from '../../shared/open-questions.ts';
import { codeOf } from '../api/errors.ts';
import { aborted } from '../api/gateway-retry.ts';
import { NO_WORDS_SIGN, withAttachmentNote, withPingNote } from '../outgoing/notes.ts';
import { conversationIn } from '../people/reply-target.ts';
import { type ListenerContext, withSignWhenLate } from './listener-context.ts';

/** Where a message stands that is being answered. */
interface OpenMessage {
  readonly channel: string;
  readonly message: string;
}

/** Asking in words: mentions, replies to the bot, direct messages. */
export function listenForMessages(context: ListenerContext): void {
  const { client, desk, people, sender, log, claimOnce, deadline } = context;
  const questions = createOpenQuestions<OpenMessage>('discord', context, (time) =>
    aborted(deadline(time)),
  );
  const bot = client.user.id;
  const own = new RegExp(`<@!?${bot}>`, 'g');

  client.on(Events.MessageCreate, (message) => {
    take(message).catch((error: unknown) =>
      log.error('discord: an answer failed', { error: codeOf(error) }),
    );
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
    if (!(await claimOnce(message.id))) return;
    const question = { channel: message.channelId, message: message.id };
    await questions.answering(message.id, question, () => hear(message));
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
      deadline(SECOND),
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
