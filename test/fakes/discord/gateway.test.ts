import { Client, Events } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createDiscordServer } from './discord-server.ts';
import { INTENTS } from './intents.ts';
import { LEAST, realClient, STATUS } from './real-client.ts';

const at = realClient();

describe('the gateway', () => {
  test('a dropped line is resumed and what was missed is sent', async () => {
    await at.connect();
    const arrived = at.heard();
    at.server.gateway.drop();
    await at.server.until(() => (at.server.gateway.connected === 0 ? true : undefined));
    at.kari.mention('mens du var borte');
    expect((await arrived).content).toContain('mens du var borte');
    expect(at.server.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test('a session that the client itself ended cannot be taken up again', async () => {
    const socket = open();
    socket.addEventListener('open', () => socket.send(identify(0)));
    const ready = await new Promise<string>((resolve) =>
      socket.addEventListener('message', ({ data }) => {
        const { t, d } = JSON.parse(String(data)) as { t: string; d: { session_id: string } };
        if (t === 'READY') resolve(d.session_id);
      }),
    );
    socket.close(1000);
    await at.server.until(() => (at.server.gateway.connected === 0 ? true : undefined));
    const again = open();
    const d = { token: at.server.token, session_id: ready, seq: 1 };
    again.addEventListener('open', () => again.send(JSON.stringify({ op: 6, d })));
    const invalid = await new Promise((resolve) =>
      again.addEventListener('message', ({ data }) => {
        const { op } = JSON.parse(String(data)) as { op: number };
        if (op === 9) resolve(op);
      }),
    );
    expect(invalid).toBe(9);
    again.close();
  });

  test('asked to reconnect, a client resumes', async () => {
    await at.connect();
    const resumed = at.next(Events.ShardResume);
    at.server.gateway.reconnect();
    await resumed;
    expect(at.server.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test('a refused resume begins a new session', { timeout: 30_000 }, async () => {
    await at.connect();
    const ready = at.next(Events.ShardReady);
    at.server.gateway.drop({ refuseResume: true });
    await ready;
    expect(at.server.gateway.counts).toMatchObject({
      identifies: 2,
      resumes: 0,
      refusedResumes: 1,
    });
  });

  test('an event can come twice', async () => {
    await at.connect();
    await at.client.application?.commands.set([STATUS]);
    const ids: string[] = [];
    const twice = new Promise<void>((resolve) =>
      at.client.on(Events.InteractionCreate, ({ id }) => void (ids.push(id) === 2 && resolve())),
    );
    // Of messages discord.js itself lets the second one go while it has the first in its cache.
    const { id } = at.kari.slash('status');
    at.server.gateway.repeat('INTERACTION_CREATE');
    await twice;
    expect(ids).toEqual([id, id]);
  });

  test('a revoked token closes the line with 4004 and is 401', async () => {
    await at.connect();
    const closed = new Promise<number>((resolve) =>
      at.client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
    );
    at.server.revokeToken();
    expect(await closed).toBe(4004);
    await expect(at.client.rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
  });

  test('a wrong token is refused at login', async () => {
    at.client = new Client({ intents: LEAST, rest: { api: at.server.url } });
    await expect(at.client.login('wrong')).rejects.toThrow(/token/i);
  });

  const open = (): WebSocket => {
    const url = at.server.url.replace('http', 'ws').replace('/api', '/gateway');
    return new WebSocket(`${url}?v=10&encoding=json`);
  };
  const closing = (socket: WebSocket): Promise<number> =>
    new Promise((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
  const identify = (intents: number): string =>
    JSON.stringify({ op: 2, d: { token: at.server.token, intents, properties: {} } });

  test.each([
    ['an intent nobody knows', 1 << 30, 4013],
    ['a privileged intent that is off', INTENTS.MESSAGE_CONTENT, 4014],
  ])('%s closes the line', async (_, intents, code) => {
    const socket = open();
    const closed = closing(socket);
    socket.addEventListener('open', () => socket.send(identify(intents)));
    expect(await closed).toBe(code);
  });

  test('a line without heartbeats is dropped', async () => {
    await at.server.stop();
    at.server = createDiscordServer({ heartbeatInterval: 10 });
    await at.server.start();
    expect(await closing(open())).toBe(4009);
  });
});
