import { readdirSync, readFileSync, statSync } from 'node:fs';
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
 * `npm run bench:nights -- DIR [--folds 5] [--without PART|all] [--all] [--json]`: replays every night of a folder and of
 * those in it, and scores the answers. With folds, as `folds.json` in the folder gives them, each fold is judged by
 * numbers that were fitted on the others: no night is scored by what was learnt from it. `--without` switches a part off
 * (test/bench/ablation.ts), and `all` prints what each of them is worth, as one table.
 */

const args = process.argv.slice(2);
const json = args.includes('--json');
const verbose = args.includes('--all');
const without = args.indexOf('--without');
const wanted = without < 0 ? undefined : args[without + 1];
const folds = args.includes('--folds');
const folder = args.find(
  (arg, at) => !arg.startsWith('--') && !['--folds', '--without'].includes(args[at - 1] ?? ''),
);
if (folder === undefined) fail('Which folder of night files? npm run bench:nights -- DIR [--json]');
const part: Part = wanted === undefined || wanted === 'all' ? {} : partNamed(wanted);

const nights = nightFiles(folder).map((file) => ({ file, night: read(file) }));
/** Nights that are judged by the same numbers, which were learnt without them. */
const groups = folds
  ? foldsOf(folder).map(([name, files]) => {
      const others = nights.filter(({ file }) => !files.has(basename(file)));
      return {
        name,
        inside: nights.filter(({ file }) => files.has(basename(file))),
        fitted: fitRows(others.map(({ night }) => night)).fitted,
      };
    })
  : [{ name: 'all', inside: nights, fitted: FITTED }];
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
if (scored.length === 0) fail(`${folder} holds no night file (*.yaml) with expectations.`);

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

/** Names of files by fold: siblings of one event stand in one. */
function foldsOf(path: string): readonly (readonly [string, ReadonlySet<string>])[] {
  const file = join(path, 'folds.json');
  try {
    const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    return Object.entries(written).map(([name, files]) => [
      name,
      new Set(files.map((one) => basename(one))),
    ]);
  } catch {
    return fail(`${file} cannot be read: which night belongs to which fold?`);
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
