import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FITTED } from '#src/judge/likelihood/fitted.ts';
import { replayNight } from '#src/judge/replay.ts';
import { isoUtc } from '#src/model/instant.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { type Night, parseNight } from '#src/nights/night.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import {
  modelWithout,
  nightWithout,
  PARTS,
  type Part,
  premisesWithout,
} from '#test/bench/ablation.ts';
import { fitRows } from '#test/bench/judge-fit.ts';
import { type Scored, score } from '#test/bench/night-score.ts';

/**
 * `npm run bench:nights -- DIR… [--folds 5] [--without PART|all] [--all] [--json]`: replays every night of folders and of
 * those in them, and scores the answers. With folds, as `folds.json` in the folder gives them (one by one in turn where it
 * gives none), each fold is judged by numbers that were fitted on the others: no night is scored by what was learnt from
 * it; what the program's own numbers make of the same nights stands beside. `--without` switches a part off
 * (test/bench/ablation.ts), and `all` prints what each of them is worth, as one table.
 */

/** So many folds where none are given. */
const IN_TURN = 5;

const args = process.argv.slice(2);
const json = args.includes('--json');
const verbose = args.includes('--all');
const without = args.indexOf('--without');
const wanted = without < 0 ? undefined : args[without + 1];
const folds = args.includes('--folds');
const folders = args.filter(
  (arg, at) => !arg.startsWith('--') && !['--folds', '--without'].includes(args[at - 1] ?? ''),
);
if (folders.length === 0) fail('Which folder of night files? npm run bench:nights -- DIR [--json]');
const part: Part = wanted === undefined || wanted === 'all' ? {} : partNamed(wanted);

const nights = folders.flatMap((folder) => {
  const files = nightFiles(folder);
  const foldOf = folds ? foldsOf(folder, files) : () => '';
  return files.map((file) => ({ file, fold: foldOf(file), night: read(file) }));
});
const plain = { name: 'all', inside: nights, fitted: FITTED };
/** Nights that are judged by the same numbers, which were learnt without them. */
const groups = folds
  ? [...Map.groupBy(nights, ({ fold }) => fold)]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, inside]) => {
        const others = nights.filter(({ fold }) => fold !== name);
        return { name, inside, fitted: fitRows(others.map(({ night }) => night)).fitted };
      })
  : [plain];
if (wanted === 'all') {
  const all = groups.flatMap((group) => scoredGroup(group, {}));
  print(`${'(nothing)'.padEnd(16)} ${line(all)}`);
  for (const [name, one] of Object.entries(PARTS)) {
    print(`${name.padEnd(16)} ${line(groups.flatMap((group) => scoredGroup(group, one)))}`);
  }
  process.exit(0);
}
const scored: Scored[] = [];
for (const group of groups) {
  const own = scoredGroup(group, part);
  scored.push(...own);
  if (!json && folds) print(`fold ${group.name}: ${line(own)}`);
}
if (scored.length === 0) fail(`${folders.join(', ')}: no night file (*.yaml) with expectations.`);
if (!json && folds) {
  print(`by folds: ${line(scored)}`);
  print(`plain:    ${line(scoredGroup(plain, part))}`);
}

const summary = {
  nights: nights.length,
  asks: scored.length,
  abilityAccuracy: mean(scored.map(({ ability }) => ability)),
  activityAccuracy: mean(scored.map(({ activity }) => activity)),
  causeAccuracy: mean(scored.map(({ cause }) => cause)),
  certaintyAccuracy: mean(scored.map(({ certainty }) => certainty)),
  logScore: mean(scored.map(({ logLoss }) => logLoss)),
  byCause: byCause(),
  dangerous: scored
    .filter(({ dangerous }) => dangerous)
    .map(({ night, ask }) => ({ night, at: isoUtc(ask.at), channel: ask.channel })),
};

if (json) print(JSON.stringify(summary));
else {
  for (const item of scored) if (verbose || isMiss(item)) print(describe(item));
  print('');
  print(`nights ${summary.nights}, asks ${scored.length}`);
  print(`ability   ${percent(summary.abilityAccuracy)}`);
  print(`activity  ${percent(summary.activityAccuracy)}`);
  print(`cause     ${percent(summary.causeAccuracy)}`);
  print(`certainty ${percent(summary.certaintyAccuracy)}`);
  print(`log score ${summary.logScore.toFixed(3)}`);
  for (const [cause, { right, of }] of Object.entries(summary.byCause)) {
    print(`  ${cause.padEnd(24)} ${right} of ${of}`);
  }
  print(`dangerous ${summary.dangerous.length}`);
}

