import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { createStorage } from '#adapters/storage/storage.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal, SignalOf } from '#src/model/signal.ts';
import { ABILITIES, ACTIVITIES, CAUSES, type Verdict } from '#src/model/verdict.ts';
import { createRecords } from '#src/records/records.ts';

const START = Date.UTC(2026, 0, 31, 12);
const clock = { now: () => START };
const memory = () => createRecords(createMemoryStorage(clock));

const post = (at: number, channel = 'a'): SignalOf<'post'> => ({
  at,
  kind: 'post',
  channel,
  count: 1,
  repost: false,
  author: 'ours',
});
const profile = (at: number, seen: SignalOf<'profile'>['seen'], channel = 'a'): Signal => ({
  at,
  kind: 'profile',
  channel,
  seen,
});
const chances = <K extends string>(names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, 1 / 4])) as Record<K, number>;
const verdict = (judgedAt: number, ability: Verdict['ability']): Verdict =>
  ({
    channel: 'a',
    judgedAt,
    ability,
    activity: 'quiet',
    probability: {
      ability: chances(ABILITIES),
      activity: chances(ACTIVITIES),
      cause: chances(CAUSES),
    },
    evidence: [],
    settle: [],
  }) as unknown as Verdict;

function isSame(a: Signal | undefined, b: Signal | undefined): boolean {
  return a?.kind === 'profile' && b?.kind === 'profile' && a.seen === b.seen;
}

