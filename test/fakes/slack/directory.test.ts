import { afterEach, beforeEach, expect, it } from 'vitest';
import { type SlackServer, startSlackServer } from './slack-server.ts';
import { errorOf, webClient } from './web-client.ts';

let slack: SlackServer;
let client: ReturnType<typeof webClient>;

beforeEach(async () => {
  slack = await startSlackServer({ now: () => 1_700_000_000_000 });
  client = webClient(slack);
});
afterEach(() => slack.stop());

it('it says who is a guest, who comes from elsewhere, who is a bot, and who has left', async () => {
  const { workspace } = slack;
  workspace.addUser('U1', { name: 'kari' });
  workspace.addUser('U2', { is_restricted: true, is_ultra_restricted: true });
  workspace.addUser('U3', { team_id: 'T0OTHER', is_stranger: true });
  workspace.addUser('U4', { deleted: true });
  const about = async (user: string) => (await client.users.info({ user })).user;
  expect(await about('U1')).toMatchObject({
    team_id: workspace.team,
    real_name: 'kari',
    is_bot: false,
    is_restricted: false,
    is_stranger: false,
    deleted: false,
  });
  expect(await about('U2')).toMatchObject({ is_restricted: true, is_ultra_restricted: true });
  expect(await about('U3')).toMatchObject({ team_id: 'T0OTHER', is_stranger: true });
  const left = await about('U4');
  expect([left?.deleted, left?.is_admin]).toEqual([true, undefined]);
  expect(await about(workspace.bot.user)).toMatchObject({ is_bot: true });
  expect(await errorOf(client.users.info({ user: 'U9' }))).toBe('user_not_found');
});

it('it knows itself: the bot, the app and the workspace', async () => {
  const { bot, app, team } = slack.workspace;
  const known = { user_id: bot.user, bot_id: bot.id, team_id: team };
  expect(await client.auth.test()).toMatchObject(known);
  const described = { bot: { app_id: app, user_id: bot.user } };
  expect(await client.bots.info({ bot: bot.id })).toMatchObject(described);
  expect(await errorOf(client.bots.info({ bot: 'B9' }))).toBe('bot_not_found');
  expect(await client.team.info({})).toMatchObject({ team: { id: team } });
  expect(await errorOf(client.team.info({ team: 'T9' }))).toBe('team_not_found');
});

it('it lists user groups and who is in them, where the plan has any', async () => {
  slack.workspace.usergroups.set('S1', { handle: 'vakt', users: ['U1'] });
  const list = async (more = {}) => (await client.usergroups.list(more)).usergroups?.[0];
  expect(await list()).toMatchObject({ id: 'S1', handle: 'vakt', user_count: 1 });
  expect((await list())?.users).toBeUndefined();
  expect((await list({ include_users: true }))?.users).toEqual(['U1']);
  const members = (usergroup: string) => client.usergroups.users.list({ usergroup });
  expect(await members('S1')).toMatchObject({ users: ['U1'] });
  expect(await errorOf(members('S9'))).toBe('no_such_subteam');
  slack.workspace.features.usergroups = false;
  expect(await errorOf(client.usergroups.list())).toBe('plan_upgrade_required');
});
