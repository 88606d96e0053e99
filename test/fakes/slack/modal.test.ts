import type { App, types, ViewResponseAction } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBolt } from './bolt-app.ts';
import { isRecord, type Json } from './json.ts';
import { type SlackServer, startSlackServer } from './slack-server.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const options = ['a', 'b'].map((value) => ({ text: plain(value), value }));
const field = (block_id: string, element: Json, more: Json = {}) => ({
  type: 'input',
  block_id,
  label: plain('x'),
  element: { action_id: 'value', ...element },
  ...more,
});
const form = (callback_id: string, more: Json = {}): types.ModalView =>
  ({
    type: 'modal',
    callback_id,
    title: plain('Report'),
    submit: plain('Send'),
    blocks: [
      field('channel', { type: 'static_select', options }),
      field('words', { type: 'plain_text_input', max_length: 5 }, { optional: true }),
      field('since', { type: 'datetimepicker', initial_date_time: 1_700_000_000 }),
      field('place', { type: 'external_select', action_id: 'found' }, { optional: true }),
    ],
    ...more,
  }) as unknown as types.ModalView;
const CHOICE = { channel: { value: 'a' } };

let slack: SlackServer;
let app: App;
let answer: ViewResponseAction | undefined;
let sent: Json | undefined;

describe.each(['socket', 'http'] as const)('a modal over %s', (connection) => {
  beforeEach(async () => {
    slack = await startSlackServer({ now: () => 1_700_000_000_000 });
    slack.workspace.addUser('U1');
    slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
    answer = undefined;
    app = await startBolt(slack, connection, (bolt) => {
      bolt.shortcut('open', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: form('report') });
      });
      bolt.view(/.*/, async ({ ack, view }) => {
        sent = view.state.values as Json;
        await (answer ? ack(answer as never) : ack());
      });
      bolt.options('found', async ({ ack, options: { value } }) => {
        const found = options.filter((each) => each.value === value);
        await ack(
          value === 'broken' ? ({ options: [{ text: 'x' }] } as never) : { options: found },
        );
      });
    });
  });
  afterEach(async () => {
    await app.stop();
    await slack.stop();
  });

  async function opened(): Promise<Json> {
    const view = slack.nextView();
    slack.person('U1').shortcut('open');
    return view;
  }
  const send = (view: Json, values: Json = CHOICE) =>
    slack.nextAck(slack.person('U1').submit(view, values));

  it('it sends what was chosen, what was there from the first, and what was left empty', async () => {
    await send(await opened());
    expect(sent).toEqual({
      channel: { value: { type: 'static_select', selected_option: options[0] } },
      words: { value: { type: 'plain_text_input', value: null } },
      since: { value: { type: 'datetimepicker', selected_date_time: 1_700_000_000 } },
      place: { found: { type: 'external_select', selected_option: null } },
    });
  });

  it('it closes on an empty acknowledgement', async () => {
    const view = await opened();
    expect(await send(view)).toMatchObject({ accepted: true });
    expect(() => slack.person('U1').submit(view, CHOICE)).toThrow('does not see');
  });

  it('it shows errors at input blocks, and stays open', async () => {
    const view = await opened();
    answer = { response_action: 'errors', errors: { words: 'Say more' } };
    expect(await send(view)).toMatchObject({ accepted: true, errors: { words: 'Say more' } });
    answer = undefined;
    expect(await send(view)).toMatchObject({ accepted: true });
  });

  it.each<[string, Json, string]>([
    [
      'errors at a block that is not there',
      { response_action: 'errors', errors: { other: 'x' } },
      'other',
    ],
    ['errors without a word', { response_action: 'errors', errors: {} }, 'required'],
    ['an unknown action', { response_action: 'shut' }, 'shut'],
    ['a view of no form', { response_action: 'update', view: { type: 'modal' } }, 'view/title'],
  ])('it does not take %s', async (_, wrong, words) => {
    answer = wrong as unknown as ViewResponseAction;
    const ack = await send(await opened());
    expect(ack).toMatchObject({ accepted: false, fault: expect.stringContaining(words) });
    answer = undefined;
  });

  it('it shows another view in its place, up to three on top of each other, and closes all', async () => {
    const first = await opened();
    answer = { response_action: 'update', view: form('changed') };
    const changed = await send(first);
    expect(changed).toMatchObject({ view: { id: first['id'], callback_id: 'changed' } });
    answer = { response_action: 'push', view: form('next') };
    const second = await send(first);
    if (!isRecord(second['view'])) throw new Error('no view was pushed');
    expect(second['view']).toMatchObject({
      previous_view_id: first['id'],
      root_view_id: first['id'],
    });
    const third = await send(second['view']);
    if (!isRecord(third['view'])) throw new Error('no view was pushed');
    const full = await send(third['view']);
    expect(full).toMatchObject({ accepted: false, fault: expect.stringContaining('push_limit') });
    answer = { response_action: 'clear' };
    expect(await send(third['view'])).toMatchObject({ accepted: true });
    expect(slack.workspace.modals.size).toBe(0);
  });

  it('it offers what the app gives for what was typed, and nothing else', async () => {
    const view = await opened();
    const type = (typed: string) => slack.nextAck(slack.person('U1').suggest(view, 'found', typed));
    expect(() => slack.person('U1').suggest(view, 'nothing', 'b')).toThrow('nothing');
    expect(await type('broken')).toMatchObject({ accepted: false });
    expect(await type('zzz')).toMatchObject({ accepted: true, options: [] });
    expect(await type('b')).toMatchObject({ accepted: true, options: [{ value: 'b' }] });
    const values = { ...CHOICE, place: { found: 'b' } };
    expect(await send(view, values)).toMatchObject({ accepted: true });
    expect(sent).toMatchObject({ place: { found: { selected_option: options[1] } } });
  });

  it('it is not sent without what it needs, nor with what it does not offer', async () => {
    const view = await opened();
    const submit = (values: Json) => () => slack.person('U1').submit(view, values);
    expect(submit({})).toThrow('channel is required');
    expect(submit({ channel: { value: 'c' } })).toThrow('does not offer c');
    expect(submit({ ...CHOICE, words: { value: 'longer' } })).toThrow('over 5');
    expect(submit({ ...CHOICE, other: { value: 'x' } })).toThrow('no field other/value');
    expect(() => slack.person('U2').submit(view, CHOICE)).toThrow('does not see');
  });
});
