import { DAY, HOUR, type Instant } from '../../model/instant.ts';
import type { SelfHealth } from '../../model/self-health.ts';
import type { Clock } from '../../ports.ts';

/** How often somebody who shows no known token has been turned away: a tool with an old one, or one who guesses. */
export interface RefusedTools {
  note(): void;
  /** Undefined where none was since then. */
  since(from: Instant): SelfHealth['refusedTools'];
}

/** Hours that are counted apart; a digest tells of a night, and what is older is forgotten. */
const HOURS = (4 * DAY) / HOUR;

export function createRefusedTools(clock: Clock): RefusedTools {
  /** By hour, oldest first. */
  let hours: { readonly hour: Instant; count: number; last: Instant }[] = [];
  return {
    note() {
      const now = clock.now();
      const hour = Math.floor(now / HOUR);
      const newest = hours.at(-1);
      if (newest?.hour === hour) {
        newest.count++;
        newest.last = now;
      } else hours = [...hours, { hour, count: 1, last: now }].slice(-HOURS);
    },
    since(from) {
      const recent = hours.filter(({ hour }) => hour >= Math.floor(from / HOUR));
      const last = recent.at(-1)?.last;
      if (last === undefined) return undefined;
      return { times: recent.reduce((sum, { count }) => sum + count, 0), last };
    },
  };
}
