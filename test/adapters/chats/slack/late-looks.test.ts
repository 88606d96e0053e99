import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Answer } from '#src/desk/desk.ts';
import { ROOM, workplace } from './slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;
beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

/** Answers are followed by another, once `cameIn` is called. */
function withLateLooks(): { cameIn(): void } {
  const { hear } = at.office.desk;
  const late = Promise.withResolvers<void>();
  Object.assign(at.office.desk, {
    async hear(...given: Parameters<typeof hear>): Promise<Answer> {
      const answer = await hear(...given);
      const { reply } = answer;
      const headline = [{ kind: 'text', text: 'Looked again' }] as const;
      return {
        ...answer,
        later: late.promise.then(() => ({ ...answer, reply: { ...reply, headline } })),
      };
    },
  });
  return { cameIn: late.resolve };
}

it('follows up a command for its asker alone, after it was acknowledged and answered', async () => {
  const looks = withLateLooks();
  const first = await at.asked('status');
  expect(JSON.stringify(first)).toContain('Nede');
  const next = at.slack.nextEphemeral(ROOM, 'U1');
  looks.cameIn();
  expect(JSON.stringify(await next)).toContain('Looked again');
  expect(at.slack.messages(ROOM)).toEqual([]);
});

it('follows up by direct message where the response URL takes nothing any more', async () => {
  const looks = withLateLooks();
  await at.asked('status');
  for (const url of at.slack.workspace.responseUrls.values()) url.used = 5;
  const direct = at.slack.nextMessage(at.slack.workspace.im('U1').id);
  looks.cameIn();
  expect(JSON.stringify(await direct)).toContain('Looked again');
});
