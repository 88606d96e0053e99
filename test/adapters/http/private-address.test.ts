import { afterEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { isPrivateAddress, resolve } from '#adapters/http/private-address.ts';
import { type FakeServer, startHttpServer } from '#test/fakes/http-server.ts';

describe('an address that is not public', () => {
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
  ])('is %s', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each([
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '2001:4860::1',
    '::ffff:8.8.8.8',
    'localhost',
  ])('is not %s', (address) => expect(isPrivateAddress(address)).toBe(false));
});

describe('a redirect', () => {
  let server: FakeServer;
  afterEach(() => server.close());

  /** Public, as far as the names say, is 127.0.0.1. */
  async function read(origin: string, target: string) {
    server = await startHttpServer((request, response) => {
      const isFirst = request.url === '/first';
      if (isFirst) response.writeHead(302, { location: to.href });
      response.end(isFirst ? '' : 'inside');
    });
    const first = new URL('/first', server.url);
    const to = new URL('/second', server.url);
    first.hostname = '127.0.0.1';
    to.hostname = 'localhost';
    const hosts: Readonly<Record<string, string>> = { '127.0.0.1': origin, localhost: target };
    const reader = createHttpReader({ resolve: async (host) => [hosts[host] ?? host] });
    const reading = await reader.read(first);
    return reading.ok ? reading.status : reading.detail;
  }

  it.each(['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254', 'fd00::1'])(
    'from the internet to %s is not followed, whatever name it has',
    async (target) => {
      expect(await read('93.184.216.34', target)).toBe(
        'redirected to this machine or into a network that is not public',
      );
    },
  );

  it('is followed where the address of the settings is in such a network itself', async () => {
    expect(await read('10.0.0.1', '10.0.0.2')).toBe(200);
  });

  it('is followed from one public server to another', async () => {
    expect(await read('93.184.216.34', '93.184.216.35')).toBe(200);
  });
});

it('behind a proxy only written addresses are known, for the proxy resolves names', async () => {
  const before = { ...process.env };
  try {
    expect(await resolve('localhost')).not.toEqual([]);
    process.env['NODE_USE_ENV_PROXY'] = '1';
    process.env['HTTPS_PROXY'] = 'http://proxy.example:3128';
    expect(await resolve('localhost')).toEqual([]);
    expect(await resolve('127.0.0.1')).toEqual(['127.0.0.1']);
  } finally {
    process.env = before;
  }
});
