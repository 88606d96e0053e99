import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Settings } from '../../src/settings/settings.ts';
import type { FileIssue } from '../../src/yaml/file-issue.ts';

export const SETTINGS_FILE = 'kanalvakt.yaml';

type Variables = Readonly<Record<string, string | undefined>>;

export type ReadSettings =
  /** `variables`: the environment's, and those of `.env`: secrets among them, never to be shown. */
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly settings: Settings;
      readonly variables: Variables;
    }
  /** There is no such file. */
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string }
  | { readonly kind: 'faulty'; readonly file: string; readonly issues: readonly FileIssue[] };

/**
 * Reads the settings file, with the variables of the environment and, where the environment lacks them,
 * those of a file `.env` beside it. The storage path comes back absolute.
 *
 * @param named the path given by hand; otherwise kanalvakt.yaml in the folder where the program was started
 */
export async function readSettings(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<ReadSettings> {
  const file = resolve(folder, named ?? SETTINGS_FILE);
  const text = await readText(file);
  if (text instanceof Error) {
    return isAbsent(text)
      ? { kind: 'missing', file }
      : { kind: 'unreadable', file, why: whyUnreadable(text) };
  }
  const envFile = join(dirname(file), '.env');
  const env = await readText(envFile);
  if (env instanceof Error && !isAbsent(env)) {
    return { kind: 'unreadable', file: envFile, why: whyUnreadable(env) };
  }
  const variables = { ...(env instanceof Error ? {} : parseEnv(env)), ...environment };
  const { parseSettings } = await import('../../src/settings/settings.ts');
  const parsed = parseSettings(text, file, variables);
  if (!parsed.ok) return { kind: 'faulty', file, issues: parsed.issues };
  const storage = resolve(dirname(file), parsed.value.storage);
  return { kind: 'read', file, settings: { ...parsed.value, storage }, variables };
}

async function readText(file: string): Promise<string | Error> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}

function isAbsent(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function whyUnreadable(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return 'it is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') {
    return 'the user that runs this program may not; give it the right to read the file';
  }
  return error.message;
}
