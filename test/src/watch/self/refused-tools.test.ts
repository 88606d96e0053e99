import { expect, it } from 'vitest';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import { createRefusedTools } from '#src/watch/self/refused-tools.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

it('counts who was turned away since a time, to the hour', () => {
  let now = NOW;
  const refused = createRefusedTools({ now: () => now });
  expect(refused.since(NOW - HOUR)).toBeUndefined();
  for (const at of [NOW, NOW + 59 * MINUTE, NOW + HOUR]) {
    now = at;
    refused.note();
  }
  expect(refused.since(NOW + 10 * MINUTE)).toEqual({ times: 3, last: NOW + HOUR });
  expect(refused.since(NOW + HOUR)).toEqual({ times: 1, last: NOW + HOUR });
  expect(refused.since(NOW + 2 * HOUR)).toBeUndefined();
});
