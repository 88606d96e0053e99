import type { Instant } from '../model/instant.ts';
import type { Signal } from '../model/signal.ts';
import type { Verdict } from '../model/verdict.ts';

/** Takes in signals as they come and judges channels. Holds all it knows in memory; the same signals give the same verdicts. */
export interface Judge {
  /** Takes in a signal, in any order of time. */
  observe(signal: Signal): void;
  /** Judges one channel from the signals with `at` ≤ now. Throws a `RangeError` for a channel it was not made with. */
  verdict(channel: string, now: Instant): Verdict;
}
