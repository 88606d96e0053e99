import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Night, parseNight } from '#src/nights/night.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { differsIn, whyDifferent } from '#test/e2e/live-nights/differences.ts';
import { type LiveAnswer, runLive } from '#test/e2e/live-nights/live-night.ts';

/**
 * `npm run bench:live -- DIR [--nights N] [--only NAME]`: serves the nights of a folder to the program as it runs, with
 * fakes for the platforms, and prints each verdict beside that from the file, and why they differ.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { nights: { type: 'string' }, only: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('Which folder of night files? npm run bench:live -- DIR [--nights N]\n');
  process.exit(2);
}
const most = Number(values.nights ?? Number.POSITIVE_INFINITY);
const wanted = nightsIn(folder)
  .filter(({ id }) => values.only === undefined || id.includes(values.only))
  .slice(0, most);
const same = { ability: 0, activity: 0, cause: 0, all: 0 };
let asks = 0;
for (const night of wanted) {
  for (const answer of await runLive(night)) {
    const differs = differsIn(answer);
    asks++;
    if (differs.length === 0) same.all++;
    for (const one of ['ability', 'activity', 'cause'] as const) {
      if (!differs.includes(one)) same[one]++;
    }
    print(`${differs.length === 0 ? '=' : '≠'} ${night.id.padEnd(30)} ${rowOf(answer)}`);
    if (differs.length > 0) for (const line of whyDifferent(answer)) print(`      ${line}`);
  }
}
print(
  `nights ${wanted.length}, asks ${asks}: the same ability ${same.ability}, activity ${same.activity}, cause ${same.cause}, all three ${same.all}`,
);

function rowOf({ ask, replayed, live }: LiveAnswer): string {
  const told = ({ ability, activity, cause, probability }: LiveAnswer['live']) =>
    `${ability} ${activity} ${cause ?? '–'} ${probability.ability[ability].toFixed(2)}`;
  const fair = [ask.expect?.ability ?? []].flat();
  const right = (one: LiveAnswer['live']) =>
    fair.length === 0 ? '' : fair.includes(one.ability) ? ' ✓' : ' ✗';
  return `${told(replayed)}${right(replayed)} | ${told(live)}${right(live)}`;
}

function nightsIn(path: string): readonly Night[] {
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const inside = join(path, name);
      if (statSync(inside).isDirectory()) return nightsIn(inside);
      if (!name.endsWith('.yaml')) return [];
      const parsed = parseNight(readFileSync(inside, 'utf8'), inside);
      if (!parsed.ok) throw new Error(issueLines(parsed.issues));
      return [parsed.value];
    });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
