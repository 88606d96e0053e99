import { type Instant, type Millis, SECOND } from '../../model/instant.ts';
import type { Clock, Store } from '../../ports.ts';

/** A process that watches. */
export interface LockOwner {
  readonly host: string;
  readonly pid: number;
}

/** The right to watch with a database: one process has it, since two would overwrite each other's incidents. */
export interface InstanceLock {
  /** Takes it, or tells who has it. Whoever is dead, or was not heard of for `LOCK_TTL`, has it no more. */
  take(): Promise<LockResult>;
  /** Says that this process still has it; false where another has taken it. To be called every `LOCK_RENEWED_EVERY`. */
  renew(): Promise<boolean>;
  /** Gives it back. */
  release(): Promise<void>;
}

export type LockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly owner: LockOwner; readonly heardOf: Instant };

interface LockRecord extends LockOwner {
  readonly since: Instant;
  readonly heardOf: Instant;
}

const KEY = 'watch/holder';
export const LOCK_RENEWED_EVERY: Millis = 10 * SECOND;
/** A process on another machine that has not been heard of for this long is dead, or cut off. */
export const LOCK_TTL: Millis = 45 * SECOND;

/** @param lives whether a process of this host is there */
export function createInstanceLock(parts: {
  readonly store: Store;
  readonly clock: Clock;
  readonly self: LockOwner;
  readonly lives: (pid: number) => boolean;
}): InstanceLock {
  const { store, clock, self, lives } = parts;
  const since = clock.now();
  const isMine = (held: LockRecord | undefined) =>
    held?.host === self.host && held.pid === self.pid && held.since === since;

  function isGone({ host, pid, heardOf }: LockRecord): boolean {
    const silent = clock.now() - heardOf;
    if (silent >= LOCK_TTL) return true;
    // An earlier process with this one's own number is gone: after the restart of a container numbers begin anew.
    if (host === self.host) return pid === self.pid || !lives(pid);
    // One that was heard of ahead of the clock has not been heard of since the clock was set back.
    return -silent >= LOCK_TTL;
  }

  return {
    async take() {
      let other: LockRecord | undefined;
      await store.update<LockRecord>(KEY, (held) => {
        other = held && !isMine(held) && !isGone(held) ? held : undefined;
        return other ?? { ...self, since, heardOf: clock.now() };
      });
      if (!other) return { ok: true };
      const { host, pid, heardOf } = other;
      return { ok: false, owner: { host, pid }, heardOf };
    },
    async renew() {
      let has = false;
      await store.update<LockRecord>(KEY, (held) => {
        has = held === undefined || isMine(held);
        const renewed = { ...self, since, heardOf: clock.now() };
        return has ? renewed : (held as LockRecord);
      });
      return has;
    },
    async release() {
      if (isMine(await store.get<LockRecord>(KEY))) await store.delete(KEY);
    },
  };
}
