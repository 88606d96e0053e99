import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Partials, RESTEvents } from 'discord.js';
import type { Desk } from '../../src/desk/desk.ts';
import type { ChatSettings } from '../../src/model/access.ts';
import type { Millis } from '../../src/model/instant.ts';
import type { Chat, ChatStarted, Claims, Clock, Log, Store } from '../../src/ports.ts';
import { type Answerer, createAnswerer } from './answer.ts';
import { listenForWords } from './asking.ts';
import { type Connection, firstOf } from './connection.ts';
import { createPeople } from './people.ts';
import { listenForButtons } from './presses.ts';
import { codeOf, remedyOf } from './remedy.ts';

export interface DiscordOptions {
  readonly settings: ChatSettings;
  readonly secrets: DiscordSecrets;
  readonly desk: Desk;
  readonly claims: Claims;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborts after this time; of the machine's own clock where absent. */
  readonly deadline?: (after: Millis) => AbortSignal;
}

export interface DiscordSecrets {
  readonly token: string;
  /** Another server than Discord's own, as `https://discord.com/api`. */
  readonly apiUrl?: string;
}

/**
 * The least there is: a mention and a direct message carry their words without the privileged message-content
 * intent (docs.discord.com/developers/events/gateway#message-content-intent).
 */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** Discord as a chat of the desk's. */
export function createDiscord(options: DiscordOptions): Chat {
  const { settings, secrets, desk, claims, store, clock, log } = options;
  const client = new Client({
    intents: INTENTS,
    // Without it discord.js lets first direct messages go.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    shards: 'auto',
    rest: secrets.apiUrl ? { api: apiRoot(secrets.apiUrl) } : {},
  });
  let answerer: Answerer | undefined;
  let running = false;

  client.on(Events.Error, (error) => log.warn('discord: an error', { error: codeOf(error) }));
  client.on(Events.ShardError, (error) =>
    log.warn('discord: the line failed; it is tried again', { error: codeOf(error) }),
  );
  client.on(Events.ShardReconnecting, () => log.info('discord: connecting again'));
  client.on(Events.ShardDisconnect, ({ code }) => ended(String(code)));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    log.warn('discord: asked to wait', { route, millis: timeToReset, global }),
  );
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    // Interactions and their webhooks carry tokens of their own, which end after fifteen minutes.
    if (status === 401 && !/^\/(interactions|webhooks)\//.test(path)) ended('401');
  });

  /** Discord has closed the line for good. Only this chat ends. */
  function ended(code: string): void {
    if (!running) return;
    running = false;
    log.error('discord: stopped for good; everything else carries on', {
      error: code,
      remedy: remedyOf({ code }),
    });
    client
      .destroy()
      .catch((error: unknown) =>
        log.warn('discord: the line was not closed', { error: codeOf(error) }),
      );
  }

  async function start(): Promise<ChatStarted> {
    const ready = once(client, Events.ClientReady);
    ready.catch(() => {});
    try {
      await client.login(secrets.token);
      await ready;
    } catch (error) {
      return { ok: false, message: remedyOf(error) };
    }
    if (!client.isReady()) return { ok: false, message: remedyOf({ code: 'ENOTFOUND' }) };
    running = true;
    const people = createPeople({ client, settings, clock, log });
    answerer = createAnswerer({ client, store, log });
    const connection: Connection = {
      client,
      desk,
      people,
      answerer,
      log,
      isFirst: firstOf(claims),
      deadline: options.deadline ?? ((after) => AbortSignal.timeout(after)),
    };
    listenForWords(connection);
    listenForButtons(connection, store);
    return { ok: true };
  }

  return {
    name: 'discord',
    start,
    tell: async (person, reply) => (await answerer?.tell(person, reply)) ?? 'failed',
    async stop() {
      running = false;
      await client.destroy();
    },
  };
}

/** discord.js adds the version itself. */
function apiRoot(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/v\d+$/, '');
}
