import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chat } from '#adapters/chats/terminal/conversation.ts';
import type { ButtonAction, Reply } from '#src/model/replies/reply.ts';

function setting(isTTY: boolean, leaving = new AbortController()) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  let written = '';
  output.on('data', (chunk) => {
    written += chunk;
  });
  const said: string[] = [];
  const pressed: ButtonAction[] = [];
  const reply = (text: string): Reply => ({
    language: 'en',
    headline: [{ kind: 'text', text }],
    blocks: [],
    actions: [{ label: 'Why?', do: { kind: 'why', channels: [text] } }],
  });
  const kept: (readonly string[])[] = [];
  const done = chat({
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    hear: async (text) => {
      said.push(text);
      return reply(`heard ${text}`);
    },
    press: async (press) => {
      pressed.push(press);
      return reply('pressed');
    },
    history: { lines: ['an earlier question'], keep: (lines) => kept.push(lines) },
    farewell: 'Goodbye.',
    signal: leaving.signal,
  });
  return { input, done, said, pressed, kept, leaving, written: () => written };
}

describe('the chat, piped', () => {
  it('leaves at once where the program was told to end before', async () => {
    const leaving = new AbortController();
    leaving.abort();
    const { done, said } = setting(false, leaving);
    await done;
    expect(said).toEqual([]);
  });

  it('answers each line in turn, skips empty ones, and ends with the input', async () => {
    const { input, done, said, written } = setting(false);
    input.end('first\n\n  \nsecond');
    await done;
    expect(said).toEqual(['first', 'second']);
    expect(written()).toBe('heard first\n\nheard second\n\n');
  });

  it('shows no choices, for nobody can press them, and writes no escape sequences', async () => {
    const { input, done, written } = setting(false);
    input.end('first\n');
    await done;
    expect(written()).not.toContain('[1]');
    expect(written()).not.toContain('\u001b');
  });
});

describe('the chat at a terminal', () => {
  it('presses the button of a typed number, and takes a number without a button as words', async () => {
    const { input, done, said, pressed, written } = setting(true);
    input.end('2\rhello\r1\r7\r');
    await done;
    expect(said).toEqual(['2', 'hello', '7']);
    expect(pressed).toEqual([{ kind: 'why', channels: ['heard hello'] }]);
    expect(stripVTControlCharacters(written())).toContain('[1] Why?');
  });

  it('leaves politely on Ctrl-D, Ctrl-C, and when told', async () => {
    for (const leave of ['\u0004', '\u0003', 'quit\r']) {
      const { input, done, written, said } = setting(true);
      input.write(leave);
      await done;
      expect(written()).toMatch(/Goodbye\.\n$/);
      expect(said).toEqual([]);
    }
  });

  it('ends when the program ends', async () => {
    const { done, leaving, written } = setting(true);
    leaving.abort();
    await done;
    expect(written()).toContain('Goodbye.');
  });

  it('brings back the questions of earlier chats, and keeps those of this one', async () => {
    const { input, done, said, kept } = setting(true);
    input.write('new\r');
    input.write('\u001b[A\u001b[A\r');
    input.end('\u0004');
    await done;
    expect(said).toEqual(['new', 'an earlier question']);
    expect(kept.at(-1)).toEqual(['an earlier question', 'new']);
  });
});
