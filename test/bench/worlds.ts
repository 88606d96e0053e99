import { pathToFileURL } from 'node:url';
import type { replayNight } from '#src/judge/replay.ts';
import { score } from '#test/bench/night-score.ts';
import { createWorld } from '#test/worlds/world.ts';

/**
 * `npm run bench:worlds -- [--nights 10000] [--from 0] [--judge FILE] [--json]`: made worlds, of which the truth is
 * known. `--judge` names the `src/judge/replay.ts` of another checkout, to compare.
 */

const args = process.argv.slice(2);
const option = (name: string) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};
const count = Number(option('nights') ?? 10_000);
const from = Number(option('from') ?? 0);
const judge = option('judge');
const replay: typeof replayNight = judge
  ? (await import(pathToFileURL(judge).href)).replayNight
  : (await import('#src/judge/replay.ts')).replayNight;

const BINS = 10;
const bins = Array.from({ length: BINS }, () => ({ n: 0, said: 0, right: 0 }));
const expected = new Map<string, number>();
const taken = new Map<string, number>();
const causes = new Map<string, { right: number; of: number }>();
/** By the true cause: which cause was told, where there was something to tell. */
const confusion = new Map<string, Map<string, number>>();
let right = 0;
let logLoss = 0;
const dangerous: string[] = [];

for (let seed = from; seed < from + count; seed++) {
  const { night, truth } = createWorld(seed);
  for (const { ask, verdict } of replay(night)) {
    if (!ask.expect) continue;
    const scored = score(night.id, ask, ask.expect, verdict);
    const wanted = [ask.expect.ability ?? []].flat();
    const given = verdict.ability;
    add(expected, wanted.join('|'));
    if (scored.ability) right++;
    else add(taken, `${truth.cause}: ${given} for ${wanted.join('|')}`);
    if (scored.dangerous) dangerous.push(`${night.id} ${truth.cause}: ${given}`);
    logLoss += scored.logLoss ?? 0;
    const row = causes.get(truth.cause) ?? { right: 0, of: 0 };
    causes.set(truth.cause, { right: row.right + (scored.ability ? 1 : 0), of: row.of + 1 });
    if (!wanted.includes('working')) {
      const row = confusion.get(truth.cause) ?? new Map<string, number>();
      confusion.set(truth.cause, row);
      add(row, verdict.cause ?? 'none');
    }
    const p = verdict.probability.ability[given];
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))];
    if (bin) {
      bin.n++;
      bin.said += p;
      bin.right += scored.ability ? 1 : 0;
    }
  }
}

const ece = bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / count;
const share = (names: readonly string[]) =>
  [...expected].reduce(
    (sum, [wanted, n]) => sum + (names.includes(wanted.split('|')[0] ?? '') ? n : 0),
    0,
  ) / count;
const summary = {
  nights: count,
  ability: right / count,
  logScore: logLoss / count,
  dangerousPerThousand: (1_000 * dangerous.length) / count,
  calibrationError: ece,
  expected: {
    unknown: share(['unknown']),
    blockedOrDegraded: share(['blocked', 'degraded']),
    hijacked: share(['hijacked']),
  },
};
if (args.includes('--json')) print(JSON.stringify(summary));
else {
  print(`nights ${count}`);
  print(`ability               ${percent(summary.ability)}`);
  print(`log score             ${summary.logScore.toFixed(3)}`);
  print(`dangerous per 1,000   ${summary.dangerousPerThousand.toFixed(2)}`);
  print(`calibration error     ${summary.calibrationError.toFixed(3)}`);
  for (const [name, value] of Object.entries(summary.expected)) {
    print(`  expected ${name.padEnd(18)} ${percent(value)}`);
  }
  print('said and right, by the probability of the answer:');
  for (const { n, said, right } of bins) {
    if (n > 0) print(`  ${percent(said / n)} said, ${percent(right / n)} right, ${n} answers`);
  }
  print('right by the true cause:');
  for (const [cause, { right, of }] of [...causes].sort())
    print(`  ${cause.padEnd(22)} ${percent(right / of)} of ${of}`);
  print('which cause is taken for which, where the account surely did not just work:');
  for (const [cause, row] of [...confusion].sort()) {
    const of = [...row.values()].reduce((sum, n) => sum + n, 0);
    const told = [...row].sort(([, a], [, b]) => b - a).slice(0, 5);
    const shares = told.map(([name, n]) => `${name} ${percent(n / of)}`).join(', ');
    print(`  ${cause.padEnd(22)} ${String(of).padStart(5)}: ${shares}`);
  }
  print('taken for another, most often:');
  for (const [what, n] of [...taken].sort(([, a], [, b]) => b - a).slice(0, 15))
    print(`  ${n} × ${what}`);
  for (const one of dangerous.slice(0, 20)) print(`dangerous: ${one}`);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
