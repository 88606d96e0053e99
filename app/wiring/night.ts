import { createMemoryStorage } from '../../adapters/storage/memory.ts';
import { zonesOf } from '../../src/model/directory.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { Night } from '../../src/nights/night.ts';
import type { Claims, Store } from '../../src/ports.ts';
import { createNightRecords, replayIncidents } from '../../src/replay/replayed-night.ts';
import { createKanalvakt, type Kanalvakt, type Parts } from './core.ts';

export interface NightSession extends Kanalvakt {
  /** Where what is said and asked for during the night is kept. */
  readonly storage: Store & Claims;
  /** Lets the night go on: its signals up to then are taken in. It never goes back. */
  moveTo(at: Instant): void;
}

/** A night on its own clock, in memory: the same rooms as a live watch, with another source of signals. */
export function openNight(
  night: Night,
  parts: Omit<Parts, 'clock' | 'store' | 'records'>,
): NightSession {
  let now = Number.NEGATIVE_INFINITY;
  const clock = { now: () => now };
  const records = createNightRecords(night, clock, zonesOf(parts.directory));
  const store = createMemoryStorage(clock);
  const incidents = replayIncidents(night, { ...parts, clock, store });
  const kanalvakt = createKanalvakt({ ...parts, clock, store, records, incidents });
  let next = 0;
  return {
    ...kanalvakt,
    storage: store,
    moveTo(at) {
      for (; next < night.signals.length; next++) {
        const signal = night.signals[next];
        if (signal === undefined || signal.at > at) break;
        kanalvakt.judge.observe(signal);
      }
      now = at;
    },
  };
}
