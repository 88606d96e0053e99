import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { plansOf } from '#app/plan/show-plan.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import { parseSettings } from '#src/settings/settings.ts';
import type { CallLoad } from '#src/watch/limits/call-load.ts';
import { SHARE } from '#src/watch/limits/rate-budget.ts';
import { BOOST } from '#src/watch/schedule/boost.ts';
import { callsAMinute, type PlatformPlan } from '#src/watch/schedule/plan.ts';
import { ascending, percentile } from './percentile.ts';
import { FRESHNESS, startWorld, TROUBLES } from './soak-world.ts';

/**
 * `npm run bench:soak [-- --minutes 30]`: the program as it runs in earnest, against doubles of every platform and
 * chat that fail again and again. It fails itself if something was left unhandled, if it holds 5 % more in the last
 * third than in the middle one, or if a platform was called more than planned.
 */

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new RangeError('--minutes takes a number above 0');

/** The same faults in the same order at each run: a multiplicative generator (Park and Miller). */
let seed = 20_201_016;
const upTo = (count: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % count;
};

const HEAP_EVERY = Math.min(20 * SECOND, (minutes * MINUTE) / 15);
const LONGEST_FAULT = 20;
/** First looks take history and inspect tokens: calls are counted from then on. */
const warmUp = Math.min(MINUTE, (minutes * MINUTE) / 3);

interface Held {
  readonly heap: number;
  readonly unhandled: number;
}

const folder = await mkdtemp(join(tmpdir(), 'kanalvakt-soak-'));
const world = await startWorld();
const file = join(folder, 'kanalvakt.yaml');
const text = JSON.stringify({ ...world.settings, storage: join(folder, 'soak.sqlite') });
await writeFile(file, text);
const settings = parseSettings(text, file, world.variables);
if (!settings.ok) throw new Error(JSON.stringify(settings.issues));
const plans = (await plansOf(settings.value)).map(({ plan }) => plan);

const logFile = join(folder, 'log');
const log = openSync(logFile, 'w');
const bot = fork(join(import.meta.dirname, 'soak-bot.ts'), [file], {
  env: { PATH: process.env['PATH'], ...world.variables },
  stdio: ['ignore', log, log, 'ipc'],
});
let hasEnded = false;
bot.once('exit', () => {
  hasEnded = true;
});

const stopping = new AbortController();
const jobs: Promise<unknown>[] = [];
const heaps: Held[] = [];
const injected = new Map<string, number>();
let questions = 0;
const begun = performance.now();

jobs.push(
  ...Object.entries(world.faulty).map(([, put]) =>
    again(
      () => (10 + upTo(50)) * SECOND,
      async () => {
        const names = Object.keys(TROUBLES);
        const name = names[upTo(names.length)] as string;
        injected.set(name, (injected.get(name) ?? 0) + 1);
        put(TROUBLES[name]);
        await pause((2 + upTo(LONGEST_FAULT)) * SECOND);
        put(undefined);
      },
    ),
  ),
  again(
    () => 3 * SECOND,
    async () => world.publish(),
  ),
  again(
    () => 4 * SECOND,
    async () => {
      questions += world.ask();
    },
  ),
  again(
    () => 47 * SECOND,
    async () => world.disturb(),
  ),
  again(
    () => HEAP_EVERY,
    async () => {
      heaps.push(await held(bot));
    },
  ),
);
await pause(warmUp);
const before = world.counted();
const counting = performance.now();
await pause(minutes * MINUTE - warmUp);
const took = (performance.now() - begun) / MINUTE;
const counted = (performance.now() - counting) / MINUTE;
const calls = world.counted();
stopping.abort();
await Promise.all(jobs);

const endedEarly = hasEnded;
const last = endedEarly ? heaps.at(-1) : await held(bot);
if (!hasEnded) {
  bot.send('stop');
  await once(bot, 'exit');
}
await world.close();
closeSync(log);

