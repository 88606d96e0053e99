import { createHash } from 'node:crypto';
import { DAY, HOUR, type Instant, MINUTE, type Millis, SECOND } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports.ts';
import type { HttpReader, Request } from './http-reader.ts';
import type { Answer } from './read-result.ts';

/** A server that asked to be left alone, with what it answered. */
interface Hold {
  /** By a clock that never jumps: one that is set back must not make it longer. */
  readonly until: Millis;
  readonly answer: Answer;
  /** How often in a row it has asked. */
  readonly times: number;
}

const FIRST: Millis = MINUTE;
/** Where the server names no time. */
const LONGEST_GUESS: Millis = HOUR;
/** However long it asks for: it may have meant another unit, and limits are often counted by the day. */
const LONGEST: Millis = DAY;

/**
 * A reader that leaves a server alone for as long as it asks: after a 429, or a 503 that names a time. Where none is
 * named, for a minute, and twice as long each time it asks again. Until then what it answered is the answer.
 * Each path and each credential is held by itself, as limits are counted.
 */
export function withCooldown(
  http: HttpReader,
  clock: Clock,
  elapsed: () => Millis = clock.now,
): HttpReader {
  const holds = new Map<string, Hold>();

  return {
    async read(url, request = {}) {
      const key = countedAs(new URL(url), request);
      const held = holds.get(key);
      if (held !== undefined && elapsed() < held.until) return held.answer;
      const reading = await http.read(url, request);
      if (!reading.ok || !asksForRest(reading)) {
        holds.delete(key);
        return reading;
      }
      const times = (held?.times ?? 0) + 1;
      const pause =
        pauseIn(reading.headers, clock.now()) ?? Math.min(FIRST * 2 ** (times - 1), LONGEST_GUESS);
      holds.set(key, {
        until: elapsed() + Math.min(pause, LONGEST),
        answer: reading,
        times: Math.min(times, 10),
      });
      return reading;
    },
  };
}

function asksForRest({ status, headers }: Answer): boolean {
  return status === 429 || (status === 503 && headers.has('retry-after'));
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-retry-after, else the end of the window as Bluesky and Mastodon name it. */
function pauseIn(headers: Headers, now: Instant): Millis | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    const seconds = Number(after);
    const pause = Number.isNaN(seconds) ? Date.parse(after) - now : seconds * SECOND;
    if (pause > 0) return pause;
  }
  const reset = headers.get('ratelimit-reset') ?? headers.get('x-ratelimit-reset');
  if (reset === null) return undefined;
  const seconds = Number(reset);
  const pause = (Number.isNaN(seconds) ? Date.parse(reset) : seconds * SECOND) - now;
  return pause > 0 ? pause : undefined;
}

/** The credential itself is kept nowhere. */
function countedAs({ origin, pathname }: URL, { headers = {} }: Request): string {
  const [, credential = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  return `${origin}${pathname} ${createHash('sha256').update(credential).digest('hex')}`;
}
