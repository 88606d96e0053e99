import type { Instant, Millis } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { Signal } from '../../model/signal.ts';

/** A look that has ended. */
export interface LookOutcome {
  /** The platform that was looked at, or the name of the source that was read. */
  readonly platform?: Platform;
  readonly source?: string;
  /** When it ended. */
  readonly at: Instant;
  readonly took: Millis;
  /** `seen`: it came through; of the others nothing, or not all, is known. */
  readonly result: LookResult;
}

export const LOOK_RESULTS = [
  'seen',
  'unreachable',
  'rate-limited',
  'nothing',
  'given-up',
  'failed',
] as const;
export type LookResult = (typeof LOOK_RESULTS)[number];

/** What became of a look that ended in time, by what it saw. */
export function lookResult(signals: readonly Signal[]): LookResult {
  if (signals.length === 0) return 'nothing';
  const profiles = signals.filter((signal) => signal.kind === 'profile');
  const isUnreached =
    signals.some((signal) => signal.kind === 'reach' && signal.result !== 'ok') ||
    (profiles.length > 0 && profiles.every(({ seen }) => seen === 'unreachable'));
  if (isUnreached) return 'unreachable';
  const isThrottled = (signal: Signal) =>
    signal.kind === 'credentials' && signal.result === 'rate-limited';
  return signals.some(isThrottled) ? 'rate-limited' : 'seen';
}

/** Is told of what the watch does. */
export interface LookObserver {
  looked(look: LookOutcome): void;
  /** Signals that were news, from looks and from elsewhere. */
  ingested(news: readonly Signal[]): void;
}

/** Several observers as one. The list may grow afterwards. */
export function allObservers(observers: readonly LookObserver[]): LookObserver {
  return {
    looked(look) {
      for (const observer of observers) observer.looked(look);
    },
    ingested(news) {
      for (const observer of observers) observer.ingested(news);
    },
  };
}
