import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createNetwork, hostAddress } from '#adapters/network/network.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import { type FakeServer, type Respond, startHttpServer } from '#test/fakes/http-server.ts';

const patient = new AbortController().signal;
/** No name can have a part of 64 letters, so this is refused before anybody is asked. */
const NOBODY = `http://${'x'.repeat(64)}.invalid`;
const HASTY = 150;
let server: FakeServer;
let respond: Respond;

beforeEach(async () => {
  respond = (_request, response) => void response.end();
  server = await startHttpServer((request, response) => respond(request, response));
});
afterEach(() => server.close());

async function reach(
  control: readonly string[],
  { bluesky = [] as readonly string[], timeout = 20_000 } = {},
) {
  const network = createNetwork({
    clock: { now: () => 0 },
    control,
    platforms: { bluesky },
    http: createHttpReader({ timeout, retryPause: 1, failuresBeforeRest: 0 }),
  });
  return (await network.look(patient)).map((signal) =>
    signal.kind === 'reach' ? `${signal.target} ${signal.vantage} ${signal.result}` : signal.kind,
  );
}

it('finds the line fine when one control host answers', async () => {
  expect(await reach([NOBODY, server.url])).toEqual(['control ours ok']);
});

it.each([404, 500, 503])('finds the line fine even where the host answers %i', async (status) => {
  respond = (_request, response) => void response.writeHead(status).end();
  expect(await reach([server.url])).toEqual(['control ours ok']);
});

it('does not take trouble with the answer for trouble with the line', async () => {
  respond = FAULTS['answers 20 MB'] as Respond;
  expect(await reach([server.url])).toEqual(['control ours ok']);
});

it('tells how the line fails', async () => {
  expect(await reach([NOBODY])).toEqual(['control ours dns']);
  respond = FAULTS['never answers'] as Respond;
  expect(await reach([server.url], { timeout: HASTY })).toEqual(['control ours timeout']);
  respond = FAULTS['resets the connection'] as Respond;
  expect(await reach([server.url])).toEqual(['control ours tcp']);
});

it('tells the failure that most hosts share, and of two the one that says more', async () => {
  respond = FAULTS['never answers'] as Respond;
  const secure = server.url.replace('http:', 'https:');
  expect(await reach([NOBODY, server.url], { timeout: HASTY })).toEqual(['control ours dns']);
  expect(await reach([NOBODY, secure])).toEqual(['control ours tls']);
  expect(await reach([NOBODY, `${NOBODY}/2`, secure])).toEqual(['control ours dns']);
});

it('tells an outage of a platform from an outage of the line', async () => {
  respond = (request, response) => {
    response.writeHead(request.url === '/platform' ? 502 : 200).end();
  };
  expect(await reach([server.url], { bluesky: [`${server.url}/platform`] })).toEqual([
    'control ours ok',
    'bluesky ours http-error',
  ]);
});

it('says nothing of what it was given no host for', async () => {
  expect(await reach([])).toEqual([]);
});

it.each([
  ['control.example', 'https://control.example/'],
  ['http://control.example/generate_204', 'http://control.example/generate_204'],
  ['control.example:8443', 'https://control.example:8443/'],
])('reads "%s" at %s', (host, address) => {
  expect(hostAddress(host).href).toBe(address);
});
