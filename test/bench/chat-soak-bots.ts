import process from 'node:process';
import { App, LogLevel } from '@slack/bolt';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { createDiscord } from '#adapters/chats/discord/discord.ts';
import { createSlack } from '#adapters/chats/slack/slack.ts';
import { HOUR, SECOND } from '#src/model/instant.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import type { Chat } from '#src/ports.ts';
import { sentenceReply } from '#src/say/plain-answers.ts';
import { createWords } from '#src/say/words.ts';
import { chatSchema } from '#src/settings/access.ts';
import { startOnDuty } from './on-duty.ts';

/**
 * A bot in a process of its own for `npm run bench:chat-soak`: `kanalvakt`, as in production but for its signals, or
 * `bare`, which does nothing but hold its line as the chat's own library does. It says `connected` to its parent, posts
 * what the parent names through the outbox, and ends when the parent lets go.
 */

/** What the parent has posted: by its key, in a room. */
export interface Order {
  readonly key: string;
  readonly room: string;
}

const [which, chat, apiUrl = '', token = '', appToken = ''] = process.argv.slice(2);
if (!process.send) throw new Error('started by test/bench/chat-soak.ts only');
const settings = chatSchema.parse({ answersAMinute: { person: 1000, room: 10_000 } });
const stop = which === 'bare' ? await bare() : await startOnDuty(kanalvakt);
process.once('disconnect', () => void stop());
process.send('connected');

function kanalvakt(parts: Parameters<Parameters<typeof startOnDuty>[0]>[0]): Chat {
  const made =
    chat === 'slack'
      ? createSlack({ settings, secrets: { botToken: token, appToken, apiUrl }, ...parts })
      : createDiscord({ settings, secrets: { token, apiUrl }, ...parts });
  const outbox = createOutbox(parts);
  const reply = sentenceReply('alerts.ended', createWords('nb'));
  process.on('message', ({ key, room }: Order) => {
    void outbox.put({ id: key, chat: made.name, room, reply, expires: Date.now() + HOUR });
  });
  let running = Promise.resolve();
  setInterval(() => {
    running = running
      .then(() => outbox.send([made]))
      .catch((error) => parts.log.error('bench: not sent', { error: String(error) }));
  }, SECOND).unref();
  return made;
}

async function bare(): Promise<() => Promise<unknown>> {
  if (chat === 'slack') {
    const app = new App({
      token,
      appToken,
      socketMode: true,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: apiUrl },
    });
    app.command('/kanalvakt', async ({ ack }) => ack());
    app.event('app_mention', async () => {});
    await app.start();
    return () => app.stop();
  }
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: apiUrl },
  });
  client.on(Events.Error, () => {});
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return () => client.destroy();
}
