import type { MessageKey } from '../../../../src/catalog/languages/en/messages.ts';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import type { Answer } from '../../../../src/desk/desk.ts';
import type { Language } from '../../../../src/model/language.ts';
import type { Reply } from '../../../../src/model/replies/reply.ts';
import { withNote } from '../../shared/note.ts';

/** What stands under a message whose words cannot be seen. */
export const NO_WORDS_SIGN = '🔔';

/**
 * Help says what the bell means: without the privileged message-content intent a message carries its words only where
 * it mentions the bot, and a reply with its ping turned off arrives empty
 * (docs.discord.com/developers/events/gateway#message-content-intent).
 */
export function withPingNote(answer: Answer): Answer {
  const { intent, detail } = answer.question ?? {};
  return intent === 'help' && detail === undefined ? withWords(answer, 'discord.ping') : answer;
}

/** An answer to a message with files says that they were not read; beside emergency numbers nothing else may stand. */
export function withAttachmentNote(answer: Answer): Answer {
  return answer.question?.emergency ? answer : withWords(answer, 'discord.attachments');
}

/** An answer that its room did not take says so. */
export function withUnwritableNote(reply: Reply): Reply {
  return withNote(reply, messageIn('chat.unwritable'));
}

function withWords(answer: Answer, key: MessageKey): Answer {
  return { ...answer, reply: withNote(answer.reply, messageIn(key)) };
}

function messageIn(key: MessageKey): (language: Language) => string {
  return (language) => LANGUAGE_RECORDS[language].messages[key];
}
