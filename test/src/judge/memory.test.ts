import { expect, it } from 'vitest';
import { createChannelMemory } from '#src/judge/memory/memory.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { SignalOf } from '#src/model/signal.ts';
import { createLocalTime } from '#src/rhythm/calendar.ts';
import { FJORD } from './judge-fixture.ts';

const START = Date.UTC(2026, 0, 5, 3);

function memoryOf(seen: readonly SignalOf<'profile'>['seen'][]) {
  const prior = { working: 1 } as never;
  const memory = createChannelMemory(FJORD, 0, createLocalTime('Europe/Oslo'), prior);
  for (const [minute, one] of seen.entries()) {
    memory.add({ at: START + minute * MINUTE, kind: 'profile', channel: FJORD.id, seen: one });
  }
  const { profiles } = memory.signals(START + seen.length * MINUTE);
  return profiles.map(({ at, seen: one }) => `${(at - START) / MINUTE} ${one}`);
}

it('remembers an hour of looks one by one, and of those before it how each stretch began and ended', () => {
  const looks = Array.from({ length: 200 }, (_, minute) =>
    minute >= 50 && minute < 60 ? 'missing' : 'visible',
  );
  const kept = memoryOf(looks);
  expect(kept).toHaveLength(60);
  expect(kept.slice(0, 5)).toEqual([
    '0 visible',
    '49 visible',
    '50 missing',
    '59 missing',
    '60 visible',
  ]);
  expect(kept.slice(5)).toEqual(Array.from({ length: 55 }, (_, index) => `${145 + index} visible`));
});

it('forgets the oldest of looks that each see something else, at three hundred', () => {
  const kept = memoryOf(
    Array.from({ length: 400 }, (_, minute) => (minute % 2 ? 'missing' : 'visible')),
  );
  expect(kept).toHaveLength(300);
  expect(kept[0]).toBe('100 visible');
});
