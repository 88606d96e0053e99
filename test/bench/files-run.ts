import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Through how many of our files one question runs on the bundled night: those with a named function that was called, as
 * V8 counts them. `node test/bench/files-run.ts [--list] [question …]`. The goal is 90 at most.
 */
const ROOT = join(import.meta.dirname, '../..');
const QUESTION = 'Er Oslo nede, eller bare stille?';
const GOAL = 90;

/** As V8 writes it: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-ScriptCoverage */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

/** The program's file, wherever the command line stands: `npm start` names it. */
function cli(): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return join(ROOT, /^node (\S+)$/.exec(scripts.start)?.[1] ?? 'src/cli.ts');
}

/** What was written to a folder by the run of the question. */
function coverageOf(question: string): readonly Coverage[] {
  const folder = mkdtempSync(join(tmpdir(), 'files-run-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [cli(), 'ask', question], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
    return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
const question = args.filter((arg) => arg !== '--list').join(' ') || QUESTION;
const ran = new Map<string, Set<string>>();
for (const { url, functions } of coverageOf(question).flatMap(({ result }) => result)) {
  if (!url.startsWith('file:')) continue;
  const file = relative(ROOT, fileURLToPath(url));
  if (file.startsWith('..') || file.startsWith('node_modules')) continue;
  const names = functions
    .filter(({ functionName, ranges }) => functionName !== '' && (ranges[0]?.count ?? 0) > 0)
    .map(({ functionName }) => functionName);
  if (names.length > 0) ran.set(file, new Set([...(ran.get(file) ?? []), ...names]));
}
const files = [...ran.keys()].sort();
if (args.includes('--list')) {
  for (const file of files)
    process.stdout.write(`${file}: ${[...(ran.get(file) ?? [])].join(' ')}\n`);
}
const folders = Map.groupBy(files, (file) => dirname(file).split(sep).slice(0, 2).join('/'));
for (const [folder, own] of folders) process.stdout.write(`${folder}: ${own.length}\n`);
process.stdout.write(`${files.length} files run for "${question}" (goal: ${GOAL} at most)\n`);
if (files.length > GOAL) process.exitCode = 1;
