import { Events, GatewayIntentBits as I, type Message } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { realClient } from './real-client.ts';

const at = realClient();

describe('messages', () => {
  test('a mention arrives with its words, and its answer can be read', async () => {
    await at.connect();
    const arrived = at.heard();
    at.kari.mention('er Oslo nede?');
    const message = await arrived;
    expect(message.content).toContain('er Oslo nede?');
    await message.reply({ content: 'Nei.', embeds: [{ title: 'Oslo' }] });
    const sent = await at.server.nextMessage();
    expect(sent).toMatchObject({ content: 'Nei.', embeds: [{ title: 'Oslo' }] });
    expect(sent.replyTo?.author.username).toBe('kari');
  });

  test('without the intent, other words are empty in guilds and whole in direct messages', async () => {
    await at.connect();
    let arrived = at.heard();
    at.kari.say('hemmelig');
    expect((await arrived).content).toBe('');
    arrived = at.heard();
    at.kari.dm('hei', {
      attachments: [{ filename: 'a.png', contentType: 'image/png', bytes: new Uint8Array(3) }],
    });
    const direct = await arrived;
    expect(direct.content).toBe('hei');
    expect(direct.attachments.first()?.size).toBe(3);
  });

  test('a reply carries its words only when it rings for the bot', async () => {
    await at.connect();
    await at.client.rest.post(`/channels/${at.server.general.id}/messages`, {
      body: { content: 'Ja.' },
    });
    const answer = await at.server.nextMessage();
    const arrived: string[] = [];
    at.client.on(Events.MessageCreate, ({ author, content }) => {
      if (!author.bot) arrived.push(content);
    });
    let message = at.heard();
    at.kari.say('hvorfor?', { replyTo: answer, ping: false });
    await message;
    message = at.heard();
    at.kari.say('hvorfor?', { replyTo: answer });
    await message;
    expect(arrived).toEqual(['', 'hvorfor?']);
  });

  test('nothing comes of an intent that was not asked for', async () => {
    await at.connect([I.Guilds, I.DirectMessages]);
    const arrived = at.heard();
    at.kari.mention('i kanalen');
    at.kari.dm('til deg');
    expect((await arrived).content).toBe('til deg');
  });

  test('another bot is seen as one', async () => {
    await at.connect();
    const arrived = at.heard();
    at.server.person('other', { bot: true }).mention('hei');
    expect((await arrived).author.bot).toBe(true);
  });

  test('pings are counted after allowed_mentions', async () => {
    await at.connect();
    const role = at.server.addRole('vakt', { mentionable: true });
    const content = `<@${at.kari.id}> <@&${role.id}> @everyone`;
    const url = `/channels/${at.server.general.id}/messages` as const;
    await at.client.rest.post(url, { body: { content } });
    const everyone = false;
    expect((await at.server.nextMessage()).pings).toEqual({
      people: [at.kari.id],
      roles: [role.id],
      everyone,
    });
    await at.client.rest.post(url, { body: { content, allowed_mentions: { parse: [] } } });
    expect((await at.server.nextMessage()).pings).toEqual({ people: [], roles: [], everyone });
  });

  test('an enforced nonce brings back the message already sent', async () => {
    await at.connect();
    const url = `/channels/${at.server.general.id}/messages` as const;
    const body = { content: 'a', nonce: 'n1', enforce_nonce: true };
    const first = await at.client.rest.post(url, { body });
    expect(await at.client.rest.post(url, { body })).toMatchObject({ id: (first as Message).id });
    expect(at.server.messages(at.server.general.id)).toHaveLength(1);
    expect(first).toHaveProperty('nonce', 'n1');
    const [read] = (await at.client.rest.get(url)) as object[];
    expect(read).not.toHaveProperty('nonce');
  });

  test('a file of more than ten mebibytes is refused', async () => {
    await at.connect();
    const url = `/channels/${at.server.general.id}/messages` as const;
    const of = (bytes: number) => ({ files: [{ data: Buffer.alloc(bytes), name: 'natt.csv' }] });
    await at.client.rest.post(url, of(10 * 2 ** 20));
    await expect(at.client.rest.post(url, of(10 * 2 ** 20 + 1))).rejects.toMatchObject({
      code: 40005,
    });
  });

  test('a thread that rests takes no edits until something is written in it; one that is closed takes nothing', async () => {
    await at.connect();
    const thread = at.server.addThread('Vakt');
    const url = `/channels/${thread.id}/messages` as const;
    const { id } = (await at.client.rest.post(url, { body: { content: 'a' } })) as Message;
    const edit = () => at.client.rest.patch(`${url}/${id}`, { body: { content: 'b' } });
    thread.archived = true;
    await expect(edit()).rejects.toMatchObject({ code: 50083 });
    await at.client.rest.post(url, { body: { content: 'c' } });
    await edit();
    thread.locked = true;
    await expect(edit()).rejects.toMatchObject({ code: 160005 });
    await expect(at.client.rest.post(url, { body: { content: 'd' } })).rejects.toMatchObject({
      code: 160005,
    });
  });

  test('files, edits, reactions, threads, typing and direct messages are kept', async () => {
    await at.connect();
    const arrived = at.heard();
    const asking = at.kari.mention('status?');
    const message = await arrived;
    const answer = await message.reply({
      content: 'Se her',
      files: [{ attachment: Buffer.from('png'), name: 'oslo.png' }],
    });
    const sent = await at.server.nextMessage();
    expect(sent.attachments.map(({ filename, bytes }) => [filename, bytes.length])).toEqual([
      ['oslo.png', 3],
    ]);
    await answer.edit('Se der');
    expect([sent.content, sent.edits[0]?.content]).toEqual(['Se der', 'Se her']);
    await message.react('👋');
    expect(asking.reactions.get('👋')).toEqual([at.server.world.bot]);
    const thread = await answer.startThread({ name: 'Hvorfor' });
    await thread.sendTyping();
    expect((await at.server.nextCall('POST /channels/:id/typing')).status).toBe(204);
    await thread.send('Derfor');
    expect(at.server.messages(thread.id)[0]?.content).toBe('Derfor');
    await message.author.send('Bare til deg');
    expect((await at.server.nextMessage(at.server.world.direct(at.kari.user))).content).toBe(
      'Bare til deg',
    );
  });
});
