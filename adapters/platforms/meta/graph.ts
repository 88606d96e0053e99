import { z } from 'zod';
import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { reachOf, textOf } from '../../http/read-result.ts';
import type { ApiResult } from '../shared/api-failure.ts';
import { jsonIn } from '../shared/json-in.ts';
import { createHolds } from './cooldown.ts';
import { type GraphFailure, isOfApp, isTokenRefused, refusalFrom } from './problems.ts';

/** One read, with the token that it is made with. */
export interface Call {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Appears in nothing that comes back. */
  readonly token: string;
}

export type GraphResult<T> = ApiResult<T, GraphFailure>;

/** Reads the Graph API, many things in one request, and leaves it alone while Meta asks for that. */
export interface Graph {
  /** The answers, in the order of the calls. */
  ask(calls: readonly Call[], signal: AbortSignal): Promise<readonly GraphResult<unknown>[]>;
}

/** Of a batch; each call in it counts by itself: https://developers.facebook.com/docs/graph-api/batch-requests */
export const CALLS_A_BATCH = 50;

const batchAnswer = z.array(
  z
    .object({
      code: z.number(),
      headers: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
      body: z.string().nullish(),
    })
    // A call that Meta did not get to.
    .nullable(),
);
type Part = z.output<typeof batchAnswer>[number];

