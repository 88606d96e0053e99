import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkChats } from '#app/wiring/chats.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { createDiscordServer, type DiscordServer } from '#test/fakes/discord/discord-server.ts';
import { Refusal } from '#test/fakes/discord/model.ts';

let discord: DiscordServer;
beforeEach(async () => {
  discord = createDiscordServer();
  await discord.start();
});
afterEach(() => discord.stop());

function settings(more = '') {
  const text = `organisations: [{ id: oslo, name: Oslo pd }]\nchats: { discord: { ${more} } }`;
  const parsed = parseSettings(text, 'kanalvakt.yaml');
  if (!parsed.ok) throw new TypeError('the settings of the test are faulty');
  return parsed.value;
}

const variables = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });

describe('check, of Discord', () => {
  it('names the variable that is missing', async () => {
    const [found] = await checkChats(settings(), {});
    expect(found?.remedy).toContain('needs DISCORD_TOKEN; set it in the environment');
  });

  it('tries token, gateway and servers, and prints an invite link with just the permissions used', async () => {
    const found = await checkChats(settings(), variables());
    expect(found.filter(({ remedy }) => remedy !== undefined)).toEqual([]);
    const [, , invite] = found;
    const { searchParams } = new URL(/https:\S+/.exec(invite?.tried ?? '')?.[0] ?? '');
    // Reactions, view, send, embed, files, history, create threads, send in threads.
    const used = [6n, 10n, 11n, 14n, 15n, 16n, 35n, 38n].reduce(
      (all, bit) => all | (1n << bit),
      0n,
    );
    expect(searchParams.get('permissions')).toBe(String(used));
    expect(searchParams.get('client_id')).toBe(discord.world.bot.id);
  });

  it('says of each room what the bot lacks there', async () => {
    discord.deny(discord.general, 'EMBED_LINKS', 'ADD_REACTIONS');
    const hidden = discord.addChannel('ledelse');
    discord.deny(hidden, 'VIEW_CHANNEL');
    const open = discord.addChannel('vakt');
    const rooms = `rooms: ['${discord.general.id}', '${hidden.id}', '${open.id}', '100000000000000001']`;
    const found = await checkChats(settings(rooms), variables());
    expect(found.slice(-4).map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('lacks Embed Links, Add Reactions there'),
      expect.stringContaining('does not see it'),
      undefined,
      'There is no such channel. Check the id.',
    ]);
  });

  it('says what to do about a server it is not in', async () => {
    const found = await checkChats(settings("places: ['100000000000000001']"), variables());
    expect(found.at(-1)?.remedy).toBe('It is not in it. Open the invite link above.');
  });

  it('blames the token for nothing but itself', async () => {
    await discord.stop();
    discord = createDiscordServer({
      onCall: ({ path }) => {
        if (path === '/users/@me/guilds') throw new Refusal(502, 0, '502: Bad Gateway');
      },
    });
    await discord.start();
    const found = await checkChats(settings(`rooms: ['${discord.general.id}']`), variables());
    expect(found.filter(({ remedy }) => remedy !== undefined)).toEqual([
      { tried: 'discord: servers', remedy: expect.stringContaining('Discord answers "502"') },
    ]);
    expect(found.at(-1)?.tried).toContain('#general');
  });

  it('says what to do about a token that is refused, and shows none of it', async () => {
    discord.revokeToken();
    const found = await checkChats(settings(), variables());
    expect(found[0]?.remedy).toContain('copy the new one into DISCORD_TOKEN');
    expect(JSON.stringify(found)).not.toContain(discord.token);
  });
});
