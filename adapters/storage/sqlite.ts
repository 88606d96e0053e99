import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { KeyvSqlite } from '@keyv/sqlite';
import Keyv from 'keyv';
import { type Millis, SECOND } from '../../src/model/instant.ts';
import type { Claims, Database } from '../../src/ports.ts';
import { createSqliteRows, createTables } from './rows.ts';

/** While it is opened nothing else runs. */
const BUSY_TIMEOUT = 5 * SECOND;
/** Milliseconds that a call may keep the main thread waiting for another process, and between two tries. */
const SHORT_WAIT = 20;
const BETWEEN_TRIES: Millis = 50;
/** A backup or a repair by hand may hold the file for so long; what waits longer fails. */
export const LOCKED_FOR: Millis = 60 * SECOND;
/** Bytes. Each change writes whole pages, to the log and later to the file: most of ours are shorter than the smallest. */
const PAGE = 1_024;
/** The log is worked into the file when it holds so many pages: what changed several times is then written there once. */
const WAL_PAGES = 16_000;

/**
 * Opens a SQLite file: documents, rows and claims. Several processes may have it open at once: readers never wait,
 * and a writer waits up to a minute for another, and the main thread goes on. Throws what SQLite throws, with its `errcode`.
 */
export async function openSqlite(file: string): Promise<Database & Claims> {
  layOut(file);
  const sqlite = new KeyvSqlite({
    uri: `sqlite://${file}`,
    table: 'documents',
    driver: 'node:sqlite',
    busyTimeout: BUSY_TIMEOUT,
    wal: true,
  });
  // Without a listener Keyv throws its faults, as it should: an unread document must not pass for an absent one.
  const documents = new Keyv({ store: sqlite });
  let last: Promise<unknown> = Promise.resolve();

  await sqlite.ready;
  try {
    await complainIfDamaged();
    await sqlite.query(`PRAGMA wal_autocheckpoint = ${WAL_PAGES}`);
    await sqlite.query('CREATE TABLE IF NOT EXISTS claims(key TEXT PRIMARY KEY, expires INTEGER)');
    // Each claim first looks for what has expired, and half an hour of questions leaves many that have not.
    await sqlite.query('CREATE INDEX IF NOT EXISTS claims_expires ON claims(expires)');
    await createTables(sqlite);
    await sqlite.clearExpired();
    await sqlite.query(`PRAGMA busy_timeout = ${SHORT_WAIT}`);
  } catch (error) {
    await sqlite.disconnect();
    throw error;
  }

  const { write: writeRows, ...rows } = createSqliteRows({
    query: sqlite.query,
    inTurn,
    transaction,
  });
  return {
    ...rows,
    get: (key) => inTurn(() => documents.get(key)),
    set: (key, value, expiresAfter) =>
      inTurn(async () => {
        await patiently(() => write(key, value, expiresAfter));
      }),
    update: (key, change, expiresAfter) =>
      inTurn(() =>
        transaction(async () => write(key, change(await documents.get(key)), expiresAfter)),
      ),
    delete: (key) =>
      inTurn(async () => {
        await patiently(() => documents.delete(key));
      }),
    claim: (key, expiresAfter) =>
      inTurn(() =>
        transaction(async () => {
          const now = Date.now();
          await sqlite.query('DELETE FROM claims WHERE expires <= ?', now);
          const won = await sqlite.query(
            'INSERT INTO claims(key, expires) VALUES(?, ?) ON CONFLICT DO NOTHING RETURNING key',
            key,
            now + expiresAfter,
          );
          return won.length > 0;
        }),
      ),
    async close() {
      await writeRows();
      await inTurn(() => sqlite.disconnect());
    },
  };

  async function write(key: string, value: unknown, expiresAfter?: number): Promise<void> {
    if (!(await documents.set(key, value, expiresAfter))) {
      throw new Error(`the document ${key} could not be written`);
    }
  }

  /** One connection has one transaction at a time, so every call waits for the one before it. */
  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const run = last.then(job);
    last = run.catch(() => {});
    return run;
  }

  async function transaction<T>(job: () => Promise<T>): Promise<T> {
    await patiently(() => sqlite.query('BEGIN IMMEDIATE'));
    try {
      const result = await job();
      await sqlite.query('COMMIT');
      return result;
    } catch (error) {
      // Of some faults, a full disk among them, SQLite has rolled back by itself: what happened is the first one.
      await sqlite.query('ROLLBACK').catch(() => {});
      throw error;
    }
  }

  async function complainIfDamaged(): Promise<void> {
    const [row] = (await sqlite.query('PRAGMA quick_check(1)')) as { quick_check?: string }[];
    if (row?.quick_check !== 'ok') {
      throw Object.assign(new Error(row?.quick_check ?? 'no answer'), { errcode: SQLITE_CORRUPT });
    }
  }
}

/** Tries again while another process writes; in between, the main thread goes on. */
async function patiently<T>(job: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  for (;;) {
    try {
      return await job();
    } catch (error) {
      const isLocked = ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;
      if (!isLocked || performance.now() - begun > LOCKED_FOR) throw error;
      await setTimeout(BETWEEN_TRIES);
    }
  }
}

/** A new database is laid out in small pages; others keep theirs. */
function layOut(file: string): void {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    database.exec(`PRAGMA page_size = ${PAGE}; PRAGMA journal_mode = WAL`);
  } finally {
    database.close();
  }
}

/** SQLite's result codes, https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
export const SQLITE_CORRUPT = 11;
export const SQLITE_NOTADB = 26;
