import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkWebhook } from '#adapters/webhook/check.ts';
import { type FakeServer, startHttpServer } from '#test/fakes/http-server.ts';

let server: FakeServer;
let status: number;
beforeEach(async () => {
  server = await startHttpServer((_, response) => {
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
  });
});
afterEach(() => server.close());

const check = (address = server.url) =>
  checkWebhook({
    ...{ name: 'vakt', url: `${address}/hook?key=hidden`, secret: 'a-secret-of-the-receiver' },
    ...{ organisations: [], least: 'warning', digests: [] },
  });

it.each([204, 401, 404, 405, 501])('takes %i for an answer, and sends nothing', async (one) => {
  status = one;
  const { host } = new URL(server.url);
  expect(await check()).toEqual({ tried: `webhook vakt: ${host} answers` });
  expect(server.requests).toEqual(['HEAD /hook?key=hidden']);
});

it.each([
  [302, /address that it leads to/],
  [503, /receiver fails/],
])('says what to do about %i', async (one, remedy) => {
  status = one;
  const result = await check();
  expect(result.remedy).toMatch(remedy);
  expect(result.tried).toMatch(new RegExp(`HTTP ${one}$`));
});

it('says where nothing answers, and nothing of the address but its host', async () => {
  const { url } = server;
  await server.close();
  const result = await check(url);
  expect(result.tried).toMatch(/ECONNREFUSED$/);
  expect(JSON.stringify(result)).not.toContain('hidden');
  expect(result.remedy).toMatch(/Check "url"/);
});
