import { EventEmitter } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { retryingStrategy } from '#adapters/chats/discord/api/gateway-retry.ts';
import { createDiscord } from '#adapters/chats/discord/discord.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { chatSchema } from '#src/settings/access.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import { office } from '../../../../src/desk/desk-fixture.ts';

const DAY = 24 * 60 * 60_000;
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

type Manager = Parameters<typeof retryingStrategy>[0];

it('does not ask for sessions so often that Discord resets the token, however often it is turned away', async () => {
  let now = 0;
  const manager = Object.assign(new EventEmitter(), {
    options: { retrieveSessionInfo: (_shard: number) => null, updateSessionInfo: () => {} },
  });
  const after = (millis: number) => {
    now += millis;
    return AbortSignal.abort();
  };
  retryingStrategy(manager as unknown as Manager, after, {
    waits: () => {},
    closed: () => {},
  });
  let asked = 0;
  for (; now < DAY && asked < 10_000; asked++) {
    manager.emit('hello', { shardId: 0 });
    manager.emit('closed', { shardId: 0 });
    await manager.options.retrieveSessionInfo(0);
  }
  expect(asked).toBeGreaterThan(500);
  expect(asked).toBeLessThan(1000);
});

it('says so where no more sessions may be begun', async () => {
  const clock = { now: () => Date.UTC(2026, 10, 24, 2) };
  const discord = createDiscordServer({ ...clock, sessions: 0 });
  await discord.start();
  const store = createMemoryStorage(clock);
  const chat = createDiscord({
    settings: chatSchema.parse({}),
    secrets: { token: discord.token, apiUrl: discord.url },
    desk: office().desk,
    claims: store,
    store,
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  ends.push(chat.stop, discord.stop);
  const message = expect.stringContaining('no more sessions begin before tomorrow');
  expect(await chat.start()).toEqual({ ok: false, message, again: true });
});
