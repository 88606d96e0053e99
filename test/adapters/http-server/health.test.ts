import { expect, it } from 'vitest';
import { startHttpServer } from '#adapters/http-server/http-server.ts';
import { createMetrics } from '#adapters/http-server/metrics.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { NO_GAUGES, NOW, startPosting } from './posting-tool.ts';

it('says that it is alive, and ready as long as nothing speaks against it', async () => {
  let reasons: readonly string[] = [];
  const posting = await startPosting({ reasons: async () => reasons });
  const read = async (path: string) => {
    const response = await fetch(`${posting.url}${path}`);
    return [response.status, await response.json()];
  };
  expect(await read('/healthz')).toEqual([200, { status: 'alive' }]);
  expect(await read('/readyz')).toEqual([200, { status: 'ready' }]);
  reasons = ['slack is not connected', 'the database cannot be written'];
  expect(await read('/healthz')).toEqual([200, { status: 'alive' }]);
  expect(await read('/readyz')).toEqual([503, { status: 'not ready', reasons }]);
  await posting.stop();
});

it('says what to do where something else listens at its port', async () => {
  const posting = await startPosting();
  const clock = { now: () => NOW };
  const log = { info() {}, warn() {}, error() {} };
  const second = await startHttpServer({
    settings: { host: '127.0.0.1', port: Number(new URL(posting.url).port), tools: [] },
    channelsOf: () => [],
    takeIn: async () => {},
    refused() {},
    store: createMemoryStorage(clock),
    clock,
    log,
    metrics: createMetrics(NO_GAUGES),
    reasonsAgainst: async () => [],
  });
  expect(second).toMatchObject({
    ok: false,
    message: expect.stringContaining('something else listens there already; choose another "port"'),
  });
  await posting.stop();
});
