import { type Millis, SECOND } from '../../../src/model/instant.ts';

/** A person who sees nothing for a second asks again: the sign that something is being done is there before. */
export const SIGN_AFTER: Millis = 0.6 * SECOND;

/** Calls `begin` once the signal aborts, unless the work has ended by then; gives what the work gave. */
export async function withSignWhenLate<T>(
  work: Promise<T>,
  signal: AbortSignal,
  begin: () => Promise<unknown>,
): Promise<T> {
  let begun: Promise<unknown> = Promise.resolve();
  const late = () => {
    // Where the sign cannot be given, the answer itself will meet the same fault.
    begun = begin().catch(() => {});
  };
  signal.addEventListener('abort', late, { once: true });
  try {
    return await work;
  } finally {
    signal.removeEventListener('abort', late);
    await begun;
  }
}
