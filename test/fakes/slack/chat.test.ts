import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer } from './slack-server.ts';
import { answerOf, errorOf, webClient } from './web-client.ts';

let slack: SlackServer;
let client: ReturnType<typeof webClient>;
const text = (words: string) => ({ type: 'plain_text' as const, text: words });
const section = (length: number) => ({ type: 'section' as const, text: text('x'.repeat(length)) });

beforeEach(async () => {
  slack = await startSlackServer({ now: () => 1_700_000_000_000 });
  const { workspace } = slack;
  workspace.addUser('U1');
  workspace.addUser('U2', { deleted: true });
  workspace.addChannel('C1', ['U1', workspace.bot.user]);
  workspace.addChannel('C2', ['U1']);
  workspace.addChannel('C3', [workspace.bot.user], { is_read_only: true });
  workspace.addChannel('G1', ['U1'], { is_private: true });
  client = webClient(slack);
});
afterEach(() => slack.stop());

describe('posting', () => {
  it.each([
    ['a channel with the bot', 'C1', 'ok'],
    ['a channel without it', 'C2', 'not_in_channel'],
    ['a channel where only some post', 'C3', 'restricted_action_read_only_channel'],
    ['a private channel without it', 'G1', 'channel_not_found'],
    ['no channel', 'C9', 'channel_not_found'],
    ['a person, by their id', 'U1', 'ok'],
    ['a person who has left', 'U2', 'channel_not_found'],
    ['nobody', 'U9', 'channel_not_found'],
    ['the bot itself', 'U0BOT', 'channel_not_found'],
  ])('to %s', async (_, channel, expected) => {
    expect(await errorOf(client.chat.postMessage({ channel, text: 'x' }))).toBe(expected);
  });

  it('to an archived channel is refused, as is changing what was said there', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: 'C1', text: 'x' });
    slack.archive('C1');
    const post = client.chat.postMessage({ channel: 'C1', text: 'x' });
    expect(await errorOf(post)).toBe('is_archived');
    expect(await errorOf(client.chat.update({ channel: 'C1', ts, text: 'y' }))).toBe('is_inactive');
    expect(() => slack.archive('C9')).toThrow('no channel C9');
  });

  it('to a person needs no other scope, and the Messages tab', async () => {
    slack.bot.scopes.clear();
    slack.bot.scopes.add('chat:write');
    const sent = await client.chat.postMessage({ channel: 'U1', text: 'x' });
    expect(slack.messages(sent.channel ?? '')).toHaveLength(1);
    slack.workspace.features.messages = false;
    expect(await errorOf(client.chat.postMessage({ channel: 'U1', text: 'x' }))).toBe(
      'messages_tab_disabled',
    );
  });

  it.each<[string, object, string]>([
    ['nothing', {}, 'no_text'],
    ['no blocks', { blocks: [] }, 'no_text'],
    ['40,001 characters', { text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['blocks that are no list', { text: 'x', blocks: 'nonsense' }, 'invalid_blocks_format'],
    ['a malformed block', { text: 'x', blocks: [section(3001)] }, 'invalid_blocks'],
    ['too long a text in blocks', { blocks: Array(5).fill(section(2900)) }, 'msg_blocks_too_long'],
    ['101 attachments', { attachments: Array(101).fill({ text: 'x' }) }, 'too_many_attachments'],
  ])('it refuses %s', async (_, content, expected) => {
    const call = client.apiCall('chat.postMessage', { channel: 'C1', ...content });
    expect(await errorOf(call)).toBe(expected);
  });

  it('it tells where a malformed block is', async () => {
    const blocks = [section(1), section(3001)];
    expect(
      await answerOf(client.chat.postMessage({ channel: 'C1', text: 'x', blocks })),
    ).toMatchObject({
      response_metadata: {
        messages: ['[ERROR] blocks/1/text/text: must be less than 3001 characters'],
      },
    });
  });

  it('it gives each block and each element an id', async () => {
    const elements = [{ type: 'button' as const, text: text('x') }];
    const blocks = [section(1), { type: 'actions' as const, elements }];
    await client.chat.postMessage({ channel: 'C1', text: 'x', blocks });
    expect(slack.messages('C1')[0]).toMatchObject({
      blocks: [{ block_id: 'b0' }, { block_id: 'b1', elements: [{ action_id: 'a0' }] }],
    });
  });
});

describe('a message', () => {
  it('for one person is for one in the channel', async () => {
    const whisper = (user: string) =>
      errorOf(client.chat.postEphemeral({ channel: 'C1', user, text: 'x' }));
    expect([await whisper('U1'), await whisper('U2')]).toEqual(['ok', 'user_not_in_channel']);
    expect(slack.ephemerals('C1', 'U1')).toHaveLength(1);
  });

  it('is changed and deleted by who wrote it', async () => {
    const channel = 'C1';
    const theirs = String(slack.workspace.post(channel, { user: 'U1', text: 'x' })['ts']);
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'x' });
    const change = (id: string, words = 'y') =>
      errorOf(client.chat.update({ channel, ts: id, text: words }));
    expect([await change(ts), await change(theirs), await change('1.1')]).toEqual([
      'ok',
      'cant_update_message',
      'message_not_found',
    ]);
    expect([await change(ts, 'x'.repeat(4000)), await change(ts, 'x'.repeat(4001))]).toEqual([
      'ok',
      'msg_too_long',
    ]);
    const remove = (id: string) => errorOf(client.chat.delete({ channel, ts: id }));
    expect([await remove(theirs), await remove(ts), await remove(ts)]).toEqual([
      'cant_delete_message',
      'ok',
      'message_not_found',
    ]);
  });

  it('has a link', async () => {
    const { ts: message_ts = '' } = await client.chat.postMessage({ channel: 'C1', text: 'x' });
    const { permalink } = await client.chat.getPermalink({ channel: 'C1', message_ts });
    expect(permalink).toBe(`${slack.workspace.url}archives/C1/p${message_ts.replace('.', '')}`);
    const lost = client.chat.getPermalink({ channel: 'C1', message_ts: '1.1' });
    expect(await errorOf(lost)).toBe('message_not_found');
  });
});
