import type { Incidents } from '../incidents/incidents.ts';
import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import { MINUTE, type Millis, SECOND } from '../model/instant.ts';
import type { Signal } from '../model/signal.ts';
import type { Clock, Log, PlatformReader, Records, Schedule, SignalSource } from '../ports.ts';
import { createIntake } from './intake.ts';
import { type Looked, lookResult, type Witness } from './looked.ts';

/** Looks at every channel at its platform's cadence, and at once when asked. */
export interface Watch {
  /** Looks at everything once and then again and again, until stopped. */
  start(): void;
  /** Ends all looks, those under way too. */
  stop(): Promise<void>;
  /**
   * One look at one channel, or the one under way already. Returns what was news.
   * When `signal` aborts, the caller gets nothing more, but the look itself goes on.
   * Throws a `RangeError` for a channel that is not watched.
   */
  lookNow(channel: string, signal: AbortSignal): Promise<readonly Signal[]>;
  /** Looks at every source and every channel once. */
  lookAll(): Promise<void>;
  /** Takes in what others saw, as if a look had seen it. Returns what was news. */
  takeIn(signals: readonly Signal[]): Promise<readonly Signal[]>;
  /** Resolves when no look is under way. */
  settled(): Promise<void>;
}

export interface WatchOptions {
  readonly channels: readonly Channel[];
  readonly readers: readonly PlatformReader[];
  readonly sources: readonly SignalSource[];
  readonly judge: Pick<Judge, 'observe' | 'assess' | 'verdict'>;
  readonly records: Records;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly log: Log;
  /** Kept while this watch runs: a single look keeps none, since only one process may. */
  readonly incidents?: Pick<Incidents, 'consider' | 'pass' | 'save'>;
  /** How long one look may take. */
  readonly timeout?: Millis;
  readonly witness?: Witness;
}

/** A look that does not end when told to is given up after this. */
const GRACE: Millis = 5 * SECOND;
const AT_ONCE = 8;

