import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesIn,
  importCycles,
  type SourceFile,
  sourceFile,
  sourceFiles,
  twoWayFolders,
} from './import-graph.ts';

/** Lowest first: each row may import itself and the rows above it. */
const LAYERS: readonly (readonly [where: string, what: string])[] = [
  ['src/yaml', 'reading YAML that people write'],
  ['src/model', 'the vocabulary'],
  ['src/catalog', 'what is known of each platform, cause, signal and language'],
  ['src/ports.ts', 'what the core needs of the world outside'],
  ['src/settings', 'what the settings say'],
  ['src/nights', 'nights as files'],
  ['src/records', 'what is kept of what was seen'],
  ['src/rhythm', 'how often a channel usually posts'],
  ['src/judge', 'signals to verdicts'],
  ['src/incidents', 'verdicts to incidents'],
  ['src/replay', 'a night on its own clock'],
  ['src/watch', 'which channel is looked at when'],
  ['src/notify', 'incidents to rooms'],
  ['src/ask', 'words to questions'],
  ['src/say', 'what all answers share'],
  ['src/desk', 'questions to answers'],
  ['src/setup', 'what init recognises and writes'],
  ['adapters', 'the world outside'],
  ['app', 'joins the two'],
];

/** What adapters share; beyond these none knows another. */
const SHARED = [
  'adapters/documents',
  'adapters/http',
  'adapters/feeds',
  'adapters/pages',
  'adapters/chats/shared',
  'adapters/platforms/shared',
  // Facebook and Instagram are one API.
  'adapters/platforms/meta',
];
/** Adapters of one kind that stand side by side in a folder of their own. */
const KINDS = ['adapters/chats', 'adapters/platforms'];

