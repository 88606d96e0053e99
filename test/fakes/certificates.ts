import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Instant } from '#src/model/instant.ts';
import type { FakeServer, Respond } from './http-server.ts';

/** Made for a test: X.509 as RFC 5280 has it, with what a browser looks at and nothing else. */
export interface Authority {
  readonly name: string;
  readonly key: KeyObject;
  readonly pem: string;
}

interface Made {
  readonly name: string;
  /** Names or addresses that it is for. */
  readonly hosts?: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
  /** Signs itself where absent. */
  readonly by?: Authority;
}

/** DER: a tag, a length, and what is in it. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const nameOf = (name: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const timeOf = (at: Instant) =>
  der(0x18, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));

function extension(id: string, value: Uint8Array): Buffer {
  return sequence(oid(id), der(0x04, value));
}

function hostOf(host: string): Buffer {
  const address = /^\d+(\.\d+){3}$/.test(host);
  return address
    ? der(0x87, Buffer.from(host.split('.').map(Number)))
    : der(0x82, Buffer.from(host));
}

/** A certificate with its key. */
export function makeCertificate({ name, hosts = [], from, to, by }: Made): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = randomBytes(8);
  serial[0] = 1;
  const isAuthority = hosts.length === 0;
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    nameOf(by?.name ?? name),
    sequence(timeOf(from), timeOf(to)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        isAuthority
          ? extension('551d13', sequence(der(0x01, Buffer.from([0xff]))))
          : extension('551d11', sequence(...hosts.map(hostOf))),
      ),
    ),
  );
  const signature = sign('sha256', body, by?.key ?? privateKey);
  const whole = sequence(body, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n');
  const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { name, key: privateKey, pem };
}

/** A real HTTPS server on the loopback. */
export async function startHttpsServer(
  { key, pem }: Authority,
  respond: Respond,
  host = 'localhost',
): Promise<FakeServer> {
  const requests: string[] = [];
  const credentials = { key: key.export({ type: 'pkcs8', format: 'pem' }), cert: pem };
  const server = createServer(credentials, (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void respond(request, response);
  });
  // Whoever refuses the certificate hangs up.
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${host}:${port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
