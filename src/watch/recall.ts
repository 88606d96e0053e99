import type { Judge } from '../judge/judge.ts';
import type { Instant } from '../model/instant.ts';
import type { Records } from '../ports.ts';

/**
 * Tells a new judge what was seen before the program started, so that a restart changes no verdict.
 * Returns how many signals there were.
 */
export async function recall(
  judge: Pick<Judge, 'observe'>,
  records: Records,
  from: Instant,
  to: Instant,
): Promise<number> {
  const signals = await records.signals(from, to);
  for (const signal of signals) judge.observe(signal);
  return signals.length;
}
