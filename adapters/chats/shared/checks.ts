import type { CheckResult } from '../../../src/ports.ts';

/**
 * One step of a check. What the service or the line answers becomes a result with its remedy; a fault of the program's
 * own is nobody's answer, and is thrown.
 *
 * @param tried what is named where it fails
 * @param helpOf what to do about an answer, in one sentence
 */
export async function checked(
  tried: string,
  step: () => Promise<readonly CheckResult[]>,
  helpOf: (error: unknown) => string,
): Promise<readonly CheckResult[]> {
  try {
    return await step();
  } catch (error) {
    if (isOwnFault(error)) throw error;
    return [{ tried, remedy: helpOf(error) }];
  }
}

/** What calls fail with has a code or a cause (`fetch` throws a TypeError with one); a programming error has neither. */
export function isOwnFault(error: unknown): boolean {
  const isProgramming =
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError;
  return isProgramming && !('code' in error) && error.cause === undefined;
}