const third = Math.floor(heaps.length / 3);
const median = (some: readonly Held[]) => percentile(ascending(some.map(({ heap }) => heap)), 50);
const thirds = [0, 1, 2].map((index) => median(heaps.slice(index * third, (index + 1) * third)));
const growth = (thirds[2] ?? 0) / (thirds[1] ?? 1) - 1;
const unhandled = last?.unhandled ?? 0;
const rows = plans.flatMap((plan) =>
  [...Map.groupBy(plan.loads, ({ counted }) => counted)].flatMap(([kind, loads]) => {
    const name = `${plan.platform} ${kind}`;
    const all = calls.get(name);
    if (all === undefined) return [];
    return [{ name, made: all - (before.get(name) ?? 0), ...planned(plan, loads) }];
  }),
);

const tell = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes = 0) => (bytes / 1_000_000).toFixed(2);
const logText = await readFile(logFile, 'utf8');
tell(
  `${took.toFixed(1)} minutes, ${settings.value.channels.length} channels, ${sum(injected.values())} faults of ${injected.size} kinds`,
);
tell(
  `questions ${questions}, messages in the chats ${world.answered()}, lines of the log ${logText.split('\n').length}`,
);
tell(
  `heap after a forced collection, median of each third: ${thirds.map(megabytes).join(', ')} MB (${(growth * 100).toFixed(1)} %)`,
);
tell(`unhandled: ${unhandled}${endedEarly ? ', and the program ended by itself' : ''}`);
tell(`${'CALLS'.padEnd(36)}${'MADE'.padStart(8)}${'CALM'.padStart(8)}${'AT MOST'.padStart(9)}`);
for (const { name, made, calm, most } of rows) {
  tell(
    `${name.padEnd(36)}${String(made).padStart(8)}${String(calm).padStart(8)}${String(most).padStart(9)}`,
  );
}
const complaints = [
  ...(unhandled > 0 || endedEarly ? ['something was left unhandled'] : []),
  ...(growth > 0.05 ? ['it holds more and more'] : []),
  ...rows
    .filter(({ made, most }) => made > most)
    .map(({ name }) => `more calls than planned: ${name}`),
];
for (const complaint of complaints) tell(`FAULT ${complaint}`);
if (complaints.length > 0) {
  process.exitCode = 1;
  tell(
    logText
      .split('\n')
      .filter((line) => /UNHANDLED|a look failed|a job failed/.test(line))
      .slice(0, 5)
      .join('\n'),
  );
}
await rm(folder, { recursive: true });

/**
 * Calls in calm, and at most: with every channel in trouble all the time and looked at for whoever asks as soon as it
 * is old, within the share of the limit.
 */
function planned(plan: PlatformPlan, loads: readonly CallLoad[]) {
  const round = sum(loads.map((load) => load.round));
  const calm = Math.ceil(sum(loads.map((load) => callsAMinute(plan, load))) * counted);
  const inWindows = loads.map(({ limit }) =>
    limit === undefined
      ? Number.POSITIVE_INFINITY
      : Math.floor(limit.calls * SHARE) * Math.ceil((counted * MINUTE) / limit.window),
  );
  const asked = Math.ceil((counted * MINUTE) / FRESHNESS);
  // A round may end just within the time.
  return { calm, most: Math.min(calm * BOOST + (asked + 1) * round, sum(inWindows)) };
}

async function again(every: () => number, job: () => Promise<void>): Promise<void> {
  while (!stopping.signal.aborted) {
    await pause(every());
    if (!stopping.signal.aborted && !hasEnded) await job();
  }
}

/** Ends early, and with nothing to tell, when the soak ends. */
async function pause(time: number): Promise<void> {
  await sleep(time, undefined, { signal: stopping.signal }).catch(() => {});
}

async function held(child: ChildProcess): Promise<Held> {
  child.send('heap');
  const [answer] = await once(child, 'message');
  return answer as Held;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, value) => total + value, 0);
}
