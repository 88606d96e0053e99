import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer } from './slack-server.ts';
import { answerOf, errorOf, webClient } from './web-client.ts';

let slack: SlackServer;
let client: ReturnType<typeof webClient>;

beforeEach(async () => {
  slack = await startSlackServer({ now: () => 1_700_000_000_000 });
  const { workspace } = slack;
  const bot = workspace.bot.user;
  workspace.addUser('U1');
  workspace.addUser('U2', { deleted: true });
  workspace.addChannel('C1', ['U1', bot]);
  workspace.addChannel('C2', ['U1'], { is_archived: true });
  workspace.addChannel('G1', ['U1', bot], { is_private: true });
  workspace.addChannel('G2', ['U1'], { is_private: true });
  client = webClient(slack);
});
afterEach(() => slack.stop());

function hold(...scopes: string[]): void {
  slack.bot.scopes.clear();
  for (const each of scopes) slack.bot.scopes.add(each);
}

describe('channels', () => {
  it('each kind is read with its own scope', async () => {
    const info = async (channel: string) => {
      const { ok, error, needed } = await answerOf(client.conversations.info({ channel }));
      return ok ? 'ok' : (needed ?? error);
    };
    hold('channels:read');
    expect(await info('C1')).toBe('ok');
    expect(await info('G1')).toBe('groups:read');
    expect(await info(slack.workspace.im('U1').id)).toBe('im:read');
    hold('groups:read');
    expect(await info('G1')).toBe('ok');
    expect(await info('G2')).toBe('channel_not_found');
    hold('chat:write');
    expect(await info('C1')).toBe('channels:read,groups:read,im:read,mpim:read');
  });

  it('tell whether the bot is a member, and who is', async () => {
    const about = (channel: string) => client.conversations.info({ channel });
    expect(await about('C1')).toMatchObject({ channel: { is_member: true, is_archived: false } });
    expect(await about('C2')).toMatchObject({ channel: { is_member: false, is_archived: true } });
    const counted = client.conversations.info({ channel: 'C1', include_num_members: true });
    expect(await counted).toMatchObject({ channel: { num_members: 2 } });
    expect(await client.conversations.members({ channel: 'C1' })).toMatchObject({
      members: ['U1', slack.workspace.bot.user],
    });
    const lost = client.conversations.members({ channel: 'C9' });
    expect(await errorOf(lost)).toBe('channel_not_found');
  });

  it('are listed by kind, a page at a time', async () => {
    hold('channels:read');
    const names = async (args: object) => {
      const { channels, error } = await answerOf(client.conversations.list(args));
      return Array.isArray(channels) ? channels.map(({ id }) => id) : error;
    };
    expect(await names({})).toEqual(['C1', 'C2']);
    expect(await names({ exclude_archived: true })).toEqual(['C1']);
    expect(await names({ types: 'public_channel,private_channel' })).toBe('missing_scope');
    slack.bot.scopes.add('groups:read');
    expect(await names({ types: 'public_channel,private_channel' })).toEqual(['C1', 'C2', 'G1']);
    expect(await names({ types: 'everything' })).toBe('invalid_types');
    const first = await client.conversations.list({ limit: 1 });
    const cursor = first.response_metadata?.next_cursor ?? '';
    expect(await names({ limit: 1, cursor })).toEqual(['C2']);
    expect(await names({ limit: 1000 })).toBe('invalid_limit');
    expect(await names({ cursor: 'made up' })).toBe('invalid_cursor');
  });
});

describe('a direct message', () => {
  const open = (args: object) => answerOf(client.conversations.open(args as { users: string }));

  it('is opened with im:write, and resumed', async () => {
    hold('im:write');
    const { channel } = await open({ users: 'U1' });
    expect(await open({ users: 'U1' })).toMatchObject({ channel, already_open: true });
    expect(await open({ channel: slack.workspace.im('U1').id })).toMatchObject({ channel });
    hold('mpim:write');
    expect(await open({ users: 'U1' })).toMatchObject({ needed: 'im:write' });
  });

  it.each<[string, object, string]>([
    ['nobody', {}, 'users_list_not_supplied'],
    ['somebody unknown', { users: 'U9' }, 'user_not_found'],
    ['somebody who has left', { users: 'U2' }, 'user_disabled'],
    ['more than eight', { users: 'U1,U1,U1,U1,U1,U1,U1,U1,U1' }, 'too_many_users'],
    ['a channel', { channel: 'C1' }, 'method_not_supported_for_channel_type'],
    ['no channel', { channel: 'C9' }, 'channel_not_found'],
  ])('it is not opened with %s', async (_, args, error) => {
    expect(await open(args)).toMatchObject({ error });
  });
});
