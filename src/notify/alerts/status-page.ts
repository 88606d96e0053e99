import { HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Records } from '../../ports.ts';

/** A status page that goes on saying so is told of every hour. */
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
