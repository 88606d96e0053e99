import { type Instant, MINUTE, SECOND } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { Answer } from '../../http/read-result.ts';
import { LIMIT } from './limits.ts';

/** Keeps the calls to one server under its limit, and leaves it alone while it asks for that. */
export interface Cooldown {
  /** Counts one call; false where it must not be made now. */
  take(): boolean;
  /** Takes in what an answer says of the limit. */
  heed(answer: Pick<Answer, 'status' | 'headers'>): void;
  /** Until when nothing may be asked; undefined where it may be asked now. */
  heldUntil(): Instant | undefined;
}

/** Is left to others behind the same address. */
const SPARED = 0.3;
const WINDOW = LIMIT.window;
const CALLS = LIMIT.calls * (1 - SPARED);

export function createCooldown(clock: Clock): Cooldown {
  let calls: Instant[] = [];
  let held: Instant = Number.NEGATIVE_INFINITY;

  return {
    take() {
      const now = clock.now();
      calls = calls.filter((at) => now - at < WINDOW);
      if (now < held || calls.length >= CALLS) return false;
      calls.push(now);
      return true;
    },
    heldUntil() {
      const now = clock.now();
      const oldest = calls.length >= CALLS ? (calls[0] ?? now) + WINDOW : now;
      const until = Math.max(held, oldest);
      return until > now ? until : undefined;
    },
    heed({ status, headers }) {
      const now = clock.now();
      const [limit, remaining] = ['limit', 'remaining'].map((name) =>
        Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN),
      ) as [number, number];
      // Others behind the same address use it up too.
      if (status !== 429 && !(remaining < limit * SPARED)) return;
      held = Math.min(Math.max(endOf(headers, now), now), now + WINDOW);
    },
  };
}

/** Mastodon names the end of the window as a time, GoToSocial in seconds since 1970, gateways in seconds from now. */
function endOf(headers: Headers, now: Instant): Instant {
  const reset = headers.get('x-ratelimit-reset') ?? '';
  const at = /^\d+$/.test(reset) ? Number(reset) * SECOND : Date.parse(reset);
  const after = now + Number(headers.get('retry-after') ?? Number.NaN) * SECOND;
  return [at, after].find(Number.isFinite) ?? now + MINUTE;
}