export function createWatch(options: WatchOptions): Watch {
  const { channels, readers, sources, schedule, clock, log, timeout = 30 * SECOND } = options;
  const { incidents } = options;
  let started = false;
  const intake = createIntake({
    ...options,
    async assessed(assessments, now) {
      if (!started) return;
      incidents?.consider(assessments, now);
      await incidents?.save();
    },
  });
  const underWay = new Map<string, Promise<readonly Signal[]>>();
  const stopping = new AbortController();
  const timers: (() => void)[] = [];
  let firstLooks: Promise<void> = Promise.resolve();

  return {
    start() {
      started = true;
      if (incidents) schedulePasses(incidents);
      firstLooks = lookAll();
      for (const source of sources) startReading(source);
      for (const reader of readers) startRound(reader);
    },
    async stop() {
      for (const end of timers.splice(0)) end();
      stopping.abort();
      await settled();
      await incidents?.save();
    },
    async lookNow(id, signal) {
      const channel = channels.find((candidate) => candidate.id === id);
      if (channel === undefined) throw new RangeError(`no channel "${id}" is watched`);
      return await Promise.race([look([channel]), onAbort(signal).then(() => [])]);
    },
    lookAll,
    takeIn,
    settled,
  };

  /** Time alone changes verdicts too, and so do people's reports. */
  function schedulePasses({ pass, save }: Pick<Incidents, 'pass' | 'save'>): void {
    const job = async () => {
      pass(clock.now());
      await save();
    };
    timers.push(schedule.every('incidents', MINUTE, job));
  }

  /** A source that may be eager gets a turn at its eager pace, and lets most of them pass while that is not wanted. */
  function startReading(source: SignalSource): void {
    const { name, cadence, eager } = source;
    const turn = eager?.cadence ?? cadence;
    let passed: Millis = 0;
    every(`read ${name}`, turn, () => {
      passed += turn;
      if (passed < cadence && !eager?.wanted()) return;
      passed = 0;
      void lookAtSource(source);
    });
  }

  /** Spreads a platform's channels evenly over its cadence: one group a turn, round and round. */
  function startRound(reader: PlatformReader): void {
    const groups = inGroups(channels, reader);
    if (groups.length === 0) return;
    let turn = 0;
    every(`look at ${reader.platform}`, reader.cadence / groups.length, () => {
      const group = groups[turn++ % groups.length] ?? [];
      void look(group.filter((channel) => !isRetired(channel)));
    });
  }

  /** The job is begun, not waited for: a slow look must not hold up the others. */
  function every(name: string, interval: Millis, begin: () => void): void {
    timers.push(schedule.every(name, interval, async () => begin()));
  }

  async function lookAll(): Promise<void> {
    await Promise.all(sources.map(lookAtSource));
    const inUse = channels.filter((channel) => !isRetired(channel));
    const waiting = readers.flatMap((reader) => inGroups(inUse, reader));
    const hands = Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (stopping.signal.aborted) return;
        await look(next);
      }
    });
    await Promise.all(hands);
  }

  async function takeIn(signals: readonly Signal[]): Promise<readonly Signal[]> {
    const news = await intake.take(signals);
    options.witness?.tookIn(news);
    return news;
  }

  async function settled(): Promise<void> {
    await firstLooks;
    while (underWay.size > 0) await Promise.all(underWay.values());
  }

  function isRetired({ retiredFrom }: Channel): boolean {
    return retiredFrom !== undefined && retiredFrom <= clock.now();
  }

  /** A look at channels of one platform, as many as its reader takes in at once. */
  function look(group: readonly Channel[]): Promise<readonly Signal[]> {
    const reader = readers.find(({ platform }) => platform === group[0]?.platform);
    if (reader === undefined) return Promise.resolve([]);
    const ids = group.map(({ id }) => id).join(', ');
    const { platform } = reader;
    return onceAtATime(`look at ${ids}`, { platform }, (signal) => reader.look(group, signal));
  }

  function lookAtSource(source: SignalSource): Promise<readonly Signal[]> {
    const { name } = source;
    return onceAtATime(`read ${name}`, { source: name }, async (signal) => source.look(signal));
  }

  /** Joins the look of this name if it is under way. What fails inside it ends with it. */
  function onceAtATime(
    name: string,
    at: LookedAt,
    see: (signal: AbortSignal) => Promise<readonly Signal[]>,
  ): Promise<readonly Signal[]> {
    const running = underWay.get(name);
    if (running !== undefined) return running;
    const started = seeAndTakeIn(name, at, see).finally(() => underWay.delete(name));
    underWay.set(name, started);
    return started;
  }

  async function seeAndTakeIn(
    name: string,
    lookedAt: LookedAt,
    see: (signal: AbortSignal) => Promise<readonly Signal[]>,
  ): Promise<readonly Signal[]> {
    const begun = clock.now();
    let isTold = false;
    const ended = (result: Looked['result']) => {
      if (isTold) return;
      isTold = true;
      const at = clock.now();
      options.witness?.looked({ ...lookedAt, at, took: at - begun, result });
    };
    try {
      const signal = AbortSignal.any([stopping.signal, schedule.deadline(timeout)]);
      const over = onAbort(
        AbortSignal.any([stopping.signal, schedule.deadline(timeout + GRACE)]),
      ).then(() => undefined);
      const signals = await Promise.race([see(signal), over]);
      if (stopping.signal.aborted) return [];
      if (signals === undefined) {
        log.error('a look did not end in time and was given up', { look: name });
        ended('given-up');
        return [];
      }
      ended(lookResult(signals));
      return await takeIn(signals);
    } catch (error) {
      // A reader's failures are values; this one is a bug, and no reason to stop watching.
      log.error('a look failed', {
        look: name,
        error: error instanceof Error ? error.stack : String(error),
      });
      ended('failed');
      return [];
    }
  }
}

type LookedAt = Pick<Looked, 'platform' | 'source'>;

function inGroups(channels: readonly Channel[], { platform, group }: PlatformReader): Channel[][] {
  const mine = channels.filter((channel) => channel.platform === platform);
  return Array.from({ length: Math.ceil(mine.length / group) }, (_, turn) =>
    mine.slice(turn * group, (turn + 1) * group),
  );
}

function onAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
