import { hostname } from 'node:os';
import type { Clock, Log, Store } from '../../src/ports.ts';
import { createInstanceLock } from '../../src/watch/self/instance-lock.ts';

/** The right to watch by a database, as long as this process says so often enough. */
export interface HeldInstanceLock {
  /** Goes on saying that this process watches; false, and told in the log, where another has taken over. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

export type AcquiredInstanceLock =
  | ({ readonly ok: true } & HeldInstanceLock)
  | { readonly ok: false; readonly message: string };

/** Makes sure that no other process watches by this database. */
export async function acquireInstanceLock(
  file: string,
  { store, clock, log }: { readonly store: Store; readonly clock: Clock; readonly log: Log },
): Promise<AcquiredInstanceLock> {
  const self = { host: hostname(), pid: process.pid };
  const lock = createInstanceLock({ store, clock, self, lives });
  const taken = await lock.take();
  if (!taken.ok) {
    const { owner, heardOf } = taken;
    const ago = Math.max(0, Math.round((clock.now() - heardOf) / 1000));
    return {
      ok: false,
      message: `another "start" watches by the database ${file} (process ${owner.pid} on ${owner.host}, heard of ${ago} s ago); end it first, or name another file under "storage:"`,
    };
  }
  return {
    ok: true,
    async renew() {
      const isOurs = await lock.renew();
      if (!isOurs) {
        log.error('another "start" watches by this database now; this one ends', { file });
      }
      return isOurs;
    },
    release: () => lock.release(),
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
