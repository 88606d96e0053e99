import { afterEach, beforeEach, expect, it } from 'vitest';
import { words as wordsOf, workplace } from './discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;
beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

it('follows up a command in its own place', async () => {
  const looks = at.withLateLooks();
  const first = await at.discord.answerTo(at.kari.slash('status'));
  expect(wordsOf(first)).toContain('Nede');
  looks.cameIn();
  await at.discord.until(() => wordsOf(first).includes('Looked again') || undefined);
  expect(at.warnings).toEqual([]);
});

it('follows up a mention under the same message', async () => {
  const looks = at.withLateLooks();
  const question = at.kari.mention('status');
  const first = await at.discord.nextMessage();
  looks.cameIn();
  const next = await at.discord.nextMessage();
  expect(wordsOf(next)).toContain('Looked again');
  expect([first.replyTo, next.replyTo]).toEqual([question, question]);
});
