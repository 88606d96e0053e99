import { expect, it } from 'vitest';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import { createLoopMonitor } from '#src/watch/self/loop-monitor.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';

const START = Date.parse('2026-03-01T12:00:00Z');

function watched() {
  const time = createManualTime(START);
  return { time, loops: createLoopMonitor(time.schedule, time.clock) };
}

it('knows every loop, how often it is due and when it last ran', async () => {
  const { time, loops } = watched();
  loops.schedule.every('quick', 15 * SECOND, async () => {});
  loops.schedule.every('slow', 5 * MINUTE, async () => {});
  expect(loops.all()).toEqual([
    { name: 'quick', every: 15 * SECOND, last: START },
    { name: 'slow', every: 5 * MINUTE, last: START },
  ]);
  await time.pass(50 * SECOND);
  expect(loops.all().map(({ last }) => last - START)).toEqual([45 * SECOND, 0]);
  expect(loops.overdue(time.clock.now())).toEqual([]);
});

it('calls a loop overdue whose job never ends, minute by minute at its bound', async () => {
  const { time, loops } = watched();
  loops.schedule.every('stuck', MINUTE, () => new Promise(() => {}));
  const overdue = (after: number) => loops.overdue(START + after).map(({ name }) => name);
  void time.pass(MINUTE);
  expect(overdue(2 * MINUTE)).toEqual([]);
  expect(overdue(3 * MINUTE)).toEqual([]);
  expect(overdue(3 * MINUTE + 1)).toEqual(['stuck']);
});

it('calls a loop overdue whose job fails each time, and the fault still reaches the schedule', async () => {
  const { time, loops } = watched();
  loops.schedule.every('failing', MINUTE, async () => {
    throw new Error('no');
  });
  for (let n = 0; n < 4; n++) await expect(time.pass(MINUTE)).rejects.toThrow('no');
  expect(loops.overdue(time.clock.now()).map(({ name }) => name)).toEqual(['failing']);
});

it('expects nothing of a loop that was ended', () => {
  const { loops } = watched();
  loops.schedule.every('ended', MINUTE, async () => {})();
  expect(loops.all()).toEqual([]);
  expect(loops.overdue(START + 60 * MINUTE)).toEqual([]);
});
