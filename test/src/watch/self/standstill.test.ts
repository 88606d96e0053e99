import { expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { createLookRunner } from '#src/watch/looks/look-runner.ts';
import { createCoverageGaps } from '#src/watch/self/coverage-gaps.ts';
import { createGapHistory } from '#src/watch/self/gap-history.ts';
import { createStandstill, JUMP, STILL } from '#src/watch/self/standstill.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

function machine() {
  let now = NOW;
  let elapsed = 0;
  const clock = { now: () => now };
  return {
    clock,
    standstill: createStandstill({ clock, elapsed: () => elapsed }),
    pass(time: number) {
      now += time;
      elapsed += time;
    },
    setClock(by: number) {
      now += by;
    },
  };
}

it('a program that is asked each second has not stood still, however busy it is', () => {
  const { standstill, pass } = machine();
  for (let turns = 0; turns < 100; turns++) {
    pass(STILL - 1);
    expect(standstill.count()).toBe(0);
  }
  expect(standstill.told()).toEqual([]);
});

it('one that is stopped for five seconds has, and one that is stopped for a minute says so', () => {
  const { standstill, pass } = machine();
  pass(STILL);
  expect(standstill.count()).toBe(1);
  expect(standstill.told()).toEqual([]);
  pass(MINUTE);
  expect(standstill.told()).toEqual([
    { blind: { kind: 'stopped' }, from: NOW + STILL, to: NOW + STILL + MINUTE },
  ]);
  expect(standstill.count()).toBe(2);
  expect(standstill.told()).toEqual([]);
});

it.each([
  [JUMP, JUMP],
  [JUMP - 1, undefined],
  [-6 * HOUR, -6 * HOUR],
  [1 - JUMP, undefined],
])('a clock that is set by %i ms has jumped by %s', (by, told) => {
  const { standstill, setClock, clock } = machine();
  setClock(by);
  const at = clock.now();
  expect(standstill.told()).toEqual(
    told === undefined ? [] : [{ blind: { kind: 'clock', by: told }, from: at, to: at }],
  );
});

it('the line that was not seen meanwhile is not called down, and was not before', async () => {
  const { standstill, clock, pass } = machine();
  const coverage = createCoverageGaps({ plans: [], sources: [{ name: 'network' }], started: NOW });
  const history = createGapHistory(createMemoryStorage(clock));
  const note = async () => {
    const told = standstill.told();
    if (told.length > 0) coverage.beginAnew(clock.now());
    await history.note(coverage.now([], clock.now()), clock.now(), told);
  };
  const seen = () =>
    coverage.looked({ source: 'network', at: clock.now(), took: 1, result: 'nothing' });
  seen();
  await note();
  const from = clock.now();
  pass(6 * MINUTE);
  const to = clock.now();
  await note();
  expect(await history.since(NOW, clock.now())).toEqual([{ blind: { kind: 'stopped' }, from, to }]);
  // Two minutes later it is told, if it is down in earnest.
  standstill.count();
  for (let turn = 0; turn < 120; turn++) {
    pass(1_000);
    standstill.count();
  }
  await note();
  expect(await history.since(NOW, clock.now())).toContainEqual({
    blind: { kind: 'line' },
    from: to,
  });
});

it('what was open before a clock is set back does not lie ahead afterwards', async () => {
  const { standstill, clock, pass, setClock } = machine();
  const history = createGapHistory(createMemoryStorage(clock));
  await history.note([{ blind: { kind: 'line' }, from: NOW }], clock.now());
  pass(1_000);
  setClock(-6 * HOUR);
  const at = clock.now();
  await history.note([], at, standstill.told());
  const known = await history.since(at - HOUR, at);
  expect(known).toContainEqual({ blind: { kind: 'clock', by: -6 * HOUR }, from: at, to: at });
  expect(known.every(({ from, to = 0 }) => from <= at && to <= at)).toBe(true);
});

const FAILED: readonly Signal[] = [
  { at: NOW, kind: 'reach', target: 'control', vantage: 'ours', result: 'timeout' },
];

it.each([
  ['and nothing of it is believed, and it begins anew', true, 2, 0],
  ['but a failure of a program that did not is what it is', false, 1, 1],
])('a look fails while the program stands still, %s', async (_name, stands, looks, taken) => {
  let stood = 0;
  let looked = 0;
  const ingested: Signal[] = [];
  const runner = createLookRunner({
    ingest: async (signals) => {
      ingested.push(...signals.filter(({ kind }) => kind === 'reach'));
      return { news: signals, kept: Promise.resolve(undefined) };
    },
    clock: { now: () => NOW },
    schedule: { every: () => () => {}, deadline: () => new AbortController().signal },
    log: { info() {}, warn() {}, error() {} },
    timeout: 1,
    stopping: new AbortController().signal,
    interruptions: () => stood,
  });
  await runner.atSource({
    name: 'network',
    cadence: MINUTE,
    look: async () => {
      looked++;
      if (looked > 1) return [];
      if (stands) stood++;
      return FAILED;
    },
  });
  expect(looked).toBe(looks);
  expect(ingested).toHaveLength(taken);
});
