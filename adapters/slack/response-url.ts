import { setTimeout as pause } from 'node:timers/promises';
import { type Millis, SECOND } from '../../src/model/instant.ts';
import type { Log } from '../../src/ports.ts';

/** A response URL takes answers for half an hour; who asks at night does not wait so long. */
const ATTEMPTS = 3;
const LONGEST_PAUSE: Millis = 60 * SECOND;
const DEADLINE: Millis = 10 * SECOND;

/**
 * Sends a message to a response URL. "Too many requests" is waited out, as Slack asks
 * (docs.slack.dev/apis/web-api/rate-limits); whatever else goes wrong is logged, since a message that may have
 * arrived is not sent twice. The URL itself is a secret: who has it can write to the room.
 */
export async function respondTo(url: string, message: object, log: Log): Promise<void> {
  const body = JSON.stringify({ replace_original: false, ...message });
  for (let attempt = 1; ; attempt++) {
    const answer = await posted(url, body);
    if (answer === 'taken') return;
    const after = attempt < ATTEMPTS ? answer.retryAfter : undefined;
    if (after === undefined || after > LONGEST_PAUSE) {
      log.warn('slack: an answer was not taken', { error: answer.error });
      return;
    }
    await pause(after);
  }
}

type Refused = { readonly error: string; readonly retryAfter?: Millis };

async function posted(url: string, body: string): Promise<'taken' | Refused> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(DEADLINE),
    });
    if (response.ok) return 'taken';
    const error = `HTTP ${response.status}`;
    const seconds = Number(response.headers.get('retry-after') ?? 1);
    return response.status === 429 && seconds >= 0
      ? { error, retryAfter: seconds * SECOND }
      : { error };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: unknown } };
    return { error: String(cause?.code ?? name) };
  }
}
