import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEphemeral } from '#test/fakes/discord/people.ts';
import { words, workplace } from '../discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

describe('the commands', () => {
  it('are registered once, and again only when they differ', async () => {
    expect(at.discord.commands.list.map(({ name }) => name)).toEqual([
      'status',
      'why',
      'report',
      'history',
      'digest',
      'alerts',
      'help',
      'Report channel trouble',
    ]);
    await at.connect();
    expect(at.discord.commands.writes).toBe(1);
    at.discord.commands.list = at.discord.commands.list.slice(1);
    await at.connect();
    expect(at.discord.commands.writes).toBe(2);
  });

  it('are for servers and direct messages with the bot, and are registered anew where that differs', async () => {
    for (const command of at.discord.commands.list) {
      expect(command).toMatchObject({ integration_types: [0], contexts: [0, 1] });
    }
    const writes = at.discord.commands.writes;
    at.discord.commands.list = at.discord.commands.list.map((command) => ({
      ...command,
      contexts: [0],
    }));
    await at.connect();
    expect(at.discord.commands.writes).toBe(writes + 1);
  });

  it('have names in British, American and Norwegian', () => {
    const named = at.discord.commands.list.map(({ name_localizations: names }) => names);
    expect(named[1]).toEqual({ 'en-GB': 'why', 'en-US': 'why', no: 'hvorfor' });
  });

  it('answer for the asker alone', async () => {
    const answer = await at.discord.answerTo(at.kari.slash('status'));
    expect(isEphemeral(answer)).toBe(true);
    expect(words(answer)).toContain('Nede');
  });

  it('offer the channels that fit what is typed, for all who may ask', async () => {
    const typed = await at.discord.answered(at.kari.autocomplete('status', 'channel', 'vik brann'));
    expect(typed.choices).toEqual([{ name: 'Ytre Vik brannvesen på X', value: 'id:brann-x' }]);
  });

  it('answer about the channel that was chosen', async () => {
    const chosen = { channel: 'id:vik-x' };
    const status = await at.discord.answerTo(at.kari.slash('status', chosen));
    expect(words(status)).toContain('Vik');
    const why = await at.discord.answerTo(at.kari.slash('why', chosen));
    expect(words(why)).not.toBe(words(status));
  });

  it('find a channel by what was only typed', async () => {
    await at.discord.answerTo(at.kari.slash('why', { channel: 'Skjærgård' }));
    expect(at.heard.map(({ text }) => text)).toEqual(['status Skjærgård']);
  });

  it('tell the history of a period', async () => {
    const options = { channel: 'id:vik-x', period: 'last-night' };
    const answer = await at.discord.answerTo(at.kari.slash('history', options));
    expect(words(answer)).toContain('Vik');
  });

  it('plan digests and alerts by their options, said as words', async () => {
    at.setup.means('digest', { slots: { action: 'when' } });
    const digest = { time: '06:45', days: 'weekdays', about: 'oslo' };
    expect(words(await at.discord.answerTo(at.kari.slash('digest', digest)))).toContain(
      'Her kommer',
    );
    at.setup.means('alerts', { slots: { action: 'when' } });
    await at.discord.answerTo(at.kari.slash('alerts', { action: 'pause', until: '2 hours' }));
    await at.discord.answerTo(
      at.kari.slash('alerts', { about: 'oslo on X', least: 'only critical' }),
    );
    expect(at.heard.map(({ text, command }) => `/${command} ${text}`)).toEqual([
      '/digest oslo 06:45 weekdays',
      '/alerts pause 2 hours',
      '/alerts oslo on X only critical',
    ]);
  });

  it('help in the language of the client, and explain the bell', async () => {
    at.setup.means('help', { language: 'en' });
    const answer = await at.discord.answerTo(at.kari.slash('help', {}, { locale: 'en-GB' }));
    expect(at.heard[0]?.text).toBe('help');
    expect(words(answer)).toContain('only react with 🔔');
  });

  it('let a person choose the language of their answers', async () => {
    await at.discord.answerTo(at.kari.slash('help', { language: 'nn' }));
    at.kari.mention('status');
    await at.discord.nextMessage();
    expect(at.setup.contexts.at(-1)?.preferred).toBe('nn');
  });

  it('are answered at once with a sign that it takes a while, and with the answer after that', async () => {
    const { begun, release } = at.hold();
    const asked = at.kari.slash('status');
    await begun;
    at.outwait();
    expect((await at.discord.answered(asked)).callback).toBe(5);
    release();
    expect(words(await at.discord.answerTo(asked))).toContain('Nede');
    expect(asked.messages).toHaveLength(1);
  });

  it('that are answered too late are answered directly', async () => {
    const { begun, release } = at.hold();
    at.kari.slash('status');
    await begun;
    at.pass(3001);
    at.outwait();
    await at.discord.nextCall('POST /interactions/:id/:token/callback');
    release();
    const answer = await at.discord.nextMessage(at.discord.world.direct(at.kari.user));
    expect(words(answer)).toContain('Nede');
    expect(at.warnings.join()).toContain('10062');
  });

  it('are answered once where two processes see them', async () => {
    await at.connect();
    await at.discord.answerTo(at.kari.slash('status'));
    await at.discord.answerTo(at.kari.slash('status'));
    expect(at.heard).toHaveLength(2);
    expect(at.warnings).toEqual([]);
  });
});
