import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { words, workplace } from './discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

async function answerTo(text: string) {
  at.kari.mention(text);
  return words(await at.discord.nextMessage());
}

async function directAnswerTo(text: string) {
  at.kari.dm(text);
  return words(await at.discord.nextMessage(at.discord.world.direct(at.kari.user)));
}

describe('who is served in Discord', () => {
  it('is nobody on a server that the settings do not name', async () => {
    await at.connect({ places: ['1'] });
    expect(await answerTo('status')).toContain('svarer jeg ikke i');
  });

  it('is everybody in a named room, and in its threads', async () => {
    await at.connect({ rooms: [at.discord.general.id] });
    expect(await answerTo('status')).toContain('Nede');
    const thread = at.discord.addThread('Vakt');
    at.kari.mention('status', { channel: thread });
    expect(words(await at.discord.nextMessage(thread))).toContain('Nede');
    const other = at.discord.addChannel('kantine');
    at.kari.mention('status', { channel: other });
    expect(words(await at.discord.nextMessage(other))).toContain('svarer jeg ikke');
  });

  it('is in a thread that the bot has not heard of, too', async () => {
    await at.connect({ rooms: [at.discord.general.id] });
    const unheard = at.discord.world.thread(at.discord.general, 'Vakt', at.kari.user);
    at.kari.mention('status', { channel: unheard });
    expect(words(await at.discord.nextMessage(unheard))).toContain('Nede');
  });

  it('is whoever holds a role that has the right, also in a direct message', async () => {
    const role = at.discord.addRole('Vaktledere');
    await at.connect({ rights: { ask: { groups: { [role.id]: 'Vaktledere' } } } });
    expect(await directAnswerTo('status')).toContain('bare Vaktledere');
    at.pass(6 * 60_000);
    const member = at.discord.guild.members.find(({ user }) => user.id === at.kari.id);
    member?.roles.push(role.id);
    expect(await directAnswerTo('status')).toContain('Nede');
    expect(await answerTo('status')).toContain('Nede');
  });

  it('is given a sign in time where it has to be asked who they are', async () => {
    await at.connect({ places: [at.discord.guild.id] });
    at.watch((path) => {
      if (path.includes('/members/')) at.outwait();
    });
    const channel = at.discord.world.direct(at.kari.user);
    const asked = at.kari.slash('status', {}, { channel });
    const answer = await at.discord.answerTo(asked);
    at.pass(6 * 60_000);
    const pressed = at.kari.press(answer, 'Hvorfor?');
    await at.discord.answerTo(pressed);
    expect([asked.callback, pressed.callback]).toEqual([5, 5]);
  });

  it('is nobody who writes directly and is on none of the named servers', async () => {
    await at.connect({ places: [at.discord.addGuild('Andre').id] });
    expect(await directAnswerTo('status')).toContain('ikke gjester');
  });
});

describe('who asks too fast', () => {
  it('is told so once in a minute, and then left alone', async () => {
    await at.connect({ answersAMinute: { person: 2 } });
    expect(await answerTo('status')).toContain('Nede');
    expect(await answerTo('status')).toContain('Nede');
    expect(await answerTo('status')).toContain('Spør igjen om et minutt');
    at.kari.mention('status');
    at.ola.mention('status');
    expect(words(await at.discord.nextMessage())).toContain('Nede');
    at.pass(60_000);
    expect(await answerTo('status')).toContain('Nede');
    expect(at.discord.general.messages.filter(({ author }) => author.bot)).toHaveLength(5);
  });

  it('with a command hears so every time', async () => {
    await at.connect({ answersAMinute: { person: 1 } });
    await at.discord.answerTo(at.kari.slash('status'));
    for (const interaction of [at.kari.slash('status'), at.kari.slash('report')]) {
      expect(words(await at.discord.answerTo(interaction))).toContain('Spør igjen');
    }
  });
});
