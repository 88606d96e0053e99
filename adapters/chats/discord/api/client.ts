import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Partials, RESTEvents } from 'discord.js';
import { type Millis, SECOND } from '../../../../src/model/instant.ts';
import type { Log } from '../../../../src/ports.ts';
import { codeOf } from './errors.ts';
import { retryingStrategy } from './gateway-retry.ts';

/**
 * The least there is: a mention and a direct message carry their words without the privileged message-content
 * intent (docs.discord.com/developers/events/gateway#message-content-intent).
 */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/**
 * discord.js waits as long as Discord asks, which may be minutes (edits of messages older than an hour, commands) and
 * would hold up whatever comes next. Up to this time it waits; then it fails, and is tried again later.
 */
const LONGEST_WAIT: Millis = 30 * SECOND;

/**
 * A client that is not logged in yet. What its line and its limits do is told in the log.
 *
 * @param ended called when Discord has closed the line for good, with the code it gave
 */
export function createClient(options: {
  /** Where the API begins, where it is not Discord's own. */
  readonly api: string | undefined;
  readonly log: Log;
  readonly deadline: (after: Millis) => AbortSignal;
  readonly ended: (code: string) => void;
}): Client {
  const { api, log, deadline, ended } = options;
  const client = new Client({
    intents: INTENTS,
    // Without it discord.js lets first direct messages go.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    shards: 'auto',
    ws: {
      buildStrategy: (manager) =>
        retryingStrategy(manager, deadline, {
          waits: (pause) =>
            log.warn('discord: not connected; trying again', { afterMillis: pause }),
          closed: (code) => log.info('discord: the line was closed', { code }),
        }),
    },
    rest: {
      ...(api === undefined ? {} : { api }),
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT,
    },
  });
  client.on(Events.Error, (error) => log.warn('discord: an error', { error: codeOf(error) }));
  client.on(Events.ShardError, (error) =>
    log.warn('discord: the line failed', { error: codeOf(error) }),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info('discord: connecting anew', { shard }));
  client.on(Events.ShardResume, (shard) => log.info('discord: resumed', { shard }));
  client.on(Events.ShardDisconnect, ({ code }) => ended(String(code)));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    log.warn('discord: asked to wait', { route, millis: timeToReset, global }),
  );
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    // Interactions and their webhooks carry tokens of their own, which end after fifteen minutes.
    if (status === 401 && !/^\/(interactions|webhooks)\//.test(path)) ended('401');
  });
  return client;
}

/** Logs in, and waits until the servers are known. Throws what Discord or the line answers. */
export async function connected(client: Client, token: string): Promise<Client<true>> {
  // Discord may also close the line for good before the client is ready: then it is never.
  const refused = new AbortController();
  const ready = once(client, Events.ClientReady, { signal: refused.signal });
  let closed: number | undefined;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closed = code;
    refused.abort();
  });
  try {
    await Promise.race([client.login(token).then(() => ready), ready]);
  } catch (error) {
    ready.catch(() => {});
    await client.destroy();
    throw closed === undefined ? error : Object.assign(new Error('closed'), { code: closed });
  }
  if (!client.isReady()) throw new TypeError('a client that is ready is not');
  return client;
}
