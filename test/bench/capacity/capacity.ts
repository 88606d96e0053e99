import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import { ascending, percentile } from '../percentile.ts';
import { figuresOf } from './process-figures.ts';

/**
 * `npm run bench:capacity -- --channels 1000 [--minutes 2] [--no-etags] [--beside DIR]`: the whole program watching that many
 * feeds of a world in a process of its own, a look a minute at each, a tenth of them with news; beside it in the same run
 * a bare loop with the same client, parser and answers. `--beside`: another checkout's program before it, likewise.
 */
const { values } = parseArgs({
  options: {
    channels: { type: 'string', default: '300' },
    minutes: { type: 'string', default: '2' },
    'no-etags': { type: 'boolean', default: false },
    beside: { type: 'string' },
  },
});
const channels = Number(values.channels);
const minutes = Number(values.minutes);
if (!(channels > 0 && minutes > 0)) throw new RangeError('--channels and --minutes take numbers');

const CADENCE = MINUTE;
/** A first round that takes longer is told as none. */
const PATIENCE = 10 * MINUTE;
const ASKED_EVERY = 3 * SECOND;
const PROGRAMS = ['app/cli.js', 'src/cli.ts'];

interface Figures {
  readonly firstRound: number | undefined;
  readonly cpuALook: number;
  readonly bareALook: number;
  readonly looks: number;
  readonly rss: number;
  readonly writtenALook: number;
  readonly answers: readonly number[];
  readonly lag: string;
}

const builds = [...(values.beside ? [resolve(values.beside)] : []), process.cwd()];
for (const folder of builds) {
  const { firstRound, cpuALook, bareALook, looks, rss, writtenALook, answers, lag } =
    await measure(folder);
  const due = (channels * MINUTE) / CADENCE / 60;
  const answered = ascending(answers);
  const lines = {
    'first round':
      firstRound === undefined
        ? 'not whole in ten minutes'
        : `${(firstRound / SECOND).toFixed(1)} s`,
    'CPU a look': `${cpuALook.toFixed(2)} ms; bare ${bareALook.toFixed(2)} ms; ratio ${(cpuALook / bareALook).toFixed(2)}`,
    'looks a second': `${looks.toFixed(1)} of ${due.toFixed(1)} due`,
    resident: `${rss.toFixed(0)} MB`,
    'written a look': `${(writtenALook / 1_000).toFixed(2)} KB`,
    'event-loop delay': lag,
    answers: `${answers.length}; p50 ${percentile(answered, 50)} ms, p99 ${percentile(answered, 99)} ms`,
  };
  process.stdout.write(
    `${channels} channels, ${minutes} min, ${values['no-etags'] ? 'no ETags' : 'ETags'}: ${folder === process.cwd() ? 'this build' : folder}\n`,
  );
  for (const [name, text] of Object.entries(lines)) {
    process.stdout.write(`  ${name.padEnd(18)}${text}\n`);
  }
}

async function measure(build: string): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'kanalvakt-capacity-'));
  const here = import.meta.dirname;
  const world = fork(join(here, 'world.ts'), [String(channels), values['no-etags'] ? 'no' : 'yes']);
  const [{ port }] = (await once(world, 'message')) as [{ port: number }];
  const metricsPort = await freePort();
  const file = join(folder, 'kanalvakt.yaml');
  await writeFile(file, JSON.stringify(settingsFor(port, metricsPort, folder)));
  const program = PROGRAMS.find((name) => existsSync(join(build, name))) ?? '';
  const begun = performance.now();
  const bot = spawn(process.execPath, [join(build, program), 'start', '--settings', file], {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: folder,
  });
  const bare = fork(join(here, 'bare.ts'), [port, channels, CADENCE].map(String));
  const conversation = converse(bot);
  try {
    let firstRound: number | undefined;
    while (performance.now() - begun < PATIENCE && firstRound === undefined) {
      await sleep(SECOND / 4);
      if ((await counted(world)).seen === channels) firstRound = performance.now() - begun;
      if (bot.exitCode !== null) throw new Error(`the program ended with ${bot.exitCode}`);
    }
    // Settled: the engine is warm, and what the first round left has been done.
    await sleep(CADENCE / 2);
    await metricsText(metricsPort);
    const before = { bot: figuresOf(bot.pid as number), bare: figuresOf(bare.pid as number) };
    const looked = await counted(world);
    const from = performance.now();
    const answers: number[] = [];
    while (performance.now() - from < minutes * MINUTE) {
      answers.push(await conversation.ask(`er Etat ${answers.length % channels} nede?`));
      await sleep(ASKED_EVERY);
    }
    const after = { bot: figuresOf(bot.pid as number), bare: figuresOf(bare.pid as number) };
    const lookedAfter = await counted(world);
    const took = (performance.now() - from) / SECOND;
    const lag = lagIn(await metricsText(metricsPort));
    const [looks, bareLooks] = [lookedAfter.bot - looked.bot, lookedAfter.bare - looked.bare];
    return {
      ...{ firstRound, answers, lag },
      cpuALook: (after.bot.cpu - before.bot.cpu) / looks,
      bareALook: (after.bare.cpu - before.bare.cpu) / bareLooks,
      looks: looks / took,
      rss: after.bot.rss,
      writtenALook: (after.bot.written - before.bot.written) / looks,
    };
  } finally {
    for (const one of [bot, bare, world]) one.kill('SIGKILL');
    await rm(folder, { recursive: true });
  }
}

function settingsFor(port: number, metricsPort: number, folder: string): object {
  const organisations = Array.from({ length: channels }, (_, index) => ({
    id: `etat-${index}`,
    name: `Etat ${index}`,
    channels: [
      { id: `c${index}`, platform: 'feed', handle: `http://127.0.0.1:${port}/bot/${index}` },
    ],
  }));
  return {
    ...{ language: 'nb', zone: 'Europe/Oslo', country: 'NO' },
    storage: join(folder, 'kanalvakt.sqlite'),
    organisations,
    network: { control: [`http://127.0.0.1:${port}`] },
    platforms: { feed: { cadence: `${CADENCE / SECOND}s` } },
    http: { port: metricsPort },
  };
}

async function counted(world: ChildProcess): Promise<{ bot: number; bare: number; seen: number }> {
  world.send('count');
  const [counts] = await once(world, 'message');
  return counts as { bot: number; bare: number; seen: number };
}

/** Talks to the program by its input, a question at a time. */
function converse({ stdin, stdout }: ChildProcess) {
  let heard = () => {};
  stdout?.on('data', () => heard());
  return {
    async ask(text: string): Promise<number> {
      const { promise, resolve } = Promise.withResolvers<void>();
      heard = resolve;
      const asked = performance.now();
      stdin?.write(`${text}\n`);
      await Promise.race([promise, sleep(MINUTE)]);
      return performance.now() - asked;
    },
  };
}

async function metricsText(port: number): Promise<string> {
  return await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(MINUTE) })
    .then((response) => response.text())
    .catch(() => '');
}

/** As prom-client measures it by Node's `monitorEventLoopDelay`, since the metrics were read before. */
function lagIn(metrics: string): string {
  const figure = (name: string) =>
    Number(new RegExp(`^nodejs_eventloop_lag_${name}_seconds (.+)$`, 'm').exec(metrics)?.[1]) *
    SECOND;
  return ['p50', 'p99', 'max'].map((name) => `${name} ${figure(name).toFixed(1)} ms`).join(', ');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
