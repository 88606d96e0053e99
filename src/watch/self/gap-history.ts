import { DAY, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Gap, GapCause } from '../../model/self-health.ts';
import type { Store } from '../../ports.ts';

/** What the bot could not see, kept over restarts: a digest tells of the whole night. */
export interface GapHistory {
  /**
   * Notes what cannot be seen now; to be called each minute, by the process that watches.
   *
   * @param interruptions since the last call: when the program stood still, and when its clock was set
   */
  note(open: readonly Gap[], now: Instant, interruptions?: readonly Gap[]): Promise<void>;
  /** Those that touch from ≤ t ≤ now, the longest first; those that last have no end. */
  since(from: Instant, now: Instant): Promise<readonly Gap[]>;
}

interface Kept {
  /** When it was last noted that the program runs. */
  readonly alive: Instant;
  /** Closed ones and open ones, oldest first. */
  readonly spells: readonly Gap[];
}

const KEY = 'watch/blind';
const REMEMBERED: Millis = 4 * DAY;
const MOST = 200;
/** A program that noted nothing for longer did not run; a restart takes less. */
const STOPPED: Millis = 5 * MINUTE;

export function createGapHistory(store: Store): GapHistory {
  return {
    note: (open, now, interruptions = []) =>
      store.update<Kept>(KEY, (kept = { alive: now, spells: [] }) => ({
        alive: now,
        spells: continued(afterInterruptions(kept, now, interruptions), open, now)
          .filter(({ to = now }) => to > now - REMEMBERED)
          .slice(-MOST),
      })),
    async since(from, now) {
      const kept = (await store.get<Kept>(KEY)) ?? { alive: now, spells: [] };
      // No program watches now: a gap that was open when the last one did is known only up to then.
      const isOld = now - kept.alive > STOPPED;
      const gaps = isOld ? kept.spells.map((one) => ended(one, kept.alive)) : kept.spells;
      const length = ({ from: begin, to = now }: Gap) => to - begin;
      return gaps.filter(({ to = now }) => to >= from).sort((a, b) => length(b) - length(a));
    },
  };
}

/** What was not seen before an interruption ended with it, as far as anybody knows. */
function afterInterruptions(
  kept: Kept,
  now: Instant,
  interruptions: readonly Gap[],
): readonly Gap[] {
  if (interruptions.length === 0) return endedAtStop(kept, now);
  const from = Math.min(...interruptions.map((one) => one.from));
  // By a clock that was set back, what was noted before lies ahead.
  const before = kept.spells.map((one) => {
    const { from: begun, to = from } = ended(one, from);
    return { ...one, from: Math.min(begun, now), to: Math.min(to, now) };
  });
  return [...before, ...interruptions];
}

/** After a stop: what was not seen before it, and then nothing at all. */
function endedAtStop({ alive, spells: gaps }: Kept, now: Instant): readonly Gap[] {
  if (now - alive <= STOPPED) return gaps;
  const stopped: Gap = { blind: { kind: 'stopped' }, from: alive, to: now };
  return [...gaps.map((one) => ended(one, alive)), stopped];
}

function continued(gaps: readonly Gap[], open: readonly Gap[], now: Instant): readonly Gap[] {
  const keys = new Set(open.map((one) => keyOf(one.blind)));
  const before = gaps.map((one) =>
    one.to !== undefined || keys.has(keyOf(one.blind)) ? one : ended(one, now),
  );
  const lasting = new Set(
    before.flatMap((one) => (one.to === undefined ? [keyOf(one.blind)] : [])),
  );
  return [...before, ...open.filter((one) => !lasting.has(keyOf(one.blind)))];
}

function ended(gap: Gap, to: Instant): Gap {
  return { ...gap, to: Math.max(gap.from, gap.to ?? to) };
}

function keyOf(blind: GapCause): string {
  return JSON.stringify(blind, Object.keys(blind).sort());
}
