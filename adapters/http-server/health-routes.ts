import { Hono } from 'hono';
import { answer } from './problem.ts';

/** `GET /healthz`: the process is alive. `GET /readyz`: it does its work, or what keeps it from that. */
export function healthRoutes(reasonsAgainst: () => Promise<readonly string[]>): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => answer(context, { status: 200, body: { status: 'alive' } }));
  app.get('/readyz', async (context) => {
    const reasons = await reasonsAgainst();
    return reasons.length === 0
      ? answer(context, { status: 200, body: { status: 'ready' } })
      : answer(context, { status: 503, body: { status: 'not ready', reasons } });
  });
  return app;
}
