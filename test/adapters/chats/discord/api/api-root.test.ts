import { afterEach, beforeEach, expect, it } from 'vitest';
import { apiRootOf } from '#adapters/chats/discord/api/api-root.ts';
import { createDiscordServer, type DiscordServer } from '#test/fakes/discord/discord-server.ts';
import { sendJson, startHttpServer } from '#test/fakes/http-server.ts';

let discord: DiscordServer;
beforeEach(async () => {
  discord = createDiscordServer();
  await discord.start();
});
afterEach(() => discord.stop());

it.each(['', '/', '/api', '/api/', '/api/v10', '/api/v10/'])(
  'finds the API by the server with "%s" after it',
  async (path) => {
    const { origin } = new URL(discord.url);
    expect(await apiRootOf(`${origin}${path}`)).toBe(discord.url);
  },
);

it('takes the server itself where it knows nothing under /api', async () => {
  const other = await startHttpServer((_, response) => sendJson(response, 404, {}));
  expect(await apiRootOf(other.url)).toBe(other.url);
  expect(other.requests).toEqual(['GET /api/v10/gateway']);
  await other.close();
});
