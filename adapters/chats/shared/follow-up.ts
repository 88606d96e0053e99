import type { Answer } from '../../../src/desk/desk.ts';

/**
 * Puts what follows an answer where that stands. Nobody waits for it: whoever asked has an answer.
 *
 * @param failed told where it could not be put there
 */
export function followUp(
  { later }: Pick<Answer, 'later'>,
  put: (next: Answer) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  later?.then((next) => next && put(next)).catch(failed);
}
