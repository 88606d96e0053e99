import { expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Gap, GapCause } from '#src/model/self-health.ts';
import { createGapHistory } from '#src/watch/self/gap-history.ts';

const START = Date.parse('2026-03-01T00:00:00Z');
const X: GapCause = { kind: 'platform', platform: 'x' };
const LINE: GapCause = { kind: 'line' };

function kept() {
  const store = createMemoryStorage({ now: () => START });
  const gaps = createGapHistory(store);
  /** Notes each minute from ≤ t ≤ to. */
  const note = async (from: number, to: number, blind: readonly GapCause[] = []) => {
    const since = blind.map((one): Gap => ({ blind: one, from: START + from * MINUTE }));
    for (let minute = from; minute <= to; minute++) {
      // A process of its own each time: nothing is kept but in the store.
      await createGapHistory(store).note(since, START + minute * MINUTE);
    }
  };
  const told = async (from: number, now: number) =>
    (await gaps.since(START + from * MINUTE, START + now * MINUTE)).map(
      ({ blind, from: begin, to }) =>
        `${blind.kind} ${(begin - START) / MINUTE}–${to === undefined ? '' : (to - START) / MINUTE}`,
    );
  return { note, told };
}

it('keeps what was not seen from when to when, once', async () => {
  const { note, told } = kept();
  await note(0, 9);
  await note(10, 19, [X]);
  expect(await told(0, 19)).toEqual(['platform 10–']);
  await note(20, 29);
  await note(30, 34, [X, LINE]);
  expect(await told(0, 34)).toEqual(['platform 10–20', 'platform 30–', 'line 30–']);
  expect(await told(25, 34)).toEqual(['platform 30–', 'line 30–']);
});

it('knows when the program did not run, and that nothing was seen then', async () => {
  const { note, told } = kept();
  await note(0, 10, [X]);
  await note(70, 75);
  expect(await told(0, 75)).toEqual(['stopped 10–70', 'platform 0–10']);
});

it('takes a restart for none', async () => {
  const { note, told } = kept();
  await note(0, 10);
  await note(15, 20);
  expect(await told(0, 20)).toEqual([]);
});

it('says nothing of now where nobody watches', async () => {
  const { note, told } = kept();
  await note(0, 10, [X]);
  expect(await told(0, 15)).toEqual(['platform 0–']);
  expect(await told(0, 16)).toEqual(['platform 0–10']);
});

it('forgets after some days, however long the gap', async () => {
  const { note, told } = kept();
  await note(0, 10, [X]);
  await note(11, 12);
  const later = (4 * DAY) / MINUTE;
  await note(later + 10, later + 10);
  expect(await told(0, later + 10)).toEqual([`stopped 12–${later + 10}`, 'platform 0–11']);
  await note(later + HOUR / MINUTE, later + HOUR / MINUTE);
  expect(await told(0, later + 60)).not.toContain('platform 0–11');
});
