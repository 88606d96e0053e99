import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createFeed } from '#adapters/platforms/feed/feed.ts';
import { createWebsite } from '#adapters/platforms/website/website.ts';
import { signalLine } from '#app/one-shot/look-once.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { type Authority, makeCertificate, startHttpsServer } from '#test/fakes/certificates.ts';
import type { FakeServer, Respond } from '#test/fakes/http-server.ts';
import { pageOf } from '#test/fakes/page-server.ts';

// What a server's certificate is measured by is the engine's own clock.
const NOW = Date.now();
const SECONDS = 1_000;
const authority = makeCertificate({ name: 'Test authority', from: NOW - DAY, to: NOW + 999 * DAY });
const known = getCACertificates('default');
const patient = new AbortController().signal;

beforeAll(() => setDefaultCACertificates([...known, authority.pem]));
afterAll(() => setDefaultCACertificates([...known]));

let server: FakeServer | undefined;
afterEach(() => server?.close());

const page: Respond = (request, response) => {
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(pageOf('Aktuelt', '<h1>Fjell brannvesen</h1><p>Ring 110 ved brann</p>'));
};

function certificate(more: Partial<Parameters<typeof makeCertificate>[0]> = {}): Authority {
  const hosts = ['localhost'];
  return makeCertificate({
    ...{ name: 'fjell.example', hosts, from: NOW - DAY, to: NOW + 40 * DAY, by: authority },
    ...more,
  });
}

async function stage(given: Authority) {
  server = await startHttpsServer(given, page);
  const channel: Channel = {
    ...{ id: 'a', owner: 'Fjell', platform: 'website', handle: server.url, role: 'ours' },
  };
  let now = NOW;
  const remarks: string[] = [];
  const note = (_message: string, facts?: Record<string, unknown>) =>
    void remarks.push(String(facts?.['trouble']));
  const parts = {
    clock: { now: () => now },
    http: createHttpReader({ retryPause: 1, failuresBeforeRest: 0 }),
    log: { info: note, warn: note, error: note },
  };
  const website = createWebsite(parts);
  return {
    remarks,
    feed: () => createFeed(parts).look([{ ...channel, platform: 'feed' }], patient),
    pass(time: number) {
      now += time;
    },
    look: () => website.look([channel], patient),
  };
}

const seen = (signals: readonly Signal[]) =>
  signals.flatMap((one) => (one.kind === 'profile' ? [one.seen] : []));
const expiries = (signals: readonly Signal[]) =>
  signals.flatMap((one) => (one.kind === 'certificate' ? [one.expires] : []));

describe('a certificate that browsers refuse is a warning instead of the page', () => {
  it.each<[string, () => Authority, string]>([
    [
      'one that has run out',
      () => certificate({ from: NOW - 90 * DAY, to: NOW - HOUR }),
      'its certificate has run out',
    ],
    [
      'one for later',
      () => certificate({ from: NOW + DAY, to: NOW + 90 * DAY }),
      'its certificate is not valid yet',
    ],
    [
      'one for another name',
      () => certificate({ hosts: ['www.fjell.example'] }),
      'its certificate is for another name',
    ],
    [
      'one that it signed itself',
      () => {
        const { by: _nobody, ...alone } = { by: authority };
        return makeCertificate({
          ...{ ...alone, name: 'fjell.example', hosts: ['localhost'] },
          ...{ from: NOW - DAY, to: NOW + DAY },
        });
      },
      'its certificate is signed by nobody but itself',
    ],
    [
      'one of an authority that nobody knows',
      () => {
        const by = makeCertificate({ name: 'Nobody', from: NOW - DAY, to: NOW + 99 * DAY });
        return certificate({ by });
      },
      'its certificate comes without those of the authorities behind it',
    ],
  ])('%s', async (_what, made, reason) => {
    const { look, remarks } = await stage(made());
    const signals = await look();
    expect(seen(signals)).toEqual(['interstitial']);
    expect(expiries(signals)).toEqual([]);
    expect(remarks).toEqual([`visitors get a warning instead of the page: ${reason}`]);
  });

  it('and a feed that is not read, with the reason', async () => {
    const { feed, remarks } = await stage(certificate({ to: NOW - HOUR, from: NOW - DAY }));
    expect(seen(await feed())).toEqual(['unreachable']);
    expect(remarks).toEqual(['its certificate has run out']);
  });
});

describe('a certificate that browsers take', () => {
  it('is told with its end, and the page is seen', async () => {
    const { look } = await stage(certificate());
    const signals = await look();
    expect(seen(signals)).toEqual(['visible']);
    // A certificate knows no part of a second.
    expect(expiries(signals)).toEqual([Math.floor((NOW + 40 * DAY) / SECONDS) * SECONDS]);
  });

  it('is read twice a day, not at each look', async () => {
    const { look, pass } = await stage(certificate());
    const counts = [];
    for (const wait of [0, HOUR, 10 * HOUR, HOUR]) {
      pass(wait);
      counts.push(expiries(await look()).length);
    }
    expect(counts).toEqual([1, 0, 0, 1]);
  });

  it('stands in what `look` prints', () => {
    const expires = Date.parse('2026-03-15T12:00:00Z');
    const at = Date.parse('2026-03-01T12:00:00Z');
    expect(signalLine({ at, kind: 'certificate', channel: 'a', expires })).toBe(
      '2026-03-01T12:00:00Z certificate a expires=2026-03-15T12:00:00Z',
    );
  });
});
