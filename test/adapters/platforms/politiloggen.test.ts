import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { districtKey, messagesIn } from '#adapters/platforms/politiloggen/messages.ts';
import { createPolitiloggen } from '#adapters/platforms/politiloggen/politiloggen.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import {
  type PolitiloggenServer,
  startPolitiloggenServer,
} from '#test/fakes/politiloggen-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;

let server: PolitiloggenServer;
let now = NOW;
let told: string[];
let log: ReturnType<typeof createPolitiloggen>;

beforeEach(async () => {
  now = NOW;
  told = [];
  server = await startPolitiloggenServer();
  server.messages = [
    { id: 'b-0', district: 'Fjell', createdOn: '2026-03-01T11:00:00Z' },
    { id: 'a-1', district: 'Sør-Kysten', createdOn: '2026-03-01T10:30:00Z' },
    { id: 'a-0', district: 'Sør-Kysten', createdOn: '2026-03-01T10:00:00Z' },
  ];
  const note = (_message: string, facts?: Record<string, unknown>) =>
    void told.push(String(facts?.['trouble']));
  log = createPolitiloggen({
    url: server.url,
    clock: { now: () => now },
    http: createHttpReader({ retryPause: 1, failuresBeforeRest: 0 }),
    log: { info: note, warn: note, error: note },
  });
});
afterEach(() => server.close());

const look = async (handle: string) => {
  const channel = {
    id: handle,
    owner: handle,
    platform: 'politiloggen',
    handle,
    role: 'ours',
  } as const;
  return (await log.look([channel], patient)).map((signal) => {
    if (signal.kind === 'profile') return signal.seen;
    if (signal.kind === 'reach') return `reach ${signal.result}`;
    return `${signal.kind} ${new Date(signal.at).toISOString().slice(11, 16)}`;
  });
};
const nationwideReads = () => server.requests.filter((line) => !line.includes('Districts')).length;

it('takes each message as a post of its district', async () => {
  expect(await look('Sør-Kysten')).toEqual(['post 10:00', 'post 10:30', 'reach ok', 'visible']);
  expect(await look('Fjell')).toEqual(['post 11:00', 'reach ok', 'visible']);
});

it('serves every district with one call', async () => {
  await look('Fjell');
  await look('Sør-Kysten');
  const first = server.requests.length;
  now += MINUTE;
  await Promise.all(['Fjell', 'Sør-Kysten'].map(look));
  expect(server.requests.length - first).toBe(1);
});

it('does not take an edit for a post', async () => {
  await look('Fjell');
  now += MINUTE;
  server.messages[0] = {
    id: 'b-0',
    district: 'Fjell',
    createdOn: '2026-03-01T11:00:00Z',
    updatedOn: '2026-03-01T12:00:30Z',
  };
  expect(await look('Fjell')).toEqual(['reach ok', 'visible']);
});

it('does not call a district visible that no message names, and says which one may be meant', async () => {
  expect(await look('Sør-Kystn')).toEqual(['reach ok', 'empty']);
  expect(told).toEqual(['no message names a district "Sør-Kystn"; did you mean "Sør-Kysten"?']);
});

it('still sees a known district that has published nothing of late', async () => {
  await look('Fjell');
  now += MINUTE;
  server.messages = server.messages.filter(({ district }) => district !== 'Fjell');
  expect(await look('Fjell')).toEqual(['reach ok', 'visible']);
});

it('finds a district that is spelt in another way', async () => {
  expect(await look('SørKysten politidistrikt')).toContain('visible');
});

it('is not fooled by a log that has gone empty', async () => {
  await look('Fjell');
  now += MINUTE;
  server.messages = [];
  expect(await look('Fjell')).toEqual(['reach ok', 'empty']);
});

it('keeps to 70 % of the requests that the service allows, and gives what it reuses its own time', async () => {
  server.requestLimitPerHour = 20;
  const looked = [];
  for (; now < NOW + 2 * HOUR; now += MINUTE) looked.push(await look('Fjell'));
  expect(looked.every((signals) => signals.at(-1) === 'visible')).toBe(true);
  expect(nationwideReads()).toBeGreaterThan(20);
  expect(server.requests.length).toBeLessThanOrEqual(28);
  const channel = {
    id: 'Fjell',
    owner: '',
    platform: 'politiloggen',
    handle: 'Fjell',
    role: 'ours',
  } as const;
  now += 10 * MINUTE;
  const [fresh] = await log.look([channel], patient);
  now += MINUTE;
  const [reused] = await log.look([channel], patient);
  expect([fresh?.at, reused?.at]).toEqual([now - MINUTE, now - MINUTE]);
});

it('leaves the service alone for as long as it asks', async () => {
  server.instead = (_request, response) => {
    response.writeHead(429, { 'retry-after': '300' }).end();
  };
  const looked = [];
  for (; now < NOW + 6 * MINUTE; now += MINUTE) looked.push(await look('Fjell'));
  expect(looked.map((signals) => signals.at(-1))).toEqual(Array(6).fill('unreachable'));
  expect(server.requests).toHaveLength(2);
});

describe('an answer', () => {
  it('with times in any offset, or none, which is UTC', () => {
    const times = ['2026-03-01T12:00:00Z', '2026-03-01T13:00:00+01:00', '2026-03-01T12:00:00.000'];
    const data = times.map((createdOn, i) => ({ id: `${i}`, district: 'Fjell', createdOn }));
    expect(messagesIn(JSON.stringify({ data }))?.messages.map(({ at }) => at)).toEqual([
      NOW,
      NOW,
      NOW,
    ]);
  });

  it('of any other shape is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(messagesIn(text)?.messages ?? []).toEqual([]);
      }),
    );
  });
});

it.each([
  ['Sør-Øst', 'SørØst'],
  ['Sør-Øst', 'sør-øst politidistrikt'],
  ['Møre og Romsdal', 'MøreOgRomsdal'],
])('takes "%s" and "%s" for one district', (one, other) => {
  expect(districtKey(one)).toBe(districtKey(other));
});
