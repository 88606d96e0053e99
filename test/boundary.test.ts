import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an adapter', /(?:from|import\()\s*['"](?:#adapters\/|(?:\.\.\/)+adapters\/)/],
  ['a test', /(?:from|import\()\s*['"](?:#test\/|(?:\.\.\/)+test\/)/],
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

async function sources(): Promise<{ name: string; code: string }[]> {
  const files = await readdir(SRC, { recursive: true, withFileTypes: true });
  return await Promise.all(
    files
      .filter((file) => file.isFile() && file.name.endsWith('.ts'))
      .map(async (file) => {
        const path = join(file.parentPath, file.name);
        return { name: relative(SRC, path), code: withoutComments(await readFile(path, 'utf8')) };
      }),
  );
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function breaches({ name, code }: { name: string; code: string }): string[] {
  return FORBIDDEN.flatMap(([what, pattern]) => {
    const found = pattern.exec(code);
    return found ? [`src/${name} reaches for ${what}: ${found[0]}`] : [];
  });
}

describe('the core', () => {
  it('knows no adapter, no clock, no randomness, no environment and no network', async () => {
    const core = await sources();
    expect(core.length).toBeGreaterThan(50);
    expect(core.flatMap(breaches)).toEqual([]);
  });

  it.each([
    "import { x } from '../../adapters/http/read-result.ts'",
    "const x = await import('#adapters/http/read-result.ts')",
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
    expect(breaches({ name: 'made-up.ts', code })).toHaveLength(1);
  });

  it.each([
    'new Date(at).toISOString()',
    'DateTime.fromMillis(at, { zone })',
    'DateTime.utc(2020, 7, 16)',
    'a story told in process of time',
    "import { HOUR } from '../model/instant.ts'",
  ])('may say %s', (code) => {
    expect(breaches({ name: 'made-up.ts', code })).toEqual([]);
  });
});
