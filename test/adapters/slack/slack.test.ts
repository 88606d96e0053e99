import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlack } from '#adapters/slack/slack.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { chatSchema } from '#src/model/access.ts';
import type { Chat } from '#src/ports.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';
import { office } from '../../src/desk/office.ts';

const clock = { now: () => 1_700_000_000_000 };
const PLACE = { channel: 'C1' };

let slack: Awaited<ReturnType<typeof startSlackServer>>;
let kari: ReturnType<typeof slack.person>;
let chat: Chat;
let warnings: string[];
let heard: { readonly text: string; readonly conversation: string | undefined }[];

function made(settings: unknown = {}): Chat {
  const setup = office();
  setup.means('ask-status', { slots: { owner: ['skjaergard'] } });
  const store = createMemoryStorage(clock);
  return createSlack({
    settings: chatSchema.parse(settings),
    secrets: { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl },
    desk: {
      ...setup.desk,
      hear: (text, asker) => {
        heard.push({ text, conversation: asker.conversation });
        return setup.desk.hear(text, asker);
      },
    },
    claims: store,
    store,
    clock,
    log: {
      info: () => {},
      warn: (message, facts) => void warnings.push(`${message} ${JSON.stringify(facts)}`),
      error: (message) => void warnings.push(message),
    },
  });
}

async function connect(settings?: unknown): Promise<void> {
  chat = made(settings);
  expect(await chat.start()).toEqual({ ok: true });
}

beforeEach(async () => {
  heard = [];
  warnings = [];
  slack = await startSlackServer(clock);
  slack.workspace.addUser('U1');
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
  kari = slack.person('U1');
});
afterEach(async () => {
  await chat.stop();
  await slack.stop();
});

/** The answer to a slash command, as its asker alone sees it. */
async function asked(text: string) {
  const answer = slack.nextEphemeral('C1', 'U1');
  const ack = slack.nextAck(kari.slash('/kanalvakt', text, PLACE));
  expect(await ack).toMatchObject({ accepted: true });
  return await answer;
}

describe('Slack', () => {
  it('answers a slash command for the asker alone', async () => {
    await connect();
    expect(await asked('er vi nede?')).toMatchObject({ text: expect.stringContaining('Nede') });
    expect(heard).toEqual([{ text: 'er vi nede?', conversation: 'C1/U1' }]);
    expect(slack.messages('C1')).toEqual([]);
  });

  it('shares with the room exactly what the asker saw', async () => {
    await connect();
    const answer = await asked('status');
    const shared = slack.nextMessage('C1');
    kari.press(answer, 'share');
    expect(await shared).toMatchObject({ text: answer['text'] });
  });

  it('answers a mention in its thread, and hears it without the mention', async () => {
    await connect();
    const answer = slack.nextMessage('C1');
    kari.mention('er Skjærgård nede?', { channel: 'C1', thread_ts: '10.1' });
    // The first message in the room is the mention itself.
    expect(await answer).toMatchObject({ user: 'U1' });
    expect(await slack.nextMessage('C1')).toMatchObject({ thread_ts: '10.1' });
    expect(heard[0]).toEqual({ text: '  er Skjærgård nede?', conversation: 'C1/10.1' });
  });

  it('answers an envelope that Slack sends again once', async () => {
    await connect();
    const answered = slack.nextCall('chat.postMessage');
    const envelope = kari.dm('status');
    await answered;
    const again = slack.nextAck(envelope);
    slack.delivery.resend(envelope);
    expect(await again).toMatchObject({ accepted: true });
    const next = slack.nextCall('chat.postMessage');
    kari.dm('og Vest?');
    await next;
    expect(heard.map(({ text }) => text)).toEqual(['status', 'og Vest?']);
  });

  it('answers a direct message without a thread', async () => {
    await connect();
    const answered = slack.nextCall('chat.postMessage');
    kari.dm('status');
    expect(await answered).toMatchObject({ ok: true, message: { text: expect.any(String) } });
    expect(heard[0]?.text).toBe('status');
  });

  it('answers a button on what it told the asker alone, for the asker alone', async () => {
    await connect();
    const answer = await asked('status');
    const next = slack.nextEphemeral('C1', 'U1');
    kari.press(answer, 'press:0');
    expect((await next)['text']).not.toBe(answer['text']);
  });

  it('tells somebody who may not ask who may', async () => {
    await connect({ rights: { ask: { people: { U9: 'Ola' } } } });
    expect(await asked('status')).toMatchObject({
      text: 'Her er det bare Ola som kan spørre meg.',
    });
  });

  it('logs an answer that a room does not take, and answers the next one', async () => {
    await connect();
    slack.workspace.addChannel('C2', ['U1']);
    const refused = slack.nextCall('chat.postMessage');
    kari.mention('status', { channel: 'C2' });
    expect(await refused).toMatchObject({ error: 'not_in_channel' });
    expect(await asked('status')).toMatchObject({ text: expect.stringContaining('Nede') });
    expect(warnings.join()).toContain('not_in_channel');
  });

  it('does not start with a revoked token, and says what to do', async () => {
    slack.bot.revoked = true;
    chat = made();
    expect(await chat.start()).toEqual({
      ok: false,
      message: 'The token in SLACK_BOT_TOKEN was revoked. Install the app anew and copy the token.',
    });
  });
});
