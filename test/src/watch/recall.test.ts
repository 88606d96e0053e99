import { expect, it } from 'vitest';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { recall } from '#src/watch/recall.ts';
import { createMemoryRecords } from '#test/fakes/memory-records.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

it('gives a restarted program the same verdict', async () => {
  const channel: Channel = { id: 'a', owner: 'A', platform: 'x', handle: 'a', role: 'ours' };
  const create = () => createJudge([channel], () => 'Europe/Oslo');
  const seen: Signal[] = Array.from({ length: 40 }, (_, i) => ({
    at: NOW - 20 * DAY + i * 12 * HOUR,
    kind: 'post',
    channel: 'a',
    count: 1,
    repost: false,
    author: 'ours',
  }));
  seen.push({ at: NOW - HOUR, kind: 'credentials', channel: 'a', result: 'locked', code: '326' });
  const records = createMemoryRecords();
  const before = create();
  for (const signal of seen) {
    before.observe(signal);
    await records.keepSignal(signal);
  }
  const after = create();
  expect(await recall(after, records, 0, NOW)).toBe(41);
  expect(after.verdict('a', NOW)).toEqual(before.verdict('a', NOW));
  expect(after.verdict('a', NOW).ability).toBe('blocked');
});
