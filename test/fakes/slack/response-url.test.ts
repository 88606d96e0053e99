import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from './json.ts';
import { type SlackServer, startSlackServer } from './slack-server.ts';

const clock = { at: 1_700_000_000_000, now: () => clock.at };
let slack: SlackServer;

beforeEach(async () => {
  slack = await startSlackServer(clock);
  slack.workspace.addUser('U1');
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
});
afterEach(() => slack.stop());

/** A URL as a press of the message gives it, or a slash command. */
function url(ts?: string): string {
  const known = { channel: 'C1', user: 'U1', since: clock.at, used: 0 };
  const key = slack.workspace.id('R');
  slack.workspace.responseUrls.set(key, { ...known, ...(ts ? { ts } : {}) });
  return slack.apiUrl.replace('/api/', `/response/${key}`);
}

async function answer(to: string, body: Json | string = { text: 'x' }): Promise<unknown> {
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(to, { method: 'POST', body: content });
  const { error = 'ok' } = (await response.json()) as { error?: string };
  return [response.status, error];
}
const OK = [200, 'ok'];

describe('a response_url', () => {
  it('takes five answers', async () => {
    const fresh = url();
    for (let time = 0; time < 5; time += 1) expect(await answer(fresh)).toEqual(OK);
    expect(await answer(fresh)).toEqual([404, 'used_url']);
    expect(slack.ephemerals('C1', 'U1')).toHaveLength(5);
  });

  it('takes answers for half an hour', async () => {
    const old = url();
    clock.at += 30 * 60_000;
    expect(await answer(old)).toEqual(OK);
    clock.at += 1;
    expect(await answer(old)).toEqual([404, 'expired_url']);
  });

  it('takes nothing malformed, and none that is made up', async () => {
    const blocks = [{ type: 'banner' }];
    expect(await answer(url(), { text: 'x', blocks })).toEqual([404, 'invalid_blocks']);
    expect(await answer(url(), {})).toEqual([404, 'no_text']);
    expect(await answer(url(), 'nonsense')).toEqual([404, 'invalid_payload']);
    expect(await answer(`${url()}0`)).toEqual([404, 'invalid_url']);
  });

  it('tells one person, or the channel where that is asked for', async () => {
    await answer(url(), { text: 'one' });
    await answer(url(), { text: 'all', response_type: 'in_channel' });
    expect(slack.ephemerals('C1', 'U1')).toMatchObject([{ text: 'one' }]);
    expect(slack.messages('C1')).toMatchObject([{ text: 'all' }]);
  });

  it('replaces and deletes the message of the app that was pressed', async () => {
    const user = slack.workspace.bot.user;
    const { ts } = slack.workspace.post('C1', { user, text: 'x', blocks: [] });
    await answer(url(String(ts)), { text: 'y', replace_original: true });
    expect(slack.messages('C1')).toMatchObject([{ ts, text: 'y', blocks: undefined }]);
    await answer(url(String(ts)), { delete_original: true });
    expect(slack.messages('C1')).toEqual([]);
  });

  it('replaces and deletes what one person alone was told', async () => {
    const { ts } = slack.workspace.whisper('C1', 'U1', { text: 'x' });
    const replaced = slack.nextEphemeral('C1', 'U1');
    await answer(url(String(ts)), { text: 'y', replace_original: true });
    expect(await replaced).toMatchObject({ ts, text: 'y' });
    expect(slack.ephemerals('C1', 'U1')).toHaveLength(1);
    await answer(url(String(ts)), { delete_original: true });
    expect(slack.ephemerals('C1', 'U1')).toEqual([]);
  });

  it('changes no message of another', async () => {
    const { ts } = slack.workspace.post('C1', { user: 'U1', text: 'x' });
    await answer(url(String(ts)), { delete_original: true });
    await answer(url(String(ts)), { text: 'y', replace_original: true });
    expect(slack.messages('C1')).toMatchObject([{ text: 'x' }]);
  });
});
