import { afterEach, beforeEach, expect, it } from 'vitest';
import { SECOND } from '#src/model/instant.ts';
import { ROOM, workplace } from './slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;
beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

/** What the thread of a room's first message says that the app is doing. */
function statusOf(room = ROOM): string | undefined {
  const asked = at.slack.messages(room)[0]?.['ts'];
  return at.slack.workspace.statuses.get(`${room}/${asked}`);
}

function signs() {
  return at.slack.workspace.calls.filter(({ method }) => method === 'assistant.threads.setStatus');
}

/** The next change of that. */
async function changed(room = ROOM): Promise<string> {
  const asked = at.slack.messages(room)[0]?.['ts'];
  return await new Promise((resolve) => {
    at.slack.workspace.happened.once(`status ${room}/${asked}`, resolve);
  });
}

it('shows within a second, under the question, that it is looking, and takes that away with the answer', async () => {
  await at.connect();
  const held = at.hold();
  at.kari.mention('er Skjærgård nede?', { channel: ROOM });
  await held.begun;
  const shown = changed();
  expect(at.outwait()).toBeLessThan(SECOND);
  expect(await shown).toBe('ser etter nå …');
  const answer = at.slack.nextMessage(ROOM);
  held.release();
  await answer;
  expect(statusOf()).toBeUndefined();
});

it('shows nothing for what is answered at once', async () => {
  await at.connect();
  const answer = at.slack.nextMessage(ROOM);
  at.kari.mention('er Skjærgård nede?', { channel: ROOM });
  await answer;
  expect(signs()).toEqual([]);
});

it('tells whoever asked by a command, where no thread could', async () => {
  await at.connect();
  const held = at.hold();
  const sign = at.slack.nextEphemeral(ROOM, 'U1');
  at.kari.slash('/kanalvakt', 'status', { channel: ROOM });
  await held.begun;
  at.outwait();
  expect(JSON.stringify(await sign)).toContain('Jeg ser etter nå');
  const answered = at.slack.nextEphemeral(ROOM, 'U1');
  held.release();
  expect(JSON.stringify(await answered)).toContain('Nede');
});

it('goes on showing it while looks come in after the answer, until they have', async () => {
  await at.connect();
  const looks = at.withLateLooks();
  at.kari.mention('status', { channel: ROOM });
  expect(await changed()).toBe('ser etter nå …');
  const next = at.slack.nextMessage(ROOM);
  looks.cameIn();
  expect(JSON.stringify(await next)).toContain('Looked again');
  expect(statusOf()).toBeUndefined();
});

it('takes it away where looks change nothing', async () => {
  await at.connect();
  const looks = at.withLateLooks(true);
  at.kari.mention('status', { channel: ROOM });
  await changed();
  const gone = changed();
  looks.cameIn();
  expect(await gone).toBe('');
  expect(at.slack.messages(ROOM)).toHaveLength(2);
});

it('asks a server that may not show it once, and answers', async () => {
  await at.connect();
  at.slack.workspace.features.status = false;
  for (const _ of [1, 2]) {
    const held = at.hold();
    const answer = at.slack.nextCall('chat.postMessage');
    at.kari.mention('status', { channel: ROOM });
    await held.begun;
    at.outwait();
    held.release();
    expect(await answer).toMatchObject({ ok: true });
  }
  expect(signs()).toHaveLength(1);
});

it('answers a direct message in the thread that it begins, and goes on from there in the next', async () => {
  await at.connect();
  const im = at.slack.workspace.im('U1').id;
  for (const text of ['er Skjærgård nede?', 'hvorfor?']) {
    const answer = at.slack.nextCall('chat.postMessage');
    at.kari.dm(text);
    const asked = at.slack.messages(im).at(-1)?.['ts'];
    expect((await answer)['message']).toMatchObject({ thread_ts: asked });
  }
  expect(at.heard.map(({ conversation }) => conversation)).toEqual(['U1', 'U1']);
});

it('answers beside a direct message where the app has no agent view', async () => {
  await at.connect({ agentView: false });
  const answer = at.slack.nextCall('chat.postMessage');
  at.kari.dm('er Skjærgård nede?');
  expect((await answer)['message']).not.toHaveProperty('thread_ts');
});
