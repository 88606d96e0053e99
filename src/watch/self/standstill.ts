import { type Instant, MINUTE, type Millis, SECOND } from '../../model/instant.ts';
import type { Gap } from '../../model/self-health.ts';
import type { Clock } from '../../ports.ts';

/** Knows when this program stood still (stopped, a machine that slept, a database that kept it waiting) or its clock was set. */
export interface Standstill {
  /**
   * How often either has happened so far. To be asked each second, and by whoever is about to believe that something took
   * too long: of several that wake at once nobody knows which is first.
   */
  count(): number;
  /** What has happened since this was asked last, as far as it is worth telling. */
  told(): readonly Gap[];
}

/** Asked each second, a program that is merely busy is not so late. */
export const STILL: Millis = 5 * SECOND;
/** A clock that is kept right goes no faster or slower than this within a few seconds. */
export const JUMP: Millis = 10 * SECOND;
/** A shorter standstill is worth no word. */
const WORTH_TELLING: Millis = MINUTE;
/** Untold ones, at most: they are asked for each minute. */
const MOST = 20;

/** @param elapsed a clock that nobody sets, and that goes on while the machine sleeps */
export function createStandstill(parts: {
  readonly clock: Clock;
  readonly elapsed: () => Millis;
}): Standstill {
  const { clock, elapsed } = parts;
  let last: { readonly at: Instant; readonly elapsed: Millis } = {
    at: clock.now(),
    elapsed: elapsed(),
  };
  let count = 0;
  let untold: Gap[] = [];

  function look(): void {
    const now = { at: clock.now(), elapsed: elapsed() };
    const passed = now.elapsed - last.elapsed;
    const jumped = now.at - last.at - passed;
    const isSet = Math.abs(jumped) >= JUMP;
    if (passed >= STILL || isSet) count++;
    // Both by the clock as it is now.
    const stood: Gap = { blind: { kind: 'stopped' }, from: now.at - passed, to: now.at };
    const set: Gap = { blind: { kind: 'clock', by: jumped }, from: now.at, to: now.at };
    untold = [
      ...untold,
      ...(passed >= WORTH_TELLING ? [stood] : []),
      ...(isSet ? [set] : []),
    ].slice(-MOST);
    last = now;
  }

  return {
    count() {
      look();
      return count;
    },
    told() {
      look();
      const told = untold;
      untold = [];
      return told;
    },
  };
}
