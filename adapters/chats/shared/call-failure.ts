import type { Millis } from '../../../src/model/instant.ts';
import type { Posted } from '../../../src/ports.ts';

/** What a call of a service came to that did not succeed. */
export interface CallFailure {
  /** The service's own word for it, or the system's; never a message that may hold more. */
  readonly code: string;
  /** `refused`: the service said no; `unsent`: nothing reached it; `uncertain`: it may have been done. */
  readonly kind: 'refused' | 'unsent' | 'uncertain';
  /** The service asks to wait so long. */
  readonly retryAfter?: Millis;
}

/** The line failed before anything was sent (nodejs.org/api/errors.html#common-system-errors; undici's own for a connection). */
const UNSENT = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether the line failed before anything was sent. */
export function isUnsent(code: string): boolean {
  return UNSENT.has(code);
}

/**
 * What came of a message that failed, for the outbox.
 *
 * @param lasting codes of what nobody mends by waiting; of `gone`: the message itself is there no longer
 * @param isBegun its beginning stands there: sent again without a look, it would stand there twice
 */
export function failedPost(
  { code, kind }: CallFailure,
  lasting: ReadonlySet<string>,
  {
    isBegun = false,
    gone,
  }: { readonly isBegun?: boolean; readonly gone?: ReadonlySet<string> } = {},
): Posted {
  if (isBegun || kind === 'uncertain') return { kind: 'uncertain', error: code };
  if (gone?.has(code)) return { kind: 'refused', error: code, isGone: true };
  if (lasting.has(code)) return { kind: 'refused', error: code };
  return { kind: 'failed', error: code, ...(kind === 'refused' ? { isRefused: true } : {}) };
}
