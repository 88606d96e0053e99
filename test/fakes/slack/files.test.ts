import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer } from './slack-server.ts';
import { answerOf, errorOf, webClient } from './web-client.ts';

let slack: SlackServer;
let client: ReturnType<typeof webClient>;

beforeEach(async () => {
  slack = await startSlackServer({ now: () => 1_700_000_000_000 });
  slack.workspace.addUser('U1');
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
  slack.workspace.addChannel('C2', ['U1']);
  client = webClient(slack);
});
afterEach(() => slack.stop());

const BYTES = Buffer.from([137, 80, 78, 71, 0, 255, 10]);

async function asked(more: object = {}) {
  return (await answerOf(
    client.files.getUploadURLExternal({ filename: 'a.png', length: BYTES.length, ...more }),
  )) as { upload_url: string; file_id: string; error?: string };
}

async function uploaded() {
  const { upload_url: url, file_id: id } = await asked({ alt_txt: 'En natt' });
  const { status } = await fetch(url, { method: 'POST', body: BYTES });
  expect(status).toBe(200);
  return id;
}

const complete = (id: string, more: object = {}) =>
  client.files.completeUploadExternal({ files: [{ id, title: 'Natt' }], ...more });

describe('uploads of files', () => {
  it('it takes the bytes at a URL of its own, once, if there are as many as were told', async () => {
    const { upload_url: url } = await asked();
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(400);
    expect((await fetch(url, { method: 'POST', body: BYTES })).status).toBe(400);
    await uploaded();
  });

  it('it shares a file in a thread, with its alternative text', async () => {
    const id = await uploaded();
    expect(await answerOf(complete(id, { channel_id: 'C1', thread_ts: '1.2' }))).toMatchObject({
      files: [{ id, title: 'Natt' }],
    });
    expect(slack.messages('C1')).toMatchObject([
      { thread_ts: '1.2', subtype: 'file_share', files: [{ id, alt_txt: 'En natt' }] },
    ]);
    expect([...(slack.workspace.files.get(id)?.bytes ?? [])]).toEqual([...BYTES]);
  });

  it('it shares only when it has worked the file through', async () => {
    slack.workspace.isSlow = true;
    const id = await uploaded();
    await complete(id, { channel_id: 'C1' });
    expect(slack.messages('C1')).toEqual([]);
    expect(await answerOf(client.files.info({ file: id }))).toMatchObject({ file: { shares: {} } });
    slack.processFiles();
    const { ts } = slack.messages('C1')[0] ?? {};
    expect(await answerOf(client.files.info({ file: id }))).toMatchObject({
      file: { shares: { public: { C1: [{ ts }] } } },
    });
  });

  it('it completes only once, and only what was uploaded', async () => {
    const { file_id: empty } = await asked();
    expect(await errorOf(complete(empty, { channel_id: 'C1' }))).toBe('file_not_found');
    const id = await uploaded();
    expect(await errorOf(complete(id, { channel_id: 'C1' }))).toBe('ok');
    expect(await errorOf(complete(id, { channel_id: 'C1' }))).toBe('file_not_found');
  });

  it('it shares only where the bot is, by the id of a channel', async () => {
    expect(await errorOf(complete(await uploaded(), { channel_id: 'C2' }))).toBe('not_in_channel');
    expect(await errorOf(complete(await uploaded(), { channel_id: 'U1' }))).toBe(
      'channel_not_found',
    );
  });

  it('it refuses alternative text of more than a thousand characters, and empty files', async () => {
    expect((await asked({ alt_txt: 'a'.repeat(1001) })).error).toBe('alt_txt_too_large');
    expect((await asked({ alt_txt: 'a'.repeat(1000) })).error).toBeUndefined();
    expect((await asked({ length: 0 })).error).toBe('missing_argument');
  });

  it('it wants a scope to write files and another to read of them', async () => {
    const id = await uploaded();
    slack.bot.scopes.delete('files:write');
    expect(await errorOf(complete(id))).toBe('missing_scope');
    slack.bot.scopes.delete('files:read');
    expect(await errorOf(client.files.info({ file: id }))).toBe('missing_scope');
  });
});
