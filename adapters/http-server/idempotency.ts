import { createHash } from 'node:crypto';
import { DAY, type Instant, type Millis, SECOND } from '../../src/model/instant.ts';
import type { Clock, Store } from '../../src/ports.ts';
import { type Outcome, problem } from './problem.ts';

/**
 * Answers a request that came before as it was answered then, also after a restart: draft-ietf-httpapi-idempotency-key.
 */
export interface Idempotency {
  /**
   * @param key what the caller calls the request
   * @param body the same key with another body is a mistake of the caller's
   * @param work what is done for a request that is new; is given when the request first came, so that work which a
   *   crash cut off is done again with the same outcome
   */
  once(
    request: { readonly tool: string; readonly key: string; readonly body: string },
    work: (first: Instant) => Promise<Outcome>,
  ): Promise<Answered>;
}

export interface Answered {
  readonly outcome: Outcome;
  /** It was answered before. */
  readonly isRepeat: boolean;
  readonly retryAfter?: Millis;
}

interface Kept {
  readonly body: string;
  readonly first: Instant;
  /** When the latest try at it began. */
  readonly begun: Instant;
  readonly outcome?: Outcome;
}

/** So long an answer is remembered. */
const REMEMBERED: Millis = DAY;
/** What has not been answered by then never will: its process is gone. */
const GIVEN_UP: Millis = 30 * SECOND;

export function createIdempotency(store: Store, clock: Clock): Idempotency {
  return {
    async once({ tool, key, body }, work) {
      const place = `http/answered/${tool}/${digestOf(key)}`;
      const now = clock.now();
      const fresh: Kept = { body: digestOf(body), first: now, begun: now };
      let before: Kept | undefined;
      await store.update<Kept>(
        place,
        (kept) => {
          before = kept;
          if (kept === undefined) return fresh;
          return isUnderWay(kept, now) || kept.outcome ? kept : { ...kept, begun: now };
        },
        REMEMBERED,
      );
      if (before && before.body !== fresh.body) {
        const detail =
          'this Idempotency-Key came before with another body; give each request a key of its own';
        return { outcome: problem(422, detail), isRepeat: true };
      }
      if (before?.outcome) return { outcome: before.outcome, isRepeat: true };
      if (before && isUnderWay(before, now)) {
        const detail = 'a request with this Idempotency-Key is under way; ask again in a moment';
        return { outcome: problem(409, detail), isRepeat: true, retryAfter: SECOND };
      }
      const first = Math.min((before ?? fresh).first, now);
      try {
        const outcome = await work(first);
        await store.set<Kept>(place, { ...fresh, first, outcome }, REMEMBERED);
        return { outcome, isRepeat: false };
      } catch (error) {
        // It may be tried again at once.
        await store.delete(place).catch(() => {});
        throw error;
      }
    },
  };
}

function isUnderWay({ begun, outcome }: Kept, now: Instant): boolean {
  const since = now - begun;
  // One that began ahead of the clock began before the clock was set back.
  return outcome === undefined && since >= 0 && since < GIVEN_UP;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
