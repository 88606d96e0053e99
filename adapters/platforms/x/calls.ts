import { type Instant, MINUTE, SECOND } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { reachOf, textOf } from '../../http/read-result.ts';
import type { ApiResult } from '../shared/api-failure.ts';
import { jsonIn } from '../shared/json-in.ts';
import { problemIn, type XFailure } from './problems.ts';

export type XResult<T> = ApiResult<T, XFailure>;

/** Reads the X API v2, and leaves an endpoint alone while X asks for that. */
export interface Calls {
  /** @param token a bearer token, the app's or an account's own; it appears in nothing that comes back */
  get(
    path: string,
    query: Readonly<Record<string, string>>,
    token: string,
    signal: AbortSignal,
  ): Promise<XResult<unknown>>;
}

/** Windows of X's limits are 15 minutes long: https://docs.x.com/x-api/fundamentals/rate-limits */
const WINDOW = 15 * MINUTE;

export function createCalls(options: {
  readonly http: HttpReader;
  readonly clock: Clock;
  readonly url: string;
}): Calls {
  const { http, clock, url } = options;
  /** By path and token: limits are counted so. */
  const heldUntil = new Map<string, Instant>();

  return {
    async get(path, query, token, signal) {
      const counted = `${path} ${token}`;
      if ((heldUntil.get(counted) ?? 0) > clock.now()) {
        return { ok: false, why: 'held', text: 'not tried: X asked to be left alone for a while' };
      }
      const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
      const reading = await http.read(`${url}${path}?${new URLSearchParams(query)}`, {
        headers,
        signal,
      });
      const reach = reachOf(reading);
      if (!reading.ok) {
        const { status, detail: text } = reading;
        const answered = status === undefined ? {} : { status };
        return { ok: false, why: 'unreachable', reach, text, ...answered };
      }
      const { status } = reading;
      const body = jsonIn(textOf(reading));
      if (status === 429) heldUntil.set(counted, until(reading.headers, clock.now()));
      if (status === 200 && typeof body === 'object' && body !== null) {
        return { ok: true, value: body };
      }
      if (status === 200) return misread(status);
      const { text, ...code } = problemIn(body);
      const safe = text.replaceAll(token, '…');
      return { ok: false, why: 'refused', reach, status, text: safe, ...code };
    },
  };
}

/** X answered, but not as its API does: a wall in between, or a broken server. */
export function misread(status: number): XFailure {
  const text = 'what came is no answer of the API';
  return { ok: false, why: 'unreachable', reach: 'http-error', status, text };
}

/** X names the end of the window in seconds since 1970; a gateway before it may say in how many seconds. */
function until(headers: Headers, now: Instant): Instant {
  const reset = Number(headers.get('x-rate-limit-reset') ?? Number.NaN) * SECOND;
  const after = now + Number(headers.get('retry-after') ?? Number.NaN) * SECOND;
  const end = Number.isFinite(reset) ? reset : Number.isFinite(after) ? after : now + MINUTE;
  return Math.min(Math.max(end, now), now + WINDOW);
}
