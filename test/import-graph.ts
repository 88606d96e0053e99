import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/** The program's own files and which of them import which: types count, as a reader has to follow them too. */

export interface SourceFile {
  /** From the root, with `/`: `src/judge/judge.ts`. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  /** Lines, comments included. */
  readonly lines: number;
  /** Paths of the project's own files that it imports, in their order. */
  readonly imports: readonly string[];
}

const ROOT = join(import.meta.dirname, '..');
const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*['"]([.#][^'"]*)['"]/g;

/** Every TypeScript file under folders of the root, such as `src`. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return filesIn(...folders)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => sourceFile(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** The paths of all files under folders of the root. */
export function filesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'))
      .toSorted(),
  );
}

export function sourceFile(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  const imports = [...code.matchAll(IMPORT)].map(([, named = '']) => resolved(path, named));
  return { path, code, lines: text.split('\n').length - 1, imports };
}

function resolved(from: string, named: string): string {
  return named.startsWith('#') ? named.slice(1) : posix.join(dirname(from), named);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Each group of files of which every one leads to every other by imports. */
export function importCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map(files.map(({ path }) => [path, reachableFrom(path, byPath)]));
  const cycles = new Map<string, readonly string[]>();
  for (const [path, others] of reached) {
    if (!others.has(path)) continue;
    const together = [...others].filter((other) => reached.get(other)?.has(path)).toSorted();
    cycles.set(together.join(' '), together);
  }
  return [...cycles.values()];
}

/** Itself only where a cycle leads back to it. */
function reachableFrom(path: string, byPath: ReadonlyMap<string, SourceFile>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(byPath.get(path)?.imports ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(byPath.get(next)?.imports ?? []));
  }
  return reached;
}

/** Pairs of folders that import each other; a folder stands for the files directly in it. */
export function twoWayFolders(files: readonly SourceFile[]): readonly string[] {
  const edges = new Set(
    files.flatMap(({ path, imports }) =>
      imports.map((imported) => `${dirname(path)} ${dirname(imported)}`),
    ),
  );
  return [...edges]
    .map((edge) => edge.split(' ') as [string, string])
    .filter(([one, other]) => one < other && edges.has(`${other} ${one}`))
    .map(([one, other]) => `${one} and ${other} import each other`)
    .toSorted();
}
