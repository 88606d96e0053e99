import { type Instant, MINUTE, type Millis } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports.ts';

/** Keeps each tool to its requests a minute. */
export interface RateLimit {
  /** Counts a request; how long to wait before the next where it is one too many, else 0. */
  take(tool: string, most: number): Millis;
}

export function createRateLimit(clock: Clock): RateLimit {
  /** By tool: when its requests of the last minute came. */
  const taken = new Map<string, Instant[]>();
  return {
    take(tool, most) {
      const now = clock.now();
      const recent = (taken.get(tool) ?? []).filter((at) => now - at < MINUTE);
      taken.set(tool, recent);
      const oldest = recent[recent.length - most];
      if (oldest !== undefined) return oldest + MINUTE - now;
      recent.push(now);
      return 0;
    },
  };
}
