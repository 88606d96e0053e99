import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlack } from '#adapters/slack/slack.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Desk } from '#src/desk/desk.ts';
import { chatSchema } from '#src/model/access.ts';
import type { Chat } from '#src/ports.ts';
import { KARI, office } from '../../src/desk/office.ts';
import { type SmallSlack, startSmallSlack } from './small-slack.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const clock = { now: () => 0 };

let slack: SmallSlack;
let chat: Chat;
let heard: { text: string; person: string; room: string; conversation?: string }[];

async function connect(settings: unknown = {}): Promise<void> {
  const setup = office();
  setup.means('ask-status', { slots: { owner: ['skjaergard'] } });
  const desk: Desk = {
    ...setup.desk,
    hear: (text, asker) => {
      const { person, room, conversation } = asker;
      heard.push({ text, person, room, ...(conversation ? { conversation } : {}) });
      return setup.desk.hear(text, { ...asker, organisation: 'skjaergard' });
    },
  };
  const store = createMemoryStorage(clock);
  chat = createSlack({
    settings: chatSchema.parse(settings),
    secrets: { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: slack.url },
    desk,
    claims: store,
    store,
    clock,
    log: quiet,
  });
  expect(await chat.start()).toEqual({ ok: true });
}

beforeEach(async () => {
  heard = [];
  slack = await startSmallSlack();
});
afterEach(async () => {
  await chat.stop();
  await slack.stop();
});

const slash = (text: string, trigger = 'trigger-1') => ({
  command: '/kanalvakt',
  text,
  user_id: KARI.person,
  user_name: 'kari',
  team_id: 'T1',
  channel_id: 'C1',
  trigger_id: trigger,
  response_url: `${slack.url}respond`,
});

const mention = (text: string, id = 'Ev1') => ({
  type: 'event_callback',
  event_id: id,
  team_id: 'T1',
  event: { type: 'app_mention', user: KARI.person, text, ts: '10.1', channel: 'C1' },
});

describe('Slack', () => {
  it('answers a slash command for the asker alone, with a button to share it', async () => {
    await connect();
    await slack.envelope('slash_commands', slash('er vi nede?'));
    const answer = await slack.called('respond');
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(JSON.stringify(answer['blocks'])).toContain('"action_id":"share"');
    expect(heard).toEqual([
      { text: 'er vi nede?', person: 'U1', room: 'C1', conversation: 'C1/U1' },
    ]);
  });

  it('shares with the room exactly what the asker saw', async () => {
    await connect();
    await slack.envelope('slash_commands', slash('status'));
    const { text } = await slack.called('respond');
    await slack.envelope('interactive', {
      type: 'block_actions',
      user: { id: 'U1', team_id: 'T1' },
      team: { id: 'T1' },
      trigger_id: 'trigger-2',
      container: { type: 'message', channel_id: 'C1', is_ephemeral: true },
      response_url: `${slack.url}respond`,
      actions: [{ type: 'button', action_id: 'share', block_id: 'b', value: 'trigger-1' }],
    });
    expect(await slack.called('respond')).toMatchObject({ response_type: 'in_channel', text });
  });

  it('answers a mention in its thread, without the mention and without unfurling', async () => {
    await connect();
    await slack.envelope('events_api', mention('<@UBOT> er Skjærgård nede?'));
    expect(await slack.called('chat.postMessage')).toMatchObject({
      channel: 'C1',
      thread_ts: '10.1',
      unfurl_links: 'false',
    });
    expect(heard[0]).toMatchObject({ text: '  er Skjærgård nede?', conversation: 'C1/10.1' });
  });

  it('answers an envelope that comes twice once', async () => {
    await connect();
    await slack.envelope('events_api', mention('<@UBOT> status'));
    await slack.envelope('events_api', mention('<@UBOT> status'));
    await slack.envelope('events_api', mention('<@UBOT> status', 'Ev2'));
    await slack.called('chat.postMessage');
    await slack.called('chat.postMessage');
    expect(heard).toHaveLength(2);
  });

  it('answers a button where the message stands', async () => {
    await connect();
    await slack.envelope('interactive', {
      type: 'block_actions',
      user: { id: 'U1', team_id: 'T1' },
      team: { id: 'T1' },
      trigger_id: 'trigger-3',
      container: { type: 'message', channel_id: 'C1', message_ts: '10.2' },
      channel: { id: 'C1' },
      message: { ts: '10.2', thread_ts: '10.1' },
      response_url: `${slack.url}respond`,
      actions: [
        {
          type: 'button',
          action_id: 'press:0',
          block_id: 'b',
          value: '{"kind":"why","channels":["skjaergard-x"]}',
        },
      ],
    });
    expect(await slack.called('chat.postMessage')).toMatchObject({ thread_ts: '10.1' });
  });

  it('tells somebody who may not ask who may, and answers nothing else', async () => {
    await connect({ rights: { ask: { people: { U9: 'Ola' } } } });
    await slack.envelope('slash_commands', slash('status'));
    const { text } = await slack.called('respond');
    expect(text).toBe('Her er det bare Ola som kan spørre meg.');
  });
});
