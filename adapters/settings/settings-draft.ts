import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { parseSettings, type Settings } from '../../src/settings/settings.ts';
import type { Parsed } from '../../src/yaml/file-issue.ts';
import { SETTINGS_FILE } from './settings-file.ts';

/** kanalvakt.yaml and `.env` as they stand, to be added to. A text is undefined where there is no such file. */
export interface SettingsFiles {
  readonly file: string;
  readonly text: string | undefined;
  readonly envFile: string;
  readonly envText: string | undefined;
  /** The environment's variables, and those of `.env`: secrets among them, never to be shown. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** @param named the path given by hand; otherwise kanalvakt.yaml in the folder where the program was started */
export async function readFiles(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<SettingsFiles> {
  const file = resolve(folder, named ?? SETTINGS_FILE);
  const envFile = join(dirname(file), '.env');
  const [text, envText] = await Promise.all([textOf(file), textOf(envFile)]);
  return {
    file,
    text,
    envFile,
    envText,
    variables: { ...parseEnv(envText ?? ''), ...environment },
  };
}

/** Stands for a variable that nobody has set yet; good both as a word and as an address. */
const NOT_SET = 'https://not-set.invalid';

/** Settings as they will be read once every variable that they refer to is set. */
export function parseDraft(text: string, { file, variables }: SettingsFiles): Parsed<Settings> {
  const named = [...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([, name]) => String(name));
  const filled = Object.fromEntries(named.map((name) => [name, variables[name] || NOT_SET]));
  return parseSettings(text, file, { ...variables, ...filled });
}

/** How the platforms are looked at, without the values that stand for variables that are not set. */
export function withoutUnset({ platforms }: Settings): Settings['platforms'] {
  return Object.fromEntries(
    Object.entries(platforms).map(([platform, settings]) => {
      const set = Object.entries(settings).filter(([, value]) => value !== NOT_SET);
      return [platform, Object.fromEntries(set)];
    }),
  ) as Settings['platforms'];
}

/**
 * Puts a text in the place of a file's, wholly or not at all.
 *
 * @param before what the file is to hold still; undefined where it is not to be there
 * @param mode of a file that is new, such as 0o600
 */
export async function replaceFile(
  file: string,
  before: string | undefined,
  text: string,
  mode: number,
): Promise<'written' | 'changed-meanwhile'> {
  if ((await textOf(file)) !== before) return 'changed-meanwhile';
  await mkdir(dirname(file), { recursive: true });
  const target = before === undefined ? file : await realpath(file);
  const kept = before === undefined ? mode : (await stat(target)).mode & 0o777;
  const draft = `${target}.${process.pid}.new`;
  try {
    await writeFile(draft, text, { mode: kept, flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return 'written';
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
