import type { Language } from '../../model/language.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { createWords } from '../../say/words.ts';
import { type AuditServices, noteChange } from './audit-log.ts';
import type { Answer, AnswerContext } from './context.ts';
import type { ConversationStore } from './conversation-store.ts';

/** From now on a person is answered in this language. */
export async function chooseLanguage(
  language: Language,
  context: AnswerContext & AuditServices & { readonly conversations: ConversationStore },
): Promise<Answer> {
  await context.conversations.chooseLanguage(context.asker.person, language);
  await noteChange('choose-language', context, { detail: language });
  return { verdicts: [], reply: sentenceReply('language.chosen', createWords(language)) };
}
