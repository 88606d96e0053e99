import type { z } from 'zod';
import type { SignalOf } from '../../../src/model/signal.ts';
import { failureBehind } from '../../http/fetch-through.ts';
import type { ReachResult } from '../../http/read-result.ts';
import type { ApiFailure, ApiResult, FailureReason } from '../shared/api-failure.ts';
import { cooldownBehind } from './cooldown.ts';

/**
 * What a call of the AT Protocol came to. Errors of the protocol are values here;
 * anything else that throws is a bug and goes on.
 */
export type XrpcResult<T> = ApiResult<T, XrpcFailure>;

export interface XrpcFailure extends ApiFailure {
  readonly why: FailureReason;
  /** How far the call came on the network. */
  readonly reach: ReachResult;
  /** The protocol's name of the error, such as `AccountTakedown`. */
  readonly code: string;
  /** From `ratelimit-reset` or `retry-after`, in seconds since 1970 or seconds from now. */
  readonly rateLimitReset?: number;
}

/** The code of a call that was not made, to keep the server's limits: it says nothing of anything. */
const HELD = 'Held';

export function isHeld({ code, status }: XrpcFailure): boolean {
  return code === HELD && status === undefined;
}

type CredentialResult = SignalOf<'credentials'>['result'];
type WriteResult = SignalOf<'write'>['result'];

/**
 * Runs a call of @atproto/api and turns its exceptions into values.
 *
 * @param read takes from an answer that does not fit the lexicon what can be read all the same: the library throws the
 * whole of a list away for one item; undefined where nothing can be
 */
export async function answered<T>(
  call: () => Promise<{ data: T }>,
  read?: (body: unknown) => T | undefined,
): Promise<XrpcResult<T>> {
  try {
    return { ok: true, value: (await call()).data };
  } catch (error) {
    if (isUnfit(error)) {
      const value = read?.(error.responseBody);
      if (value !== undefined) return { ok: true, value };
    }
    const held = cooldownBehind(error);
    if (held !== undefined)
      return refusal({ why: 'held', reach: 'ok', code: HELD, text: held.message });
    const failure = failureBehind(error);
    if (failure !== undefined) {
      const { reach, detail, status } = failure;
      return refusal({ why: 'unreachable', reach, code: failure.fault, text: detail, status });
    }
    if (!isXrpcError(error)) throw error;
    // 1 and 2 are the library's own: no usable answer, or one that does not fit the lexicon.
    const httpStatus = error.status >= 100 ? error.status : undefined;
    return refusal({
      why: httpStatus === undefined ? 'unreachable' : 'refused',
      reach: httpStatus === undefined || httpStatus >= 500 ? 'http-error' : 'ok',
      code: error.error,
      text: error.message,
      status: httpStatus,
      rateLimitReset: Number(error.headers?.['ratelimit-reset']),
    });
  }
}

function refusal(parts: {
  why: FailureReason;
  reach: ReachResult;
  code: string;
  text: string;
  status?: number | undefined;
  rateLimitReset?: number;
}): XrpcFailure {
  const { why, reach, code, text, status, rateLimitReset } = parts;
  return {
    ok: false,
    why,
    reach,
    code,
    text: text.slice(0, 300),
    ...(status === undefined ? {} : { status }),
    ...(rateLimitReset === undefined || Number.isNaN(rateLimitReset) ? {} : { rateLimitReset }),
  };
}

/** The items of a list that can be read; the others are left out. */
export function fitting<T extends z.ZodType>(schema: T, items: readonly unknown[]): z.output<T>[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The library's own complaint that an answer does not fit the lexicon; the answer comes along. */
function isUnfit(error: unknown): error is Error & { readonly responseBody: unknown } {
  return error instanceof Error && 'responseBody' in error && 'validationError' in error;
}

function isXrpcError(error: unknown): error is Error & {
  status: number;
  error: string;
  headers?: Record<string, string | undefined>;
} {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'error' in error &&
    typeof error.error === 'string'
  );
}

/** An account's state behind a refusal; undefined where the refusal says nothing of the account. */
export function accountState(
  refused: XrpcFailure,
): 'suspended' | 'deactivated' | 'missing' | undefined {
  switch (refused.code) {
    case 'AccountTakedown':
    case 'AccountSuspended':
    case 'RepoTakendown':
    case 'RepoSuspended':
      return 'suspended';
    case 'AccountDeactivated':
    case 'RepoDeactivated':
      return 'deactivated';
    case 'RepoNotFound':
    case 'HandleNotFound':
      return 'missing';
    case 'InvalidRequest':
      // The protocol has no code of its own for these.
      return /not found|could not find|unable to resolve/i.test(refused.text)
        ? 'missing'
        : undefined;
    default:
      return undefined;
  }
}

/** A refused login, refresh or authenticated call as a `credentials` result. */
export function credentialResult(refused: XrpcFailure): CredentialResult {
  const general = generalResult(refused);
  if (general !== undefined) return general;
  switch (accountState(refused)) {
    case 'suspended':
      return 'suspended';
    case 'deactivated':
      return 'disabled';
    case 'missing':
      // An unexpired token of an account that was taken down or deleted.
      return 'suspended';
    default:
  }
  if (refused.code === 'ExpiredToken' || refused.code === 'InvalidToken') return 'expired';
  // The account's main password together with e-mail codes: only an app password works unattended.
  if (refused.code === 'AuthFactorTokenRequired') return 'app-refused';
  return refused.status === 403 ? 'app-refused' : 'revoked';
}

/** A refused write check as a `write` result. */
export function writeResult(refused: XrpcFailure): WriteResult {
  return generalResult(refused) ?? 'refused';
}

function generalResult(
  refused: XrpcFailure,
): 'rate-limited' | 'server-error' | 'unreachable' | undefined {
  if (refused.status === 429) return 'rate-limited';
  if (refused.reach === 'http-error') return 'server-error';
  return refused.reach === 'ok' ? undefined : 'unreachable';
}
