import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOM, workplace } from './slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;
beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

it('follows up a command for its asker alone, after it was acknowledged and answered', async () => {
  const looks = at.withLateLooks();
  const first = await at.asked('status');
  expect(JSON.stringify(first)).toContain('Nede');
  const next = at.slack.nextEphemeral(ROOM, 'U1');
  looks.cameIn();
  expect(JSON.stringify(await next)).toContain('Looked again');
  expect(at.slack.messages(ROOM)).toEqual([]);
});

it('follows up by direct message where the response URL takes nothing any more', async () => {
  const looks = at.withLateLooks();
  await at.asked('status');
  for (const url of at.slack.workspace.responseUrls.values()) url.used = 5;
  const direct = at.slack.nextMessage(at.slack.workspace.im('U1').id);
  looks.cameIn();
  expect(JSON.stringify(await direct)).toContain('Looked again');
});
