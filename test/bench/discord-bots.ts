import process from 'node:process';
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { createDiscord } from '#adapters/chats/discord/discord.ts';
import { chatSchema } from '#src/settings/access.ts';
import { startOnDuty } from './on-duty.ts';

/**
 * A bot in a process of its own for `npm run bench:discord`: `kanalvakt`, as in production but for its signals, or
 * `bare`, the least that discord.js can answer. It says `connected` to its parent, and ends when the parent lets go.
 */

const [which, apiUrl, token] = process.argv.slice(2);
if (!process.send || !apiUrl || !token) throw new Error('started by test/bench/discord.ts only');
const secrets = { token, apiUrl };
const stop = which === 'bare' ? await startBare() : await startKanalvakt();
process.once('disconnect', () => void stop());
process.send('connected');

async function startBare(): Promise<() => Promise<unknown>> {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    rest: { api: secrets.apiUrl },
  });
  client.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply({ embeds: [{ title: 'Hei' }] });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(secrets.token);
  await ready;
  return () => client.destroy();
}

function startKanalvakt(): Promise<() => Promise<unknown>> {
  return startOnDuty((parts) =>
    createDiscord({ settings: chatSchema.parse({}), secrets, ...parts }),
  );
}
