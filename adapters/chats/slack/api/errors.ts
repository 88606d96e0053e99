import { ErrorCode } from '@slack/web-api';
import { SECOND } from '../../../../src/model/instant.ts';
import { type CallFailure, isUnsent } from '../../shared/call-failure.ts';

/** "It's possible some aspect of the operation succeeded before the error was raised". */
const HALFWAY = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);

/** Whether Slack failed in the middle of it. */
export function isHalfway(code: string): boolean {
  return HALFWAY.has(code);
}

/** What a call of the Web API came to that did not succeed. */
export function failureOf(error: unknown): CallFailure {
  const code = codeOf(error);
  const {
    code: kind,
    original,
    retryAfter,
  } = error as {
    code?: string;
    original?: unknown;
    retryAfter?: number;
  };
  if (kind === ErrorCode.RateLimitedError) {
    return { code: 'ratelimited', kind: 'unsent', retryAfter: (retryAfter ?? 1) * SECOND };
  }
  if (kind === ErrorCode.PlatformError) {
    return { code, kind: isHalfway(code) ? 'uncertain' : 'refused' };
  }
  const line = lineCode(original) ?? code;
  return { code: line, kind: isUnsent(line) ? 'unsent' : 'uncertain' };
}

/** The system's own word for what the line did. */
function lineCode(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? undefined : lineCode(cause);
}

/** The platform's own word for what went wrong; never a message that may hold more. */
export function codeOf(error: unknown): string {
  // Bolt rejects with nothing where a socket ends before Slack's first word.
  const { data, code } = (error ?? {}) as { data?: { error?: unknown }; code?: unknown };
  return String(data?.error ?? code ?? 'unknown');
}
