import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHeartbeat } from '#adapters/heartbeat/heartbeat.ts';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { type FakeServer, startHttpServer } from '#test/fakes/http-server.ts';

const SECRET = 'f3c1e0aa-secret-address';
const NOW = Date.parse('2026-03-01T12:00:00Z');

let server: FakeServer;
let status = 200;
let logged: string[];
let dead: string[];
let beat: () => Promise<void>;

beforeEach(async () => {
  server = await startHttpServer((_, response) => {
    response.writeHead(status).end(`you asked for ${SECRET}`);
  });
  status = 200;
  logged = [];
  dead = [];
  const write = (message: string, facts = {}) =>
    void logged.push(`${message} ${JSON.stringify(facts)}`);
  beat = createHeartbeat({
    url: `${server.url}/ping/${SECRET}`,
    loops: { overdue: () => dead.map((name) => ({ name, every: 0, last: 0 })) },
    clock: { now: () => NOW },
    log: { info: write, warn: write, error: write },
    http: createHttpReader({ retryPause: 1, failuresBeforeRest: 0, timeout: 2_000 }),
  });
});
afterEach(() => server.close());

it('asks for the address once for each beat', async () => {
  await beat();
  await beat();
  expect(server.requests).toEqual([`GET /ping/${SECRET}`, `GET /ping/${SECRET}`]);
  expect(logged).toEqual([]);
});

it('is silent while a loop does not run, and says once which', async () => {
  dead = ['incidents'];
  await beat();
  await beat();
  expect(server.requests).toEqual([]);
  expect(logged).toEqual(['no heartbeat: a loop does not run {"loops":["incidents"]}']);
  dead = [];
  await beat();
  expect(server.requests).toHaveLength(1);
  expect(logged.at(-1)).toBe('the heartbeat is back {}');
});

it('tells the log of a beat that does not get through, without its address', async () => {
  status = 404;
  await beat();
  await server.close();
  await beat();
  expect(logged.join('\n')).toContain('it did not get through {"trouble":"HTTP 404"}');
  expect(logged.join('\n')).not.toContain(SECRET);
  expect(logged).toHaveLength(1);
});
