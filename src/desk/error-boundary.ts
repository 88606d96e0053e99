import type { Language } from '../model/language.ts';
import { DiskFull, type Log } from '../ports.ts';
import { sentenceReply } from '../say/plain-answers.ts';
import { createWords } from '../say/words.ts';
import type { Answer, Asker } from './context/context.ts';
import type { Desk } from './desk.ts';

/**
 * The desk as chats meet it: what goes wrong inside is logged, and the person is told rather than left waiting.
 *
 * @param language of those whose own is not known
 */
export function withErrorReplies(desk: Desk, language: Language, log: Log): Desk {
  const guarded =
    <T, More extends readonly unknown[]>(
      answer: (what: T, asker: Asker, ...more: More) => Promise<Answer>,
    ) =>
    async (what: T, asker: Asker, ...more: More): Promise<Answer> => {
      try {
        return await answer(what, asker, ...more);
      } catch (error) {
        log.error('a question could not be answered', {
          error: error instanceof Error ? error.stack : String(error),
        });
        const words = createWords(asker.language ?? language);
        return {
          verdicts: [],
          reply: sentenceReply(error instanceof DiskFull ? 'failed.disk' : 'failed', words),
        };
      }
    };
  return {
    ...desk,
    hear: guarded(desk.hear),
    press: guarded(desk.press),
    form: { ...desk.form, submit: guarded(desk.form.submit) },
  };
}
