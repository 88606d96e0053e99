import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';

/**
 * Several accounts do not lose their keys at the same moment: on 30 June 2026 X answered 401 to all of them, and the
 * fault was X's own; so it was with Meta on 5 March 2024. One account alone has nothing to be compared with.
 */
export interface SharedFailure {
  /** What became of an account's newest read. */
  note(account: string, at: Instant, refused: boolean): void;
  /** Whether every account that was read lately was refused. */
  everybody(now: Instant): boolean;
}

const SAME_TIME = 15 * MINUTE;

/**
 * @param atMost for so long it is taken for the platform's trouble; after that it is what each account is told.
 * For where one person's key opens every account: an outage ends, a changed password does not.
 */
export function createSharedFailure(atMost: Millis = Number.POSITIVE_INFINITY): SharedFailure {
  const newest = new Map<string, { readonly at: Instant; readonly refused: boolean }>();
  let since: Instant | undefined;
  return {
    note: (account, at, refused) => void newest.set(account, { at, refused }),
    everybody(now) {
      const recent = [...newest.values()].filter(({ at }) => now - at <= SAME_TIME);
      const together = recent.length > 1 && recent.every(({ refused }) => refused);
      since = together ? (since ?? now) : undefined;
      return since !== undefined && now - since < atMost;
    },
  };
}
