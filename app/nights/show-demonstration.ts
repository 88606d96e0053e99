import { chat } from '../../adapters/chats/terminal/conversation.ts';
import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { paintFor, replyText } from '../../adapters/chats/terminal/reply-text.ts';
import { sessionFor } from '../wiring/core.ts';
import { HOW_TO_CONNECT, openDemonstration } from './demonstration.ts';

const QUESTIONS = [
  'Is Oslo down, or just quiet?',
  'Is Vest down, or just quiet?',
  'Is Nordland down, or just quiet?',
];

/** Plays the night of 16 July 2020: the answers for three districts, then questions about it if there is a terminal. */
export async function showDemonstration(): Promise<void> {
  const { stdin, stdout } = process;
  const paint = paintFor(stdout);
  const { desk } = await openDemonstration();
  const session = sessionFor(desk, personAtTerminal());
  for (const question of QUESTIONS) {
    const { reply } = await session.hear(question);
    stdout.write(`${paint('cyan', `> ${question}`)}\n`);
    stdout.write(`${replyText({ ...reply, actions: [] }, paint)}\n\n`);
  }
  if (stdin.isTTY && stdout.isTTY) {
    stdout.write(`${HOW_TO_CONNECT}\n`);
    stdout.write(
      'Ask about this night (Ctrl-D to leave), such as: Why? – Troms? – Er Vest nede?\n',
    );
    await chat({
      input: stdin,
      output: stdout,
      hear: async (text) => (await session.hear(text)).reply,
      press: async (press) => (await session.press(press)).reply,
      farewell: 'Have a quiet night.',
    });
  } else {
    stdout.write(`${HOW_TO_CONNECT}\n`);
  }
}
