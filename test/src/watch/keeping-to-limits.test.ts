import fc from 'fast-check';
import { expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import type { Judge } from '#src/judge/judge.ts';
import type { CallLimit } from '#src/model/calls.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, MINUTE, SECOND } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Assessment, Verdict } from '#src/model/verdict.ts';
import type { PlatformReader, Records } from '#src/ports.ts';
import { createWatch } from '#src/watch/watch.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';

/** The watch as a whole: what it really calls, whatever becomes of the channels. */

const START = Date.parse('2026-03-01T12:00:00Z');

const records: Records = {
  keepSignals: async () => {},
  keepVerdicts: async () => {},
  flush: async () => {},
  expire: async () => {},
  posts: async () => [],
  signals: async () => [],
  verdicts: async () => [],
};

interface Setup {
  readonly count: number;
  readonly group?: number;
  readonly cadence?: number;
  readonly limit?: CallLimit;
  /** Whether a channel is in trouble, at each look. */
  readonly trouble?: (channel: string) => boolean;
  readonly look?: PlatformReader['look'];
  readonly prices?: PlatformReader['prices'];
  readonly start?: number;
}

function watching(setup: Setup) {
  const { count, group = 1, cadence = MINUTE, limit, trouble = () => false } = setup;
  const { start = START } = setup;
  const time = createManualTime(start);
  const channels = Array.from(
    { length: count },
    (_, index): Channel => ({
      id: `c${index}`,
      owner: 'Fjell',
      platform: 'feed',
      handle: `c${index}`,
      role: 'ours',
    }),
  );
  const calls: { readonly at: number; readonly ids: readonly string[] }[] = [];
  const reader: PlatformReader = {
    platform: 'feed',
    cadence,
    freshness: 2 * MINUTE,
    group,
    calls: (all) => [{ counted: 'all', calls: all.length, ...(limit ? { limit } : {}) }],
    ...(setup.prices ? { prices: setup.prices } : {}),
    async look(some, signal) {
      calls.push({ at: time.clock.now() - start, ids: some.map(({ id }) => id) });
      if (setup.look) return await setup.look(some, signal);
      return some.map(
        ({ id }): Signal => ({
          at: time.clock.now(),
          kind: 'profile',
          channel: id,
          seen: 'visible',
        }),
      );
    },
  };
  const assess = (channel: string, judgedAt: number) =>
    ({
      channel,
      judgedAt,
      ability: trouble(channel) ? 'blocked' : 'working',
      activity: 'quiet',
    }) as Assessment;
  const judge: Pick<Judge, 'observe' | 'assess' | 'verdict'> = {
    observe: () => {},
    assess,
    verdict: (channel, at) => assess(channel, at) as Verdict,
  };
  const watch = createWatch({
    channels,
    readers: [reader],
    sources: [],
    judge,
    records,
    clock: time.clock,
    schedule: time.schedule,
    log: silentLog,
  });
  const looksAt = (id: string) => calls.filter(({ ids }) => ids.includes(id)).map(({ at }) => at);
  return { watch, time, calls, looksAt };
}

/** The most calls in any time as long as the window. */
function mostIn(calls: readonly { at: number; ids: readonly string[] }[], window: number): number {
  return Math.max(
    0,
    ...calls.map(({ at: end }) =>
      calls
        .filter(({ at }) => at > end - window && at <= end)
        .reduce((sum, { ids }) => sum + ids.length, 0),
    ),
  );
}

const limitOf = (calls: number, window: number): CallLimit => ({
  calls,
  window,
  per: 'app',
  source: 'made up',
});

it('never goes beyond 70 % of a limit in any window, whatever is in trouble and whoever asks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        count: fc.integer({ min: 1, max: 120 }),
        group: fc.integer({ min: 1, max: 30 }),
        cadence: fc.integer({ min: 20, max: 300 }).map((seconds) => seconds * SECOND),
        calls: fc.integer({ min: 4, max: 200 }),
        window: fc.integer({ min: 1, max: 10 }).map((minutes) => minutes * MINUTE),
        troubled: fc.integer({ min: 0, max: 100 }),
        asked: fc.array(fc.integer({ min: 0, max: 119 }), { maxLength: 30 }),
      }),
      async ({ count, group, cadence, calls: allowed, window, troubled, asked }) => {
        const trouble = (id: string) => (Number(id.slice(1)) * 37) % 100 < troubled;
        const limit = limitOf(allowed, window);
        const { watch, time, calls } = watching({ count, group, cadence, limit, trouble });
        watch.start();
        await watch.settled();
        for (const index of asked) {
          watch.refresh([`c${index}`]);
          await time.pass(window / 10);
        }
        await time.pass(window);
        await watch.stop();
        expect(mostIn(calls, window)).toBeLessThanOrEqual(allowed * 0.7);
      },
    ),
    { numRuns: 30 },
  );
});

