import type { ReachResult } from '../../http/read-result.ts';

/** A platform's API did not give what was asked for. */
export interface ApiFailure {
  readonly ok: false;
  /** How far the call came; absent where it was not made. */
  readonly reach?: ReachResult;
  /** HTTP status; absent where no answer came. */
  readonly status?: number;
  /** The server's words where it refused, else what happened; without any token. */
  readonly text: string;
}

/** What of a failure may be quoted: a refusal's own words, and nothing that this program says of it. */
export function quotedFrom({ why, text }: { readonly why: string; readonly text: string }) {
  return why === 'refused' && text.trim() !== '' ? { text } : {};
}

/** `refused`: the server said no in its own words; `held`: nothing was asked, to keep within its limits. */
export type FailureReason = 'refused' | 'unreachable' | 'held';

export type ApiResult<T, Failure extends ApiFailure> =
  | { readonly ok: true; readonly value: T }
  | Failure;
