import { z } from 'zod';
import { platformRecord } from '../../../src/catalog/platforms/platforms.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { CredentialReason } from '../../../src/model/signal-values.ts';
import type { ApiFailure, FailureReason } from '../shared/api-failure.ts';

/**
 * One problem as X tells it, of either family: v1.1 numbers (`code`, `message`) or v2 addresses (`type`, `title`,
 * `detail`). Fields: https://docs.x.com/x-api/fundamentals/response-codes-and-errors
 */
const problem = z.object({
  code: z.number().optional(),
  message: z.string().optional(),
  title: z.string().optional(),
  detail: z.string().optional(),
  type: z.string().optional(),
  /** Of a refused app: `client-not-enrolled`, `official-client-forbidden`. */
  reason: z.string().optional(),
  value: z.string().optional(),
  resource_id: z.string().optional(),
});
export type Problem = z.output<typeof problem>;
export const problems = z.array(problem);

const refusedBody = problem.extend({ errors: problems.optional() });

/** A call that came to nothing: refused, failed, or never made. */
export interface XFailure extends ApiFailure {
  /** The v1.1 number, or what the v2 `type` ends with. */
  readonly code?: string;
  readonly why: FailureReason | 'budget';
}

/** What X says with a status other than 200. */
export function problemIn(body: unknown): { readonly code?: string; readonly text: string } {
  const parsed = refusedBody.safeParse(body);
  if (!parsed.success) return { text: '' };
  const all = [...(parsed.data.errors ?? []), parsed.data];
  const code = all.map(codeOf).find((found) => found !== undefined);
  const text = all.map(wordsOf).find((words) => words !== '') ?? '';
  return { ...(code === undefined ? {} : { code }), text: text.slice(0, 300) };
}

function codeOf({ code, type, title, reason }: Problem): string | undefined {
  if (code !== undefined) return String(code);
  if (title === 'CreditsDepleted') return title;
  if (reason === 'client-not-enrolled') return reason;
  // `about:blank` means: read the HTTP status.
  return type?.startsWith('http') ? type.split('/').at(-1) : undefined;
}

function wordsOf({ detail, message, title }: Problem): string {
  return detail ?? message ?? title ?? '';
}

/** What an error inside a 200 says of the account it is about. */
export function seenIn(problem: Problem): SignalOf<'profile'>['seen'] {
  const words = wordsOf(problem);
  // X gives the suspended the type `resource-not-found` too: only its words tell them apart.
  if (/suspended/i.test(words) || problem.code === 63) return 'suspended';
  if (problem.type?.endsWith('/not-authorized-for-resource') || problem.code === 179) {
    return 'interstitial';
  }
  if (problem.type?.endsWith('/resource-not-found') || problem.code === 50) return 'missing';
  return 'empty';
}

/** Which account an error inside a 200 is about, as X was asked for it. */
export function aboutWhom(problem: Problem): string | undefined {
  const named = problem.value ?? problem.resource_id ?? /\[(\w+)\]/.exec(wordsOf(problem))?.[1];
  return named?.toLowerCase();
}

type CredentialResult = SignalOf<'credentials'>['result'];

const BY_CODE: Readonly<Record<string, CredentialResult>> = {
  32: 'revoked',
  64: 'suspended',
  88: 'rate-limited',
  89: 'expired',
  130: 'server-error',
  131: 'server-error',
  261: 'app-refused',
  326: 'locked',
  416: 'app-refused',
  453: 'plan-refused',
  467: 'plan-refused',
  'user-suspended': 'suspended',
  'client-forbidden': 'app-refused',
  'unsupported-authentication': 'app-refused',
  'oauth1-permissions': 'app-refused',
  'usage-capped': 'app-refused',
  'rate-limit-exceeded': 'rate-limited',
};

/** What lacks of our own access, by its name; it says nothing of any account. */
export function reasonOf({ why, status, code }: XFailure): { reason?: CredentialReason } {
  if (why === 'budget') return { reason: 'budget' };
  const { accessReasons = {} } = platformRecord('x');
  const reason = accessReasons[code ?? ''] ?? (status === 402 ? 'credits' : undefined);
  return reason === undefined ? {} : { reason };
}

/** What a refused read with an account's own token says of the account's credentials. */
export function credentialResult({ reach, status, code }: XFailure): CredentialResult {
  const named = code === undefined ? undefined : BY_CODE[code];
  if (named !== undefined) return named;
  if (status === 429) return 'rate-limited';
  if (status === 401) return 'expired';
  if (reach === 'http-error') return 'server-error';
  return reach === 'ok' ? 'app-refused' : 'unreachable';
}

/**
 * What a refused read with the app's token says of every channel that it was for. It speaks of our app, our
 * credits or our pace and never of an account, so no account is called locked or suspended for it.
 * Undefined where X or the line failed: then there is nothing to say of credentials.
 */
export function appResult(refused: XFailure): CredentialResult | undefined {
  if (refused.why === 'budget') return 'app-refused';
  const result = credentialResult(refused);
  if (result === 'unreachable' || result === 'server-error') return undefined;
  // One throttled call is not many accounts that cannot be read: that would look like an outage of X.
  return result === 'plan-refused' ? result : 'app-refused';
}
