import { HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Records } from '../../ports.ts';

/** How old its last word may be: while a page goes on saying the same, that is told every hour. */
const RECENT: Millis = 2 * HOUR;

/** Whether a chat's own status page says that it is down. */
export async function statusPageSaysDown(
  chat: string,
  records: Pick<Records, 'signals'>,
  now: Instant,
): Promise<boolean> {
  const signals = await records.signals(now - RECENT, now + 1);
  const last = signals.findLast((signal) => signal.kind === 'chat' && signal.adapter === chat);
  return last?.kind === 'chat' && last.state === 'down';
}
