import { ErrorCode } from '@slack/web-api';
import { type Millis, SECOND } from '../../../../src/model/instant.ts';
import { codeOf } from '../people/people.ts';

/** What a call of the Web API came to that did not succeed. */
export interface CallFailure {
  /** Slack's own word for it, or the system's. */
  readonly code: string;
  /** `refused`: Slack said no; `unsent`: nothing reached Slack; `uncertain`: it may have been done. */
  readonly kind: 'refused' | 'unsent' | 'uncertain';
  /** Slack asks to wait so long. */
  readonly retryAfter?: Millis;
}

/** "It's possible some aspect of the operation succeeded before the error was raised". */
const HALFWAY = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);
/** The line failed before anything was sent. */
const UNSENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

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
    return { code, kind: HALFWAY.has(code) ? 'uncertain' : 'refused' };
  }
  const line = lineCode(original) ?? code;
  return { code: line, kind: UNSENT.has(line) ? 'unsent' : 'uncertain' };
}

/** The system's own word for what the line did. */
function lineCode(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? undefined : lineCode(cause);
}
