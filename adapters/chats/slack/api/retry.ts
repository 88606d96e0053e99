import { setTimeout as pause } from 'node:timers/promises';
import type { WebClientOptions } from '@slack/web-api';
import { MINUTE, type Millis, SECOND } from '../../../../src/model/instant.ts';
import { failureOf } from './errors.ts';

/**
 * The library would send again what may have been taken, for half an hour, and wait without end for an answer.
 * Each call is made once here and ends in time; `withRetry` says what is done again.
 */
export const ONE_ATTEMPT = {
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10 * SECOND,
} satisfies WebClientOptions;

const ATTEMPTS = 4;
/** Then four times as long each time: most faults of Slack's own are over at once. */
const FIRST_PAUSE: Millis = 0.3 * SECOND;
/** Whoever asked does not wait longer. */
const LONGEST_PAUSE = MINUTE;

/** For reads that somebody waits for: then it is better to go on without. */
export const QUICK_READ = { ...ONE_ATTEMPT, timeout: 3 * SECOND } satisfies WebClientOptions;

/** Before another attempt; `attempts` were made. */
export function pauseAfter(attempts: number): Millis {
  return FIRST_PAUSE * 4 ** (attempts - 1);
}

/** What is made again besides what Slack asked to wait with, and what did not reach it. */
export interface RetryOptions {
  /** What may have been done already: reads and answers, no harm done twice. */
  readonly uncertain?: boolean;
  readonly attempts?: number;
}

/**
 * Makes a call again that Slack asked to wait with, or that did not reach Slack.
 *
 * @param found what the call gave, where a look shows that it was done though nobody was told
 */
export async function withRetry<T>(
  call: () => Promise<T>,
  { uncertain = false, attempts = ATTEMPTS }: RetryOptions = {},
  found: () => Promise<T | undefined> = async () => undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const { kind, retryAfter = pauseAfter(attempt) } = failureOf(error);
      const mayBeDoneAgain = kind === 'unsent' || (uncertain && kind === 'uncertain');
      if (!mayBeDoneAgain || attempt >= attempts || retryAfter > LONGEST_PAUSE) throw error;
      await pause(retryAfter);
      const done = kind === 'uncertain' ? await found() : undefined;
      if (done !== undefined) return done;
    }
  }
}
