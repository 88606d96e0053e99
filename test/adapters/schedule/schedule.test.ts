import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSchedule } from '#adapters/schedule/schedule.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const faults: string[] = [];
const note = (message: string) => void faults.push(message);
const schedule = createSchedule({ log: { info: note, warn: note, error: note } });

it('runs a job again and again until it is stopped', async () => {
  let runs = 0;
  const stop = schedule.every('count', 1_000, async () => void runs++);
  await vi.advanceTimersByTimeAsync(3_500);
  stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(runs).toBe(3);
});

it('does not start a run while another is under way', async () => {
  let runs = 0;
  let end = () => {};
  const stop = schedule.every('slow', 1_000, () => {
    runs++;
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  await vi.advanceTimersByTimeAsync(5_500);
  expect(runs).toBe(1);
  end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toBe(2);
  stop();
});

it('tells of a job that fails, and runs it again', async () => {
  let runs = 0;
  const stop = schedule.every('broken', 1_000, async () => {
    runs++;
    throw new Error('a bug');
  });
  await vi.advanceTimersByTimeAsync(2_500);
  stop();
  expect([runs, faults]).toEqual([2, ['a job failed', 'a job failed']]);
});
