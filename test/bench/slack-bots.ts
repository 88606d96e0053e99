import process from 'node:process';
import { App, LogLevel } from '@slack/bolt';
import { createSlack } from '#adapters/chats/slack/slack.ts';
import { chatSchema } from '#src/settings/access.ts';
import { startOnDuty } from './on-duty.ts';

/**
 * A bot in a process of its own for `npm run bench:slack`: `kanalvakt`, as in production but for its signals, or
 * `bare`, the least that Bolt can answer. It says `connected` to its parent, and ends when the parent lets go.
 */

const [which, apiUrl, botToken, appToken] = process.argv.slice(2);
if (!process.send || !apiUrl || !botToken || !appToken) {
  throw new Error('started by test/bench/slack.ts only');
}
const secrets = { botToken, appToken, apiUrl };
const stop = which === 'bare' ? await startBare() : await startKanalvakt();
process.once('disconnect', () => void stop());
process.send('connected');

async function startBare(): Promise<() => Promise<unknown>> {
  const app = new App({
    token: secrets.botToken,
    appToken: secrets.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: secrets.apiUrl },
  });
  app.command('/kanalvakt', async ({ ack, respond }) => {
    await ack();
    await respond({
      response_type: 'ephemeral',
      text: 'Hei',
      blocks: [{ type: 'section', text: { type: 'plain_text', text: 'Hei' } }],
    });
  });
  await app.start();
  return () => app.stop();
}

function startKanalvakt(): Promise<() => Promise<unknown>> {
  return startOnDuty((parts) => createSlack({ settings: chatSchema.parse({}), secrets, ...parts }));
}
