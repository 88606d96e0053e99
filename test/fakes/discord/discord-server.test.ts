import { once } from 'node:events';
import {
  type ChatInputCommandInteraction,
  Client,
  type ClientEvents,
  Events,
  GatewayIntentBits as I,
  type Interaction,
  type Message,
  Partials,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDiscordServer, type DiscordServer } from './discord-server.ts';
import { INTENTS } from './gateway.ts';
import type { Person } from './people.ts';

const LEAST = [I.Guilds, I.GuildMessages, I.DirectMessages];

let now: number;
let server: DiscordServer;
let client: Client;
let kari: Person;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24);
  server = createDiscordServer({ now: () => now });
  await server.start();
  kari = server.person('kari');
});

afterEach(async () => {
  await client?.destroy();
  await server.stop();
});

/** A client that is ready, and whose errors are not the process' end. */
async function connect(intents: readonly number[] = LEAST): Promise<Client> {
  client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: server.url, retries: 0 },
  });
  client.on(Events.Error, () => {});
  const ready = next(Events.ClientReady);
  await client.login(server.token);
  await ready;
  return client;
}

const next = async <E extends keyof ClientEvents>(event: E): Promise<ClientEvents[E][0]> => {
  const [first] = await once(client, event);
  return first;
};

const heard = (): Promise<Message> => next(Events.MessageCreate);
const asked = (): Promise<Interaction> => next(Events.InteractionCreate);

const STATUS = {
  name: 'status',
  description: 'How a channel is',
  options: [{ type: 3, name: 'channel', description: 'Which', autocomplete: true }],
} as const;

describe('messages', () => {
  test('a mention arrives with its words, and its answer can be read', async () => {
    await connect();
    const arrived = heard();
    kari.mention('er Oslo nede?');
    const message = await arrived;
    expect(message.content).toContain('er Oslo nede?');
    await message.reply({ content: 'Nei.', embeds: [{ title: 'Oslo' }] });
    const sent = await server.nextMessage();
    expect(sent).toMatchObject({ content: 'Nei.', embeds: [{ title: 'Oslo' }] });
    expect(sent.replyTo?.author.username).toBe('kari');
  });

  test('without the intent, other words are empty in guilds and whole in direct messages', async () => {
    await connect();
    let arrived = heard();
    kari.say('hemmelig');
    expect((await arrived).content).toBe('');
    arrived = heard();
    kari.dm('hei', {
      attachments: [{ filename: 'a.png', contentType: 'image/png', bytes: new Uint8Array(3) }],
    });
    const direct = await arrived;
    expect(direct.content).toBe('hei');
    expect(direct.attachments.first()?.size).toBe(3);
  });

  test('a reply carries its words only when it rings for the bot', async () => {
    await connect();
    await client.rest.post(`/channels/${server.general.id}/messages`, { body: { content: 'Ja.' } });
    const answer = await server.nextMessage();
    const arrived: string[] = [];
    client.on(Events.MessageCreate, ({ author, content }) => {
      if (!author.bot) arrived.push(content);
    });
    let message = heard();
    kari.say('hvorfor?', { replyTo: answer, ping: false });
    await message;
    message = heard();
    kari.say('hvorfor?', { replyTo: answer });
    await message;
    expect(arrived).toEqual(['', 'hvorfor?']);
  });

  test('nothing comes of an intent that was not asked for', async () => {
    await connect([I.Guilds, I.DirectMessages]);
    const arrived = heard();
    kari.mention('i kanalen');
    kari.dm('til deg');
    expect((await arrived).content).toBe('til deg');
  });

  test('another bot is seen as one', async () => {
    await connect();
    const arrived = heard();
    server.person('other', { bot: true }).mention('hei');
    expect((await arrived).author.bot).toBe(true);
  });

  test('pings are counted after allowed_mentions', async () => {
    await connect();
    const role = server.addRole('vakt', { mentionable: true });
    const content = `<@${kari.id}> <@&${role.id}> @everyone`;
    const url = `/channels/${server.general.id}/messages` as const;
    await client.rest.post(url, { body: { content } });
    const everyone = false;
    expect((await server.nextMessage()).pings).toEqual({
      people: [kari.id],
      roles: [role.id],
      everyone,
    });
    await client.rest.post(url, { body: { content, allowed_mentions: { parse: [] } } });
    expect((await server.nextMessage()).pings).toEqual({ people: [], roles: [], everyone });
  });

  test('an enforced nonce brings back the message already sent', async () => {
    await connect();
    const url = `/channels/${server.general.id}/messages` as const;
    const body = { content: 'a', nonce: 'n1', enforce_nonce: true };
    const first = await client.rest.post(url, { body });
    expect(await client.rest.post(url, { body })).toMatchObject({ id: (first as Message).id });
    expect(server.messages(server.general.id)).toHaveLength(1);
  });

  test('files, edits, reactions, threads, typing and direct messages are kept', async () => {
    await connect();
    const arrived = heard();
    const asking = kari.mention('status?');
    const message = await arrived;
    const answer = await message.reply({
      content: 'Se her',
      files: [{ attachment: Buffer.from('png'), name: 'oslo.png' }],
    });
    const sent = await server.nextMessage();
    expect(sent.attachments.map(({ filename, bytes }) => [filename, bytes.length])).toEqual([
      ['oslo.png', 3],
    ]);
    await answer.edit('Se der');
    expect([sent.content, sent.edits[0]?.content]).toEqual(['Se der', 'Se her']);
    await message.react('👋');
    expect(asking.reactions.get('👋')).toEqual([server.world.bot]);
    const thread = await answer.startThread({ name: 'Hvorfor' });
    await thread.sendTyping();
    expect((await server.nextCall('POST /channels/:id/typing')).status).toBe(204);
    await thread.send('Derfor');
    expect(server.messages(thread.id)[0]?.content).toBe('Derfor');
    await message.author.send('Bare til deg');
    expect((await server.nextMessage(server.world.direct(kari.user))).content).toBe('Bare til deg');
  });
});