describe('records', () => {
  it('gives back posts over months, oldest first, from ≤ at < to, in whatever order they came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 100 * 24 }), { maxLength: 30 }),
        fc.integer({ min: 0, max: 100 * 24 }),
        fc.integer({ min: 0, max: 100 * 24 }),
        async (hours, from, to) => {
          const records = memory();
          for (const hour of hours) await records.keepSignals([post(START + hour * HOUR)]);
          const kept = await records.posts('a', START + from * HOUR, START + to * HOUR);
          expect(kept.map(({ at }) => (at - START) / HOUR)).toEqual(
            hours.filter((hour) => hour >= from && hour < to).sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps the same signal once', async () => {
    const records = memory();
    const refused: Signal = {
      at: START,
      kind: 'write',
      channel: 'a',
      result: 'refused',
      by: 'person',
      status: 403,
    };
    const reordered = Object.fromEntries(Object.entries(refused).toReversed()) as Signal;
    for (const signal of [post(START), post(START), refused, refused, reordered]) {
      await records.keepSignals([signal]);
    }
    expect(await records.signals(START, START + 1)).toHaveLength(2);
  });

  it('keeps a post and its repost, and a stranger’s post of the same second, apart', async () => {
    const records = memory();
    await records.keepSignals([post(START)]);
    await records.keepSignals([{ ...post(START), repost: true }]);
    await records.keepSignals([{ ...post(START), author: 'stranger' }]);
    expect(await records.posts('a', START, START + 1)).toHaveLength(3);
  });

  it('mixes all channels, platforms and the line into one row of signals by time', async () => {
    const records = memory();
    const signals: Signal[] = [
      { at: START, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' },
      post(START + 1, 'b'),
      { at: START + 2, kind: 'crowd', platform: 'x', level: 'surge' },
      profile(START + 3, 'visible'),
      { at: START + DAY, kind: 'chat', adapter: 'slack', state: 'down' },
    ];
    for (const signal of signals.toReversed()) await records.keepSignals([signal]);
    expect(await records.signals(START, START + DAY + 1)).toEqual(signals);
    expect(await records.signals(START + 1, START + 3)).toEqual(signals.slice(1, 3));
  });

  it('keeps of looks that see the same only the first and the newest of each stretch', async () => {
    const records = memory();
    const looks = [...'vvvvvmmmmv'].map((letter, minute) =>
      profile(START + minute * MINUTE, letter === 'v' ? 'visible' : 'missing'),
    );
    for (const look of looks) await records.keepSignals([look]);
    const kept = await records.signals(START, START + HOUR);
    expect(kept.map(({ at }) => (at - START) / MINUTE)).toEqual([0, 4, 5, 8, 9]);
  });

  it('tells of every look when it was first and last seen so, whatever was restarted meanwhile', async () => {
    const looks = fc.array(fc.constantFrom('visible', 'missing', 'restart', 'flush'), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(looks, async (steps) => {
        const store = createMemoryStorage(clock);
        let records = createRecords(store);
        const seen: Signal[] = [];
        for (const [index, step] of steps.entries()) {
          if (step === 'restart') {
            await records.flush();
            records = createRecords(store);
          } else if (step === 'flush') {
            await records.flush();
          } else {
            seen.push(profile(START + index * MINUTE, step as 'visible' | 'missing'));
            await records.keepSignals(seen.slice(-1));
          }
        }
        const ends = seen.filter(
          (_, index) =>
            !isSame(seen[index - 1], seen[index]) || !isSame(seen[index], seen[index + 1]),
        );
        expect(await records.signals(START, START + DAY)).toEqual(ends);
      }),
      { numRuns: 200 },
    );
  });

  it('loses of a crash only when the last of unchanged looks was', async () => {
    const store = createMemoryStorage(clock);
    const records = createRecords(store);
    for (const minute of [0, 1, 2, 3]) {
      await records.keepSignals([profile(START + minute * MINUTE, 'visible')]);
    }
    const after = createRecords(store);
    expect(await after.signals(START, START + HOUR)).toEqual([
      profile(START, 'visible'),
      profile(START + MINUTE, 'visible'),
    ]);
  });

  it('goes on after a full disk by what was written, not by what was to be', async () => {
    const store = createMemoryStorage(clock);
    let isFull = true;
    const records = createRecords({
      ...store,
      change: (change) => (isFull ? Promise.reject(new Error('disk full')) : store.change(change)),
    });
    await expect(records.keepSignals([profile(START, 'missing')])).rejects.toThrow('disk full');
    await expect(records.keepVerdicts([verdict(START, 'blocked')])).rejects.toThrow('disk full');
    isFull = false;
    await records.keepSignals([profile(START + 1, 'missing')]);
    await records.keepVerdicts([verdict(START + 1, 'blocked')]);
    expect(await records.signals(START, START + 2)).toHaveLength(1);
    expect(await records.verdicts('a', START, START + 2)).toHaveLength(1);
  });

  it('takes out looks of more than a hundred days, and no post', async () => {
    const records = memory();
    const days = [0, 10, 50, 101, 150].map((day) => START - day * DAY);
    for (const at of days) await records.keepSignals([profile(at, 'visible'), post(at)]);
    await records.expire(START);
    const kept = await records.signals(0, START + 1);
    expect(kept.filter(({ kind }) => kind === 'profile')).toHaveLength(3);
    expect(kept.filter(({ kind }) => kind === 'post')).toHaveLength(5);
  });

  it('keeps every report, the same words again too', async () => {
    const records = memory();
    for (let minute = 0; minute < 4; minute++) {
      await records.keepSignals([
        {
          at: START + minute * MINUTE,
          kind: 'report',
          channel: 'a',
          says: 'cannot-post',
          by: 'staff',
        },
      ]);
    }
    expect(await records.signals(START, START + HOUR)).toHaveLength(4);
  });

  it('bounds a day of a channel that flaps without end, and drops no report for it', async () => {
    const records = memory();
    await records.keepSignals([
      {
        at: START,
        kind: 'report',
        channel: 'a',
        says: 'unsure',
        by: 'staff',
      },
    ]);
    for (let n = 1; n <= 4_300; n++) {
      await records.keepSignals([profile(START + n * 1_000, n % 2 ? 'visible' : 'missing')]);
    }
    const kept = await records.signals(START, START + DAY);
    expect(kept.length).toBeGreaterThan(2_000);
    expect(kept.length).toBeLessThanOrEqual(2_101);
    expect(kept[0]?.kind).toBe('report');
    expect(kept.at(-1)?.at).toBe(START + 4_300_000);
  });

  it('keeps what is judged by a clock that was set back, and nothing that came late', async () => {
    const records = createRecords(createMemoryStorage({ now: () => START }));
    await records.keepVerdicts([verdict(START + 6 * HOUR, 'working')]);
    await records.keepVerdicts([verdict(START + 6 * HOUR - MINUTE + 1, 'blocked')]);
    expect(await records.verdicts('a', START, START + 7 * HOUR)).toHaveLength(1);
    await records.keepVerdicts([verdict(START, 'blocked')]);
    expect(await records.verdicts('a', START, START + HOUR)).toMatchObject([
      { ability: 'blocked' },
    ]);
  });

  it('keeps a verdict when it changes, over a change of month too', async () => {
    const records = memory();
    const story = ['working', 'working', 'blocked', 'blocked', 'working'] as const;
    for (const [index, ability] of story.entries()) {
      await records.keepVerdicts([verdict(START + index * 10 * HOUR, ability)]);
    }
    const kept = await records.verdicts('a', 0, START + 10 * DAY);
    expect(kept.map(({ ability }) => ability)).toEqual(['working', 'blocked', 'working']);
    expect(kept.map(({ judgedAt }) => (judgedAt - START) / HOUR)).toEqual([0, 20, 40]);
    expect(Object.keys(kept[0] as object)).not.toContain('at');
  });

  it('survives a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kanalvakt-records-'));
    const open = async () => {
      const opened = await createStorage(join(folder, 'kanalvakt.sqlite'), clock);
      if (!opened.ok) throw new Error(opened.message);
      return opened.storage;
    };
    const before = await open();
    const first = createRecords(before);
    await first.keepSignals([post(START)]);
    await first.keepSignals([profile(START + 1, 'visible')]);
    await first.keepVerdicts([verdict(START, 'working')]);
    await before.close();

    const after = await open();
    const second = createRecords(after);
    await second.keepSignals([post(START)]);
    await second.keepVerdicts([verdict(START + 1, 'working')]);
    expect(await second.posts('a', 0, START + 1)).toEqual([post(START)]);
    expect(await second.signals(0, START + 2)).toEqual([
      post(START),
      profile(START + 1, 'visible'),
    ]);
    expect(await second.verdicts('a', 0, START + 2)).toHaveLength(1);
    await after.close();
    await rm(folder, { recursive: true });
  });
});
