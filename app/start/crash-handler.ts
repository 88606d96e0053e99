import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '../../src/model/instant.ts';
import type { Log } from '../../src/ports.ts';

/** Closing the database waits for what is being written, but not for ever. */
const PATIENCE = 5 * SECOND;

/**
 * A fault that nobody caught leaves the program in a state that nobody knows: it says so, closes the database and ends
 * with exit code 1, to be started anew, rather than to look alive. Returns how to take that back.
 *
 * @param close ends all writing, with nothing half written
 */
export function installCrashHandler(
  log: Log,
  tell: (line: string) => void,
  close: () => Promise<void>,
): () => void {
  let isLeaving = false;
  const leave = async (error: unknown) => {
    // What fails while it leaves is a consequence.
    if (isLeaving) return;
    isLeaving = true;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      log.error('a fault that nobody caught; leaving, to be started anew', { error: what });
      tell('Something went wrong that must not. The log says what. Leaving, to be started anew.');
      await Promise.race([close(), pause(PATIENCE)]);
    } finally {
      process.exit(1);
    }
  };
  process.on('uncaughtException', leave);
  process.on('unhandledRejection', leave);
  return () => {
    process.off('uncaughtException', leave);
    process.off('unhandledRejection', leave);
  };
}