it('looks at every channel within a round, and at equal distances', async () => {
  const { watch, time, looksAt } = watching({ count: 40, limit: limitOf(60, 5 * MINUTE) });
  const [plan] = watch.plans;
  watch.start();
  await watch.settled();
  await time.pass(3 * (plan?.cadence ?? 0));
  await watch.stop();
  for (let index = 0; index < 40; index++) {
    const turns = looksAt(`c${index}`).slice(1);
    const gaps = turns.slice(1).map((at, i) => at - (turns[i] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(SECOND);
    expect(Math.max(...gaps)).toBeLessThanOrEqual((plan?.cadence ?? 0) + SECOND);
  }
});

it('looks three times as often at what is in trouble, and goes back when that is over', async () => {
  let isTroubled = true;
  const trouble = (id: string) => isTroubled && id === 'c1';
  const { watch, time, looksAt } = watching({ count: 4, trouble });
  watch.start();
  await watch.settled();
  await time.pass(10 * MINUTE);
  const [during, calm] = [looksAt('c1').length, looksAt('c0').length];
  expect(calm).toBe(11);
  expect(during).toBeGreaterThanOrEqual(2.4 * calm);
  expect(during).toBeLessThanOrEqual(3 * calm + 1);
  isTroubled = false;
  await time.pass(MINUTE);
  const then = looksAt('c1').length;
  await time.pass(10 * MINUTE);
  await watch.stop();
  expect(looksAt('c1').length - then).toBe(10);
});

it('looks at the start only as far as the limit has room, and at the others in their turn', async () => {
  const { watch, time, calls } = watching({ count: 100, limit: limitOf(100, 10 * MINUTE) });
  watch.start();
  await watch.settled();
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.length).toBeLessThan(30);
  await time.pass((watch.plans[0]?.cadence ?? 0) + SECOND);
  await watch.stop();
  expect(new Set(calls.flatMap(({ ids }) => ids)).size).toBe(100);
});

it('looks at once at what was looked at too long ago, and only at that', async () => {
  const { watch, time, looksAt } = watching({ count: 2, cadence: 30 * MINUTE });
  expect(watch.refresh(['c0', 'c1'])).toBeDefined();
  await watch.settled();
  expect(watch.refresh(['c0'])).toBeUndefined();
  await time.pass(2 * MINUTE);
  expect(watch.refresh(['c0'])).toBeUndefined();
  await time.pass(1);
  const freshened = watch.refresh(['c0']);
  expect(await freshened?.inTime).toBe(true);
  expect([looksAt('c0'), looksAt('c1')]).toEqual([[0, 2 * MINUTE + 1], [0]]);
});

it('says after ten seconds that a look has not come in, and when it has', async () => {
  let end = () => {};
  const slow = () =>
    new Promise<readonly Signal[]>((resolve) => {
      end = () => resolve([]);
    });
  const { watch, time } = watching({ count: 1, look: slow });
  const freshened = watch.refresh(['c0']);
  await time.pass(10 * SECOND);
  expect(await freshened?.inTime).toBe(false);
  end();
  await freshened?.seen;
  await watch.settled();
});

it('spends no more than its turns where money is short, and goes on with the round after a restart', async () => {
  const prices: PlatformReader['prices'] = {
    budget: 1,
    perDay: (all, every) => all.length * 0.1 * Math.min(1, DAY / every),
  };
  const seen = new Set<string>();
  for (let start = START; start < START + 30 * DAY; start += DAY) {
    const { watch, time, calls } = watching({ count: 50, prices, start, trouble: () => true });
    watch.start();
    await watch.settled();
    await time.pass(DAY - SECOND);
    await watch.stop();
    expect(calls.length).toBeLessThanOrEqual(10);
    for (const { ids } of calls) seen.add(`${ids}`);
  }
  expect(seen.size).toBe(50);
});
