import { type Calls, countedTogether } from '../../model/calls.ts';
import type { Instant } from '../../model/instant.ts';
import type { CallLoad } from './call-load.ts';

/** How much of a published limit is used at most, whatever happens: 30 % are kept in reserve. */
export const SHARE = 0.7;

/**
 * What is left of the limits for looks outside the rounds: those at the start, those at channels in trouble, and
 * those that somebody asks for. Rounds have their part by the plan, so the two together stay within the share.
 */
export interface RateBudget {
  /** Whether these calls may be made now; if so, they are counted. */
  tryTake(calls: readonly Calls[], now: Instant): boolean;
}

export function createRateBudget(loads: readonly CallLoad[]): RateBudget {
  const rounds = new Map(loads.map((load) => [countedTogether(load), load.most]));
  /** When calls were made, oldest first; those past the window are dropped. */
  const made = new Map<string, { readonly at: Instant; readonly calls: number }[]>();

  function left({ limit, ...calls }: Calls, now: Instant): number {
    if (limit === undefined) return Number.POSITIVE_INFINITY;
    const key = countedTogether(calls);
    const recent = (made.get(key) ?? [])
      // Those ahead of a clock that was set back were made by now.
      .map((one) => (one.at > now ? { ...one, at: now } : one))
      .filter(({ at }) => at > now - limit.window);
    made.set(key, recent);
    const taken = recent.reduce((sum, one) => sum + one.calls, 0);
    return Math.floor(limit.calls * SHARE) - (rounds.get(key) ?? 0) - taken;
  }

  return {
    tryTake(calls, now) {
      if (calls.some((one) => one.calls > left(one, now))) return false;
      for (const { limit, ...one } of calls) {
        if (limit !== undefined)
          made.get(countedTogether(one))?.push({ at: now, calls: one.calls });
      }
      return true;
    },
  };
}
