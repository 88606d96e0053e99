import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBolt } from './bolt-app.ts';
import { isRecord, type Json } from './json.ts';
import { type SlackServer, startSlackServer } from './slack-server.ts';

let slack: SlackServer;
let app: App;
let heard: Json[];
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const options = ['a', 'b'].map((value) => ({ text: plain(value), value }));
const blocks = [
  {
    type: 'actions' as const,
    elements: [
      { type: 'button' as const, action_id: 'go', text: plain('Go'), value: 'v' },
      { type: 'static_select' as const, action_id: 'pick', options },
      { type: 'checkboxes' as const, action_id: 'tick', options },
      { type: 'datepicker' as const, action_id: 'day' },
    ],
  },
];

beforeEach(async () => {
  heard = [];
  slack = await startSlackServer({ now: () => 1_700_000_000_000 });
  slack.workspace.addUser('U1');
  slack.workspace.addUser('U2');
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
  app = await startBolt(slack, 'socket', (bolt) => {
    bolt.use(async ({ body, next }) => {
      heard.push(body as unknown as Json);
      await next();
    });
    bolt.command(/.*/, async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'told', blocks });
    });
    bolt.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
    });
    bolt.event('app_mention', async ({ say }) => void (await say({ text: 'said', blocks })));
    bolt.action(/.*/, async ({ ack }) => ack());
    bolt.shortcut(/.*/, async ({ ack }) => ack());
  });
});
afterEach(async () => {
  await app.stop();
  await slack.stop();
});

/** What the app is told by an act that it acknowledges. */
async function told(act: () => string): Promise<Json> {
  await slack.nextAck(act());
  return heard.at(-1) ?? {};
}
const kari = () => slack.person('U1');
const whisper = async () => {
  const next = slack.nextEphemeral('C1', 'U1');
  kari().slash('/kanal', 'x', { channel: 'C1' });
  return next;
};
const home = async () => {
  const next = slack.nextHome('U1');
  kari().openHome();
  return next;
};

describe('a person in Slack', () => {
  it('types a command', async () => {
    await whisper();
    expect(heard[0]).toMatchObject({
      command: '/kanal',
      text: 'x',
      user_id: 'U1',
      channel_id: 'C1',
      channel_name: 'c1',
      team_domain: 'police',
      is_enterprise_install: 'false',
      api_app_id: slack.workspace.app,
      response_url: expect.stringContaining('/response/'),
      trigger_id: expect.any(String),
    });
  });

  it('presses a button in a message, in what they alone were told, and on Home', async () => {
    const said = slack.nextMessage('C1');
    slack.person('U1').mention('hi', { channel: 'C1' });
    await said;
    const posted = await slack.nextMessage('C1');
    const action = { type: 'button', action_id: 'go', block_id: 'b0', value: 'v' };
    expect(await told(() => kari().press(posted, 'go'))).toMatchObject({
      actions: [action],
      container: { type: 'message', channel_id: 'C1', is_ephemeral: false },
      message: { text: 'said' },
      state: { values: { b0: { pick: { selected_option: null } } } },
      response_url: expect.any(String),
    });
    const own = await whisper();
    const pressed = await told(() => kari().press(own, 'go'));
    expect(pressed).toMatchObject({ container: { is_ephemeral: true } });
    expect(pressed['message']).toBeUndefined();
    expect(() => slack.person('U2').press(own, 'go')).toThrow('does not see');
    const view = await home();
    const there = await told(() => kari().press(view, 'go'));
    expect(there).toMatchObject({ container: { type: 'view', view_id: view['id'] } });
    expect(there['response_url']).toBeUndefined();
  });

  it('chooses what is offered', async () => {
    const view = await home();
    const chosen = async (id: string, value: unknown) => {
      const { actions, view: shown } = await told(() => kari().select(view, id, value));
      const [action] = Array.isArray(actions) ? actions : [];
      const { action_id, block_id, action_ts, ...choice } = isRecord(action) ? action : {};
      expect(shown).toMatchObject({ state: { values: { b0: { [id]: choice } } } });
      return choice;
    };
    expect(await chosen('pick', 'b')).toMatchObject({ selected_option: options[1] });
    expect(await chosen('pick', null)).toMatchObject({ selected_option: null });
    expect(await chosen('tick', ['a', 'b'])).toMatchObject({ selected_options: options });
    expect(await chosen('day', '2026-11-24')).toMatchObject({ selected_date: '2026-11-24' });
    expect(() => kari().select(view, 'pick', 'c')).toThrow('does not offer c');
    expect(() => kari().select(view, 'go', 'a')).toThrow('nothing can be chosen');
    expect(() => kari().press(view, 'other')).toThrow('no other');
    expect(() => kari().press(view, 'pick')).toThrow('select in it');
  });

  it('takes a shortcut, also from a message of another', async () => {
    const shortcut = await told(() => kari().shortcut('report'));
    expect(shortcut).toMatchObject({ type: 'shortcut', callback_id: 'report' });
    expect(shortcut['channel']).toBeUndefined();
    const message = slack.workspace.post('C1', { user: 'U2', text: 'down?' });
    expect(await told(() => kari().messageShortcut('report', 'C1', message))).toMatchObject({
      type: 'message_action',
      message: { user: 'U2', text: 'down?' },
      message_ts: message['ts'],
      channel: { id: 'C1' },
      trigger_id: expect.any(String),
    });
  });

  it('opens Home, where the app is told what was there', async () => {
    const view = await home();
    const again = slack.nextHome('U1');
    kari().openHome();
    await again;
    expect(heard.at(-1)).toMatchObject({
      event: { type: 'app_home_opened', tab: 'home', view: { id: view['id'] } },
    });
  });

  it.each<[string, (person: ReturnType<SlackServer['person']>) => string]>([
    ['commands', (person) => person.slash('/kanal', '', { channel: 'C1' })],
    ['app_mentions:read', (person) => person.mention('hi', { channel: 'C1' })],
    ['im:history', (person) => person.dm('hi')],
  ])('is not heard without %s', (scope, act) => {
    slack.bot.scopes.delete(scope);
    expect(() => act(kari())).toThrow(scope);
  });

  it('is not heard in the Messages tab where it is off', () => {
    slack.workspace.features.messages = false;
    expect(() => kari().dm('hi')).toThrow('Messages tab');
  });
});
