import { SECOND } from '../../src/model/instant.ts';
import type { Clock, Log } from '../../src/ports.ts';
import type { LoopMonitor } from '../../src/watch/self/loop-monitor.ts';
import { createHttpReader, type HttpReader } from '../http/http-reader.ts';
import { troubleOf } from '../http/read-result.ts';

export interface HeartbeatOptions {
  /** In the manner of healthchecks.io: a GET is a beat. A secret. */
  readonly url: string;
  readonly loops: Pick<LoopMonitor, 'overdue'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly http?: HttpReader;
}

const TIMEOUT = 10 * SECOND;

/**
 * Makes what tells an outside watcher that every loop runs. While one does not, nothing is sent: its silence is the alarm.
 * Never throws for what becomes of the beat.
 */
export function createHeartbeat(options: HeartbeatOptions): () => Promise<void> {
  const { url, loops, clock, log } = options;
  // Each beat is to be tried: whoever waits for it counts them.
  const http = options.http ?? createHttpReader({ timeout: TIMEOUT, failuresBeforeRest: 0 });
  let trouble = '';

  /** Told once, not each minute. */
  function tell(now: string, facts: Record<string, unknown>): void {
    if (now === trouble) return;
    trouble = now;
    if (now === '') log.info('the heartbeat is back', facts);
    else log.error(`no heartbeat: ${now}`, facts);
  }

  return async () => {
    const dead = loops.overdue(clock.now()).map(({ name }) => name);
    if (dead.length > 0) return tell('a loop does not run', { loops: dead });
    const reading = await http.read(url, { signal: AbortSignal.timeout(TIMEOUT) });
    const arrived = reading.ok && reading.status < 400;
    return arrived ? tell('', {}) : tell('it did not get through', { trouble: troubleOf(reading) });
  };
}
