import { createInterface } from 'node:readline/promises';
import { isCommandWord } from '../../../src/catalog/languages/understood.ts';
import type { ButtonAction, Reply } from '../../../src/model/replies/reply.ts';
import { choices as needed } from '../../../src/say/plain-text.ts';
import { paintFor, replyText } from './reply-text.ts';

export interface ChatOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  hear(text: string): Promise<Reply>;
  press(press: ButtonAction): Promise<Reply>;
  /** The lines of earlier chats, the newest first, and what keeps them. */
  readonly history?: {
    readonly lines: readonly string[];
    keep(lines: readonly string[]): void;
  };
  /** Said when a person leaves. */
  readonly farewell: string;
  /** Ends the chat from outside. */
  readonly signal?: AbortSignal;
}

/**
 * Takes questions line by line until the input ends, the person leaves, or `signal` aborts.
 * With a terminal: a prompt, line editing, history, and buttons pressed by their number. Piped: one answer after another.
 */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, history, farewell, signal } = options;
  const paint = paintFor(output);
  const atTerminal = Boolean(input.isTTY && output.isTTY);
  const lines = createInterface({
    input,
    output: atTerminal ? output : undefined,
    terminal: atTerminal,
    prompt: '> ',
    historySize: 500,
    removeHistoryDuplicates: true,
    history: [...(history?.lines ?? [])],
  } as Parameters<typeof createInterface>[0]);
  lines.on('history', (kept: string[]) => history?.keep(kept));
  lines.on('SIGINT', () => lines.close());
  // A person may leave while an answer is still being worked out.
  let left = false;
  lines.once('close', () => {
    left = true;
  });
  const prompt = () => {
    if (atTerminal && !left) lines.prompt();
  };
  signal?.addEventListener('abort', () => lines.close(), { once: true });
  // The lines of what is closed before they are asked for never end.
  if (signal?.aborted) {
    lines.close();
    return;
  }

  let choices: Reply['actions'] = [];
  const answer = async (line: string): Promise<Reply> => {
    const chosen = /^\d{1,2}$/.test(line) ? choices[Number(line) - 1] : undefined;
    return chosen ? await options.press(chosen.do) : await options.hear(line);
  };

  prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (atTerminal && isCommandWord('leave', text.toLowerCase())) break;
    if (text !== '') {
      const reply = await answer(text);
      choices = reply.actions;
      output.write(
        `${replyText(atTerminal ? reply : { ...reply, actions: needed(reply) }, paint)}\n\n`,
      );
    }
    prompt();
  }
  lines.close();
  if (atTerminal) output.write(`\n${farewell}\n`);
}