function scoredGroup({ inside, fitted }: (typeof groups)[number], part: Part): Scored[] {
  const model = modelWithout(fitted, part);
  return inside.flatMap(({ night }) =>
    [...replayNight(nightWithout(night, part), premisesWithout(part), model)].flatMap(
      ({ ask, verdict }) => (ask.expect ? [score(night.id, ask, ask.expect, verdict)] : []),
    ),
  );
}

function partNamed(name: string): Part {
  const found = PARTS[name];
  if (found) return found;
  return fail(`No part is called ${name}: ${Object.keys(PARTS).join(', ')}, or all.`);
}

function read(file: string): Night {
  const parsed = parseNight(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) fail(issueLines(parsed.issues));
  return parsed.value;
}

function nightFiles(path: string): string[] {
  try {
    return readdirSync(path)
      .sort()
      .flatMap((name) => {
        const inside = join(path, name);
        if (statSync(inside).isDirectory()) return nightFiles(inside);
        return name.endsWith('.yaml') ? [inside] : [];
      });
  } catch {
    return fail(`${path} is not a folder that can be read.`);
  }
}

/** In which fold a file of the folder stands: siblings of one event stand in one. */
function foldsOf(path: string, files: readonly string[]): (file: string) => string {
  const list = join(path, 'folds.json');
  // Files of one kind lie together: dealt out in turn, each fold has some of each.
  if (!existsSync(list)) return (file) => String((files.indexOf(file) % IN_TURN) + 1);
  try {
    const written = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string[]>;
    const byFile = new Map(
      Object.entries(written).flatMap(([fold, names]) =>
        names.map((name) => [basename(name), fold] as const),
      ),
    );
    return (file) => byFile.get(basename(file)) ?? fail(`${list} has no fold for ${file}.`);
  } catch {
    return fail(`${list} cannot be read: which night belongs to which fold?`);
  }
}

function line(some: readonly Scored[]): string {
  const of = (values: readonly (boolean | undefined)[]) => percent(mean(values));
  return [
    `asks ${some.length}`,
    `ability ${of(some.map(({ ability }) => ability))}`,
    `activity ${of(some.map(({ activity }) => activity))}`,
    `cause ${of(some.map(({ cause }) => cause))}`,
    `log ${mean(some.map(({ logLoss }) => logLoss)).toFixed(3)}`,
    `dangerous ${some.filter(({ dangerous }) => dangerous).length}`,
  ].join(', ');
}
function byCause(): Record<string, { right: number; of: number }> {
  const table: Record<string, { right: number; of: number }> = {};
  for (const { ask, cause } of scored) {
    if (cause === undefined) continue;
    const name = [ask.expect?.cause].flat().join(' or ');
    const row = table[name] ?? { right: 0, of: 0 };
    table[name] = row;
    row.of++;
    if (cause) row.right++;
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => a.localeCompare(b)));
}

function isMiss({ ability, activity, cause, dangerous }: Scored): boolean {
  return ability === false || activity === false || cause === false || dangerous;
}

function describe({ night, ask, verdict, ability, activity, cause, dangerous }: Scored): string {
  const mark = (ok: boolean | undefined) => (ok === undefined ? '·' : ok ? '✓' : '✗');
  const wanted = (value: unknown) => [value].flat().join('|');
  return [
    `${night} ${isoUtc(ask.at)} ${ask.channel}${dangerous ? ' DANGEROUS' : ''}`,
    `  ability  ${mark(ability)} ${verdict.ability} (${wanted(ask.expect?.ability)}) ${top(verdict.probability.ability)}`,
    `  activity ${mark(activity)} ${verdict.activity} (${wanted(ask.expect?.activity)}) ${top(verdict.probability.activity)}`,
    `  cause    ${mark(cause)} ${verdict.cause} (${wanted(ask.expect?.cause)}) ${top(verdict.probability.cause)}`,
  ].join('\n');
}

function top(distribution: Verdict['probability'][keyof Verdict['probability']]): string {
  return Object.entries(distribution)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ');
}

function mean(values: readonly (boolean | number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined).map(Number);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
