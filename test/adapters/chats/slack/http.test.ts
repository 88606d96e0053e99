import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signatureOf } from '#test/fakes/slack/signature.ts';
import { ROOM, workplace } from './slack-fixture.ts';

const SECRET = 'signing-secret';

let at: Awaited<ReturnType<typeof workplace>>;
let url: string;

beforeEach(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}/slack/events`;
  at = await workplace();
  expect(await at.connect({ connection: 'http', port }, { signingSecret: SECRET })).toEqual({
    ok: true,
  });
  at.slack.delivery.http = { url, secret: SECRET };
});
afterEach(() => at.close());

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What the bot itself said in the room. */
function answers() {
  const { user } = at.slack.workspace.bot;
  return at.slack.messages(ROOM).filter((message) => message['user'] === user);
}

/** A slash command as Slack posts it, signed at a time in seconds. */
function posted(seconds: number): Promise<Response> {
  const body = new URLSearchParams({ command: '/kanalvakt', text: 'status' }).toString();
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...signatureOf(body, SECRET, seconds),
    },
  });
}

describe('Slack over signed requests', () => {
  it('acknowledges a slash command with nothing in it, and answers it', async () => {
    const answer = at.slack.nextEphemeral(ROOM, 'U1');
    const ack = at.slack.nextAck(at.kari.slash('/kanalvakt', 'er vi nede?', { channel: ROOM }));
    expect(await ack).toMatchObject({ accepted: true, body: '' });
    expect(await answer).toMatchObject({ text: expect.stringContaining('Nede') });
  });

  it('answers a mention, and one that is sent again once', async () => {
    const first = at.slack.nextCall('chat.postMessage');
    const envelope = at.kari.mention('status', { channel: ROOM });
    expect(await first).toMatchObject({ ok: true });
    const again = at.slack.nextAck(envelope);
    at.slack.delivery.resend(envelope);
    expect(await again).toMatchObject({ accepted: true });
    await at.asked('status');
    expect(answers()).toHaveLength(1);
    expect(at.heard).toHaveLength(2);
  });

  it('answers a button', async () => {
    const answer = await at.asked('status');
    const shared = at.slack.nextMessage(ROOM);
    const ack = at.slack.nextAck(at.kari.press(answer, 'share'));
    expect(await ack).toMatchObject({ accepted: true });
    expect(await shared).toMatchObject({ text: answer['text'] });
  });

  it('acknowledges a form with what has to be mended in it', async () => {
    const opened = at.slack.nextView();
    at.kari.shortcut('report');
    const values = {
      channel: { channel: 'vik-x' },
      says: { says: 'cannot-post' },
      since: { since: '25:99' },
    };
    const ack = await at.slack.nextAck(at.kari.submit(await opened, values));
    expect(ack['accepted']).toBe(true);
    expect(JSON.parse(String(ack['body']))).toMatchObject({
      response_action: 'errors',
      errors: { since: expect.any(String) },
    });
  });

  it('refuses what another secret signed, and answers what follows', async () => {
    at.slack.delivery.http = { url, secret: 'another' };
    const ack = at.slack.nextAck(at.kari.slash('/kanalvakt', 'status', { channel: ROOM }));
    expect(await ack).toMatchObject({ accepted: false });
    at.slack.delivery.http = { url, secret: SECRET };
    expect(await at.asked('status')).toMatchObject({ text: expect.stringContaining('Nede') });
    expect(at.heard).toHaveLength(1);
  });

  it('refuses what was signed more than five minutes ago, as something recorded may be', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect((await posted(now)).status).toBe(200);
    expect((await posted(now - 6 * 60)).status).toBe(401);
  });

  it('listens on this machine alone, or where it is told to', async () => {
    const { port } = new URL(url);
    const second = await workplace();
    // The same port is free on another address, as none of the two takes all of them.
    const settings = { connection: 'http', host: '127.0.0.2', port: Number(port) };
    const started = await second.connect(settings, { signingSecret: SECRET });
    const elsewhere = await fetch(`http://127.0.0.2:${port}/slack/events`, { method: 'POST' });
    await second.close();
    expect(started).toEqual({ ok: true });
    expect(elsewhere.status).toBe(401);
  });

  it('says what to do where its port is taken', async () => {
    const { port } = new URL(url);
    const second = await workplace();
    const settings = { connection: 'http', port: Number(port) };
    const started = await second.connect(settings, { signingSecret: SECRET });
    await second.close();
    expect(started).toEqual({
      ok: false,
      again: false,
      message:
        'Another program listens on the port already. End it, or name another "port" under "chats: slack:".',
    });
  });
});
