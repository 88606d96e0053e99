import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { type ReadResult, reachOf, textOf } from '#adapters/http/read-result.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import { type FakeServer, type Respond, startHttpServer } from '#test/fakes/http-server.ts';

const reader = createHttpReader({ timeout: 20_000, retryPause: 1, failuresBeforeRest: 0 });
let server: FakeServer;
let respond: Respond;

beforeEach(async () => {
  respond = (_request, response) => void response.end('hello');
  server = await startHttpServer((request, response) => respond(request, response));
});
afterEach(() => server.close());

/** A reading in short: `200 hello`, `tcp unreachable`. */
function inShort(reading: ReadResult): string {
  return reading.ok
    ? `${reading.status} ${textOf(reading)}`.trim()
    : `${reading.reach} ${reading.fault}`;
}

const read = async (url = server.url, using = reader) => inShort(await using.read(url));

it('reads an answer', async () => {
  expect(await read()).toBe('200 hello');
});

it('gives a user agent', async () => {
  respond = (request, response) => void response.end(request.headers['user-agent']);
  expect(await read()).toMatch(/^200 kanalvakt\//);
});

describe('tells apart where it failed', () => {
  it('no such name', async () => {
    // No name can have a part of 64 letters, so this is refused before anybody is asked.
    expect(await read(`http://${'x'.repeat(64)}.invalid/`)).toBe('dns unreachable');
  });

  it('nobody listens', async () => {
    const { url } = server;
    await server.close();
    expect(await read(url)).toBe('tcp unreachable');
  });

  it('the connection is reset', async () => {
    respond = FAULTS['resets the connection'] as Respond;
    expect(await read()).toBe('tcp unreachable');
  });

  it('no TLS where TLS was expected', async () => {
    expect(await read(server.url.replace('http:', 'https:'))).toBe('tls unreachable');
  });

  it('no answer in time', async () => {
    respond = () => {};
    expect(await read(server.url, createHttpReader({ timeout: 50 }))).toBe('timeout unreachable');
  });

  it('an answer that is not HTTP', async () => {
    const babbler = createServer((socket) => {
      socket.write('220 mail.example ready\r\n');
      socket.once('data', () => setImmediate(() => socket.destroy()));
    });
    await new Promise<void>((resolve) => babbler.listen(0, '127.0.0.1', resolve));
    const { port } = babbler.address() as { port: number };
    expect(await read(`http://127.0.0.1:${port}/`)).toBe('http-error unreachable');
    babbler.close();
  });

  it.each([
    [200, 'ok'],
    [404, 'ok'],
    [429, 'ok'],
    [500, 'http-error'],
    [503, 'http-error'],
  ])('status %i', async (status, reach) => {
    respond = (_request, response) => void response.writeHead(status).end();
    expect(reachOf(await reader.read(server.url))).toBe(reach);
  });
});

describe('redirects', () => {
  it('follows a few', async () => {
    respond = (request, response) => {
      if (request.url === '/end') return void response.end('found');
      response.writeHead(301, { location: request.url === '/' ? '/next' : '/end' }).end();
    };
    expect(await read()).toBe('200 found');
  });

  it('gives up after five', async () => {
    respond = FAULTS['redirects for ever'] as Respond;
    expect(await read()).toBe('http-error redirect');
    expect(server.requests).toHaveLength(6);
  });

  it('keeps a secret from another host', async () => {
    let given: string | undefined = 'nothing asked';
    const other = await startHttpServer((request, response) => {
      given = request.headers.authorization;
      response.end();
    });
    respond = (_request, response) => void response.writeHead(302, { location: other.url }).end();
    await reader.read(server.url, { headers: { authorization: 'Bearer secret' } });
    await other.close();
    expect(given).toBeUndefined();
  });
});

it('cuts an answer of 20 MB off', async () => {
  let cut = false;
  respond = (request, response) => {
    response.once('close', () => {
      cut = !response.writableFinished;
    });
    return FAULTS['answers 20 MB']?.(request, response);
  };
  expect(await read()).toBe('http-error too-large');
  await expect.poll(() => cut).toBe(true);
});

it('does not let a small answer grow large by decompression', async () => {
  const { gzipSync } = await import('node:zlib');
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  respond = (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  };
  expect(await read()).toBe('http-error too-large');
});

describe('a second try', () => {
  it('gets round a kept-alive connection that the server has closed', async () => {
    const used = new WeakSet<object>();
    respond = (request, response) => {
      if (used.has(request.socket)) return void request.socket.destroy();
      used.add(request.socket);
      response.end('hello');
    };
    expect([await read(), await read(), await read()]).toEqual(Array(3).fill('200 hello'));
  });

  it('is made after a 503', async () => {
    respond = (_request, response) => {
      response.writeHead(server.requests.length === 1 ? 503 : 200).end('hello');
    };
    expect(await read()).toBe('200 hello');
  });

  it('is made once', async () => {
    respond = (_request, response) => void response.writeHead(503).end();
    expect(await read()).toBe('503');
    expect(server.requests).toHaveLength(2);
  });

  it('is not made where the server has refused', async () => {
    respond = (_request, response) => void response.writeHead(403).end();
    await read();
    expect(server.requests).toHaveLength(1);
  });

  it('does not send anything twice because of an error of the server', async () => {
    respond = (_request, response) => void response.writeHead(503).end();
    await reader.read(server.url, { method: 'POST', body: '{}' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a host that keeps failing', () => {
  const tiring = () => createHttpReader({ retryPause: 1, failuresBeforeRest: 3, rest: 60_000 });

  it('is left alone for a while, and that is told as its last failure', async () => {
    respond = FAULTS['resets the connection'] as Respond;
    const using = tiring();
    const readings = [];
    for (let reads = 0; reads < 5; reads++) readings.push(await read(server.url, using));
    expect(readings).toEqual([
      ...Array(3).fill('tcp unreachable'),
      ...Array(2).fill('tcp resting'),
    ]);
    expect(server.requests).toHaveLength(6);
  });

  it('does not hold up other hosts', async () => {
    const using = tiring();
    const other = await startHttpServer((_request, response) => void response.end('other'));
    respond = FAULTS['resets the connection'] as Respond;
    for (let reads = 0; reads < 5; reads++) await read(server.url, using);
    expect(await read(other.url, using)).toBe('200 other');
    await other.close();
  });

  it('keeps nobody waiting past the own deadline while it is tried again', async () => {
    const patient = createHttpReader({ retryPause: 1, failuresBeforeRest: 1, rest: 0 });
    respond = (_request, response) => void response.writeHead(500).end();
    await patient.read(server.url);
    const asked = Promise.withResolvers<void>();
    respond = () => asked.resolve();
    const [first, second] = [new AbortController(), new AbortController()];
    const trying = patient.read(server.url, { signal: first.signal });
    await asked.promise;
    const waiting = patient.read(server.url, { signal: second.signal });
    second.abort();
    expect(inShort(await waiting)).toBe('timeout stopped');
    first.abort();
    expect(inShort(await trying)).toBe('timeout stopped');
  });

  it('is not one that answers "not found"', async () => {
    respond = (_request, response) => void response.writeHead(404).end();
    const using = tiring();
    for (let reads = 0; reads < 5; reads++) await read(server.url, using);
    expect(server.requests).toHaveLength(5);
  });
});

it('stops when the caller does', async () => {
  const caller = new AbortController();
  respond = () => caller.abort();
  expect(inShort(await reader.read(server.url, { signal: caller.signal }))).toBe('timeout stopped');
});
