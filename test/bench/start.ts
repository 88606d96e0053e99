import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * How long `ask` takes on the bundled night, from the first instruction to the last, in bare starts of Node measured
 * in the same run: `npm run bench:start [-- --json]`. The goal is 10 at most.
 */
const CLI = join(import.meta.dirname, '../../app/cli.js');
const RUNS = 15;
const GOAL = 10;

function median(args: readonly string[]): number {
  const times: number[] = [];
  // The first run fills the compile cache, and is not counted.
  for (let run = 0; run <= RUNS; run++) {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
    if (run > 0) times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
}

const bareStart = median(['-e', '0']);
const ask = median([CLI, 'ask', 'Er Oslo nede, eller bare stille?']);
const result = {
  bareStartMillis: Math.round(bareStart),
  askMillis: Math.round(ask),
  bareStarts: Math.round((ask / bareStart) * 100) / 100,
  goal: GOAL,
};
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify(result)}\n`
    : `ask: ${result.askMillis} ms, a bare start of Node: ${result.bareStartMillis} ms; ${result.bareStarts} bare starts (goal: ${GOAL} at most)\n`,
);
if (result.bareStarts > GOAL) process.exitCode = 1;
