import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallLimit } from '#src/model/calls.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, MINUTE, SECOND } from '#src/model/instant.ts';
import type { PlatformReader } from '#src/ports.ts';
import { SHARE } from '#src/watch/limits/rate-budget.ts';
import { planOf } from '#src/watch/schedule/plan.ts';

const LIMIT: CallLimit = { calls: 300, window: 15 * MINUTE, per: 'app', source: 'made up' };

function channelsOf(count: number): readonly Channel[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    owner: 'Fjell',
    platform: 'x',
    handle: `c${index}`,
    role: 'ours',
  }));
}

function reader(more: Partial<PlatformReader> = {}): PlatformReader {
  return {
    platform: 'x',
    cadence: MINUTE,
    freshness: 5 * MINUTE,
    group: 1,
    look: async () => [],
    calls: (channels) => [{ counted: 'GET /users', calls: channels.length, limit: LIMIT }],
    ...more,
  };
}

/** When each turn of two rounds and a window comes, and what it calls. */
function callTimes(plan: ReturnType<typeof planOf>, limit: CallLimit) {
  const until = 2 * plan.cadence + limit.window;
  const count = Math.floor(until / plan.turn);
  return Array.from({ length: count }, (_, index) => ({
    at: index * plan.turn,
    calls: (plan.turns[index % plan.turns.length] ?? []).flat().length,
  }));
}

describe('a plan', () => {
  it('looks at few channels as often as is wished', () => {
    const plan = planOf(reader(), channelsOf(5));
    expect(plan).toMatchObject({ cadence: MINUTE, turn: 12 * SECOND, group: 1 });
    expect(plan).not.toHaveProperty('stretchedBy');
    expect(plan.loads).toEqual([{ counted: 'GET /users', round: 5, most: 76, limit: LIMIT }]);
  });

  it('takes its time where the limit has no room for more', () => {
    const plan = planOf(reader(), channelsOf(100));
    expect(plan.stretchedBy).toBe('limits');
    // Half of 300 in 15 minutes are ten a minute.
    expect(plan.cadence / MINUTE).toBeGreaterThan(10);
    expect(plan.cadence / MINUTE).toBeLessThan(10.5);
    expect(plan.loads[0]?.most).toBeLessThanOrEqual(150);
  });

  it('takes its time where the money does not last', () => {
    const prices = {
      budget: 1,
      perDay: (all: readonly Channel[], every: number) =>
        all.length * 0.01 * Math.min(1, DAY / every),
    };
    const plan = planOf(reader({ prices, group: 100 }), channelsOf(1_000));
    expect(plan.stretchedBy).toBe('budget');
    expect(plan.money?.perDay).toBeLessThanOrEqual(0.7);
    expect(plan.cadence / DAY).toBeGreaterThan(14);
    expect(planOf(reader({ prices, group: 100 }), channelsOf(90)).money).toEqual({
      perDay: expect.closeTo(0.9),
      budget: 1,
    });
  });

  it('makes groups smaller where one look would take too much of a limit', () => {
    const plan = planOf(reader({ group: 400 }), channelsOf(400));
    expect(plan.group).toBeLessThanOrEqual(150);
    expect(plan.turns.flat(2)).toHaveLength(400);
  });

  it('is refused where a single look has no room', () => {
    const calls = () => [{ counted: 'all', calls: 9, limit: { ...LIMIT, calls: 10 } }];
    expect(() => planOf(reader({ calls }), channelsOf(2))).toThrow(RangeError);
  });

  it('keeps accounts apart that are counted apart', () => {
    const calls: PlatformReader['calls'] = (channels) =>
      channels.map(({ id }) => ({ counted: 'GET /me', of: id, calls: 1, limit: LIMIT }));
    const plan = planOf(reader({ calls, group: 100 }), channelsOf(1_000));
    expect(plan.cadence).toBe(MINUTE);
    expect(plan.loads).toHaveLength(1_000);
    expect(plan.loads[0]).toMatchObject({ round: 1, most: 16 });
  });

  it('has nothing to do where there is nothing on the platform', () => {
    expect(planOf(reader(), [])).toMatchObject({ turns: [], loads: [], channels: [] });
  });

  const any = fc.record({
    count: fc.integer({ min: 1, max: 500 }),
    group: fc.integer({ min: 1, max: 120 }),
    cadence: fc.integer({ min: SECOND, max: 30 * MINUTE }),
    limit: fc.record({
      calls: fc.integer({ min: 2, max: 5_000 }),
      window: fc.integer({ min: MINUTE, max: 60 * MINUTE }),
    }),
  });

  it('never takes more than half of a limit in any window, whatever there is to look at', () => {
    fc.assert(
      fc.property(any, ({ count, group, cadence, limit: { calls, window } }) => {
        const limit = { ...LIMIT, calls, window };
        const plan = planOf(
          reader({
            group,
            cadence,
            calls: (all) => [{ counted: 'all', calls: all.length, limit }],
          }),
          channelsOf(count),
        );
        const times = callTimes(plan, limit);
        let most = 0;
        let row = 0;
        let first = 0;
        for (const { at, calls: made } of times) {
          row += made;
          for (; at - (times[first]?.at ?? 0) > window; first++) row -= times[first]?.calls ?? 0;
          most = Math.max(most, row);
        }
        expect(most).toBeLessThanOrEqual(calls * SHARE);
        expect(most).toBeLessThanOrEqual(plan.loads[0]?.most ?? 0);
        expect(plan.loads[0]?.most).toBeLessThanOrEqual(calls / 2);
      }),
      { numRuns: 60 },
    );
  });

  it('looks at every channel once a round, in turns that are alike', () => {
    fc.assert(
      fc.property(any, ({ count, group, cadence }) => {
        const plan = planOf(reader({ group, cadence }), channelsOf(count));
        expect(plan.turns.flat(2).map(({ id }) => id)).toEqual(
          channelsOf(count).map(({ id }) => id),
        );
        const sizes = plan.turns.map((turn) => turn.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(plan.turn * plan.turns.length).toBe(plan.cadence);
        expect(plan.cadence).toBeGreaterThanOrEqual(cadence);
        // Bounded: by what is wished, or by the pace of half the limit with room for what does not fit evenly.
        const paced = (count / (LIMIT.calls / 2)) * LIMIT.window;
        expect(plan.cadence).toBeLessThanOrEqual(
          Math.max(cadence, paced * 2.2 + LIMIT.window) + plan.turns.length,
        );
      }),
      { numRuns: 60 },
    );
  });
});
