import { once } from 'node:events';
import {
  Client,
  type ClientEvents,
  Events,
  GatewayIntentBits as I,
  type Interaction,
  type Message,
  Partials,
} from 'discord.js';
import { afterEach, beforeEach } from 'vitest';
import { createDiscordServer } from './discord-server.ts';

export const LEAST = [I.Guilds, I.GuildMessages, I.DirectMessages];

export const STATUS = {
  name: 'status',
  description: 'How a channel is',
  options: [{ type: 3, name: 'channel', description: 'Which', autocomplete: true }],
} as const;

/** For each test a double of its own, Kari on it, and a real discord.js client to be connected. */
export function realClient() {
  let now = 0;
  const clock = { now: () => now };
  const begun = createDiscordServer(clock);
  const next = async <E extends keyof ClientEvents>(event: E): Promise<ClientEvents[E][0]> => {
    const [first] = await once(at.client, event);
    return first;
  };
  const at = {
    server: begun,
    client: new Client({ intents: [] }),
    kari: begun.person('kari'),
    pass(millis: number): void {
      now += millis;
    },
    /** A client that is ready, and whose errors are not the process' end. */
    async connect(intents: readonly number[] = LEAST): Promise<Client> {
      at.client = new Client({
        intents,
        partials: [Partials.Channel],
        rest: { api: at.server.url, retries: 0 },
      });
      at.client.on(Events.Error, () => {});
      const ready = next(Events.ClientReady);
      await at.client.login(at.server.token);
      await ready;
      return at.client;
    },
    next,
    heard: (): Promise<Message> => next(Events.MessageCreate),
    asked: (): Promise<Interaction> => next(Events.InteractionCreate),
  };
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 24);
    at.server = createDiscordServer(clock);
    await at.server.start();
    at.kari = at.server.person('kari');
  });
  afterEach(async () => {
    await at.client.destroy();
    await at.server.stop();
  });
  return at;
}
