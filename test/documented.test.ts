import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { settingsSchema } from '#src/settings/schema.ts';
import { filesIn, sourceFiles } from './import-graph.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every key that settings may have, wherever it stands. */
function keysOf(schema: z.core.$ZodType, path = ''): readonly string[] {
  const def = schema._zod.def as unknown as Record<string, unknown> & { type: string };
  if (def.type === 'object') {
    return Object.entries(def['shape'] as Record<string, z.core.$ZodType>).flatMap(
      ([key, value]) => [`${path}${key}`, ...keysOf(value, `${path}${key}.`)],
    );
  }
  const inner = [
    ...((def['options'] as z.core.$ZodType[] | undefined) ?? []),
    ...[def['innerType'], def['in'], def['element'], def['valueType']],
  ].filter((one) => one !== undefined && (one as z.core.$ZodType)._zod !== undefined);
  return inner.flatMap((one) => keysOf(one as z.core.$ZodType, path));
}

const last = (path: string) => path.slice(path.lastIndexOf('.') + 1);

describe('every setting', () => {
  const keys = keysOf(settingsSchema);

  it('is found by this test', () => {
    expect(keys).toContain('organisations.channels.appPassword');
    expect(keys).toContain('alerts.escalation.mail');
    expect(keys).toContain('chats.rights.change.people');
  });

  it('is named in the annotated example', async () => {
    const example = await readFile(join(ROOT, 'kanalvakt.example.yaml'), 'utf8');
    const missing = keys.filter((path) => !new RegExp(`\\b${last(path)}\\b`).test(example));
    expect(missing).toEqual([]);
  });

  it('that stands at the top has a row in the README', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    const top = keys.filter((path) => !path.includes('.'));
    expect(
      top.filter((key) => !rows.some((row) => row.split('|')[1]?.includes(`\`${key}`))),
    ).toEqual([]);
  });
});

describe('every command', () => {
  it('has a row in the README, and every row is a command', async () => {
    const [readme, cli] = await Promise.all(
      ['README.md', 'app/cli.js'].map((file) => readFile(join(ROOT, file), 'utf8')),
    );
    const commands = [...(cli ?? '').matchAll(/^ {2}(\w+): \(\) =>/gm)].map(([, name]) => name);
    const table = (readme ?? '').split('| command |')[1]?.split('\n\n')[0] ?? '';
    const rows = [...table.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(5);
    expect(rows.toSorted()).toEqual(commands.toSorted());
  });

  it('of npm has a line in the README', async () => {
    const [readme, manifest] = await Promise.all(
      ['README.md', 'package.json'].map((file) => readFile(join(ROOT, file), 'utf8')),
    );
    const scripts = Object.keys(JSON.parse(manifest ?? '').scripts);
    const named = (script: string) => new RegExp(`npm (run )?${script}\\b`).test(readme ?? '');
    // The editor's own way to lint.
    expect(scripts.filter((script) => script !== 'format' && !named(script))).toEqual([]);
  });
});

describe('every package that is installed with the program', () => {
  it('is named with its licence in the third-party notices', async () => {
    const [notices, manifest] = await Promise.all(
      ['THIRD_PARTY_NOTICES.md', 'package.json'].map((file) => readFile(join(ROOT, file), 'utf8')),
    );
    const rows = [...(notices ?? '').matchAll(/^\| `([^`]+)` \| [^|]+ \|/gm)].map(
      ([, name]) => name,
    );
    expect(rows).toEqual(Object.keys(JSON.parse(manifest ?? '').dependencies));
  });
});

/** A file by its path from the root, or by its bare name between backticks. */
const NAMED =
  /(?<![\w./-])((?:src|app|adapters|test|training|docs)\/[\w./-]*\w\.(?:ts|js|mjs|md|json|yaml|sh))\b|`([\w-]+\.ts)`/g;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

describe('every file of ours that is named', () => {
  const files = filesIn('src', 'app', 'adapters', 'test', 'training', 'docs', '.github').filter(
    // The PDS of the end-to-end test brings packages of its own.
    (path) => !path.includes('/node_modules/'),
  );
  const names = new Set(files.map((path) => path.slice(path.lastIndexOf('/') + 1)));

  function missingIn(text: string): readonly string[] {
    return [...text.matchAll(NAMED)].flatMap(([, path, name]) =>
      (path === undefined ? names.has(name ?? '') : files.includes(path))
        ? []
        : [path ?? name ?? ''],
    );
  }

  it('in a document or a comment is there', async () => {
    const documents = files.filter((path) => /^(?:docs|\.github)\/.*\.(?:md|yml|json)$/.test(path));
    const sources = files.filter((path) => path.endsWith('.ts'));
    const missing: string[] = [];
    for (const path of ['README.md', 'CONTRIBUTING.md', ...documents, ...sources]) {
      const text = await readFile(join(ROOT, path), 'utf8');
      const told = path.endsWith('.ts')
        ? text
            .split('\n')
            .filter((line) => COMMENT.test(line))
            .join('\n')
        : text;
      missing.push(...missingIn(told).map((name) => `${path} names ${name}`));
    }
    expect(missing).toEqual([]);
  });

  it('is missed where it is not', () => {
    expect(missingIn('see `nowhere.ts`, src/judge/nowhere.ts and src/judge/judge.ts')).toEqual([
      'nowhere.ts',
      'src/judge/nowhere.ts',
    ]);
  });
});

describe('every folder of the sources', () => {
  it('stands in the README, by itself or below one that does', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const named = [...readme.matchAll(/`((?:src|app|adapters)\/[\w/-]*)`/g)].map(
      ([, path]) => path,
    );
    const folders = await Promise.all(
      ['src', 'app', 'adapters'].map(async (top) =>
        (await readdir(join(ROOT, top), { withFileTypes: true }))
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => `${top}/${name}/`),
      ),
    );
    expect(folders.flat().filter((folder) => !named.includes(folder))).toEqual([]);
  });
});

describe('every heading that a comment cites', () => {
  it('stands in the document', async () => {
    const cited = sourceFiles('src', 'adapters', 'app').flatMap(({ path }) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return [...text.matchAll(/(docs\/[\w/-]+\.md), "([^"]+)"/g)].map(
        ([, file = '', heading = '']) => ({ path, file, heading }),
      );
    });
    expect(cited.length).toBeGreaterThan(5);
    const missing = cited.filter(
      ({ file, heading }) => !readFileSync(join(ROOT, file), 'utf8').includes(`\n## ${heading}\n`),
    );
    expect(missing).toEqual([]);
  });
});
