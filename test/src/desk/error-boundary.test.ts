import { expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import type { Desk } from '#src/desk/desk.ts';
import { withErrorReplies } from '#src/desk/error-boundary.ts';
import { plainText } from '#src/say/plain-text.ts';
import { deskFixture, KARI } from './desk-fixture.ts';

it('tells the person that it failed, and the log why', async () => {
  const logged: string[] = [];
  const log = {
    info: () => {},
    warn: () => {},
    error: (message: string, facts?: object) => void logged.push(message + JSON.stringify(facts)),
  };
  const broken = {
    ...deskFixture().desk,
    hear: async () => {
      throw new Error('the disk is full');
    },
  };
  const { reply } = await withErrorReplies(broken, 'nb', log).hear('er vi nede?', KARI);
  expect(plainText(reply)).toContain('Noe gikk galt hos meg');
  expect(logged.join()).toContain('the disk is full');
  const english = await withErrorReplies(broken, 'nb', log).hear('?', { ...KARI, language: 'en' });
  expect(plainText(english.reply)).toContain('Something went wrong');
});

it('hands on everything that it was given', async () => {
  const heard: unknown[] = [];
  const desk = {
    ...deskFixture().desk,
    async hear(...given: Parameters<Desk['hear']>) {
      heard.push(...given);
      return {
        verdicts: [],
        reply: { language: 'nb', headline: [], blocks: [], actions: [] },
      } as const;
    },
  };
  await withErrorReplies(desk, 'nb', silentLog).hear('07:00', KARI, 'digest');
  expect(heard).toEqual(['07:00', KARI, 'digest']);
});
