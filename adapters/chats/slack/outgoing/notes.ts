import type { Answer } from '../../../../src/desk/desk.ts';
import type { Language } from '../../../../src/model/language.ts';
import { withNote } from '../../shared/note.ts';

/** Slash commands do not work in threads (docs.slack.dev/interactivity/implementing-slash-commands). */
const NO_THREADS: Readonly<Record<Language, (command: string) => string>> = {
  nb: (command) => `I en tråd virker ikke ${command}: nevn meg der med @ i stedet.`,
  nn: (command) => `I ein tråd verkar ikkje ${command}: nemn meg der med @ i staden.`,
  en: (command) => `In a thread ${command} does not work: mention me there with @ instead.`,
};

/** Help that was asked for by the command says where the command does not work. */
export function withThreadNote(answer: Answer, command: string): Answer {
  if (answer.question?.intent !== 'help') return answer;
  return {
    ...answer,
    reply: withNote(answer.reply, (language) => NO_THREADS[language](`/${command}`)),
  };
}
