import { beforeEach, expect, it } from 'vitest';
import { withCooldown } from '#adapters/http/cooldown.ts';
import type { HttpReader, Request } from '#adapters/http/http-reader.ts';
import type { ReadResult } from '#adapters/http/read-result.ts';
import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts';

let now = Date.parse('2026-03-01T12:00:00Z');
let asked: string[];
let next: { readonly status: number; readonly headers?: Record<string, string> };
let http: HttpReader;

beforeEach(() => {
  asked = [];
  next = { status: 200 };
  const server: HttpReader = {
    async read(url): Promise<ReadResult> {
      asked.push(String(url));
      const { status, headers = {} } = next;
      const body = new Uint8Array();
      return { ok: true, status, headers: new Headers(headers), body, url: String(url) };
    },
  };
  http = withCooldown(server, { now: () => now });
});

async function statusOf(url = 'https://a.example/x?page=1', request?: Request) {
  const reading = await http.read(url, request);
  return reading.ok ? reading.status : 'failed';
}

/** When the server is asked again, at the earliest. */
async function heldFor(url?: string): Promise<number> {
  const [begun, before] = [now, asked.length];
  while (asked.length === before && now - begun <= 2 * DAY) {
    now += now - begun < HOUR ? SECOND : MINUTE;
    await statusOf(url);
  }
  return now - begun;
}

it('leaves a server alone for as long as it asks, and tells what it answered', async () => {
  next = { status: 429, headers: { 'retry-after': '90' } };
  await statusOf();
  next = { status: 200 };
  now += 90 * SECOND - 1;
  expect([await statusOf(), asked.length]).toEqual([429, 1]);
  now += 1;
  expect([await statusOf(), asked.length]).toEqual([200, 2]);
});

it.each([
  ['a date', { 'retry-after': 'Sun, 01 Mar 2026 12:05:00 GMT' }, 5 * MINUTE],
  ['the end of the window in seconds since 1970', { 'ratelimit-reset': '1772366520' }, 2 * MINUTE],
  ['the end of the window as a date', { 'x-ratelimit-reset': '2026-03-01T12:03:00Z' }, 3 * MINUTE],
  ['nothing', {}, MINUTE],
  ['nonsense', { 'retry-after': 'soon' }, MINUTE],
  ['a time that is over', { 'retry-after': '-5' }, MINUTE],
  ['half a day', { 'retry-after': '43200' }, 12 * HOUR],
  ['a year', { 'retry-after': '31536000' }, DAY],
])('understands where it names %s', async (_what, headers, wanted) => {
  now = Date.parse('2026-03-01T12:00:00Z');
  next = { status: 429, headers };
  await statusOf();
  expect(await heldFor()).toBe(wanted);
});

it('comes back later each time where no time is named', async () => {
  next = { status: 429 };
  await statusOf();
  const pauses = [await heldFor(), await heldFor(), await heldFor()];
  expect(pauses).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE]);
  next = { status: 200 };
  expect(await heldFor()).toBe(8 * MINUTE);
  next = { status: 429 };
  await statusOf();
  expect(await heldFor()).toBe(MINUTE);
});

it('comes back within the hour where no time is named, however often it is sent away', async () => {
  next = { status: 429 };
  await statusOf();
  for (let time = 0; time < 12; time++) await heldFor();
  expect(await heldFor()).toBe(HOUR);
});

it('heeds a 503 only where it names a time', async () => {
  next = { status: 503 };
  await statusOf();
  await statusOf();
  expect(asked).toHaveLength(2);
  next = { status: 503, headers: { 'retry-after': '60' } };
  await statusOf();
  expect([await statusOf(), asked.length]).toEqual([503, 3]);
});

it('holds each path, server and credential by itself', async () => {
  next = { status: 429, headers: { 'retry-after': '60' } };
  await statusOf();
  await statusOf('https://a.example/x?page=2');
  expect(asked).toHaveLength(1);
  await statusOf('https://a.example/y');
  await statusOf('https://b.example/x');
  await statusOf('https://a.example/x', { headers: { Authorization: 'Bearer one' } });
  await statusOf('https://a.example/x', { headers: { authorization: 'Bearer two' } });
  await statusOf('https://a.example/x', { headers: { authorization: 'Bearer one' } });
  expect(asked).toHaveLength(5);
});
