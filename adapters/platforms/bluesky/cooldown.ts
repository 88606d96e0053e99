import { type Instant, MINUTE, type Millis, SECOND } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';

/** What `keepLimits` throws instead of calling: a library that expects `fetch` can be told in no other way. */
export class CooldownError extends Error {
  override readonly name = 'HeldError';
}

/** Calls that a PDS lets one address make in five minutes: https://docs.bsky.app/docs/advanced-guides/rate-limits */
const CALLS = 3_000;
const WINDOW: Millis = 5 * MINUTE;
/** The part of a limit that is left to others: to people behind the same address, and to the next reset coming late. */
const SPARE = 0.3;
/** What a server tells of a time further off than this is no window of a limit. */
const LONGEST_WINDOW: Millis = 24 * 60 * MINUTE;
const BUCKET: Millis = 10 * SECOND;

interface Told {
  readonly limit: number;
  readonly remaining: number;
  readonly resets: Instant;
}

/**
 * `fetch` that leaves a server alone while a limit of its calls has no more than 30 % left, by what the server tells in
 * `ratelimit-*`, and by our own count where it tells nothing. Throws a `HeldError` in place of a call.
 */
export function withCooldown(call: typeof fetch, clock: Clock): typeof fetch {
  /** By address and method: one method may have a limit of its own, as `createSession` does. */
  const told = new Map<string, Told>();
  const counts = new Map<string, ReturnType<typeof createCount>>();

  return async (input, init) => {
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    const method = origin + pathname;
    const now = clock.now();
    if (isUsedUp(told.get(method), now)) {
      throw new CooldownError('not tried: little is left of what the server allows for now');
    }
    const count = counts.get(origin) ?? createCount();
    counts.set(origin, count);
    if (count.within(now) >= CALLS * (1 - SPARE)) {
      throw new CooldownError('not tried: as many calls were made as this program allows itself');
    }
    count.add(now);
    const response = await call(input, init);
    note(method, response);
    return response;
  };

  function note(method: string, { headers }: Response): void {
    const [limit, remaining, resets] = ['limit', 'remaining', 'reset'].map((name) =>
      Number(headers.get(`ratelimit-${name}`) ?? Number.NaN),
    ) as [number, number, number];
    if (limit > 0 && remaining >= 0 && resets > 0) {
      told.set(method, { limit, remaining, resets: resets * SECOND });
    }
  }
}

function isUsedUp(told: Told | undefined, now: Instant): boolean {
  if (told === undefined || told.resets <= now || told.resets > now + LONGEST_WINDOW) return false;
  return told.remaining <= told.limit * SPARE;
}

/** Counts the calls of the last five minutes, to ten seconds. */
function createCount() {
  const buckets = new Map<number, number>();
  return {
    add(now: Instant) {
      const bucket = Math.floor(now / BUCKET);
      buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
    },
    within(now: Instant): number {
      let sum = 0;
      for (const [bucket, calls] of buckets) {
        if (bucket * BUCKET <= now - WINDOW - BUCKET) buckets.delete(bucket);
        else sum += calls;
      }
      return sum;
    },
  };
}

/** Whether an error that came through a library is a call that was not made. */
export function cooldownBehind(error: unknown): CooldownError | undefined {
  for (
    let link = error, depth = 0;
    link instanceof Error && depth < 10;
    link = link.cause, depth++
  ) {
    if (link instanceof CooldownError) return link;
  }
  return undefined;
}
