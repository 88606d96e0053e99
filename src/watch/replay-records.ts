import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import { DAY, type Instant, type Millis } from '../model/instant.ts';
import type { Records } from '../ports.ts';

/** Signals younger than this are taken in again after a restart; older ones have aged to nothing. */
const RECALLED: Millis = 14 * DAY;
/** Posts younger than this teach the rhythm after a restart. */
const LEARNT: Millis = 365 * DAY;

/** After a restart: takes in again what was seen before. */
export async function replayRecords(
  channels: readonly Channel[],
  { judge, records }: { readonly judge: Pick<Judge, 'observe'>; readonly records: Records },
  now: Instant,
): Promise<void> {
  const recent = now - RECALLED;
  for (const { id } of channels) {
    for (const post of await records.posts(id, now - LEARNT, recent)) judge.observe(post);
  }
  for (const signal of await records.signals(recent, now + 1)) judge.observe(signal);
}
