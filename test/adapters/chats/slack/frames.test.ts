import { afterEach, beforeEach, expect, it } from 'vitest';
import { workplace } from './slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;
beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

// An unhandled rejection fails the run.
it.each([
  'null',
  '{}',
  '"x"',
  'no JSON',
  '{"type":"events_api"}',
  '{"type":"events_api","envelope_id":"e","payload":{"event":null}}',
  '{"type":"slash_commands","envelope_id":"e","payload":null}',
  '{"type":"interactive","envelope_id":"e","payload":{}}',
])('outlives the frame %s, and answers the next question', async (frame) => {
  for (const socket of at.slack.delivery.sockets) socket.send(frame);
  expect(await at.asked('status')).toMatchObject({ text: expect.stringContaining('Nede') });
});
