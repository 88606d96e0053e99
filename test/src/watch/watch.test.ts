import { beforeEach, expect, it } from 'vitest';
import type { Judge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import type { Signal, SignalOf } from '#src/model/signal.ts';
import type { Assessment, Verdict } from '#src/model/verdict.ts';
import type { PlatformReader, Records } from '#src/ports.ts';
import { createWatch, type WatchOptions } from '#src/watch/watch.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';

const START = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;

function feedChannel(id: string, more: Partial<Channel> = {}): Channel {
  return { id, owner: id, platform: 'feed', handle: `${id}.example/rss`, role: 'ours', ...more };
}

let time = createManualTime(START);
let observed: Signal[];
let kept: Signal[];
let verdicts: string[];
let faults: string[];
let ability: Verdict['ability'];

beforeEach(() => {
  time = createManualTime(START);
  observed = [];
  kept = [];
  verdicts = [];
  faults = [];
  ability = 'working';
});

const judge: Pick<Judge, 'observe' | 'assess' | 'verdict'> = {
  observe: (signal) => void observed.push(signal),
  assess: (channel, judgedAt) =>
    ({ channel, judgedAt, ability, activity: 'unknown' }) as Assessment,
  verdict: (channel, judgedAt) => ({ channel, judgedAt, ability, activity: 'unknown' }) as Verdict,
};

const records: Records = {
  async keepSignals(signals) {
    kept.push(...signals);
  },
  async keepVerdicts(some) {
    verdicts.push(...some.map((verdict) => `${verdict.channel} ${verdict.ability}`));
  },
  async flush() {},
  async expire() {},
  async posts(channel, from, to) {
    return kept.filter(
      (signal): signal is SignalOf<'post'> =>
        signal.kind === 'post' && signal.channel === channel && signal.at >= from && signal.at < to,
    );
  },
  signals: async () => [],
  verdicts: async () => [],
};

function watchOver(
  channels: readonly Channel[],
  lookAt: (channel: Channel, signal: AbortSignal) => Promise<readonly Signal[]>,
  more: Partial<
    Pick<WatchOptions, 'sources' | 'records' | 'incidents' | 'observer' | 'panel'>
  > = {},
  group = 1,
) {
  const pace = { cadence: MINUTE, freshness: MINUTE, group };
  const look: PlatformReader['look'] = async (channels, signal) =>
    (await Promise.all(channels.map((channel) => lookAt(channel, signal)))).flat();
  const reader: PlatformReader = { platform: 'feed', ...pace, look };
  const note = (message: string) => void faults.push(message);
  return createWatch({
    channels,
    readers: [reader],
    sources: [],
    judge,
    records,
    clock: time.clock,
    schedule: time.schedule,
    log: { info: note, warn: note, error: note },
    ...more,
  });
}

function visible(channel: string): Signal {
  return { at: time.clock.now(), kind: 'profile', channel, seen: 'visible' };
}

function post(channel: string, at: number): Signal {
  return { at, kind: 'post', channel, count: 1, repost: false, author: 'ours' };
}

it('has judged a look before it is written, and tells of it after that', async () => {
  const written = Promise.withResolvers<void>();
  const told: string[] = [];
  const incidents = {
    consider: (some: readonly Assessment[]) =>
      void told.push(...some.map(({ channel }) => channel)),
    pass() {},
    save: async () => {},
  };
  const slow: Records = { ...records, keepSignals: () => written.promise };
  const watch = watchOver([feedChannel('a')], async () => [visible('a')], {
    incidents,
    records: slow,
  });
  watch.start();
  await watch.refresh(['a'])?.seen;
  expect([observed.length, told.length]).toEqual([1, 0]);
  written.resolve();
  await watch.settled();
  expect(told).toEqual(['a']);
  await watch.stop();
});

it('gives everything seen to the judge and to the records', async () => {
  const watch = watchOver([feedChannel('a')], async () => [post('a', START - 5), visible('a')]);
  await watch.lookNow('a', patient);
  expect(observed).toEqual([post('a', START - 5), visible('a')]);
  expect(kept).toEqual(observed);
});

it('looks at everything at the start and spreads the looks evenly after that', async () => {
  const looks: string[] = [];
  const channels = ['a', 'b', 'c'].map((id) => feedChannel(id));
  const watch = watchOver(channels, async ({ id }) => {
    looks.push(`${id} ${(time.clock.now() - START) / SECOND}`);
    return [];
  });
  watch.start();
  await watch.settled();
  await time.pass(2 * MINUTE);
  await watch.stop();
  await time.pass(MINUTE);
  expect(looks).toEqual(['a 0', 'b 0', 'c 0', 'a 20', 'b 40', 'c 60', 'a 80', 'b 100', 'c 120']);
});

it('looks at as many channels at once as one call answers for, and at each in its turn', async () => {
  const looks: string[] = [];
  const channels = ['a', 'b', 'c'].map((id) => feedChannel(id));
  const seen = async ({ id }: Channel) => {
    looks.push(`${id} ${(time.clock.now() - START) / SECOND}`);
    return [];
  };
  const watch = watchOver(channels, seen, {}, 2);
  watch.start();
  await watch.settled();
  await time.pass(MINUTE);
  await watch.stop();
  expect(looks).toEqual(['a 0', 'b 0', 'c 0', 'a 30', 'b 30', 'c 60']);
});

it('never has two looks at one channel under way', async () => {
  let looks = 0;
  let end = () => {};
  const watch = watchOver([feedChannel('a')], async () => {
    looks++;
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return [];
  });
  watch.start();
  await time.pass(25 * SECOND);
  const asked = watch.lookNow('a', patient);
  expect(looks).toBe(1);
  end();
  expect(await asked).toEqual([]);
});

it('lets a caller go who does not want to wait, and still takes in what is seen later', async () => {
  let end = () => {};
  const watch = watchOver([feedChannel('a')], async () => {
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return [visible('a')];
  });
  const hurry = new AbortController();
  const asked = watch.lookNow('a', hurry.signal);
  hurry.abort();
  expect(await asked).toEqual([]);
  expect(observed).toEqual([]);
  end();
  await watch.settled();
  expect(observed).toEqual([visible('a')]);
});

it('tells a look that its time is up, and gives it up if it does not end', async () => {
  let told = false;
  const watch = watchOver([feedChannel('a')], (_channel, signal) => {
    signal.addEventListener('abort', () => {
      told = true;
    });
    return new Promise(() => {});
  });
  const asked = watch.lookNow('a', patient);
  await time.pass(31 * SECOND);
  expect([told, faults]).toEqual([true, []]);
  await time.pass(5 * SECOND);
  expect(await asked).toEqual([]);
  expect(faults).toEqual(['a look did not end in time and was given up']);
});

it('goes on when a reader has a bug', async () => {
  const watch = watchOver([feedChannel('a'), feedChannel('b')], async ({ id }) => {
    if (id === 'a') throw new TypeError('a bug');
    return [visible(id)];
  });
  await watch.lookAll();
  expect(observed).toEqual([visible('b')]);
  expect(faults).toEqual(['a look failed']);
});

it('judges what was seen even where it cannot be kept', async () => {
  const full = async () => {
    throw new Error('disk full');
  };
  const watch = watchOver([feedChannel('a')], async () => [visible('a')], {
    records: { ...records, keepSignals: full },
  });
  await watch.lookNow('a', patient);
  expect(observed).toEqual([visible('a')]);
  expect(verdicts).toEqual(['a working']);
});

it('takes each post once, also after a restart', async () => {
  const seen = [post('a', START - 5), post('a', START - 5), post('a', START - 3)];
  await watchOver([feedChannel('a')], async () => seen).lookNow('a', patient);
  const news = await watchOver([feedChannel('a')], async () => [
    ...seen,
    post('a', START - 1),
  ]).lookNow('a', patient);
  expect(news).toEqual([post('a', START - 1)]);
  expect(kept).toEqual([post('a', START - 5), post('a', START - 3), post('a', START - 1)]);
});

it('keeps a verdict only when it changes', async () => {
  const watch = watchOver([feedChannel('a')], async () => [visible('a')]);
  await watch.lookNow('a', patient);
  await watch.lookNow('a', patient);
  ability = 'blocked';
  await watch.lookNow('a', patient);
  expect(verdicts).toEqual(['a working', 'a blocked']);
});

it('judges every channel again when the line changes', async () => {
  const look = async (): Promise<Signal[]> => [
    { at: START, kind: 'reach', target: 'control', vantage: 'ours', result: 'dns' },
  ];
  const watch = watchOver([feedChannel('a'), feedChannel('b')], async () => [], {
    sources: [{ name: 'network', cadence: MINUTE, look }],
  });
  await watch.lookAll();
  expect(verdicts).toEqual(['a working', 'b working']);
});

it('tells the reach of a platform once for many looks at it', async () => {
  const channels = ['a', 'b', 'c'].map((id) => feedChannel(id));
  const reach = (result: 'ok' | 'tcp'): Signal => ({
    at: time.clock.now(),
    kind: 'reach',
    target: 'feed',
    vantage: 'ours',
    result,
  });
  const watch = watchOver(channels, async ({ id }) => [reach(id === 'c' ? 'tcp' : 'ok')]);
  await watch.lookAll();
  expect(observed).toEqual([reach('ok'), reach('tcp')]);
});

it('does not look at a channel that is retired', async () => {
  const channels = [feedChannel('old', { retiredFrom: START - 1 }), feedChannel('new')];
  const watch = watchOver(channels, async ({ id }) => [visible(id)]);
  await watch.lookAll();
  expect(observed).toEqual([visible('new')]);
});

it('refuses to look at a channel that it does not know', async () => {
  const watch = watchOver([feedChannel('a')], async () => []);
  await expect(watch.lookNow('b', patient)).rejects.toThrow('no channel "b" is watched');
});

it('keeps incidents while it runs, and none for a single look', async () => {
  const calls: string[] = [];
  const incidents = {
    consider: (assessments: readonly Assessment[]) => {
      calls.push(`consider ${assessments.map(({ channel }) => channel)}`);
      return [];
    },
    pass: () => {
      calls.push('pass');
      return [];
    },
    save: async () => void calls.push('save'),
  };
  const look = async ({ id }: Channel) => [visible(id)];
  const watch = watchOver([feedChannel('a')], look, { incidents });
  await watch.lookNow('a', patient);
  expect(calls).toEqual([]);
  watch.start();
  await watch.settled();
  expect(calls).toEqual(['consider a', 'save']);
  await time.pass(MINUTE);
  expect(calls).toContain('pass');
  await watch.stop();
  expect(calls.at(-1)).toBe('save');
});

it('reads a source that is eager oftener, for as long as that is wanted', async () => {
  const looks: string[] = [];
  let wanted = false;
  const look = async (): Promise<Signal[]> => {
    looks.push(new Date(time.clock.now()).toISOString().slice(14, 19));
    return [];
  };
  const source = { name: 'status', cadence: 2 * MINUTE, look };
  const watch = watchOver([], async () => [], {
    sources: [{ ...source, eager: { cadence: 30 * SECOND, wanted: () => wanted } }],
  });
  watch.start();
  await watch.settled();
  await time.pass(4 * MINUTE);
  wanted = true;
  await time.pass(MINUTE);
  wanted = false;
  await time.pass(3 * MINUTE);
  await watch.stop();
  expect(looks).toEqual(['00:00', '02:00', '04:00', '04:30', '05:00', '07:00']);
});

it('tells its observer what became of each look, and what was news, from elsewhere too', async () => {
  const told: string[] = [];
  const watch = watchOver(
    [feedChannel('nord'), feedChannel('sor')],
    async ({ id }) => {
      if (id === 'sor') throw new Error('a bug');
      return [{ at: START, kind: 'profile', channel: id, seen: 'unreachable' }];
    },
    {
      observer: {
        looked: ({ platform, result }) => void told.push(`${platform} ${result}`),
        ingested: (news) => void told.push(news.map(({ kind }) => kind).join()),
      },
    },
  );
  await watch.lookAll();
  const write = {
    at: START,
    kind: 'write',
    channel: 'nord',
    result: 'refused',
    by: 'tool',
  } as const;
  expect(await watch.ingest([write])).toEqual([write]);
  expect(told.sort()).toEqual(['feed failed', 'feed unreachable', 'profile', 'write']);
  expect(observed).toContainEqual(write);
  expect(kept).toContainEqual(write);
});

it('looks at the panel with the channels, in the same groups, and judges none of it', async () => {
  const considered: string[] = [];
  const panel = [feedChannel('busy', { role: 'panel' })];
  const seen: string[] = [];
  const watch = watchOver(
    [feedChannel('a')],
    async ({ id }) => {
      seen.push(id);
      return [{ at: time.clock.now(), kind: 'profile', channel: id, seen: 'visible' }];
    },
    {
      panel,
      incidents: {
        consider(assessments) {
          considered.push(...assessments.map(({ channel }) => channel));
          return [];
        },
        pass: () => [],
        save: async () => {},
      },
    },
    2,
  );
  const groups = watch.plans[0]?.turns.flat().map((one) => one.map(({ id }) => id));
  watch.start();
  await watch.settled();
  await watch.stop();
  expect(groups).toEqual([['a', 'busy']]);
  expect(seen).toEqual(['a', 'busy']);
  expect(observed.map((one) => ('channel' in one ? one.channel : ''))).toEqual(['a', 'busy']);
  expect(considered).toEqual(['a']);
  expect(verdicts).toEqual(['a working']);
});