/** @param url without a version, such as https://graph.facebook.com */
export function createGraph(options: {
  readonly http: HttpReader;
  readonly clock: Clock;
  readonly url: string;
  readonly version: string;
  /** The app's own. It carries the batches, so that no account's dead token spoils them. */
  readonly appToken?: string | undefined;
  /** Each call by itself: for servers that are not documented to take batches. */
  readonly alone?: boolean;
}): Graph {
  const { http, clock, url, version, appToken, alone = false } = options;
  const holds = createHolds();
  /** Tokens with which something was read. */
  const proven = new Set<string>(appToken === undefined ? [] : [appToken]);
  /** Every token that was ever used: Meta's words may repeat one. */
  const secrets = new Set(proven);

  return {
    async ask(calls, signal) {
      for (const { token, query } of calls) secrets.add(token).add(query['input_token'] ?? token);
      const open = calls.filter(({ token }) => !holds.held(token, clock.now()));
      if (alone) {
        const single = await Promise.all(
          open.map(async (call) => [call, await askAlone(call, signal)] as const),
        );
        const found = new Map(single);
        return calls.map((call) => found.get(call) ?? HELD);
      }
      const batches = Array.from({ length: Math.ceil(open.length / CALLS_A_BATCH) }, (_, at) =>
        open.slice(at * CALLS_A_BATCH, (at + 1) * CALLS_A_BATCH),
      );
      const answers = await Promise.all(batches.map((batch) => askOneBatch(batch, signal)));
      const byCall = new Map(answers.flatMap((some) => [...some]));
      return calls.map((call) => byCall.get(call) ?? HELD);
    },
  };

  /** The token stands in the header: addresses are written down on the way. */
  async function askAlone(call: Call, signal: AbortSignal): Promise<GraphResult<unknown>> {
    const address = `${url}/${version}/${call.path}?${new URLSearchParams(call.query)}`;
    const headers = { accept: 'application/json', authorization: `Bearer ${call.token}` };
    const reading = await http.read(address, { headers, signal });
    const reach = reachOf(reading);
    if (!reading.ok) {
      const { status, detail: text } = reading;
      const answered = status === undefined ? {} : { status };
      return noted(call, { ...UNREACHABLE, reach, text, ...answered }, new Headers());
    }
    const { status } = reading;
    const told = jsonIn(textOf(reading));
    const refused = refusalFrom(told, status, secrets);
    if (refused !== undefined) return noted(call, refused, reading.headers);
    if (status !== 200 || typeof told !== 'object' || told === null) {
      return noted(call, { ...MISREAD, status }, reading.headers);
    }
    holds.note(call.token, reading.headers, undefined, clock.now());
    return { ok: true, value: told };
  }

  async function askOneBatch(
    calls: readonly Call[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<Call, GraphResult<unknown>>> {
    const tokens = [...new Set(calls.map(({ token }) => token))];
    const carrier = appToken ?? tokens.find((token) => proven.has(token)) ?? (tokens[0] as string);
    const { parts, refused } = await send(calls, carrier, signal);
    if (refused !== undefined) {
      // Where the token that carries a batch is refused, the whole of it is.
      const others = !isOfApp(refused) && (tokens.length > 1 || tokens[0] !== carrier);
      if (others) return await askByToken(calls, tokens, signal);
      return new Map(calls.map((call) => [call, noted(call, refused, new Headers())]));
    }
    return new Map(calls.map((call, at) => [call, answerOf(call, parts[at] ?? null)]));
  }

  async function askByToken(
    calls: readonly Call[],
    tokens: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<Call, GraphResult<unknown>>> {
    const answers = await Promise.all(
      tokens.map(async (token) => {
        const mine = calls.filter((call) => call.token === token);
        const { parts, refused } = await send(mine, token, signal);
        return mine.map((call, at) => {
          const answer =
            refused === undefined
              ? answerOf(call, parts[at] ?? null)
              : noted(call, refused, new Headers());
          return [call, answer] as const;
        });
      }),
    );
    return new Map(answers.flat());
  }

  async function send(calls: readonly Call[], carrier: string, signal: AbortSignal) {
    const batch = calls.map(({ path, query, token }) => ({
      method: 'GET',
      relative_url: `${path}?${new URLSearchParams({ ...query, access_token: token })}`,
    }));
    const reading = await http.read(`${url}/${version}/`, {
      method: 'POST',
      // Tokens stand in the header and the body: addresses are written down on the way.
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${carrier}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        batch: JSON.stringify(batch),
        include_headers: 'true',
      }).toString(),
      signal,
    });
    const reach = reachOf(reading);
    const none: readonly Part[] = [];
    if (!reading.ok) {
      const { status, detail: text } = reading;
      const answered = status === undefined ? {} : { status };
      return { parts: none, refused: { ...UNREACHABLE, reach, text, ...answered } };
    }
    const { status } = reading;
    const told = jsonIn(textOf(reading));
    const parsed = batchAnswer.safeParse(told);
    if (status === 200 && parsed.success && parsed.data.length === calls.length) {
      holds.used(carrier, reading.headers, clock.now());
      return { parts: parsed.data, refused: undefined };
    }
    const refused = refusalFrom(told, status, secrets) ?? { ...MISREAD, status };
    const throttled = { ...refused, reach: refused.reach ?? reach };
    holds.note(carrier, reading.headers, throttled, clock.now());
    return { parts: none, refused: throttled };
  }

  function answerOf(call: Call, part: Part): GraphResult<unknown> {
    if (part === null) return noted(call, LEFT_OUT, new Headers());
    const headers = new Headers();
    for (const { name, value } of part.headers ?? []) {
      if (/^(x-|retry-after$)[\w-]*$/i.test(name)) headers.set(name, value);
    }
    const told = jsonIn(part.body ?? '');
    const refused = refusalFrom(told, part.code, secrets);
    if (refused !== undefined) return noted(call, refused, headers);
    if (part.code !== 200 || typeof told !== 'object' || told === null) {
      return noted(call, { ...MISREAD, status: part.code }, headers);
    }
    proven.add(call.token);
    holds.note(call.token, headers, undefined, clock.now());
    return { ok: true, value: told };
  }

  function noted(call: Call, refused: GraphFailure, headers: Headers): GraphFailure {
    if (isTokenRefused(refused)) proven.delete(call.token);
    holds.note(call.token, headers, refused, clock.now());
    return refused;
  }
}

const UNREACHABLE = { ok: false, why: 'unreachable' } as const;
const HELD: GraphFailure = {
  ok: false,
  why: 'held',
  text: 'not tried: Meta asked to be left alone for a while',
};
/** Something answered, but not as the API does: a wall in between, or a broken server. */
const MISREAD: GraphFailure = {
  ...UNREACHABLE,
  reach: 'http-error',
  text: 'what came is no answer of the API',
};
const LEFT_OUT: GraphFailure = {
  ...UNREACHABLE,
  reach: 'http-error',
  text: 'Meta answered the others and not this one',
};
