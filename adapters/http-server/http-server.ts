import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { SECOND } from '../../src/model/instant.ts';
import type { Log } from '../../src/ports.ts';
import type { HttpSettings } from '../../src/settings/http.ts';
import { healthRoutes } from './health-routes.ts';
import { answer, problem } from './problem.ts';
import { type SignalsRouteParts, signalsRoute } from './signals-route.ts';

export interface HttpServer {
  readonly port: number;
  /** Ends once what is under way has been answered. */
  stop(): Promise<void>;
}

export type Listening =
  | { readonly ok: true; readonly server: HttpServer }
  | { readonly ok: false; readonly message: string };

export interface HttpServerParts extends Omit<SignalsRouteParts, 'tools'> {
  readonly settings: HttpSettings;
  readonly log: Log;
  /** Why the program does not do its work; none where it does. */
  readonly reasonsAgainst: () => Promise<readonly string[]>;
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
}

/** Who sends no whole request within this is no longer listened to. */
const PATIENCE = 10 * SECOND;

/** What has not been answered by then when the program ends is cut off. */
const LEAVING = 2 * SECOND;

/** Listens for posting tools, and for whoever watches the program. */
export async function startHttpServer(parts: HttpServerParts): Promise<Listening> {
  const { settings, log, reasonsAgainst, metrics } = parts;
  const { host, port, tools } = settings;
  const app = new Hono();
  app.route('/', signalsRoute({ ...parts, tools }));
  app.route('/', healthRoutes(reasonsAgainst));
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  app.notFound((context) => answer(context, problem(404, 'there is nothing here')));
  app.onError((error, context) => {
    log.error('a request failed', { path: context.req.path, error: error.stack });
    return answer(context, problem(500, 'this program failed; its log says why'));
  });

  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: {
      requestTimeout: PATIENCE,
      headersTimeout: PATIENCE,
      connectionsCheckingInterval: PATIENCE / 2,
    },
  }) as Server;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'something else listens there already' : message;
    return {
      ok: false,
      message: `"http:" cannot listen at ${host}:${port}: ${why}; choose another "port" or "host"`,
    };
  }
  return {
    ok: true,
    server: {
      port: (server.address() as AddressInfo).port,
      async stop() {
        const closed = once(server, 'close');
        server.close();
        server.closeIdleConnections();
        const impatient = setTimeout(() => server.closeAllConnections(), LEAVING);
        await closed;
        clearTimeout(impatient);
      },
    },
  };
}
