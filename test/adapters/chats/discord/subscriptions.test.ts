import { afterEach, beforeEach, expect, it } from 'vitest';
import { isEphemeral } from '#test/fakes/discord/people.ts';
import { words, workplace } from './discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
  await at.connect();
  at.setup.means('alerts', { slots: { action: 'on' } });
});
afterEach(() => at.close());

it('alerts that are asked for where the bot may not write are refused, and what it lacks is said', async () => {
  at.discord.deny(at.discord.general, 'SEND_MESSAGES');
  const answer = await at.discord.answerTo(at.kari.slash('alerts', { about: 'oslo' }));
  expect(words(answer)).toContain('Gi meg lov til å se kanalen og sende meldinger der');
  expect(await at.chat().reach?.(at.discord.general.id)).toEqual({
    kind: 'closed',
    lacks: 'permission',
  });
});

it('who turns alerts on by a command is said in the room', async () => {
  const asked = at.kari.slash('alerts', { about: 'oslo' });
  const answer = await at.discord.answerTo(asked);
  expect(isEphemeral(answer)).toBe(true);
  const told = await at.discord.until(() => asked.messages[1]);
  expect(isEphemeral(told)).toBe(false);
  expect(words(told)).toContain('har bestemt hva dette rommet varsles om');
});
