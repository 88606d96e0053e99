import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { LookResult } from '#src/watch/looks/look-outcome.ts';
import { createLostSight } from '#src/watch/self/lost-sight.ts';

const START = Date.parse('2026-03-01T00:00:00Z');

function sight() {
  const lost = createLostSight();
  return {
    suspected: lost.isSuspected,
    look: (after: number, result: LookResult = 'unreachable', platform: Platform = 'bluesky') =>
      lost.looked({ platform, at: START + after, took: SECOND, result }),
    line: (after: number, result: LookResult = 'seen') =>
      lost.looked({ source: 'network', at: START + after, took: SECOND, result }),
    at: (after: number) =>
      lost.now(START + after).map(({ platform, since }) => `${platform} +${since - START}`),
  };
}

describe('a platform that cannot be read', () => {
  it('is known after three failed looks and half a minute, once our line is known to hold', () => {
    const { look, line, at, suspected } = sight();
    line(0);
    expect(suspected()).toBe(false);
    for (const after of [10, 20, 30]) look(after * SECOND);
    expect(suspected()).toBe(true);
    expect(at(45 * SECOND)).toEqual([]);
    line(40 * SECOND);
    expect(at(39 * SECOND)).toEqual([]);
    expect(at(40 * SECOND)).toEqual(['bluesky +10000']);
  });

  it('is not one that failed twice, nor one that let a look through meanwhile', () => {
    const { look, line, at, suspected } = sight();
    look(10 * SECOND);
    look(20 * SECOND, 'given-up');
    line(30 * SECOND);
    expect(at(MINUTE)).toEqual([]);
    look(61 * SECOND, 'rate-limited');
    expect(suspected()).toBe(false);
    for (const after of [62, 63]) look(after * SECOND);
    expect(at(5 * MINUTE)).toEqual([]);
  });

  it('is not told while our own line is down; another platform that answers tells that it holds', () => {
    const { look, line, at } = sight();
    for (const after of [10, 20, 30]) {
      look(after * SECOND);
      line(after * SECOND + 1, 'unreachable');
    }
    expect(at(MINUTE)).toEqual([]);
    look(50 * SECOND, 'seen', 'mastodon');
    expect(at(MINUTE)).toEqual(['bluesky +10000']);
  });

  it('is no website and no feed: they are the channels themselves', () => {
    const { look, line, at, suspected } = sight();
    for (const after of [10, 20, 30]) look(after * SECOND, 'unreachable', 'website');
    line(40 * SECOND);
    expect(at(MINUTE)).toEqual([]);
    expect(suspected()).toBe(false);
  });
});
