import { expect, it } from 'vitest';
import { changesOnly } from '#adapters/log/changes-only.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';

function setting() {
  let now = Date.parse('2026-03-01T12:00:00Z');
  const lines: string[] = [];
  const write = (message: string, facts = {}) =>
    void lines.push(`${message} ${JSON.stringify(facts)}`);
  const log = changesOnly({ info: write, warn: write, error: write }, { now: () => now });
  return {
    log,
    pass: (time: number) => {
      now += time;
    },
    dead(channel: string, trouble = 'HTTP 500') {
      const before = lines.length;
      log.info('feed not seen', { channel, trouble });
      return lines.length - before;
    },
    lines,
  };
}

it('the same trouble of a channel is one line, and one more each day', () => {
  const { dead, pass } = setting();
  let lines = 0;
  for (let time = 0; time < 3 * DAY; time += 2 * MINUTE) {
    lines += dead('a');
    pass(2 * MINUTE);
  }
  expect(lines).toBe(3);
});

it('another trouble is another line, as is that of another channel', () => {
  const { dead } = setting();
  const told = [dead('a'), dead('b'), dead('a', 'dns'), dead('a', 'dns'), dead('b'), dead('a')];
  expect(told).toEqual([1, 1, 1, 0, 0, 1]);
});

it('what comes back after an hour is new', () => {
  const { dead, pass } = setting();
  dead('a');
  pass(HOUR - 1);
  expect(dead('a')).toBe(0);
  pass(HOUR);
  expect(dead('a')).toBe(1);
});

it('what is about no channel, or is worse, is told as often as it happens', () => {
  const { log, lines } = setting();
  for (let times = 0; times < 2; times++) {
    log.info('moving records', { done: 1 });
    log.error('a look failed', { channel: 'a' });
    log.warn('page not looked at', { channel: 'a' });
  }
  expect(lines).toHaveLength(6);
});
