import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replayNight } from '#src/judge/replay.ts';
import { isoUtc } from '#src/model/instant.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { parseNight } from '#src/nights/night.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { type Scored, score } from '#test/bench/night-score.ts';

/** `npm run bench:nights -- DIR [--json]`: replays every night of a folder and scores the answers. */

const args = process.argv.slice(2);
const json = args.includes('--json');
const verbose = args.includes('--all');
const folder = args.find((arg) => !arg.startsWith('--'));
if (folder === undefined) fail('Which folder of night files? npm run bench:nights -- DIR [--json]');

const scored: Scored[] = [];
let nights = 0;
for (const file of nightFiles(folder)) {
  const parsed = parseNight(readFileSync(join(folder, file), 'utf8'), join(folder, file));
  if (!parsed.ok) fail(issueLines(parsed.faults));
  nights++;
  for (const { ask, verdict } of replayNight(parsed.value)) {
    if (ask.expect) scored.push(score(parsed.value.id, ask, ask.expect, verdict));
  }
}
if (scored.length === 0) fail(`${folder} holds no night file (*.yaml) with expectations.`);

const summary = {
  nights,
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
  print(`nights ${nights}, asks ${scored.length}`);
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

function nightFiles(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    return fail(`${path} is not a folder that can be read.`);
  }
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
