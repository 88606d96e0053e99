import { describe, expect, it } from 'vitest';
import { createSharedFailure } from '#adapters/platforms/shared/shared-failure.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('accounts refused together', () => {
  it('are so where each of several was refused within a quarter of an hour', () => {
    const together = createSharedFailure();
    together.note('a', NOW, true);
    expect(together.everybody(NOW)).toBe(false);
    together.note('b', NOW + 15 * MINUTE, true);
    expect(together.everybody(NOW + 15 * MINUTE)).toBe(true);
    expect(together.everybody(NOW + 16 * MINUTE)).toBe(false);
  });

  it('are not where one is let in, or the only one is refused', () => {
    const together = createSharedFailure();
    for (const account of ['a', 'b', 'c']) together.note(account, NOW, account !== 'c');
    expect(together.everybody(NOW)).toBe(false);
    together.note('c', NOW + MINUTE, true);
    expect(together.everybody(NOW + MINUTE)).toBe(true);
  });

  it('are so for no longer than an outage lasts, and again at the next one', () => {
    const together = createSharedFailure(3 * HOUR);
    const refuse = (at: number, refused: boolean) => {
      for (const account of ['a', 'b']) together.note(account, at, refused);
      return together.everybody(at);
    };
    expect(refuse(NOW, true)).toBe(true);
    expect(refuse(NOW + 3 * HOUR - 1, true)).toBe(true);
    expect(refuse(NOW + 3 * HOUR, true)).toBe(false);
    expect(refuse(NOW + 4 * HOUR, false)).toBe(false);
    expect(refuse(NOW + 5 * HOUR, true)).toBe(true);
  });
});
