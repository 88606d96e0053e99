import { access, chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../src/ports.ts';
import { keepAside } from './storage.ts';

export type Copied =
  | { readonly ok: true; readonly bytes: number; readonly keptAside?: string }
  | { readonly ok: false; readonly message: string };

/** All pages in one step: a database that is written meanwhile would have each further step begin anew. */
const PAGES = 2 ** 30;
/** How long a writer is waited for, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Copies a database into a new file, whole and as of one moment, also while a program watches by it. A copy of the file
 * alone would lack what is still in the log beside it.
 */
export async function backUp(file: string, target: string): Promise<Copied> {
  if (await isThere(target)) {
    return { ok: false, message: `${target} is there already; name a file that is not` };
  }
  const fault = await faultOf(file);
  if (fault) return { ok: false, message: `the database ${file} cannot be backed up: ${fault}` };
  return await copy(file, target);
}

/**
 * Puts a backup in the place of the database, which is kept aside. To be called where no program watches by it.
 */
export async function restore(source: string, file: string, clock: Clock): Promise<Copied> {
  const fault = await faultOf(source);
  if (fault) return { ok: false, message: `${source} cannot be restored: ${fault}` };
  const copied = await copy(source, `${file}.restored`);
  if (!copied.ok) return copied;
  const keptAside = (await isThere(file))
    ? await keepAside(file, clock, 'before-restore')
    : undefined;
  await rename(`${file}.restored`, file);
  return { ...copied, ...(keptAside ? { keptAside } : {}) };
}

/** Why a file is no sound database of this program; undefined where it is one. */
async function faultOf(file: string): Promise<string | undefined> {
  if (!(await isThere(file))) return 'there is no such file';
  try {
    using database = new DatabaseSync(file, { readOnly: true, timeout: PATIENCE });
    const [check] = database.prepare('PRAGMA quick_check(1)').all();
    if (check?.['quick_check'] !== 'ok') return `it is damaged (${check?.['quick_check']})`;
    const named = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'documents'").all();
    return named.length > 0 ? undefined : 'it is no database of this program';
  } catch (error) {
    return (error as Error).message;
  }
}

async function copy(source: string, target: string): Promise<Copied> {
  const part = `${target}.part`;
  try {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rm(part, { force: true });
    {
      using database = new DatabaseSync(source, { readOnly: true, timeout: PATIENCE });
      await backup(database, part, { rate: PAGES });
    }
    await chmod(part, 0o600);
    {
      // One file alone: a log beside it would be forgotten when it is carried away.
      using database = new DatabaseSync(part);
      database.exec('PRAGMA journal_mode = DELETE');
    }
    const fault = await faultOf(part);
    if (fault) throw new Error(fault);
    await rename(part, target);
    return { ok: true, bytes: (await stat(target)).size };
  } catch (error) {
    await rm(part, { force: true });
    return { ok: false, message: `${target} could not be written: ${(error as Error).message}` };
  }
}

async function isThere(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}
