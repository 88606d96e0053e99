import { type Client, Status } from 'discord.js';
import type { Millis } from '../../../src/model/instant.ts';
import type { Chat, ChatStarted } from '../../../src/ports.ts';
import type { ChatParts } from '../shared/chat-adapter.ts';
import { createChatCore } from '../shared/chat-core.ts';
import { apiRootOf } from './api/api-root.ts';
import { connected, createClient } from './api/client.ts';
import { errorHelp, isForGood } from './api/error-help.ts';
import { codeOf } from './api/errors.ts';
import type { DiscordSecrets } from './api/secrets.ts';
import { listenForButtons } from './incoming/button-handler.ts';
import { listenForCommands } from './incoming/command-handlers.ts';
import type { ListenerContext } from './incoming/listener-context.ts';
import { listenForMessages } from './incoming/messages.ts';
import { registerCommands } from './incoming/register.ts';
import { listenForReports } from './incoming/report-form.ts';
import { createRooms } from './outgoing/rooms.ts';
import { createReplySender, type ReplySender } from './outgoing/send-reply.ts';
import { createPeople } from './people/people.ts';

export interface DiscordOptions extends ChatParts {
  readonly secrets: DiscordSecrets;
  /** Aborts after this time; by the machine's own clock where absent. */
  readonly deadline?: (after: Millis) => AbortSignal;
}

/** Discord as a chat of the desk's. */
export function createDiscord(options: DiscordOptions): Chat {
  const { settings, secrets, store, clock, log } = options;
  const core = createChatCore('discord', options);
  const after = options.deadline ?? ((millis) => AbortSignal.timeout(millis));
  const stopped = new AbortController();
  /** Nothing is begun any more once the chat is stopped. */
  const deadline = (millis: Millis) =>
    stopped.signal.aborted ? new AbortController().signal : after(millis);
  let client: Client | undefined;
  let sender: ReplySender | undefined;

  /** Discord has closed the line for good, and only this chat ends. */
  function ended(code: string): void {
    if (sender === undefined || stopped.signal.aborted) return;
    stopped.abort();
    log.error('discord: stopped for good; everything else carries on', {
      error: code,
      remedy: errorHelp({ code }),
    });
    client
      ?.destroy()
      .catch((error: unknown) =>
        log.warn('discord: the line was not closed', { error: codeOf(error) }),
      );
  }

  async function start(): Promise<ChatStarted> {
    try {
      const api = secrets.apiUrl ? await apiRootOf(secrets.apiUrl) : undefined;
      client = createClient({ api, log, deadline, ended });
      await listen(await connected(client, secrets.token));
      return { ok: true };
    } catch (error) {
      return { ok: false, message: errorHelp(error), again: !isForGood(codeOf(error)) };
    }
  }

  async function listen(ready: Client<true>): Promise<void> {
    sender = createReplySender({ client: ready, store, payloads: core.payloads, log, deadline });
    const people = createPeople({ client: ready, settings, clock, log });
    const context: ListenerContext = { ...core, client: ready, people, sender, deadline };
    listenForMessages(context);
    listenForButtons(context);
    listenForReports(context);
    listenForCommands(context);
    await registerCommands(ready, log);
  }

  return {
    name: 'discord',
    start,
    isConnected: () =>
      !stopped.signal.aborted &&
      client?.isReady() === true &&
      client.ws.shards.every(({ status }) => status === Status.Ready),
    ...createRooms(() => (client?.isReady() && !stopped.signal.aborted ? client : undefined), core),
    tell: async (person, reply) => (await sender?.tell(person, reply)) ?? 'failed',
    async stop() {
      stopped.abort();
      await client?.destroy();
    },
  };
}
