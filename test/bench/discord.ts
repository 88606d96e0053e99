import process from 'node:process';
import { runDiscord } from './discord-run.ts';
import { percentile } from './percentile.ts';

/**
 * `npm run bench:discord [-- --json]`: how soon 50 mentions a second are answered, from the gateway event to the REST
 * call, beside a bare discord.js bot that answers all with the same embed. Three runs of each, one after the other;
 * the best is the one whose slowest answers were the fastest, and all its figures are told.
 */

const WARM_UP = 50;
const QUESTIONS = 200;
const RUNS = 3;
const GOALS = { answerP99Ms: 250, overBareMs: 15 };

const runs: ReturnType<typeof figuresOf>[] = [];
for (let run = 0; run < RUNS; run++) {
  const bare = await runDiscord('bare', WARM_UP, QUESTIONS);
  runs.push(figuresOf(await runDiscord('kanalvakt', WARM_UP, QUESTIONS), bare));
}
const best = runs.reduce((a, b) => (b.answerP99Ms < a.answerP99Ms ? b : a));
process.stdout.write(process.argv.includes('--json') ? json() : table());
// Not so where one was never answered, since then its time is no number.
const isGood =
  best.answerP99Ms <= GOALS.answerP99Ms &&
  best.overBareMs <= GOALS.overBareMs &&
  runs.every(({ unanswered }) => unanswered === 0);
if (!isGood) process.exitCode = 1;

function figuresOf(answers: readonly number[], bare: readonly number[]) {
  const medianMs = percentile(answers, 50);
  const bareMedianMs = percentile(bare, 50);
  return {
    answerP99Ms: percentile(answers, 99),
    medianMs,
    bareMedianMs,
    bareP99Ms: percentile(bare, 99),
    overBareMs: Math.round((medianMs - bareMedianMs) * 10) / 10,
    unanswered: answers.filter((time) => !Number.isFinite(time)).length,
  };
}

function json(): string {
  const { answerP99Ms, medianMs, bareMedianMs, overBareMs } = best;
  return `${JSON.stringify({ answerP99Ms, medianMs, bareMedianMs, overBareMs })}\n`;
}

function table(): string {
  const row = (name: string, ...values: (number | string)[]) =>
    `${name.padEnd(22)}${values.map((value) => String(value).padStart(9)).join('')}`;
  const rows = runs.flatMap((run, index) => [
    row(
      `kanalvakt, run ${index + 1}${run === best ? ' (best)' : ''}`,
      run.medianMs,
      run.answerP99Ms,
    ),
    row(`bare, run ${index + 1}`, run.bareMedianMs, run.bareP99Ms),
  ]);
  const unanswered = runs.reduce((sum, run) => sum + run.unanswered, 0);
  return [
    `${QUESTIONS} mentions at 50 a second in each run, after ${WARM_UP} that do not count; milliseconds`,
    row('', 'p50', 'p99'),
    ...rows,
    `answer p99 ${best.answerP99Ms} (goal: ${GOALS.answerP99Ms}), median ${best.overBareMs} above bare (goal: ${GOALS.overBareMs})`,
    ...(unanswered > 0 ? [`${unanswered} mentions were never answered`] : []),
    '',
  ].join('\n');
}
