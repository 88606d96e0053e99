import { createDiscord } from '#adapters/chats/discord/discord.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { chatSchema } from '#src/settings/access.ts';
import { Changes } from '#test/fakes/discord/changes.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import type { Message } from '#test/fakes/discord/model.ts';
import { listeningDesk } from '../chat-fixture.ts';

/** A time that the double and the adapter share. */
const BEGIN = Date.UTC(2026, 10, 24, 2);

/** Kari and Ola on a server with the bot, and the adapter to be connected to it. */
export async function workplace() {
  let now = BEGIN;
  const clock = { now: () => now };
  let onCall = (_: string) => {};
  const discord = createDiscordServer({ ...clock, onCall: ({ path }) => onCall(path) });
  await discord.start();
  const deadlines: AbortController[] = [];
  let isHurried = false;
  const changes = new Changes();
  const { desk, log, ...listening } = listeningDesk(() => changes.happened());
  const { setup, warnings } = listening;
  const store = createMemoryStorage(clock);

  function made(settings: unknown = {}, token = discord.token) {
    return createDiscord({
      settings: chatSchema.parse(settings),
      secrets: { token, apiUrl: discord.url },
      desk: desk(),
      claims: store,
      store,
      clock,
      log,
      deadline() {
        const deadline = new AbortController();
        if (isHurried) deadline.abort();
        deadlines.push(deadline);
        return deadline.signal;
      },
    });
  }

  const chats = [made()];
  return {
    ...listening,
    discord,
    kari: discord.person('kari'),
    ola: discord.person('ola'),
    store,
    /** Connects, beside those that are connected; says what came of it. */
    async connect(settings?: unknown, token?: string) {
      const chat = made(settings, token);
      chats.push(chat);
      return await chat.start();
    },
    /** Resolves once a warning holds these words. */
    warned: (text: string) => changes.until(() => warnings.find((one) => one.includes(text))),
    chat: () => chats.at(-1) ?? made(),
    now: () => now,
    pass(millis: number) {
      now += millis;
    },
    /** Lets the time pass that an answer may take without a sign. */
    outwait: () => deadlines.at(-1)?.abort(),
    /** From now on every answer comes with a file, once `made` has run. */
    withFile(made = () => {}) {
      const { hear } = setup.desk;
      const alt = 'Rolig natt.';
      const bytes = new Uint8Array(3);
      const file = { name: 'natt.png', title: alt, type: 'image/png', bytes, alt };
      const files = async () => {
        made();
        return [file];
      };
      Object.assign(setup.desk, {
        hear: async (...asked: Parameters<typeof hear>) => ({ ...(await hear(...asked)), files }),
      });
    },
    /** Told of the path of each call, before it is answered. */
    watch(calls: (path: string) => void) {
      onCall = calls;
    },
    /** From now on nothing waits. */
    hurry() {
      isHurried = true;
    },
    async close() {
      for (const chat of chats) await chat.stop();
      await discord.stop();
    },
  };
}

/** All the words of a message. */
export function words({ content, embeds }: Message): string {
  const shown = embeds.flatMap(({ description, footer }) => [
    description,
    (footer as { readonly text?: unknown } | undefined)?.text,
  ]);
  return [content, ...shown].filter((text) => typeof text === 'string').join('\n');
}
