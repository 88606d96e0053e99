import type { Channel } from '../../model/channel.ts';
import type { Instant, Millis } from '../../model/instant.ts';
import type { Assessment } from '../../model/verdict.ts';

/** A channel in trouble, or of which little is certain, is looked at so many times as often as one in calm. */
export const BOOST = 3;

/** Whether the judgement is one of trouble, or an unsure one. */
export function needsBoost({ ability, activity, certainty }: Assessment): boolean {
  if (ability === 'retired') return false;
  return ability !== 'working' || activity === 'silent' || certainty === 'possible';
}

/**
 * Which channels are looked at between their turns: those that need attention and were not looked at lately,
 * whoever has waited longest first.
 *
 * @param most how many one look takes in
 */
export function nextBoosted(
  channels: readonly Channel[],
  begunAt: (channel: string) => Instant | undefined,
  {
    now,
    cadence,
    most,
  }: { readonly now: Instant; readonly cadence: Millis; readonly most: number },
): readonly Channel[] {
  // By a clock that was set back, the last look may lie ahead.
  const waitedFor = ({ id }: Channel) => Math.abs(now - (begunAt(id) ?? 0));
  return channels
    .filter((channel) => waitedFor(channel) >= cadence / BOOST)
    .toSorted((a, b) => waitedFor(b) - waitedFor(a))
    .slice(0, most);
}
