import { describe, expect, test } from 'vitest';
import { realClient, STATUS } from './real-client.ts';

const at = realClient();

describe('refusals', () => {
  const post = (body: object, id = at.server.general.id) =>
    at.client.rest.post(`/channels/${id}/messages`, { body });

  test.each([
    ['VIEW_CHANNEL', 50001],
    ['SEND_MESSAGES', 50013],
    ['EMBED_LINKS', 50013],
  ] as const)('without %s a message is refused', async (permission, code) => {
    await at.connect();
    at.server.deny(at.server.general, permission);
    await expect(post({ embeds: [{ title: 't' }] })).rejects.toMatchObject({ code, status: 403 });
  });

  test('a reply without the right to read what it replies to is refused by a code of its own', async () => {
    await at.connect();
    const { id } = at.kari.say('hei');
    at.server.deny(at.server.general, 'READ_MESSAGE_HISTORY');
    const body = { content: 'a', message_reference: { message_id: id } };
    await expect(post(body)).rejects.toMatchObject({ code: 160002, status: 400 });
  });

  test('a call that does not say which bot it is of is refused', async () => {
    const response = await fetch(`${at.server.url}/v10/users/@me`, {
      headers: { authorization: `Bot ${at.server.token}` },
    });
    expect(await response.json()).toMatchObject({ code: 40333 });
  });

  test('localisations are given only to who asks for them', async () => {
    await at.connect();
    const no = { nameLocalizations: { no: 'tilstand' } };
    await at.client.application?.commands.set([{ ...STATUS, ...no }]);
    const path = `/applications/${at.server.world.bot.id}/commands` as const;
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(JSON.stringify(await at.client.rest.get(path))).not.toContain('tilstand');
    expect(await at.client.rest.get(path, { query })).toMatchObject([
      { name_localizations: { no: 'tilstand' } },
    ]);
  });

  test('the unknown, the empty and the too long are refused by their codes', async () => {
    await at.connect();
    await expect(post({ content: 'a' }, '123')).rejects.toMatchObject({ code: 10003 });
    await expect(
      at.client.rest.get(`/channels/${at.server.general.id}/messages/123`),
    ).rejects.toMatchObject({ code: 10008 });
    await expect(post({ content: '' })).rejects.toMatchObject({ code: 50006 });
    await expect(post({ content: 'x'.repeat(2001) })).rejects.toMatchObject({
      code: 50035,
      rawError: { errors: { content: { _errors: [{ message: expect.any(String) }] } } },
    });
  });

  test('a scripted 429 is waited out by the client', async () => {
    await at.connect();
    at.server.rateLimit(1);
    await post({ content: 'a' });
    const statuses = at.server.calls
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 200]);
  });

  test('commands are written, read back and counted', async () => {
    await at.connect();
    await at.client.application?.commands.set([STATUS]);
    expect((await at.client.application?.commands.fetch())?.map(({ name }) => name)).toEqual([
      'status',
    ]);
    expect(at.server.commands.writes).toBe(1);
    await expect(
      at.client.application?.commands.set([{ ...STATUS, nameLocalizations: { nb: 'x' } as never }]),
    ).rejects.toMatchObject({ code: 50035 });
    expect(at.server.commands.writes).toBe(1);
  });
});
