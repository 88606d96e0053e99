import { HOUR, type Instant, type Millis } from '../../../src/model/instant.ts';

/** Keeps the calls to a service under what it allows in an hour. */
export interface RequestBudget {
  /** What the service says that it allows. */
  limit(requestsPerHour: number): void;
  /** Whether one more call keeps to the share; before the service has named a limit, every call does. */
  allows(now: Instant): boolean;
  spend(now: Instant): void;
  /** The service has asked to be left alone until then. */
  holdUntil(at: Instant): void;
  /** The least time between calls that are made again and again. */
  pace(): Millis;
}

/** @param share how much of the allowed requests this program takes, from 0 to 1 */
export function createRequestBudget(share: number): RequestBudget {
  let most = Number.POSITIVE_INFINITY;
  let spent: Instant[] = [];
  let heldUntil: Instant = Number.NEGATIVE_INFINITY;
  return {
    limit(requestsPerHour) {
      most = Math.max(1, Math.floor(requestsPerHour * share));
    },
    allows(now) {
      spent = spent.filter((at) => at > now - HOUR);
      return spent.length < most && now >= heldUntil;
    },
    spend(now) {
      spent.push(now);
    },
    holdUntil(at) {
      heldUntil = at;
    },
    pace: () => HOUR / most,
  };
}
