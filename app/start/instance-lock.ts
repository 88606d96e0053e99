import { hostname } from 'node:os';
import type { Clock, Log, Schedule, Store } from '../../src/ports.ts';
import { createInstanceLock, LOCK_RENEWED_EVERY } from '../../src/watch/self/instance-lock.ts';

export type HeldInstanceLock =
  | {
      readonly ok: true;
      /** Goes on saying that this process watches; `lost` is called once where another has taken over. */
      keep(schedule: Schedule, lost: () => void): () => void;
      release(): Promise<void>;
    }
  | { readonly ok: false; readonly message: string };

/** Makes sure that no other process watches by this database. */
export async function acquireInstanceLock(
  file: string,
  { store, clock, log }: { readonly store: Store; readonly clock: Clock; readonly log: Log },
): Promise<HeldInstanceLock> {
  const self = { host: hostname(), pid: process.pid };
  const hold = createInstanceLock({ store, clock, self, lives });
  const taken = await hold.take();
  if (!taken.ok) {
    const { owner: holder, heardOf } = taken;
    const ago = Math.max(0, Math.round((clock.now() - heardOf) / 1000));
    return {
      ok: false,
      message: `another "start" watches by the database ${file} (process ${holder.pid} on ${holder.host}, heard of ${ago} s ago); end it first, or name another file under "storage:"`,
    };
  }
  return {
    ok: true,
    keep: (schedule, lost) =>
      schedule.every('hold the watch', LOCK_RENEWED_EVERY, async () => {
        if (await hold.renew()) return;
        log.error('another "start" watches by this database now; this one ends', { file });
        lost();
      }),
    release: () => hold.release(),
  };
}

/** Whether this machine has such a process: signal 0 only asks (kill(2)). One of somebody else's is there, too. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
