import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECRET, startBolt } from './bolt-app.ts';
import { APP_TOKEN, type SlackServer, startSlackServer } from './slack-server.ts';
import { webClient } from './web-client.ts';

const clock = { at: 1_700_000_000_000, now: () => clock.at };
let slack: SlackServer;
let app: App | undefined;
let wait: number;
let heard: unknown[];

beforeEach(async () => {
  [wait, heard, app] = [0, [], undefined];
  slack = await startSlackServer(clock);
  slack.workspace.addUser('U1');
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
});
afterEach(async () => {
  await app?.stop();
  await slack.stop();
});

const listen = (bolt: App): void => {
  bolt.command('/kanal', async ({ ack, command }) => {
    clock.at += wait;
    if (command.text === 'silent') return;
    await ack(command.text === '' ? undefined : command.text);
  });
  bolt.event('app_mention', async ({ context }) => {
    heard.push([context.retryNum, context.retryReason]);
  });
  bolt.shortcut('go', async ({ ack }) => ack());
};
const slash = (text = '') =>
  slack.nextAck(slack.person('U1').slash('/kanal', text, { channel: 'C1' }));

describe.each(['socket', 'http'] as const)('what people do, brought over %s', (connection) => {
  beforeEach(async () => {
    app = await startBolt(slack, connection, listen);
  });

  it('it is acknowledged within three seconds, or not at all', async () => {
    wait = 3000;
    expect(await slash()).toMatchObject({ accepted: true });
    wait = 3001;
    expect(await slash('late')).toMatchObject({ accepted: false });
    expect(slack.ephemerals('C1', 'U1')).toEqual([]);
  });

  it('it shows the words that a command is acknowledged with', async () => {
    const told = slack.nextEphemeral('C1', 'U1');
    expect(await slash('words')).toMatchObject({ accepted: true });
    expect(await told).toMatchObject({ text: 'words' });
    expect(await slash('x'.repeat(40_001))).toMatchObject({ fault: 'msg_too_long' });
  });

  it('it comes again up to three times, numbered', async () => {
    const envelope = slack.person('U1').mention('hi', { channel: 'C1' });
    await slack.nextAck(envelope);
    for (let retry = 1; retry <= 3; retry += 1) {
      const again = slack.nextAck(envelope);
      slack.delivery.resend(envelope);
      await again;
    }
    const reason = connection === 'socket' ? 'timeout' : 'http_timeout';
    expect(heard).toEqual([
      [undefined, undefined],
      [1, reason],
      [2, reason],
      [3, reason],
    ]);
    expect(() => slack.delivery.resend(envelope)).toThrow('fourth');
    expect(() => slack.delivery.resend('other')).toThrow('no envelope other');
  });
});

describe('signed HTTP', () => {
  it('it is not taken with another secret, nor where nobody listens', async () => {
    app = await startBolt(slack, 'http', listen);
    const { url = '' } = slack.delivery.http ?? {};
    const go = () => slack.nextAck(slack.person('U1').shortcut('go'));
    expect(await go()).toMatchObject({ accepted: true });
    slack.delivery.http = { url, secret: 'another' };
    expect(await go()).toMatchObject({ accepted: false });
    await app.stop();
    app = undefined;
    slack.delivery.http = { url, secret: SECRET };
    expect(await go()).toMatchObject({ accepted: false });
  });
});

describe('Socket Mode', () => {
  const client = () => webClient(slack, APP_TOKEN);
  /** A connection that hears: its first word, and all that follow. */
  async function connected() {
    const { url = '' } = await client().apps.connections.open();
    const socket = new WebSocket(url);
    const words: Record<string, unknown>[] = [];
    const hear = (resolve: (word: unknown) => void) =>
      socket.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data))), {
        once: true,
      });
    socket.addEventListener('message', ({ data }) => void words.push(JSON.parse(String(data))));
    await new Promise(hear);
    return { socket, words, next: () => new Promise(hear) };
  }

  it('it greets a connection with the number of all', async () => {
    const first = await connected();
    const second = await connected();
    expect(first.words).toMatchObject([
      { type: 'hello', num_connections: 1, connection_info: { app_id: slack.workspace.app } },
    ]);
    expect(second.words).toMatchObject([{ type: 'hello', num_connections: 2 }]);
  });

  it('it opens ten at most', async () => {
    for (let each = 0; each < 10; each += 1) await connected();
    const eleventh = await connected();
    expect(eleventh.words).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }]);
    expect(slack.delivery.sockets.size).toBe(10);
  });

  it('it says why it ends', async () => {
    const { next } = await connected();
    for (const reason of ['refresh_requested', 'warning', 'link_disabled'] as const) {
      const told = next();
      slack.askToReconnect(reason);
      expect(await told).toMatchObject({ type: 'disconnect', reason });
    }
  });

  it('it has no one to bring anything to while none is open', () => {
    expect(() => slack.person('U1').shortcut('go')).toThrow('not connected');
  });

  it('it hears no acknowledgement in what is none', async () => {
    const { socket, next } = await connected();
    const told = next();
    const envelope = slack.person('U1').shortcut('go');
    expect(await told).toMatchObject({ envelope_id: envelope, accepts_response_payload: true });
    const ack = slack.nextAck(envelope);
    socket.send('nonsense');
    socket.send('{}');
    socket.send(JSON.stringify({ envelope_id: envelope }));
    expect(await ack).toMatchObject({ accepted: true });
    expect(slack.delivery.acks).toHaveLength(1);
  });
});
