import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkChats } from '#app/wiring/chats.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';

let slack: Awaited<ReturnType<typeof startSlackServer>>;
beforeEach(async () => {
  slack = await startSlackServer({ now: () => 0 });
});
afterEach(() => slack.stop());

function settings(chats: string) {
  const text = `organisations: [{ id: oslo, name: Oslo pd }]\n${chats}`;
  const parsed = parseSettings(text, 'kanalvakt.yaml');
  if (!parsed.ok) throw new TypeError('the settings of the test are faulty');
  return parsed.value;
}

const TOKENS = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN };

describe('check, of Slack', () => {
  it('tries nothing where the settings name no chat', async () => {
    expect(await checkChats(settings(''), TOKENS)).toEqual([]);
  });

  it('names the variable that is missing', async () => {
    const found = await checkChats(settings('chats: { slack: {} }'), { SLACK_BOT_TOKEN: 'x' });
    expect(found[0]?.remedy).toContain('needs SLACK_APP_TOKEN; set it in the environment');
  });

  it('tries every chat, whatever is wrong with another', async () => {
    const found = await checkChats(settings('chats: { slack: {}, discord: {} }'), {});
    expect(found.map(({ tried }) => tried)).toEqual(['slack: tokens', 'discord: token']);
  });

  it('tries both tokens and the socket', async () => {
    const api = { ...TOKENS, SLACK_API_URL: slack.apiUrl };
    const found = await checkChats(settings('chats: { slack: {} }'), api);
    expect(found.filter(({ remedy }) => remedy !== undefined)).toEqual([]);
    expect(found.map(({ tried }) => tried).join()).toContain('opens a socket');
    const methods = slack.workspace.calls.map(({ method }) => method);
    expect(methods).toEqual(['auth.test', 'apps.connections.open']);
  });

  it('says of each room that the settings name whether the bot is in it', async () => {
    const { workspace } = slack;
    workspace.addChannel('C0000001', [workspace.bot.user], { name: 'vakt' });
    workspace.addChannel('C0000002', []);
    workspace.addChannel('C0000003', [workspace.bot.user], { is_archived: true });
    const api = { ...TOKENS, SLACK_API_URL: slack.apiUrl };
    const found = await checkChats(
      settings(
        'rooms: [{ id: C0000002 }, { id: C0000003 }, { id: C0000004 }, { id: terminal }]\nchats: { slack: { rooms: [C0000001] } }',
      ),
      api,
    );
    const rooms = found.filter(({ tried }) => tried.includes('room'));
    expect(rooms.map(({ tried, remedy = 'ok' }) => `${tried}: ${remedy.slice(0, 22)}`)).toEqual([
      'slack: room C0000001 (#vakt): ok',
      'slack: room C0000002 (#c0000002): The bot is not in it. ',
      'slack: room C0000003 (#c0000003): It is archived. Name a',
      'slack: room C0000004: There is no such chann',
    ]);
  });

  it('looks up every group and person to whom the settings give a right', async () => {
    slack.workspace.addUser('U1');
    slack.workspace.usergroups.set('S1', { handle: 'vakt', users: ['U1'] });
    const rights =
      '{ report: { groups: { S1: Vakt, S404: Borte }, people: { U1: Kari, U404: Ola } } }';
    const found = await checkChats(settings(`chats: { slack: { rights: ${rights} } }`), {
      ...TOKENS,
      SLACK_API_URL: slack.apiUrl,
    });
    const faults = found.filter(({ remedy }) => remedy !== undefined);
    expect(faults.map(({ tried }) => tried)).toEqual([
      'slack: user group S404',
      'slack: person U404',
    ]);
  });

  it('says what to do about a token that was revoked or lacks a scope, and shows none of it', async () => {
    slack.bot.revoked = true;
    slack.workspace.tokens.get(APP_TOKEN)?.scopes.clear();
    const api = { ...TOKENS, SLACK_API_URL: slack.apiUrl };
    const found = await checkChats(settings('chats: { slack: {} }'), api);
    expect(found.map(({ remedy }) => remedy)).toEqual([
      'The token in SLACK_BOT_TOKEN was revoked. Install the app anew and copy the token.',
      'The app lacks a scope. Update it from adapters/chats/slack/manifest.yaml and reinstall it.',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/x(?:oxb|app)-/);
  });
});
