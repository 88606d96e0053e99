import { MINUTE, type Millis } from '../../src/model/instant.ts';

/** Keeps each tool to so much a minute. */
export interface RateLimit {
  /**
   * Counts what a tool asks for; how long to wait before it may where that is too much, else 0.
   *
   * @param most in any minute; one request that asks for more is never let through
   */
  take(tool: string, most: number, count?: number): Millis;
}

interface Taken {
  readonly at: Millis;
  readonly count: number;
}

/** @param elapsed a clock that never jumps: one that is set back must not lock anybody out until it has caught up */
export function createRateLimit(elapsed: () => Millis): RateLimit {
  /** By tool, oldest first. */
  const taken = new Map<string, Taken[]>();
  return {
    take(tool, most, count = 1) {
      const now = elapsed();
      const recent = (taken.get(tool) ?? []).filter(({ at }) => now - at < MINUTE);
      taken.set(tool, recent);
      let over = recent.reduce((sum, one) => sum + one.count, count) - most;
      if (over > 0) {
        for (const one of recent) {
          over -= one.count;
          if (over <= 0) return one.at + MINUTE - now;
        }
        return MINUTE;
      }
      recent.push({ at: now, count });
      return 0;
    },
  };
}
