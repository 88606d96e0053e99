import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkChats } from '#adapters/chats.ts';
import { parseSettings } from '#src/model/settings.ts';
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

  it('says that a chat is not served yet rather than leaving it silently alone', async () => {
    const found = await checkChats(settings('chats: { discord: {} }'), TOKENS);
    expect(found[0]?.remedy).toContain('cannot connect to Discord yet; take it out');
  });

  it('names the variable that is missing', async () => {
    const found = await checkChats(settings('chats: { slack: {} }'), { SLACK_BOT_TOKEN: 'x' });
    expect(found[0]?.remedy).toContain('needs SLACK_APP_TOKEN; set it in the environment');
  });

  it('tries both tokens', async () => {
    const api = { ...TOKENS, SLACK_API_URL: slack.apiUrl };
    const found = await checkChats(settings('chats: { slack: {} }'), api);
    expect(found.map(({ remedy }) => remedy)).toEqual([undefined, undefined, undefined]);
    const methods = slack.workspace.calls.map(({ method }) => method);
    expect(methods).toEqual(['auth.test', 'apps.connections.open']);
  });

  it('says what to do about a token that was revoked or lacks a scope, and shows none of it', async () => {
    slack.bot.revoked = true;
    slack.workspace.tokens.get(APP_TOKEN)?.scopes.clear();
    const api = { ...TOKENS, SLACK_API_URL: slack.apiUrl };
    const found = await checkChats(settings('chats: { slack: {} }'), api);
    expect(found.map(({ remedy }) => remedy)).toEqual([
      'The token in SLACK_BOT_TOKEN was revoked. Install the app anew and copy the token.',
      'The app lacks a scope. Update it from adapters/slack/manifest.yaml and reinstall it.',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/x(?:oxb|app)-/);
  });
});
