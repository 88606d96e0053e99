import { type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Clock, Schedule } from '../../ports.ts';

/** When each loop last ran to its end, and which are late. */
export interface LoopMonitor {
  /** Every loop that is set, in the order in which they were. */
  all(): readonly Loop[];
  /** Those that have not run to their end within their due time. */
  overdue(now: Instant): readonly Loop[];
}

export interface Loop {
  readonly name: string;
  /** How often it is to run. */
  readonly every: Millis;
  /** When it last ran to its end without a fault; when it was set, before that. */
  readonly last: Instant;
}

/** What a loop may be late by: a slow turn is not a dead loop. */
const GRACE: Millis = MINUTE;

/** A schedule that notes each time a job ends without a fault. */
export function createLoopMonitor(
  schedule: Schedule,
  clock: Clock,
): LoopMonitor & { schedule: Schedule } {
  const loops = new Map<object, { name: string; every: Millis; last: Instant }>();
  return {
    all: () => [...loops.values()],
    overdue(now) {
      // By a clock that was set back, they ran in the future.
      for (const loop of loops.values()) loop.last = Math.min(loop.last, now);
      return [...loops.values()].filter((loop) => now - loop.last > dueWithin(loop));
    },
    schedule: {
      ...schedule,
      every(name, interval, job) {
        const loop = { name, every: interval, last: clock.now() };
        const end = schedule.every(name, interval, async () => {
          await job();
          loop.last = clock.now();
        });
        loops.set(end, loop);
        return () => {
          loops.delete(end);
          end();
        };
      },
    },
  };
}

function dueWithin({ every }: Loop): Millis {
  return 2 * every + GRACE;
}
