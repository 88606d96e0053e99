import type { Instant, Millis } from '#src/model/instant.ts';
import type { Clock, Schedule } from '#src/ports.ts';

interface Job {
  readonly name: string;
  readonly interval: Millis;
  readonly run: () => Promise<void>;
  next: Instant;
}

export interface ManualTime {
  readonly clock: Clock;
  readonly schedule: Schedule;
  /** The jobs that are set, by name, with their intervals. */
  jobs(): Readonly<Record<string, Millis>>;
  /** Lets time pass: every job that becomes due runs, in order of time, each to its end. */
  pass(time: Millis): Promise<void>;
  /** Lets time pass in which nothing runs, as in a machine that sleeps. */
  sleep(time: Millis): void;
}

/** A clock that stands still, and a schedule that runs by it. */
export function createManualTime(start: Instant): ManualTime {
  let now = start;
  const jobs = new Set<Job>();
  const deadlines: { at: Instant; controller: AbortController }[] = [];
  return {
    clock: { now: () => now },
    schedule: {
      every(name, interval, run) {
        const job = { name, interval, run, next: now + interval };
        jobs.add(job);
        return () => void jobs.delete(job);
      },
      deadline(after) {
        const controller = new AbortController();
        deadlines.push({ at: now + after, controller });
        return controller.signal;
      },
    },
    jobs: () => Object.fromEntries([...jobs].map(({ name, interval }) => [name, interval])),
    sleep(time) {
      now += time;
      for (const job of jobs) job.next += time;
    },
    async pass(time) {
      const end = now + time;
      for (;;) {
        const due = [...jobs].filter(({ next }) => next <= end).sort((a, b) => a.next - b.next)[0];
        now = due?.next ?? end;
        for (const { at, controller } of deadlines) if (at <= now) controller.abort();
        if (due === undefined) return;
        due.next += due.interval;
        await due.run();
        // What the job began and did not wait for gets to run too.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
