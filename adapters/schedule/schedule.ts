import type { Millis } from '../../src/model/instant.ts';
import type { Log, Schedule } from '../../src/ports.ts';

/** Runs jobs by this machine's timers. A job that throws is told of in the log and runs again at its next time. */
export function createSchedule(options: { readonly log: Log }): Schedule {
  const { log } = options;
  return {
    every(name, interval, job) {
      let running = false;
      const timer = setInterval(async () => {
        if (running) return;
        running = true;
        try {
          await job();
        } catch (error) {
          log.error('a job failed', {
            job: name,
            error: error instanceof Error ? error.stack : String(error),
          });
        } finally {
          running = false;
        }
      }, interval);
      return () => clearInterval(timer);
    },
    deadline: (after: Millis) => AbortSignal.timeout(after),
  };
}
