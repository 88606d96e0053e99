import { type Claims, type Database, DiskFull, type Log } from '../../src/ports.ts';

/** Knows whether there is room for what is to be kept. */
export interface DiskWatch {
  /** By the last write. */
  isFull(): boolean;
  /** The same by a write of its own. Throws for any other fault of the database. */
  probe(): Promise<boolean>;
}

type Storage = Database & Claims;

/** What writes. */
const WRITES = ['set', 'update', 'delete', 'change', 'expire', 'claim'] as const;

/**
 * A database whose writes throw `DiskFull` where that is what hinders them. The log is told when the disk becomes full and
 * when it has room again, and not of each write in between.
 */
export function watchDisk(storage: Storage, log: Log): Storage & DiskWatch {
  let isFull = false;

  function note(full: boolean): void {
    if (full !== isFull) {
      if (full) log.error('the disk is full: nothing can be kept');
      else log.info('the disk has room again');
    }
    isFull = full;
  }

  function watched<A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) {
    return async (...args: A): Promise<R> => {
      try {
        const result = await write(...args);
        note(false);
        return result;
      } catch (error) {
        if (!saysFull(error)) throw error;
        note(true);
        throw new DiskFull(error);
      }
    };
  }

  const writes = Object.fromEntries(
    WRITES.map((name) => [
      name,
      watched(storage[name] as (...args: unknown[]) => Promise<unknown>),
    ]),
  ) as unknown as Pick<Storage, (typeof WRITES)[number]>;
  return {
    ...storage,
    ...writes,
    async close() {
      try {
        await storage.close();
      } catch (error) {
        if (!saysFull(error)) throw error;
      }
    },
    isFull: () => isFull,
    async probe() {
      try {
        await writes.set('disk/probe', true);
      } catch (error) {
        if (!(error instanceof DiskFull)) throw error;
      }
      return isFull;
    },
  };
}

/** SQLite's result code for that, https://www.sqlite.org/rescode.html#full, without its extension. */
const SQLITE_FULL = 13;

function saysFull(error: unknown): boolean {
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' && (code & 0xff) === SQLITE_FULL;
}
