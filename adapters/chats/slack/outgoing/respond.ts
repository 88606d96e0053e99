import { setTimeout as pause } from 'node:timers/promises';
import { type Millis, SECOND } from '../../../../src/model/instant.ts';
import type { Log } from '../../../../src/ports.ts';
import { isHalfway } from '../api/errors.ts';
import { pauseAfter, type RetryOptions } from '../api/retry.ts';

/** A response URL takes answers for half an hour; who asks at night does not wait so long. */
const ATTEMPTS = 3;
const LONGEST_PAUSE: Millis = 60 * SECOND;
const DEADLINE: Millis = 10 * SECOND;

/**
 * Sends a message to a response URL. "Too many requests" is waited out, as Slack asks
 * (docs.slack.dev/apis/web-api/rate-limits). The URL itself is a secret: who has it can write to the room.
 *
 * @param uncertain whether it is sent again, too, where it may have arrived
 * @returns false where Slack did not take it, as far as is known: with `uncertain`, it may be sent in another way
 */
export async function respond(
  url: string,
  message: object,
  log: Log,
  { uncertain = false }: Pick<RetryOptions, 'uncertain'> = {},
): Promise<boolean> {
  const body = JSON.stringify({ replace_original: false, ...message });
  for (let attempt = 1; ; attempt++) {
    const answer = await posted(url, body);
    if (answer === 'taken') return true;
    const wait = answer.isRefused || !uncertain ? answer.retryAfter : pauseAfter(attempt);
    if (wait === undefined || wait > LONGEST_PAUSE || attempt >= ATTEMPTS) {
      log.warn('slack: an answer was not taken', { error: answer.error });
      return !answer.isRefused && !uncertain;
    }
    await pause(wait);
  }
}

interface NotTaken {
  readonly error: string;
  /** Slack said no: it has not arrived. */
  readonly isRefused: boolean;
  readonly retryAfter?: Millis;
}

async function posted(url: string, body: string): Promise<'taken' | NotTaken> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(DEADLINE),
    });
    const refusal = response.ok ? refusalIn(await response.text()) : `HTTP ${response.status}`;
    if (refusal === undefined) return 'taken';
    const error = refusal;
    const isRefused = response.status < 500 && !isHalfway(error);
    const seconds = Number(response.headers.get('retry-after') ?? 1);
    return response.status === 429 && seconds >= 0
      ? { error, isRefused, retryAfter: seconds * SECOND }
      : { error, isRefused };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: unknown } };
    return { error: String(cause?.code ?? name), isRefused: false };
  }
}

/** Slack answers "ok", or in JSON why not, both with status 200. */
function refusalIn(body: string): string | undefined {
  try {
    const { ok, error } = JSON.parse(body) as { ok?: unknown; error?: unknown };
    return ok === false ? String(error ?? 'refused') : undefined;
  } catch {
    return undefined;
  }
}
