import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';
import { ascending, percentile } from './percentile.ts';

/**
 * `npm run bench:drawing [-- --beside DIR]`: how long a bot's main thread keeps others waiting while it draws 50 pictures,
 * the first since its start among them, and how soon Slack commands are acknowledged meanwhile; beside another build of the
 * program, in its folder, where one is named. The goals are 20 ms at p99 and no acknowledgement after 500 ms.
 */

const { values } = parseArgs({ options: { beside: { type: 'string' } } });
const PICTURES = 50;
const GOALS = { lateP99: 20, ack: 500 };
/** Between two commands, in milliseconds. */
const PAUSE = 50;
const HERE = join(import.meta.dirname, '../..');

async function run(root: string) {
  const slack = await startSlackServer({ now: () => Date.now() });
  const { workspace } = slack;
  workspace.addUser('U1');
  workspace.addChannel('C1000000', ['U1', workspace.bot.user]);
  const bot = fork(
    join(root, 'test/bench/slack-bots.ts'),
    ['kanalvakt', slack.apiUrl, BOT_TOKEN, APP_TOKEN],
    { cwd: root, execArgv: ['--import', join(import.meta.dirname, 'drawing-bot.ts')] },
  );
  try {
    await once(bot, 'message');
    const acks: number[] = [];
    let isDrawn = false;
    const drawn = once(bot, 'message').then(([told]) => {
      isDrawn = true;
      return told as { readonly late?: readonly number[]; readonly error?: string };
    });
    bot.send({ draw: PICTURES });
    const asked: Promise<void>[] = [];
    while (!isDrawn) {
      const sent = performance.now();
      const envelope = slack.person('U1').slash('/kanalvakt', 'hjelp', { channel: 'C1000000' });
      const ack = once(workspace.happened, `ack ${envelope}`);
      asked.push(ack.then(() => void acks.push(performance.now() - sent)));
      await sleep(PAUSE);
    }
    await Promise.race([Promise.all(asked), sleep(5000)]);
    const { late = [], error } = await drawn;
    if (error !== undefined) throw new Error(error);
    const sorted = { late: ascending(late), acks: ascending(acks) };
    return {
      lateP99: percentile(sorted.late, 99),
      lateMost: sorted.late.at(-1) ?? Number.NaN,
      ackP99: percentile(sorted.acks, 99),
      ackMost: sorted.acks.at(-1) ?? Number.NaN,
      unacknowledged: asked.length - acks.length,
      asked: asked.length,
    };
  } finally {
    const ended = once(bot, 'exit');
    if (bot.connected) bot.disconnect();
    if (bot.exitCode === null) await ended;
    await slack.stop();
  }
}

const ours = await run(HERE);
const beside = values.beside === undefined ? undefined : await run(values.beside);
const line = (name: string, one: typeof ours) =>
  `${name}: main thread late p99 ${one.lateP99.toFixed(1)} ms, at most ${one.lateMost.toFixed(0)}; ` +
  `acknowledged p99 ${one.ackP99.toFixed(0)} ms, at most ${one.ackMost.toFixed(0)}, ` +
  `never ${one.unacknowledged} of ${one.asked}\n`;
process.stdout.write(
  `${PICTURES} pictures drawn meanwhile; goals: p99 ${GOALS.lateP99} ms, no acknowledgement after ${GOALS.ack} ms\n` +
    line('this build', ours) +
    (beside ? line('the other', beside) : ''),
);
const isGood =
  ours.lateP99 <= GOALS.lateP99 && ours.ackMost <= GOALS.ack && ours.unacknowledged === 0;
if (!isGood) process.exitCode = 1;