describe('refusals', () => {
  const post = (body: object, id = server.general.id) =>
    client.rest.post(`/channels/${id}/messages`, { body });

  test.each([
    ['VIEW_CHANNEL', 50001],
    ['SEND_MESSAGES', 50013],
    ['EMBED_LINKS', 50013],
  ] as const)('without %s a message is refused', async (permission, code) => {
    await connect();
    server.deny(server.general, permission);
    await expect(post({ embeds: [{ title: 't' }] })).rejects.toMatchObject({ code, status: 403 });
  });

  test('the unknown, the empty and the too long are refused by their codes', async () => {
    await connect();
    await expect(post({ content: 'a' }, '123')).rejects.toMatchObject({ code: 10003 });
    await expect(
      client.rest.get(`/channels/${server.general.id}/messages/123`),
    ).rejects.toMatchObject({ code: 10008 });
    await expect(post({ content: '' })).rejects.toMatchObject({ code: 50006 });
    await expect(post({ content: 'x'.repeat(2001) })).rejects.toMatchObject({
      code: 50035,
      rawError: { errors: { content: { _errors: [{ message: expect.any(String) }] } } },
    });
  });

  test('a scripted 429 is waited out by the client', async () => {
    await connect();
    server.rateLimit(1);
    await post({ content: 'a' });
    const statuses = server.calls
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 200]);
  });

  test('commands are written, read back and counted', async () => {
    await connect();
    await client.application?.commands.set([STATUS]);
    expect((await client.application?.commands.fetch())?.map(({ name }) => name)).toEqual([
      'status',
    ]);
    expect(server.commands.writes).toBe(1);
    await expect(
      client.application?.commands.set([{ ...STATUS, nameLocalizations: { nb: 'x' } as never }]),
    ).rejects.toMatchObject({ code: 50035 });
    expect(server.commands.writes).toBe(1);
  });
});

