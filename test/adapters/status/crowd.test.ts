import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createCrowdSources } from '#adapters/status/crowd.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { type StatusServer, startStatusServer } from '#test/fakes/status-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;

let server: StatusServer;
let now: number;
beforeEach(async () => {
  now = NOW;
  server = await startStatusServer();
});
afterEach(() => server.close());

function crowd(
  words: string[],
  counts: { raised: number; surge?: number } = { raised: 2, surge: 4 },
) {
  const url = `${server.url}/history.rss`;
  const http = createHttpReader({ failuresBeforeRest: 0 });
  const clock = { now: () => now };
  const sources = createCrowdSources(
    { crowd: [{ platform: 'x', url, words, ...counts }] },
    { clock, http },
  );
  return async (): Promise<readonly Signal[]> => (await sources[0]?.look(patient)) ?? [];
}

function write(count: number, text: string, age = MINUTE) {
  const at = isoUtc(now - age);
  server.incidents = Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    name: text,
    state: 'identified' as const,
    body: '',
    at,
  }));
}

const levels = (signals: readonly Signal[]) =>
  signals.map(
    (signal) => `${isoUtc(signal.at).slice(11, 16)} ${'level' in signal && signal.level}`,
  );

describe('talk in a feed', () => {
  it('is raised and a surge by the number of items, and normal once after that', async () => {
    const look = crowd(['outage']);
    const told: string[] = [];
    for (const count of [1, 2, 4, 1, 1]) {
      write(count, 'Outage?');
      told.push(...levels(await look()));
      now += MINUTE;
    }
    expect(told).toEqual(['12:01 raised', '12:02 surge', '12:03 normal']);
  });

  it('is never a surge where the settings do not say how many make one', async () => {
    const look = crowd(['outage'], { raised: 1 });
    write(50, 'outage');
    expect(levels(await look())).toEqual(['12:00 raised']);
  });

  it('is told again every half hour while it lasts', async () => {
    const look = crowd(['outage']);
    const told: string[] = [];
    for (; now <= NOW + HOUR; now += 10 * MINUTE) {
      write(3, 'outage');
      told.push(...levels(await look()));
    }
    expect(told).toEqual(['12:00 raised', '12:30 raised', '13:00 raised']);
  });

  it.each([
    ["CAN'T   post at all", true],
    ['Posten er forsinket', false],
    ['nedetid hos X', true],
    ['nedetiden', false],
  ])('counts whole words, whatever their case: "%s"', async (text, counts) => {
    const look = crowd(["can't post", 'post', 'nedetid']);
    write(3, text);
    expect(levels(await look())).toEqual(counts ? ['12:00 raised'] : []);
  });

  it('of yesterday and of tomorrow does not count', async () => {
    const look = crowd(['outage']);
    write(5, 'outage', DAY);
    expect(await look()).toEqual([]);
    write(5, 'outage', -DAY);
    expect(await look()).toEqual([]);
  });

  it('never brings about a verdict by itself, however much there is', async () => {
    const channel: Channel = { id: 'a', owner: 'A', platform: 'x', handle: 'a', role: 'ours' };
    const judge = createJudge([channel], () => 'Europe/Oslo');
    for (let at = NOW - 20 * DAY; at < NOW - HOUR; at += 7 * HOUR) {
      judge.observe({ at, kind: 'post', channel: 'a', count: 1, repost: false, author: 'ours' });
    }
    judge.observe({ at: NOW - MINUTE, kind: 'profile', channel: 'a', seen: 'visible' });
    const before = judge.verdict('a', NOW);
    const look = crowd(['outage']);
    write(50, 'outage');
    const signals = await look();
    for (const signal of signals) judge.observe(signal);
    const after = judge.verdict('a', NOW);
    expect(levels(signals)).toEqual(['12:00 surge']);
    expect(after.probability.ability.blocked).toBeGreaterThan(
      before.probability.ability.blocked ?? 0,
    );
    expect([before.ability, after.ability]).toEqual(['working', 'working']);
    expect(after.probability.ability.blocked).toBeLessThan(0.2);
  });
});
