import { access, chmod, constants, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Claims, Clock, Database } from '../../src/ports.ts';

export type Opened =
  | {
      readonly ok: true;
      readonly storage: Database & Claims;
      /** Where a database that could not be read was put. */
      readonly keptAside?: string;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Opens the database, and makes it where there is none.
 * One that is damaged is kept aside under a new name, never deleted, and a new one is begun.
 *
 * @param file the path of the SQLite file
 */
export async function createStorage(file: string, clock: Clock): Promise<Opened> {
  const hindrance = await hindranceAt(file);
  if (hindrance) return { ok: false, message: hindrance };
  await keepFromOthers(file);
  const { openSqlite, SQLITE_CORRUPT, SQLITE_NOTADB } = await import('./sqlite.ts');
  try {
    return { ok: true, storage: await openSqlite(file) };
  } catch (error) {
    const code = primaryCode(error);
    if (code === undefined) throw error;
    if (code !== SQLITE_CORRUPT && code !== SQLITE_NOTADB) return refusal(error);
  }
  try {
    const keptAside = await keepAside(file, clock, 'damaged');
    return { ok: true, storage: await openSqlite(file), keptAside };
  } catch (error) {
    return refusal(error);
  }

  function refusal(error: unknown): Opened {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `the database ${file} cannot be opened: ${why}` };
  }
}

async function hindranceAt(file: string): Promise<string | undefined> {
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return `the folder ${folder} of the database cannot be used (${codeOf(error)}); make it readable and writable, or name another file under "storage:"`;
  }
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    return `the database ${file} is a folder; name a file under "storage:"`;
  }
  if (found === undefined) return undefined;
  try {
    await access(file, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    return `the database ${file} cannot be read and written (${codeOf(error)}); mend its permissions, or name another file under "storage:"`;
  }
}

/** What staff have said, and of whom, is for nobody else on the machine to read; a log of the database is as its file is. */
async function keepFromOthers(file: string): Promise<void> {
  await writeFile(file, '', { flag: 'a', mode: 0o600 });
  for (const part of ['', '-wal', '-shm']) {
    // What belongs to somebody else is theirs to close.
    await chmod(`${file}${part}`, 0o600).catch(() => {});
  }
}

/**
 * Gives a database and its log another name, never to delete what may be of use.
 *
 * @param why part of the name
 */
export async function keepAside(
  file: string,
  clock: Clock,
  why: 'damaged' | 'before-restore',
): Promise<string> {
  const at = new Date(clock.now()).toISOString().replace(/[-:]/g, '');
  const aside = `${file}.${why}-${at}`;
  await rename(file, aside);
  for (const part of ['-wal', '-shm']) {
    await rename(`${file}${part}`, `${aside}${part}`).catch((error) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
  }
  return aside;
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? error);
}

/** The result code of SQLite without its extension, or undefined where the error is none of SQLite's. */
function primaryCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}