const MOST_LINES = 350;
const MOST_FILES = 20;
/** Lists may be as long as what they name. */
const CATALOGUES = [/^src\/catalog\/languages\//, /^src\/catalog\/causes\.ts$/];

const REACHED_FOR: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a module of Node', /(?:from|import\()\s*['"]node:/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\./],
  [
    'luxon’s clock',
    /\b(?:DateTime\.(?:now|local|utc)\(\s*\)|DateTime\.now\b|Interval\.after\(\s*\))/,
  ],
  ['randomness', /\bMath\.random\b|\bcrypto\.|\brandomUUID\b/],
  ['the environment', /\bprocess\b(?=[.[])|\bglobalThis\b/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b/],
  ['a timer', /\bset(?:Timeout|Interval|Immediate)\(|\bqueueMicrotask\(|AbortSignal\.timeout\(/],
  ['standard output', /\bconsole\./],
];

function impurities({ path, code }: SourceFile): string[] {
  return REACHED_FOR.flatMap(([what, pattern]) => {
    const found = pattern.exec(code);
    return found ? [`${path} reaches for ${what}: ${found[0]}`] : [];
  });
}

function isIn(path: string, where: string): boolean {
  return path === where || path.startsWith(`${where}/`);
}

function layerOf(path: string): number {
  return LAYERS.findIndex(([where]) => isIn(path, where));
}

function upwardImports({ path, imports }: SourceFile): string[] {
  if (layerOf(path) < 0) return [`${path} is in no layer`];
  return imports
    .filter((imported) => layerOf(imported) < 0 || layerOf(imported) > layerOf(path))
    .map((imported) => `${path} imports ${imported}`);
}

/** The adapter that a file belongs to: `adapters/log`, `adapters/platforms/x`. */
function adapterOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, KINDS.some((kind) => isIn(path, kind)) ? 3 : 2).join('/');
}

function importsOfOthers({ path, imports }: SourceFile): string[] {
  return imports
    .filter((imported) => isIn(imported, 'adapters') && adapterOf(imported) !== adapterOf(path))
    .filter((imported) => !SHARED.some((shared) => isIn(imported, shared)))
    .map((imported) => `${path} imports ${imported}`);
}

const core = sourceFiles('src');
const adapters = sourceFiles('adapters');
const all = [...core, ...adapters, ...sourceFiles('app')];

describe('the core', () => {
  it('knows no clock, no randomness, no environment and no network', () => {
    expect(core.length).toBeGreaterThan(50);
    expect(core.flatMap(impurities)).toEqual([]);
  });

  it.each([
    "import { join } from 'node:path'",
    'const now = Date.now();',
    'const now = new Date();',
    'DateTime.now()',
    'DateTime.utc()',
    'DateTime.local()',
    'Math.random()',
    'process.env.HOME',
    "process['env']",
    "await fetch('https://example.org')",
    'setTimeout(() => {}, 1)',
    'AbortSignal.timeout(5)',
  ])('would be caught at %s', (code) => {
    expect(impurities(sourceFile('src/judge/made-up.ts', code))).toHaveLength(1);
  });

  it.each([
    'new Date(at).toISOString()',
    'DateTime.fromMillis(at, { zone })',
    'DateTime.utc(2020, 7, 16)',
    'a story told in process of time',
    "import { HOUR } from '../model/instant.ts'",
  ])('may say %s', (code) => {
    expect(impurities(sourceFile('src/judge/made-up.ts', code))).toEqual([]);
  });
});

describe('the layers', () => {
  it('import only what is below them: no core an adapter, no adapter the program, none a test', () => {
    expect(all.flatMap(upwardImports)).toEqual([]);
  });

  it.each([
    ['src/judge/a.ts', "import { x } from '../../adapters/http/reading.ts'"],
    ['src/judge/a.ts', "const x = await import('#adapters/http/reading.ts')"],
    ['src/judge/a.ts', "import type { X } from '../watch/watch.ts'"],
    ['src/model/a.ts', "import type { Clock } from '../ports.ts'"],
    ['src/desk/a.ts', "export { x } from '#test/fakes/x.ts'"],
    ['adapters/log/a.ts', "import '../../app/jobs.ts'"],
  ])('would be caught in %s at %s', (path, code) => {
    expect(upwardImports(sourceFile(path, code))).toHaveLength(1);
  });

  it('may import their own row and those above it', () => {
    const code = "import { x } from './x.ts'; import { y } from '../incidents/y.ts';";
    expect(upwardImports(sourceFile('src/watch/made-up.ts', code))).toEqual([]);
  });
});

describe('an adapter', () => {
  it('knows no other, but for what they share', () => {
    expect(adapters.flatMap(importsOfOthers)).toEqual([]);
  });

  it.each([
    ['adapters/platforms/x/x.ts', '../bluesky/limits.ts'],
    ['adapters/chats/slack/slack.ts', '../../log/silent.ts'],
    ['adapters/http/http.ts', '../log/log.ts'],
  ])('would be caught where %s imports %s', (path, named) => {
    expect(importsOfOthers(sourceFile(path, `import '${named}'`))).toHaveLength(1);
  });

  it.each([
    ['adapters/platforms/x/x.ts', './calls.ts'],
    ['adapters/platforms/x/x.ts', '../shared/cooldown.ts'],
    ['adapters/chats/slack/send/blocks.ts', '../people/people.ts'],
    ['adapters/status/page.ts', '../http/http.ts'],
  ])('may import as %s does %s', (path, named) => {
    expect(importsOfOthers(sourceFile(path, `import '${named}'`))).toEqual([]);
  });
});

describe('folders and files', () => {
  it('never import each other, neither two folders nor files in a circle', () => {
    expect(twoWayFolders(all)).toEqual([]);
    expect(importCycles(all).map((cycle) => cycle.join(', '))).toEqual([]);
  });

  it('would be caught importing each other', () => {
    const circle = [
      sourceFile('src/a/one.ts', "import type { Two } from '../b/two.ts'"),
      sourceFile('src/b/two.ts', "export * from '../c/three.ts'"),
      sourceFile('src/c/three.ts', "const { one } = await import('../a/one.ts')"),
      sourceFile('src/b/four.ts', "import { one } from '../a/one.ts'"),
    ];
    expect(importCycles(circle)).toEqual([['src/a/one.ts', 'src/b/two.ts', 'src/c/three.ts']]);
    expect(twoWayFolders(circle)).toEqual(['src/a and src/b import each other']);
    expect(importCycles(circle.slice(0, 2))).toEqual([]);
    expect(twoWayFolders(circle.slice(0, 3))).toEqual([]);
  });

  it(`hold no more than ${MOST_FILES} files a folder, and ${MOST_LINES} lines a file`, () => {
    const folders = Map.groupBy(filesIn('src', 'adapters', 'app'), dirname);
    const full = [...folders].filter(([, files]) => files.length > MOST_FILES);
    expect(full.map(([folder, { length }]) => `${folder} holds ${length} files`)).toEqual([]);
    const long = all.filter(
      ({ path, lines }) => lines > MOST_LINES && !CATALOGUES.some((one) => one.test(path)),
    );
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
  });
});
