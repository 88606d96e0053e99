import { createDiscord } from '#adapters/discord/discord.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { chatSchema } from '#src/model/access.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import { office } from '../../src/desk/office.ts';

/** A time that the double and the adapter share. */
const BEGIN = Date.UTC(2026, 10, 24, 2);

/** Kari and Ola on a server with the bot, and the adapter to be connected to it. */
export async function workplace() {
  let now = BEGIN;
  const clock = { now: () => now };
  const discord = createDiscordServer(clock);
  await discord.start();
  const warnings: string[] = [];
  const heard: { readonly text: string; readonly conversation: string | undefined }[] = [];
  const deadlines: AbortController[] = [];
  const note = (message: string, facts?: object) =>
    void warnings.push(`${message} ${JSON.stringify(facts)}`);
  const setup = office();
  setup.means('ask-status', { slots: { owner: ['skjaergard'] } });
  const store = createMemoryStorage(clock);
  /** What answers wait for, where a test wants them slow. */
  let held: Promise<void> | undefined;

  function made(settings: unknown = {}, token = discord.token) {
    return createDiscord({
      settings: chatSchema.parse(settings),
      secrets: { token, apiUrl: discord.url },
      desk: {
        ...setup.desk,
        async hear(text, asker) {
          heard.push({ text, conversation: asker.conversation });
          await held;
          return setup.desk.hear(text, asker);
        },
      },
      claims: store,
      store,
      clock,
      log: { info: () => {}, warn: note, error: note },
      deadline() {
        const deadline = new AbortController();
        deadlines.push(deadline);
        return deadline.signal;
      },
    });
  }

  const chats = [made()];
  return {
    discord,
    office: setup,
    kari: discord.person('kari'),
    ola: discord.person('ola'),
    warnings,
    heard,
    store,
    /** Connects, beside those that are connected; says what came of it. */
    async connect(settings?: unknown, token?: string) {
      const chat = made(settings, token);
      chats.push(chat);
      return await chat.start();
    },
    chat: () => chats.at(-1) ?? made(),
    pass(millis: number) {
      now += millis;
    },
    /** Makes answers wait until what comes back is called. */
    hold(): () => void {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = undefined;
        release();
      };
    },
    /** Lets the time pass that an answer may take without a sign. */
    outwait: () => deadlines.at(-1)?.abort(),
    async close() {
      for (const chat of chats) await chat.stop();
      await discord.stop();
    },
  };
}
