import { describe, expect, it, vi } from 'vitest';
import { workplace as discordWorkplace } from './discord/discord-fixture.ts';
import { workplace as slackWorkplace } from './slack/slack-fixture.ts';

const isConnected = (at: { chat(): { isConnected?(): boolean } }) => at.chat().isConnected?.();

describe('a chat says whether anybody can be heard in it', () => {
  it('in Slack: from the first connection on, again after one that broke, and not while Slack is away', async () => {
    const at = await slackWorkplace();
    expect(isConnected(at)).toBe(false);
    await at.connect();
    expect(isConnected(at)).toBe(true);
    const again = at.slack.nextConnection();
    at.slack.dropSockets();
    await again;
    await vi.waitFor(() => expect(isConnected(at)).toBe(true), { interval: 1 });
    await at.slack.stop();
    await vi.waitFor(() => expect(isConnected(at)).toBe(false), { interval: 1 });
    await at.chat().stop();
  });

  it('in Discord: from the first connection on, and again after one that broke', async () => {
    const at = await discordWorkplace();
    expect(isConnected(at)).toBe(false);
    await at.connect();
    expect(isConnected(at)).toBe(true);
    at.hurry();
    const port = at.discord.port();
    await at.discord.stop();
    await at.warned('not connected; trying again');
    expect(isConnected(at)).toBe(false);
    await at.discord.start(port);
    await vi.waitFor(() => expect(isConnected(at)).toBe(true), { interval: 5 });
    await at.close();
  });

  it('in Discord: no more once its token was revoked', async () => {
    const at = await discordWorkplace();
    await at.connect();
    at.discord.revokeToken();
    await at.warned('stopped for good');
    expect(isConnected(at)).toBe(false);
    await at.close();
  });
});
