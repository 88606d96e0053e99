import type { Answer } from '../../../../src/desk/desk.ts';
import { createWords } from '../../../../src/say/words.ts';
import { withNote } from '../../shared/note.ts';

/**
 * Help that was asked for by the command says where the command does not work: in threads
 * (docs.slack.dev/interactivity/implementing-slash-commands).
 */
export function withThreadNote(answer: Answer, command: string): Answer {
  if (answer.question?.intent !== 'help') return answer;
  return {
    ...answer,
    reply: withNote(answer.reply, (language) =>
      createWords(language).text('slack.no-threads', { command: `/${command}` }),
    ),
  };
}
