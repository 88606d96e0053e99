import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOM, workplace } from '../slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;
beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

it('answers the person directly where the response URL takes nothing any more', async () => {
  const { workspace } = at.slack;
  const direct = at.slack.nextMessage(workspace.im('U1').id);
  at.kari.slash('/kanalvakt', 'status', { channel: ROOM });
  // Five answers were sent to it before, or half an hour has passed.
  for (const url of workspace.responseUrls.values()) url.used = 5;
  expect((await direct)['text']).toContain('Nede');
});

it('shares an answer once, however often the button is pressed', async () => {
  const answer = await at.asked('status');
  const shared = at.slack.nextMessage(ROOM);
  at.kari.press(answer, 'share');
  await shared;
  await at.slack.nextAck(at.kari.press(answer, 'share'));
  await at.asked('status');
  expect(at.slack.messages(ROOM)).toHaveLength(1);
});
