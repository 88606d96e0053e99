import { type CallFailure, isUnsent } from '../../shared/call-failure.ts';

/** Discord asks for a wait that is not worth waiting. */
export const TOO_MANY = '429';

const UNREACHED = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'AbortError']);

/** The line failed, not Discord. */
export function isUnreached(code: string): boolean {
  return code === 'ENOTFOUND' || UNREACHED.has(code) || /^UND_ERR_/.test(code);
}

/** Discord's own code or word for what went wrong; never a message that may hold more. */
export function codeOf(error: unknown): string {
  const { code, status, name, cause } = error as {
    code?: unknown;
    status?: unknown;
    name?: unknown;
    cause?: unknown;
  };
  if (code !== undefined && code !== 0) return String(code);
  if (cause !== undefined && cause !== null) return codeOf(cause);
  // discord.js puts the route into the name.
  if (String(name).startsWith('RateLimitError')) return TOO_MANY;
  return String(status ?? name ?? 'unknown');
}

/** What a call that did not succeed came to. */
export function failureOf(error: unknown): CallFailure {
  const code = codeOf(error);
  if (code === TOO_MANY) return { code, kind: 'unsent' };
  // Discord's own codes and its 4xx say that nothing was done.
  if (/^(?:4\d\d|\d{5,6})$/.test(code)) return { code, kind: 'refused' };
  return { code, kind: isUnsent(code) ? 'unsent' : 'uncertain' };
}
