import { createSchedule } from '#adapters/schedule/schedule.ts';
import type { Time } from '#app/start/start.ts';

/** A time that goes faster than this machine's, and may jump between two runs of the program. */
export interface FastTime {
  /** `now` of this time was `begin` at `real` of this machine's, in milliseconds since 1970. */
  readonly real: number;
  readonly begin: number;
  readonly speed: number;
}

export function nowIn({ real, begin, speed }: FastTime): number {
  return begin + Math.round((Date.now() - real) * speed);
}

/** The program's jobs at the pace of that time; what it waits for from others is waited for as long as ever. */
export function timeOf(fast: FastTime): Time {
  return {
    clock: { now: () => nowIn(fast) },
    schedule(log) {
      const { every, deadline } = createSchedule({ log });
      return { deadline, every: (name, interval, job) => every(name, interval / fast.speed, job) };
    },
  };
}
