import { z } from 'zod';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { CredentialReason } from '../../../src/model/signal-values.ts';
import { type ApiFailure, type FailureReason, quotedFrom } from '../shared/api-failure.ts';

/** An error as the Graph API tells it: https://developers.facebook.com/docs/graph-api/guides/error-handling */
const graphError = z.object({
  message: z.string().default(''),
  code: z.number().optional(),
  error_subcode: z.number().optional(),
  /** How `debug_token` spells it. */
  subcode: z.number().optional(),
  is_transient: z.boolean().optional(),
});
export type GraphError = z.output<typeof graphError>;

/** A call that came to nothing: refused, failed, or never made. */
export interface GraphFailure extends ApiFailure {
  readonly why: FailureReason;
  readonly error?: GraphError;
}

const body = z.object({ error: graphError });
export const toldError = graphError;

/** The error in what came, if there is one; Meta puts them into answers with 200 too. */
function errorIn(answer: unknown): GraphError | undefined {
  return body.safeParse(answer).data?.error;
}

/**
 * What Meta refused; undefined where it told no error and none shows in the status.
 *
 * @param secrets what must not come out, should Meta's own words repeat it
 */
export function refusalFrom(
  told: unknown,
  status: number,
  secrets: ReadonlySet<string>,
): GraphFailure | undefined {
  const error = errorIn(told);
  if (error === undefined && (status < 400 || status >= 500)) return undefined;
  const reach = status >= 500 ? 'http-error' : 'ok';
  const text = [...secrets]
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .reduce((clean, secret) => clean.replaceAll(secret, '…'), error?.message ?? '')
    .slice(0, 300);
  const named = error === undefined ? {} : { error: { ...error, message: text } };
  return { ok: false, why: 'refused', reach, status, text, ...named };
}

type CredentialResult = SignalOf<'credentials'>['result'];

/** Of 190 and 102, which say no more than that the token was refused. */
const BY_SUBCODE: Readonly<Record<number, CredentialResult>> = {
  // The app was taken out of the person's settings.
  458: 'app-refused',
  // Checkpoints: a person must log in at facebook.com.
  459: 'locked',
  464: 'locked',
  490: 'locked',
  // The password was changed, or Meta ended the session for security reasons.
  460: 'revoked',
  461: 'revoked',
  465: 'revoked',
  466: 'revoked',
  467: 'revoked',
  463: 'expired',
  468: 'expired',
  // The person has no role on the page any more.
  492: 'app-refused',
};

const BY_CODE: Readonly<Record<number, CredentialResult>> = {
  // Meta's own trouble. -1 to -3 are Instagram's.
  [-3]: 'server-error',
  [-2]: 'server-error',
  [-1]: 'server-error',
  1: 'server-error',
  2: 'server-error',
  // Limits: of the app, the person, the page, this call.
  4: 'rate-limited',
  17: 'rate-limited',
  32: 'rate-limited',
  341: 'rate-limited',
  613: 'rate-limited',
  // The account is named: its actions are blocked for breaking a rule.
  368: 'locked',
  // They are about a post's content and do not belong to a read.
  506: 'server-error',
  1609005: 'server-error',
};

const TOKEN_REFUSED = [102, 190];
const OF_THE_APP = [4, 341];
/** Of the page itself: no such alias, no such object, no such person, no such thing on Instagram. */
const MISSING = [24, 110, 803];
const MIGRATED = 21;
const INVALID_PARAMETER = 100;
const NO_SUCH_OBJECT = 33;

/** Whether it is the token that was refused, for whatever reason. */
export function isTokenRefused({ status, error }: GraphFailure): boolean {
  return error?.code === undefined ? status === 401 : TOKEN_REFUSED.includes(error.code);
}

/** Whether Meta asked to be called less often: https://developers.facebook.com/docs/graph-api/overview/rate-limiting */
export function isThrottled({ status, error }: GraphFailure): boolean {
  const code = error?.code;
  return (
    status === 429 ||
    (code !== undefined && (BY_CODE[code] === 'rate-limited' || isBusinessLimit(code)))
  );
}

/** Whether it says nothing of one token: the app is throttled, or Meta or the way to it is broken. */
export function isOfApp(refused: GraphFailure): boolean {
  const code = refused.error?.code;
  return code === undefined
    ? refused.status !== 401
    : OF_THE_APP.includes(code) || credentialResult(refused) === 'server-error';
}

/** Limits by use case: 80001 is that of pages, 80002 Instagram's. */
function isBusinessLimit(code: number): boolean {
  return code >= 80_000 && code <= 80_014;
}

/** What a refused read with an account's own token says of the account's credentials. */
export function credentialResult(refused: GraphFailure): CredentialResult {
  const { reach, status, error } = refused;
  // Without a code it is a gateway that turns this program away; with one, Meta names the account's limit.
  if (isThrottled(refused)) return error === undefined ? 'app-refused' : 'rate-limited';
  const code = error?.code;
  if (code !== undefined) {
    if (TOKEN_REFUSED.includes(code)) return BY_SUBCODE[subcodeOf(error) ?? 0] ?? 'expired';
    const named = BY_CODE[code];
    if (named !== undefined) return named;
  }
  if (error?.is_transient || reach === 'http-error') return 'server-error';
  if (status === 401) return 'expired';
  // 3, 5, 10, 100, 104, 200 to 299, 2500, 2635 …: this app, its rights or its way of asking.
  return reach === 'ok' ? 'app-refused' : 'unreachable';
}

/** What a refused read says of the page; undefined where it says nothing of it. */
export function pageSeen(refused: GraphFailure): SignalOf<'profile'>['seen'] | undefined {
  const { error } = refused;
  if (error?.code === undefined) return undefined;
  if (MISSING.includes(error.code)) return 'missing';
  if (error.code === MIGRATED) return 'renamed';
  return isGone(refused) ? 'missing' : undefined;
}

/** What lacks of our own access, where Meta names it: it says nothing of the page. */
function reasonOf(error: GraphError | undefined): { reason?: CredentialReason } {
  const { code = 0 } = error ?? {};
  if (code === 3 || code === 10 || (code >= 200 && code < 300)) return { reason: 'permission' };
  return TOKEN_REFUSED.includes(code) && subcodeOf(error) === 492 ? { reason: 'role' } : {};
}

/** Whether Meta has nothing under this name, or will not show it to this key: it tells both alike. */
export function isGone({ error }: GraphFailure): boolean {
  return error?.code === INVALID_PARAMETER && subcodeOf(error) === NO_SUCH_OBJECT;
}

/** What Meta said, as a signal carries it; the subcode is the finer word where it has one. */
export function facts(refused: GraphFailure) {
  const { status, error } = refused;
  const fine = error?.code !== undefined && TOKEN_REFUSED.includes(error.code);
  const code = fine ? (subcodeOf(error) ?? error?.code) : error?.code;
  return {
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code: String(code) }),
    ...reasonOf(error),
    ...quotedFrom(refused),
  };
}

function subcodeOf(error: GraphError | undefined): number | undefined {
  return error?.error_subcode ?? error?.subcode;
}
