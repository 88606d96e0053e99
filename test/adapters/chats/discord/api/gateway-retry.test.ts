import { afterEach, expect, it } from 'vitest';
import { createRetries } from '#adapters/chats/discord/api/gateway-retry.ts';
import { createDiscord } from '#adapters/chats/discord/discord.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { chatSchema } from '#src/settings/access.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import { deskFixture } from '../../../../src/desk/desk-fixture.ts';

const DAY = 24 * 60 * 60_000;
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

it('does not ask for sessions so often that Discord resets the token, however often it is turned away', async () => {
  let now = 0;
  const after = (millis: number) => {
    now += millis;
    return AbortSignal.abort();
  };
  const source = { session: async () => null, mainGateway: async () => 'wss://gateway.example' };
  const retries = createRetries(0, source, after, { waits: () => {}, closed: () => {} });
  let asked = 0;
  for (; now < DAY && asked < 10_000; asked++) {
    retries.greeted();
    retries.closed(1006);
    expect(await retries.nextSession()).toBeNull();
  }
  expect(asked).toBeGreaterThan(500);
  expect(asked).toBeLessThan(1000);
});

it('takes the session to the main gateway at every other attempt, and asks where that is once it is not there', async () => {
  const session = {
    sessionId: 's',
    sequence: 7,
    shardId: 0,
    shardCount: 1,
    resumeURL: 'wss://gone',
  };
  const asked: boolean[] = [];
  const source = {
    session: async () => session,
    mainGateway: async (anew: boolean) => {
      asked.push(anew);
      return 'wss://main';
    },
  };
  const told = { waits: () => {}, closed: () => {} };
  const retries = createRetries(0, source, () => AbortSignal.abort(), told);
  const dialled: (string | undefined)[] = [];
  retries.greeted();
  retries.closed(1006);
  dialled.push((await retries.nextSession())?.resumeURL);
  for (let attempt = 0; attempt < 4; attempt++) {
    retries.closed(1006);
    dialled.push((await retries.nextSession())?.resumeURL);
  }
  expect(dialled).toEqual(['wss://gone', 'wss://main', 'wss://gone', 'wss://main', 'wss://gone']);
  expect(asked).toEqual([false, true]);
});

it('says so where no more sessions may be begun', async () => {
  const clock = { now: () => Date.UTC(2026, 10, 24, 2) };
  const discord = createDiscordServer({ ...clock, sessions: 0 });
  await discord.start();
  const store = createMemoryStorage(clock);
  const chat = createDiscord({
    settings: chatSchema.parse({}),
    secrets: { token: discord.token, apiUrl: discord.url },
    desk: deskFixture().desk,
    claims: store,
    store,
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  ends.push(chat.stop, discord.stop);
  const message = expect.stringContaining('no more sessions begin before tomorrow');
  expect(await chat.start()).toEqual({ ok: false, message, again: true });
});
