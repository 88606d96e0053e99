import type { mastodon } from 'masto';
import { HttpActionDispatcherHookMastodon } from 'masto/adapters/action/dispatcher-http-hook-mastodon.js';
import { createActionProxy, HttpActionDispatcher } from 'masto/adapters/action/index.js';
import { HttpConfigImpl } from 'masto/adapters/config/index.js';
import { BaseHttp } from 'masto/adapters/http/base-http.js';
import { SerializerNativeImpl } from 'masto/adapters/serializers/index.js';
import type { z } from 'zod';
import type { Instant } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { type Answer, reachOf, textOf } from '../../http/read-result.ts';
import type { ApiFailure, ApiResult, FailureReason } from '../shared/api-failure.ts';
import { createCooldown } from './cooldown.ts';

/** What a call came to. Whatever a server can answer is a value here. */
export type MastodonResult<T> = ApiResult<T, MastodonFailure>;

export interface MastodonFailure extends ApiFailure {
  readonly why: FailureReason;
  /** Where we asked too often: when the server may be asked again. */
  readonly until?: Instant;
}

/** One server of the fediverse, read through masto. */
export interface Calls {
  /** @param token an account's own; without it the server sees a stranger */
  ask<T>(
    call: (client: mastodon.rest.Client) => PromiseLike<unknown>,
    schema: z.ZodType<T>,
    how: { readonly token?: string | undefined; readonly signal: AbortSignal },
  ): Promise<MastodonResult<T>>;
}

export function createCalls(options: {
  readonly http: HttpReader;
  readonly clock: Clock;
  /** Of the server, without a path. */
  readonly url: string;
}): Calls {
  const { http, clock, url } = options;
  const allowance = createCooldown(clock);

  return {
    async ask(call, schema, { token, signal }) {
      try {
        const parsed = schema.safeParse(await call(clientFor(token, signal)));
        return parsed.success ? { ok: true, value: parsed.data } : misread(200);
      } catch (error) {
        if (error instanceof NotAnswered) return error.refusal;
        throw error;
      }
    },
  };

  /** The library calls `fetch` itself and takes no other, so it is given another client of HTTP as a whole. */
  function clientFor(token: string | undefined, signal: AbortSignal): mastodon.rest.Client {
    const serializer = new SerializerNativeImpl();
    const config = new HttpConfigImpl({ url }, serializer);
    const reading = new ReadingHttp(async (path, search) => {
      const address = config.resolvePath(path, search);
      const answer = await read(address, token, signal);
      if (typeof answer === 'string') return serializer.deserialize('json', answer);
      throw new NotAnswered(answer);
    });
    const hook = new HttpActionDispatcherHookMastodon(reading);
    return createActionProxy(new HttpActionDispatcher(reading, hook), { context: ['api'] });
  }

  /** The text of an answer that is JSON and has the status 200. */
  async function read(
    address: URL,
    token: string | undefined,
    signal: AbortSignal,
  ): Promise<string | MastodonFailure> {
    if (!allowance.take()) {
      const text = 'not tried: the server’s limit is nearly used up';
      return { ok: false, why: 'held', text, ...until() };
    }
    // Without `accept`, GoToSocial tells errors in HTML.
    const headers = {
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const reading = await http.read(address, { headers, signal });
    const reach = reachOf(reading);
    if (!reading.ok) {
      const { status, detail: text } = reading;
      const answered = status === undefined ? {} : { status };
      return { ok: false, why: 'unreachable', reach, text, ...answered };
    }
    allowance.heed(reading);
    const { status } = reading;
    const body = jsonIn(reading);
    if (status === 200) return body === undefined ? misread(status) : body.text;
    const words = errorIn(body?.value);
    // A wall before the server has no words of the API. What snac2 refuses, it refuses with none at all.
    const isWordless = reading.body.byteLength === 0 && [401, 422].includes(status);
    if (words === undefined && status < 500 && !isWordless && ![404, 410, 429].includes(status)) {
      return misread(status);
    }
    const text = token === undefined ? (words ?? '') : (words ?? '').replaceAll(token, '…');
    const refused = { ok: false, why: 'refused', reach, status, text: text.slice(0, 300) } as const;
    return status === 429 ? { ...refused, ...until() } : refused;
  }

  function until(): { readonly until?: Instant } {
    const held = allowance.heldUntil();
    return held === undefined ? {} : { until: held };
  }
}

class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
  readonly refusal: MastodonFailure;

  constructor(refusal: MastodonFailure) {
    super(refusal.text);
    this.refusal = refusal;
  }
}

/** masto's client of HTTP, which reads and does nothing else: no call of the library can publish through it. */
class ReadingHttp extends BaseHttp {
  readonly #get: (path: string, search: Search) => Promise<unknown>;

  constructor(get: (path: string, search: Search) => Promise<unknown>) {
    super();
    this.#get = get;
  }

  override async request<T>(params: Parameters<BaseHttp['request']>[0]) {
    if (params.method !== 'GET') throw new TypeError('this program only reads');
    return { headers: new Headers(), data: (await this.#get(params.path, params.search)) as T };
  }
}

type Search = Parameters<BaseHttp['request']>[0]['search'];

/** Something answered, but not as a server of the fediverse does: a wall in between, or a broken server. */
function misread(status: number): MastodonFailure {
  const text = 'what came is no answer of the API';
  return { ok: false, why: 'unreachable', reach: 'http-error', status, text };
}

function jsonIn(answer: Answer): { readonly text: string; readonly value: unknown } | undefined {
  const text = textOf(answer);
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function errorIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  return typeof body.error === 'string' ? body.error : undefined;
}
