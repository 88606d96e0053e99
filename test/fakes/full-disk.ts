import { watchDisk } from '#adapters/storage/disk-watch.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Clock } from '#src/ports.ts';

/** A database on a disk that is full as long as `full` is true: writes fail as SQLite has them fail. */
export function createFillingDisk(clock: Clock) {
  const disk = { full: false };
  const logged: string[] = [];
  const memory = createMemoryStorage(clock);
  const orFull =
    <A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (disk.full) throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
      return await write(...args);
    };
  const log = (message: string) => void logged.push(message);
  const storage = watchDisk(
    {
      ...memory,
      set: orFull(memory.set),
      update: orFull(memory.update) as typeof memory.update,
      delete: orFull(memory.delete),
      change: orFull(memory.change),
      expire: orFull(memory.expire),
      claim: orFull(memory.claim),
    },
    { info: log, warn: log, error: log },
  );
  return { disk, storage, logged };
}
