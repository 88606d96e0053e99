import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '#src/model/replies/reply.ts';
import type { Post } from '#src/ports.ts';
import { GUILD_CATEGORY } from '#test/fakes/discord/model.ts';
import { PERMISSIONS } from '#test/fakes/discord/permissions.ts';
import { words, workplace } from '../discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

const MINUTE = 60_000;
const STATUS = [{ label: 'Status', do: { kind: 'ask', text: 'status' } }] as const;
const PICTURE = {
  name: 'natt.png',
  title: 'Natten',
  type: 'image/png',
  bytes: new Uint8Array([1, 2, 3]),
  alt: 'Rolig natt.',
};

const reply = (text: string, actions: Reply['actions'] = STATUS): Reply => ({
  language: 'nb',
  headline: [{ kind: 'text', text }],
  blocks: [{ kind: 'footer', spans: [{ kind: 'text', text: 'Vurdert 02:20.' }] }],
  actions,
});

async function posted(text: string, more: Partial<Post> = {}): Promise<string> {
  const room = at.discord.general.id;
  const made = await at.chat().post({ room, reply: reply(text), key: text, ...more });
  if (made.kind !== 'sent') throw new TypeError(JSON.stringify(made));
  return made.ref;
}

const find = (key: string, { room = at.discord.general.id, thread = '', since = at.now() } = {}) =>
  at.chat().find(room, key, since, ...(thread === '' ? [] : [thread]));
const threadOf = (ref: string) =>
  at.discord.general.messages.find(({ id }) => id === ref)?.thread ??
  (() => {
    throw new TypeError('no thread');
  })();

describe('a message that was sent', () => {
  it('is found where our clock is ahead of Discord’s', async () => {
    await at.connect();
    const ref = await posted('Rolig natt.');
    expect(await find('Rolig natt.', { since: at.now() + MINUTE })).toEqual({ kind: 'found', ref });
  });

  it('is found without buttons too, among the bot’s other messages', async () => {
    await at.connect();
    const ref = await posted('Rolig natt.', { reply: reply('Rolig  natt.', []) });
    await posted('Urolig natt.', { reply: reply('Urolig natt.', []) });
    at.kari.say('Rolig natt.');
    expect(await find('Rolig natt.')).toEqual({ kind: 'found', ref });
    expect(await find('Natt.')).toEqual({ kind: 'absent' });
  });
});

describe('a thread', () => {
  it('is written in where the history may not be read', async () => {
    await at.connect();
    const thread = await posted('Nede.');
    at.discord.deny(at.discord.general, 'READ_MESSAGE_HISTORY');
    await posted('Ny årsak.', { thread });
    await posted('Oppe igjen.', { thread });
    expect(threadOf(thread).messages.map((message) => words(message).trim())).toEqual([
      '**Ny årsak.**\nVurdert 02:20.',
      '**Oppe igjen.**\nVurdert 02:20.',
    ]);
  });

  it('that rests wakes up, and one that was closed is told as such', async () => {
    await at.connect();
    const thread = await posted('Nede.');
    await posted('Ny årsak.', { thread });
    Object.assign(threadOf(thread), { archived: true });
    await posted('Oppe igjen.', { thread });
    expect(threadOf(thread)).toMatchObject({ archived: false });
    Object.assign(threadOf(thread), { archived: true, locked: true });
    const room = at.discord.general.id;
    const late = { room, reply: reply('Nede igjen.'), key: 'Nede igjen.', thread };
    expect(await at.chat().post(late)).toEqual({
      kind: 'failed',
      error: '160005',
      isRefused: true,
    });
  });

  it('has a name, however long or empty the headline is', async () => {
    await at.connect();
    const long = await posted('Nede.');
    await posted(`${'x'.repeat(98)}🌧️🌧️🌧️`, { thread: long });
    expect(threadOf(long).name).toMatch(/^x{98}…$/);
    const empty = await posted('Nede igjen.');
    await posted(' ', { thread: empty });
    expect(threadOf(empty).name).toBe('…');
  });

  it('is a reply in a direct message, where there are none', async () => {
    await at.connect();
    const direct = at.discord.world.direct(at.kari.user);
    const thread = await posted('Nede.', { room: direct.id });
    expect(await find('Ny årsak.', { room: direct.id, thread })).toEqual({ kind: 'absent' });
    const ref = await posted('Ny årsak.', { room: direct.id, thread });
    expect(await find('Ny årsak.', { room: direct.id, thread })).toEqual({ kind: 'found', ref });
    expect(await at.chat().attach?.(direct.id, thread, [PICTURE])).toMatchObject({ kind: 'sent' });
    const [first, ...others] = direct.messages;
    expect(others.map(({ replyTo }) => replyTo)).toEqual([first, first]);
  });

  it('gets a picture once, though Discord lost the answer', async () => {
    await at.connect();
    const thread = await posted('Rolig natt.');
    await posted('Oppe.', { thread });
    at.discord.loseAnswers(1);
    const attached = await at.chat().attach?.(at.discord.general.id, thread, [PICTURE]);
    expect(attached).toMatchObject({ kind: 'sent' });
    expect(threadOf(thread).messages.flatMap(({ attachments }) => attachments)).toHaveLength(1);
  });
});

describe('a room', () => {
  it('in which embeds are not permitted gets plain words, also unnoticed, and in their place', async () => {
    await at.connect();
    const { general, guild } = at.discord;
    const edited = { room: general.id, reply: reply('Oppe igjen.'), key: 'Nede.' };
    const ref = await posted('Nede.');
    const [everyone] = guild.roles;
    if (everyone) everyone.permissions &= ~PERMISSIONS.EMBED_LINKS;
    await posted('Urolig natt.');
    await at.chat().edit(ref, { ...edited, reply: reply('Nede ennå.') });
    expect(general.messages[0]).toMatchObject({
      content: '**Nede ennå.**\nVurdert 02:20.',
      embeds: [],
    });
    at.discord.deny(general, 'EMBED_LINKS');
    await posted('Rolig natt.', { reply: reply('Rolig natt.', []) });
    expect(await at.chat().edit(ref, edited)).toEqual({ kind: 'sent', ref });
    expect(general.messages.map(({ content }) => content)).toEqual([
      '**Oppe igjen.**\nVurdert 02:20.',
      '**Urolig natt.**\nVurdert 02:20.',
      '**Rolig natt.**\nVurdert 02:20.',
    ]);
    expect(general.messages.flatMap(({ embeds }) => embeds)).toEqual([]);
    for (const key of ['Nede.', 'Urolig natt.', 'Rolig natt.']) {
      expect([key, await find(key)]).toMatchObject([key, { kind: 'found' }]);
    }
  });

  it('that holds no messages is refused, and not waited for', async () => {
    const { general, guild, world } = at.discord;
    const category = { ...general, id: world.id(), type: GUILD_CATEGORY, messages: [] };
    guild.channels.push(category);
    await at.connect();
    const post = { room: category.id, reply: reply('Nede.'), key: 'Nede.' };
    expect(await at.chat().post(post)).toEqual({ kind: 'refused', error: '50008' });
  });

  it('in which Discord asks for a long wait is tried again later, and holds nobody up', async () => {
    await at.connect();
    const ref = await posted('Nede.');
    at.discord.rateLimit(1, { retryAfter: 600 });
    const edited = { room: at.discord.general.id, reply: reply('Oppe.'), key: 'Nede.' };
    expect(await at.chat().edit(ref, edited)).toEqual({ kind: 'failed', error: '429' });
  });
});