describe('interactions', () => {
  const register = () =>
    client.application?.commands.set([STATUS, { type: 3, name: 'Report channel trouble' }]);

  async function slash(): Promise<ChatInputCommandInteraction> {
    const arrived = asked();
    kari.slash('status', { channel: 'oslo' });
    const interaction = await arrived;
    if (!interaction.isChatInputCommand()) throw new Error('a slash command was run');
    return interaction;
  }

  test('a slash command is deferred, then edited, and a follow-up is ephemeral', async () => {
    await connect();
    await register();
    const interaction = await slash();
    expect(interaction.options.getString('channel')).toBe('oslo');
    await interaction.deferReply();
    await interaction.editReply('Oppe');
    const [seen] = server.interactions;
    if (!seen) throw new Error('an interaction was begun');
    expect(seen.callback).toBe(5);
    expect((await server.answerTo(seen)).content).toBe('Oppe');
    await interaction.followUp({ content: 'Bare deg', flags: 64 });
    expect(seen.messages.map(({ flags }) => flags)).toEqual([0, 64]);
  });

  test('a second answer is 40060, one after three seconds is 10062, one after fifteen minutes is refused', async () => {
    await connect();
    await register();
    const first = await slash();
    await first.reply('a');
    const again = client.rest.post(`/interactions/${first.id}/${first.token}/callback`, {
      body: { type: 4, data: { content: 'b' } },
    });
    await expect(again).rejects.toMatchObject({ code: 40060 });
    const late = await slash();
    now += 3_001;
    await expect(late.reply('a')).rejects.toMatchObject({ code: 10062 });
    now += 15 * 60_000;
    await expect(first.editReply('c')).rejects.toMatchObject({ code: 50027 });
  });

  test('a button updates its message, or opens a modal that is sent', async () => {
    await connect();
    const button = (id: string) => ({ type: 2, style: 1, label: id, custom_id: id });
    const body = {
      content: 'a',
      components: [{ type: 1, components: [button('why'), button('report')] }],
    };
    await client.rest.post(`/channels/${server.general.id}/messages`, { body });
    const message = await server.nextMessage();
    let arrived = asked();
    kari.press(message, 'why');
    let interaction = await arrived;
    if (interaction.isButton()) await interaction.update('b');
    expect(message.content).toBe('b');
    arrived = asked();
    const pressed = kari.press(message, 'report');
    interaction = await arrived;
    const input = { type: 4, style: 1, customId: 'what', label: 'Hva?' } as const;
    if (interaction.isButton())
      await interaction.showModal({
        title: 'Meld',
        customId: 'm',
        components: [{ type: 1, components: [input] }],
      });
    expect((await server.answered(pressed)).modal).toMatchObject({ title: 'Meld' });
    arrived = asked();
    const submitted = kari.submitModal(pressed, { what: 'Nede' });
    interaction = await arrived;
    if (interaction.isModalSubmit())
      await interaction.reply({
        content: interaction.fields.getTextInputValue('what'),
        flags: 64,
      });
    expect(await server.answerTo(submitted)).toMatchObject({ content: 'Nede', flags: 64 });
  });

  test('autocomplete takes choices, and a context menu carries the message whole', async () => {
    await connect();
    await register();
    let arrived = asked();
    const typed = kari.autocomplete('status', 'channel', 'os');
    let interaction = await arrived;
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'oslo' }]);
    expect((await server.answered(typed)).choices).toEqual([{ name: 'os', value: 'oslo' }]);
    const message = kari.say('siden er nede');
    arrived = asked();
    kari.contextMenu('Report channel trouble', message);
    interaction = await arrived;
    expect(interaction.isMessageContextMenuCommand() && interaction.targetMessage.content).toBe(
      'siden er nede',
    );
  });
});

describe('the gateway', () => {
  test('a dropped line is resumed and what was missed is sent', async () => {
    await connect();
    const arrived = heard();
    server.gateway.drop();
    await server.until(() => (server.gateway.connected === 0 ? true : undefined));
    kari.mention('mens du var borte');
    expect((await arrived).content).toContain('mens du var borte');
    expect(server.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test('asked to reconnect, a client resumes', async () => {
    await connect();
    const resumed = next(Events.ShardResume);
    server.gateway.reconnect();
    await resumed;
    expect(server.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test('a refused resume begins a new session', { timeout: 30_000 }, async () => {
    await connect();
    const ready = next(Events.ShardReady);
    server.gateway.drop({ refuseResume: true });
    await ready;
    expect(server.gateway.counts).toMatchObject({ identifies: 2, resumes: 0, refusedResumes: 1 });
  });

  test('an event can come twice', async () => {
    await connect();
    await client.application?.commands.set([STATUS]);
    const ids: string[] = [];
    const twice = new Promise<void>((resolve) =>
      client.on(Events.InteractionCreate, ({ id }) => void (ids.push(id) === 2 && resolve())),
    );
    // Of messages discord.js itself lets the second one go while it has the first in its cache.
    const { id } = kari.slash('status');
    server.gateway.repeat('INTERACTION_CREATE');
    await twice;
    expect(ids).toEqual([id, id]);
  });

  test('a revoked token closes the line with 4004 and is 401', async () => {
    await connect();
    const closed = new Promise<number>((resolve) =>
      client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
    );
    server.revokeToken();
    expect(await closed).toBe(4004);
    await expect(client.rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
  });

  test('a wrong token is refused at login', async () => {
    client = new Client({ intents: LEAST, rest: { api: server.url } });
    await expect(client.login('wrong')).rejects.toThrow(/token/i);
  });

  const open = (): WebSocket => {
    const url = server.url.replace('http', 'ws').replace('/api', '/gateway');
    return new WebSocket(`${url}?v=10&encoding=json`);
  };
  const closing = (socket: WebSocket): Promise<number> =>
    new Promise((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
  const identify = (intents: number): string =>
    JSON.stringify({ op: 2, d: { token: server.token, intents, properties: {} } });

  test.each([
    ['an intent nobody knows', 1 << 30, 4013],
    ['a privileged intent that is off', INTENTS.MESSAGE_CONTENT, 4014],
  ])('%s closes the line', async (_, intents, code) => {
    const socket = open();
    const closed = closing(socket);
    socket.addEventListener('open', () => socket.send(identify(intents)));
    expect(await closed).toBe(code);
  });

  test('a line without heartbeats is dropped', async () => {
    await server.stop();
    server = createDiscordServer({ heartbeatInterval: 10 });
    await server.start();
    expect(await closing(open())).toBe(4009);
  });
});
