import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseNight } from '#src/nights/night.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { fitRows } from '#test/bench/judge-fit.ts';

/**
 * `npm run fit:judge -- DIR [--without FOLD]`: fits how much each row of the judge's tables counts to the nights of a
 * folder, and writes src/judge/likelihood/fitted.ts. A fold of `folds.json` can be left out, to be scored afterwards.
 */

const args = process.argv.slice(2);
const without = args.indexOf('--without');
const folder = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--without');
if (folder === undefined) {
  process.stderr.write('Which folder of night files? npm run fit:judge -- DIR [--without FOLD]\n');
  process.exit(2);
}
const fold = without < 0 ? undefined : args[without + 1];
const folds = (
  fold === undefined ? {} : JSON.parse(readFileSync(join(folder, 'folds.json'), 'utf8'))
) as Record<string, string[]>;
const left = new Set((fold === undefined ? [] : (folds[fold] ?? [])).map((file) => basename(file)));
const nights = filesIn(folder)
  .filter((file) => !left.has(basename(file)))
  .map((file) => {
    const parsed = parseNight(readFileSync(file, 'utf8'), file);
    if (!parsed.ok) throw new Error(issueLines(parsed.issues));
    return parsed.value;
  });
const { fitted, before, after } = fitRows(nights);
const rows = Object.entries(fitted.rows)
  .map(([name, weight]) => `    '${name}': ${weight},\n`)
  .join('');
writeFileSync(
  new URL('../../src/judge/likelihood/fitted.ts', import.meta.url),
  `import type { Fitted } from './hypotheses.ts';

/**
 * Written by \`npm run fit:judge -- DIR${fold === undefined ? '' : ` --without ${fold}`}\` from ${nights.length} nights: how much each row counts, 1 where it is not named.
 */
export const FITTED: Fitted = {
  rows: {
${rows}  },
  priors: {},
};
`,
);
process.stdout.write(
  `${nights.length} nights: loss ${before.toFixed(2)} → ${after.toFixed(2)}, ${Object.keys(fitted.rows).length} rows moved\n`,
);

function filesIn(path: string): string[] {
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const inside = join(path, name);
      if (statSync(inside).isDirectory()) return filesIn(inside);
      return name.endsWith('.yaml') ? [inside] : [];
    });
}
