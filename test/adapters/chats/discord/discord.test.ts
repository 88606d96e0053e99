import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEphemeral } from '#test/fakes/discord/people.ts';
import { words, workplace } from './discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

describe('Discord', () => {
  it('answers a mention under it, hears it without the mention, and rings for nobody', async () => {
    expect(await at.connect()).toEqual({ ok: true });
    const asked = at.kari.mention('er Skjærgård nede?');
    const answer = await at.discord.nextMessage();
    expect(words(answer)).toContain('Nede');
    expect(answer.replyTo).toBe(asked);
    expect(answer.pings).toEqual({ people: [], roles: [], everyone: false });
    expect(at.heard[0]?.text.trim()).toBe('er Skjærgård nede?');
  });

  it('hears the names of people and channels that a question mentions', async () => {
    await at.connect();
    at.kari.mention(`sier <@${at.ola.id}> i <#${at.discord.general.id}> at vi er nede?`);
    await at.discord.nextMessage();
    expect(at.heard[0]?.text.trim()).toBe('sier @ola i #general at vi er nede?');
  });

  it('answers a mention in a thread in the thread', async () => {
    await at.connect();
    const thread = at.discord.addThread('Vakt');
    at.kari.mention('status', { channel: thread });
    const answer = await at.discord.nextMessage(thread);
    expect(words(answer)).toContain('Nede');
    expect(at.heard[0]?.conversation).toBe(`${at.discord.general.id}/${thread.id}`);
  });

  it('answers a first direct message', async () => {
    await at.connect();
    at.kari.dm('status');
    const answer = await at.discord.nextMessage(at.discord.world.direct(at.kari.user));
    expect(words(answer)).toContain('Nede');
  });

  it('takes a reply to its answer for a follow-up in that conversation', async () => {
    await at.connect();
    at.kari.mention('status');
    const answer = await at.discord.nextMessage();
    // By the time of another answer the bot knows of this one that Discord has taken it.
    await at.discord.nextCall('POST /channels/:id/messages');
    at.ola.dm('status');
    await at.discord.nextMessage(at.discord.world.direct(at.ola.user));
    at.ola.say('hvorfor?', { replyTo: answer });
    await at.discord.nextMessage();
    expect(at.heard[2]).toEqual({ text: 'hvorfor?', conversation: at.heard[0]?.conversation });
  });

  it('gives each reply that does not ring a sign, whoever wrote it', async () => {
    await at.connect();
    at.kari.mention('status');
    const answer = await at.discord.nextMessage();
    const first = at.kari.say('hvorfor?', { replyTo: answer, ping: false });
    await at.discord.until(() => (first.reactions.size > 0 ? true : undefined));
    const second = at.ola.say('hvorfor da?', { replyTo: answer, ping: false });
    await at.discord.until(() => (second.reactions.size > 0 ? true : undefined));
    expect([...first.reactions.keys(), ...second.reactions.keys()]).toEqual(['🔔', '🔔']);
    expect(at.heard).toHaveLength(1);
  });

  it('gives a mention of its own role the same sign: no words come with that', async () => {
    const botId = at.discord.world.bot.id;
    const role = at.discord.addRole('Kanalvakt', { mentionable: true, botId });
    await at.connect();
    const asked = at.kari.say(`<@&${role.id}> er vi nede?`);
    await at.discord.until(() => (asked.reactions.size > 0 ? true : undefined));
    expect(at.heard).toEqual([]);
  });

  it('says of attachments that it does not read them, and answers the words', async () => {
    await at.connect();
    const file = { filename: 'feil.png', contentType: 'image/png', bytes: new Uint8Array(9) };
    at.kari.mention('er vi nede?', { attachments: [file] });
    const answer = words(await at.discord.nextMessage());
    expect(answer).toContain('Nede');
    expect(answer).toContain('Vedlegg leser jeg ikke');
  });

  it('answers a file that comes alone', async () => {
    await at.connect();
    const file = { filename: 'message.txt', contentType: 'text/plain', bytes: new Uint8Array(9) };
    at.kari.dm('', { attachments: [file] });
    const answer = await at.discord.nextMessage(at.discord.world.direct(at.kari.user));
    expect(words(answer)).toContain('Vedlegg leser jeg ikke');
  });

  it('says nothing of attachments beside emergency numbers', async () => {
    await at.connect();
    at.setup.means('off-topic', { emergency: true });
    const file = { filename: 'bilde.png', contentType: 'image/png', bytes: new Uint8Array(9) };
    at.kari.mention('han blør', { attachments: [file] });
    const text = words(await at.discord.nextMessage());
    expect(text).toContain('112');
    expect(text).not.toContain('Vedlegg');
  });

  it('shows that it is at work where an answer takes longer than a second', async () => {
    await at.connect();
    const { begun, release } = at.hold();
    at.kari.mention('status');
    await begun;
    at.outwait();
    expect((await at.discord.nextCall('POST /channels/:id/typing')).status).toBe(204);
    release();
    await at.discord.nextMessage();
  });

  it('does not answer bots', async () => {
    await at.connect();
    at.discord.person('other', { bot: true }).mention('status');
    at.kari.mention('status');
    await at.discord.nextMessage();
    expect(at.heard).toHaveLength(1);
  });

  it('answers once where two processes see the same mention', async () => {
    await at.connect();
    await at.connect();
    at.kari.mention('status');
    await at.discord.nextMessage();
    at.kari.dm('status');
    await at.discord.nextMessage(at.discord.world.direct(at.kari.user));
    expect(at.heard).toHaveLength(2);
  });

  it('tells somebody who may not ask who may', async () => {
    await at.connect({ rights: { ask: { people: { 9: 'Ola' } } } });
    at.kari.mention('status');
    expect(words(await at.discord.nextMessage())).toContain('Her er det bare Ola som kan');
  });

  it('does not start with a token that is refused, and says what to do', async () => {
    const started = await at.connect({}, 'MTA5.not.it');
    expect(started).toEqual({
      ok: false,
      again: false,
      message: expect.stringContaining('copy the new one into DISCORD_TOKEN'),
    });
  });
});

describe('a button in Discord', () => {
  it('in a room is answered for the one who presses it', async () => {
    await at.connect();
    at.kari.mention('status');
    const answer = await at.discord.nextMessage();
    const pressed = await at.discord.answerTo(at.ola.press(answer, 'Hvorfor?'));
    expect(isEphemeral(pressed)).toBe(true);
    expect(words(pressed)).not.toBe(words(answer));
  });

  it('shares with the room what only one has seen', async () => {
    await at.connect();
    at.kari.mention('status');
    const alone = await at.discord.answerTo(
      at.kari.press(await at.discord.nextMessage(), 'Hvorfor?'),
    );
    const shared = await at.discord.answerTo(at.kari.press(alone, 'Del'));
    expect(isEphemeral(shared)).toBe(false);
    expect(shared.embeds).toEqual(alone.embeds);
    expect(shared.content).toBe(`Delt av <@${at.kari.id}>\n${alone.content}`);
    expect(alone.content).not.toBe('');
    expect(shared.pings.people).toEqual([]);
  });
});
