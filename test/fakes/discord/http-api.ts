import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Json } from './fault-list.ts';
import { readApiBody } from './http-body.ts';
import { Refusal } from './model.ts';
import { findRoute, type Route } from './route.ts';
import type { World } from './world.ts';

/** One call of the REST API, with what it was answered. */
export interface RecordedCall {
  readonly method: string;
  /** Without `/api/v10`, as `/channels/1/messages`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

export interface RateLimit {
  left: number;
  readonly retryAfter: number;
  readonly global: boolean;
}

/** The REST API over HTTP: who may call, what was called, and what was answered. */
export function createHttpApi(options: {
  readonly world: World;
  readonly table: readonly Route[];
  readonly isValid: (authorization: string | undefined) => boolean;
  readonly onCall?: ((call: Pick<RecordedCall, 'method' | 'path' | 'body'>) => void) | undefined;
}) {
  const { world, table, isValid, onCall } = options;
  const calls: RecordedCall[] = [];
  let limit: RateLimit | undefined;
  let lost = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://discord');
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    let status = 200;
    let answer: unknown;
    let sent: unknown;
    try {
      const body = await readApiBody(request, () => world.id());
      sent = body.json;
      onCall?.({ method, path, body: sent });
      if (!url.pathname.startsWith('/api/v10/')) throw new Refusal(404, 0, '404: Not Found');
      // https://docs.discord.com/developers/reference#user-agent
      if (!/^DiscordBot \(\S+, \S+\)/.test(request.headers['user-agent'] ?? ''))
        throw new Refusal(403, 40333, 'Cloudflare is blocking your request.');
      const { route, at } = findRoute(table, method, path);
      if (!route.open && !isValid(request.headers.authorization))
        throw new Refusal(401, 0, '401: Unauthorized');
      if (limit && limit.left > 0 && path !== '/gateway/bot') {
        limit.left -= 1;
        status = 429;
        answer = limited(response, limit);
      } else {
        answer = await route.run({ body, query: url.searchParams, at });
        if (answer === undefined) status = 204;
        if (lost > 0 && method !== 'GET') {
          lost -= 1;
          status = 502;
          answer = { message: '502: Bad Gateway', code: 0 };
        }
      }
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const { code, message, errors } = refusal;
      status = refusal.status;
      answer = { message, code, ...(errors ? { errors } : {}) };
    }
    calls.push({ method, path, body: sent, status });
    response.writeHead(status, status === 204 ? {} : { 'content-type': 'application/json' });
    response.end(status === 204 ? undefined : JSON.stringify(answer));
    world.changes.happened();
  }

  const http: Server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // A connection that a busy machine leaves idle for a moment is not closed under the next call.
  http.keepAliveTimeout = 0;
  return {
    http,
    calls: calls as readonly RecordedCall[],
    limit(next: RateLimit): void {
      limit = next;
    },
    /** Of the next calls that change something, what is done is done, and the answer lost. */
    lose(count: number): void {
      lost = count;
    },
  };
}

/** https://docs.discord.com/developers/topics/rate-limits */
function limited(response: ServerResponse, { retryAfter, global }: RateLimit): Json {
  response.setHeader('retry-after', String(retryAfter));
  response.setHeader('x-ratelimit-scope', global ? 'global' : 'user');
  if (global) response.setHeader('x-ratelimit-global', 'true');
  else {
    response.setHeader('x-ratelimit-limit', '5');
    response.setHeader('x-ratelimit-remaining', '0');
    response.setHeader('x-ratelimit-reset-after', String(retryAfter));
    response.setHeader('x-ratelimit-bucket', 'double');
  }
  return { message: 'You are being rate limited.', retry_after: retryAfter, global };
}
