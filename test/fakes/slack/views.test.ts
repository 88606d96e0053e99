import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from './json.ts';
import { type SlackServer, startSlackServer } from './slack-server.ts';
import { answerOf, errorOf, webClient } from './web-client.ts';

const clock = { at: 1_700_000_000_000, now: () => clock.at };
const plain = (text: string) => ({ type: 'plain_text', text });
const modal = (more: Json = {}): Json => ({
  type: 'modal',
  title: plain('x'),
  blocks: [],
  ...more,
});
const home = (more: Json = {}): Json => ({ type: 'home', blocks: [], ...more });

let slack: SlackServer;
let client: ReturnType<typeof webClient>;

beforeEach(async () => {
  slack = await startSlackServer(clock);
  slack.workspace.addUser('U1');
  client = webClient(slack);
});
afterEach(() => slack.stop());

const call = (method: string, args: Json) => client.apiCall(method, args);
const trigger = () => slack.workspace.trigger('U1');
const open = (view: Json, trigger_id = trigger()) => call('views.open', { trigger_id, view });
const push = (view: Json) => call('views.push', { trigger_id: trigger(), view });
const publish = (args: Json = {}) =>
  call('views.publish', { user_id: 'U1', view: home(), ...args });

describe('a modal', () => {
  it('opens once with a trigger, and only for three seconds', async () => {
    const used = trigger();
    expect(await errorOf(open(modal(), used))).toBe('ok');
    expect(await errorOf(open(modal(), used))).toBe('exchanged_trigger_id');
    expect(await errorOf(open(modal(), 'made.up'))).toBe('invalid_trigger_id');
    const [young, old] = [trigger(), trigger()];
    clock.at += 3000;
    expect(await errorOf(open(modal(), young))).toBe('ok');
    clock.at += 1;
    expect(await errorOf(open(modal(), old))).toBe('expired_trigger_id');
  });

  it('keeps the trigger of a view that was refused', async () => {
    const kept = trigger();
    expect(await answerOf(open(modal({ title: plain('x'.repeat(25)) }), kept))).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] view/title/text: must be less than 25 characters'] },
    });
    expect(await errorOf(open(modal(), kept))).toBe('ok');
  });

  it('is no Home, and the Home no modal', async () => {
    expect(await errorOf(open(home()))).toBe('invalid_arguments');
    expect(await errorOf(publish({ view: modal() }))).toBe('invalid_arguments');
  });

  it('has at most 250 kB, and an external_id of its own', async () => {
    const text = plain('x'.repeat(3000));
    const blocks = Array.from({ length: 90 }, () => ({ type: 'section', text }));
    expect(await errorOf(open(modal({ blocks })))).toBe('view_too_large');
    await open(modal({ external_id: 'one' }));
    const again = await errorOf(push(modal({ external_id: 'one' })));
    expect(again).toBe('duplicate_external_id');
  });

  it('takes two more on top of the first, and none where none is open', async () => {
    expect(await errorOf(push(modal()))).toBe('not_found');
    await open(modal());
    expect(await errorOf(push(modal()))).toBe('ok');
    expect(await errorOf(push(modal()))).toBe('ok');
    expect(await errorOf(push(modal()))).toBe('push_limit_reached');
  });

  it('is updated while it is open, by its id or that of the app, where nobody was faster', async () => {
    const opened = slack.nextView();
    await open(modal({ external_id: 'one' }));
    const { id, hash } = await opened;
    const update = (args: Json) => errorOf(call('views.update', { view: modal(), ...args }));
    const named = modal({ external_id: 'one' });
    expect(await update({ view_id: id, hash, view: named })).toBe('ok');
    expect(await update({ external_id: 'one', view: named })).toBe('ok');
    expect(await update({ view_id: id, hash })).toBe('hash_conflict');
    const [view] = slack.workspace.views.values();
    slack.person('U1').close(view ?? {});
    expect(await update({ view_id: id })).toBe('not_found');
  });
});

describe('the Home', () => {
  it('is published for somebody who is there, where the tab is on', async () => {
    const shown = slack.nextHome('U1');
    expect(await errorOf(publish())).toBe('ok');
    expect(await shown).toMatchObject({ type: 'home' });
    expect(await answerOf(publish({ user_id: 'U9' }))).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['invalid `user_id`'] },
    });
    slack.workspace.features.home = false;
    expect(await errorOf(publish())).toBe('not_enabled');
  });

  it('is not published over another that came between', async () => {
    const shown = slack.nextHome('U1');
    await publish();
    const { hash, id } = await shown;
    expect(await answerOf(publish({ hash }))).toMatchObject({ view: { id } });
    expect(await errorOf(publish({ hash }))).toBe('hash_conflict');
  });
});
