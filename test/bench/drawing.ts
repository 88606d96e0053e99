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
 * the first since its start among them, and how soon Slack commands are acknowledged meanwhile; beside the same without
 * drawing, and beside another build of the program, in its folder, where one is named. The goals are 20 ms at p99 and no
 * acknowledgement after 500 ms; on a machine that does other things, what is late without drawing says how much they cost.
 */

const { values } = parseArgs({ options: { beside: { type: 'string' } } });
const PICTURES = 50;
const GOALS = { lateP99: 20, ack: 500 };
/** Between two commands, and before the first picture, in milliseconds. */
const PAUSE = 50;
const REST = 5000;
const HERE = join(import.meta.dirname, '../..');

interface Told {
  readonly late?: { readonly atRest: readonly number[]; readonly drawing: readonly number[] };
  readonly error?: string;
}

function figuresOf(late: readonly number[], acks: readonly number[]) {
  const sorted = { late: ascending(late), acks: ascending(acks) };
  return {
    lateP99: percentile(sorted.late, 99),
    lateMost: sorted.late.at(-1) ?? Number.NaN,
    ackP99: percentile(sorted.acks, 99),
    ackMost: sorted.acks.at(-1) ?? Number.NaN,
  };
}

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
    const acks = { atRest: [] as number[], drawing: [] as number[] };
    let counted: number[] | undefined = [];
    const drawn = Promise.withResolvers<Told>();
    bot.on('message', (told: Told | keyof typeof acks) => {
      counted = typeof told === 'string' ? acks[told] : undefined;
      if (typeof told !== 'string') drawn.resolve(told);
    });
    bot.send({ draw: PICTURES, rest: REST });
    const asked: Promise<void>[] = [];
    let unacknowledged = 0;
    for (;;) {
      const list: number[] | undefined = counted;
      if (list === undefined) break;
      const sent = performance.now();
      unacknowledged += 1;
      const envelope = slack.person('U1').slash('/kanalvakt', 'hjelp', { channel: 'C1000000' });
      const ack = once(workspace.happened, `ack ${envelope}`);
      asked.push(
        ack.then(() => {
          unacknowledged -= 1;
          list.push(performance.now() - sent);
        }),
      );
      await sleep(PAUSE);
    }
    await Promise.race([Promise.all(asked), sleep(5000)]);
    const { late, error } = await drawn.promise;
    if (late === undefined) throw new Error(error);
    return {
      atRest: figuresOf(late.atRest, acks.atRest),
      drawing: figuresOf(late.drawing, acks.drawing),
      unacknowledged,
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
const row = (name: string, one: ReturnType<typeof figuresOf>) =>
  [name.padEnd(28), one.lateP99, one.lateMost, one.ackP99, one.ackMost]
    .map((cell) => (typeof cell === 'string' ? cell : cell.toFixed(1).padStart(12)))
    .join('');
const rows = (name: string, { atRest, drawing, unacknowledged }: typeof ours) => [
  row(`${name}, at rest`, atRest),
  row(`${name}, drawing`, drawing),
  ...(unacknowledged > 0 ? [`${unacknowledged} commands were never acknowledged`] : []),
];
process.stdout.write(
  [
    `${PICTURES} pictures; milliseconds; goals: late p99 ${GOALS.lateP99}, no ack after ${GOALS.ack}`,
    ' '.repeat(28) +
      ['late p99', 'latest', 'ack p99', 'last ack'].map((one) => one.padStart(12)).join(''),
    ...rows('this build', ours),
    ...(beside ? rows('the other', beside) : []),
    '',
  ].join('\n'),
);
const { drawing, unacknowledged } = ours;
const isGood =
  drawing.lateP99 <= GOALS.lateP99 && drawing.ackMost <= GOALS.ack && unacknowledged === 0;
if (!isGood) process.exitCode = 1;
