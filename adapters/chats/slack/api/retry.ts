import { setTimeout as pause } from 'node:timers/promises';
import type { WebClientOptions } from '@slack/web-api';
import { MINUTE, SECOND } from '../../../../src/model/instant.ts';
import { failureOf } from './errors.ts';

/**
 * The library would send again what may have been taken, for half an hour, and wait without end for an answer.
 * Each call is made once here and ends in time; `patiently` says what is done again.
 */
export const ONE_ATTEMPT = {
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10 * SECOND,
} satisfies WebClientOptions;

const ATTEMPTS = 4;
const READS = 2;
/** Whoever asked does not wait longer. */
const LONGEST_PAUSE = MINUTE;

/** For reads that somebody waits for: then it is better to go on without. */
export const QUICK_READ = { ...ONE_ATTEMPT, timeout: 3 * SECOND } satisfies WebClientOptions;

/**
 * Makes a call again that Slack asked to wait with, or that did not reach Slack; nothing else may be done twice,
 * but reads.
 */
export async function withRetry<T>(
  call: () => Promise<T>,
  { isRead = false }: { readonly isRead?: boolean } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const { kind, retryAfter = SECOND * 2 ** (attempt - 1) } = failureOf(error);
      const mayBeDoneAgain = kind === 'unsent' || (isRead && kind === 'uncertain');
      const attempts = isRead ? READS : ATTEMPTS;
      if (!mayBeDoneAgain || attempt >= attempts || retryAfter > LONGEST_PAUSE) throw error;
      await pause(retryAfter);
    }
  }
}
