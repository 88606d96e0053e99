import type { Answer } from '../../../../src/desk/desk.ts';
import type { Language } from '../../../../src/model/language.ts';
import type { Reply } from '../../../../src/model/replies/reply.ts';
import { withNote } from '../../shared/note.ts';

/**
 * Without the privileged message-content intent a message carries its words only where it mentions the bot. A reply
 * with its ping turned off arrives empty (docs.discord.com/developers/events/gateway#message-content-intent).
 */
const PING: Readonly<Record<Language, string>> = {
  nb: 'Svarer du på en melding fra meg, la varslingen (@ PÅ) stå på: uten den ser jeg ikke ordene dine, og reagerer bare med 🔔.',
  nn: 'Svarar du på ei melding frå meg, lat varslinga (@ PÅ) stå på: utan den ser eg ikkje orda dine, og reagerer berre med 🔔.',
  en: 'If you reply to a message of mine, leave the ping (@ ON) on: without it I do not see your words, and only react with 🔔.',
};
/** What stands under a message whose words cannot be seen. */
export const NO_WORDS_SIGN = '🔔';

const ATTACHED: Readonly<Record<Language, string>> = {
  nb: 'Vedlegg leser jeg ikke. Står det en feilmelding der, skriv den til meg som tekst.',
  nn: 'Vedlegg les eg ikkje. Står det ei feilmelding der, skriv henne til meg som tekst.',
  en: 'I do not read attachments. If one shows an error, write its words to me.',
};

const UNWRITABLE: Readonly<Record<Language, string>> = {
  nb: 'Der du spurte, får jeg ikke skrive. Be en administrator gi meg tilgang; «kanalvakt check» sier hva som mangler.',
  nn: 'Der du spurde, får eg ikkje skrive. Be ein administrator gje meg tilgang; «kanalvakt check» seier kva som manglar.',
  en: 'Where you asked, I may not write. Ask an administrator to let me; “kanalvakt check” says what is missing.',
};

/** Help says what the bell means. */
export function withPingNote(answer: Answer): Answer {
  return answer.question?.intent === 'help' ? withWords(answer, PING) : answer;
}

/** An answer to a message with files says that they were not read; beside emergency numbers nothing else may stand. */
export function withAttachmentNote(answer: Answer): Answer {
  return answer.question?.emergency ? answer : withWords(answer, ATTACHED);
}

/** An answer that its room did not take says so. */
export function withUnwritableNote(reply: Reply): Reply {
  return withNote(reply, (language) => UNWRITABLE[language]);
}

function withWords(answer: Answer, words: Readonly<Record<Language, string>>): Answer {
  return { ...answer, reply: withNote(answer.reply, (language) => words[language]) };
}
