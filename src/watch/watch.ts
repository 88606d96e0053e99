import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import { type Instant, MINUTE, type Millis, SECOND } from '../model/instant.ts';
import type { Signal } from '../model/signal.ts';
import type { Assessment } from '../model/verdict.ts';
import type { Clock, Log, PlatformReader, Records, Schedule, SignalSource } from '../ports.ts';
import { WRITTEN_WITHIN } from '../records/records.ts';
import { createIngester } from './ingest.ts';
import type { LookObserver } from './looks/look-outcome.ts';
import { createLookRunner, type Ingested, onAbort } from './looks/look-runner.ts';
import { needsBoost } from './schedule/boost.ts';
import type { PlatformPlan } from './schedule/plan.ts';
import { createPlatformPoller, type PlatformPoller } from './schedule/poller.ts';

/**
 * Looks at every channel as its platform's plan says, more often where the verdict is one of trouble or unsure, and
 * at once when asked.
 */
export interface Watch {
  /** How each platform is looked at. */
  readonly plans: readonly PlatformPlan[];
  /** Looks at everything once, as far as limits allow, and then again and again, until stopped. */
  start(): void;
  /** Ends all looks, those under way too. */
  stop(): Promise<void>;
  /**
   * One look at one channel, or the one under way already. Returns what was news; nothing where the platform's
   * limits have no room for a look.
   * When `signal` aborts, the caller gets nothing more, but the look itself goes on.
   * Throws a `RangeError` for a channel that is not watched.
   */
  lookNow(channel: string, signal: AbortSignal): Promise<readonly Signal[]>;
  /**
   * Looks at those of the channels whose newest look is older than their platform's freshness.
   * Undefined where none is, or none can be looked at.
   */
  refresh(channels: readonly string[]): PendingRefresh | undefined;
  /** Looks at every source and every channel once, as far as limits allow. */
  lookAll(): Promise<void>;
  /**
   * Takes in what others saw, as if a look had seen it. Returns what was news. Throws where it could not be kept, though it
   * was judged: whoever told of it must not take it for received.
   */
  ingest(signals: readonly Signal[]): Promise<readonly Signal[]>;
  /** Resolves when no look is under way. */
  settled(): Promise<void>;
}

/** Looks that somebody waits for. */
export interface PendingRefresh {
  /** Whether they all ended within the time that a person waits: 10 s. */
  readonly inTime: Promise<boolean>;
  /** Resolves when they have all ended. */
  readonly seen: Promise<void>;
}

/** Takes in how channels are judged, and keeps the incidents that come of it. */
export interface IncidentKeeper {
  /** How some channels are judged at a moment. */
  consider(assessments: readonly Assessment[], now: Instant): unknown;
  /** What time alone, or a report, has changed. */
  pass(now: Instant): unknown;
  /** Writes down what has changed; never throws for the store. */
  save(): Promise<void>;
  /** Ids of the channels that are to be looked at more often. */
  watched?(): readonly string[];
}

export interface WatchOptions {
  readonly channels: readonly Channel[];
  /** Reference accounts: looked at like the channels, in the same groups, and not judged. */
  readonly panel?: readonly Channel[];
  readonly readers: readonly PlatformReader[];
  readonly sources: readonly SignalSource[];
  readonly judge: Pick<Judge, 'observe' | 'assess' | 'verdict'>;
  readonly records: Records;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly log: Log;
  /** Kept while this watch runs: a single look keeps none, since only one process may. */
  readonly incidents?: IncidentKeeper;
  /** How long one look may take. */
  readonly timeout?: Millis;
  /** Is told of what the watch does. */
  readonly observer?: LookObserver;
  /** How often the program has stood still so far. */
  readonly interruptions?: (() => number) | undefined;
}

/** Looks of the start that go on side by side. */
const AT_ONCE = 8;
/** Of so many channels at most a question renews what is known; others wait for their turn. */
const MOST_ASKED = 200;
/** Whoever asks is answered within this, whatever has been seen by then. */
const PATIENCE: Millis = 10 * SECOND;

export function createWatch(options: WatchOptions): Watch {
  const { channels, readers, sources, schedule, clock, log, timeout = 30 * SECOND } = options;
  const { incidents, panel = [] } = options;
  const looked = [...channels, ...panel];
  let started = false;
  /** Channels that are judged to be in trouble, or judged unsurely. */
  const boosted = new Set<string>();
  let watched: ReadonlySet<string> = new Set();
  const ingester = createIngester({
    ...options,
    async assessed(assessments, now) {
      for (const assessment of assessments) {
        if (needsBoost(assessment)) boosted.add(assessment.channel);
        else boosted.delete(assessment.channel);
      }
      if (!started) return;
      incidents?.consider(assessments, now);
      watched = new Set(incidents?.watched?.());
      await incidents?.save();
    },
  });
  const stopping = new AbortController();
  const looks = createLookRunner({
    clock,
    schedule,
    log,
    timeout,
    stopping: stopping.signal,
    ...(options.observer ? { observer: options.observer } : {}),
    interruptions: options.interruptions,
    ingest: (signals) => takeIn(signals, WRITTEN_WITHIN),
  });
  const pollers = readers.map((reader) =>
    createPlatformPoller({
      reader,
      channels: looked,
      looks,
      clock,
      isRetired,
      isBoosted: ({ id }) => boosted.has(id) || watched.has(id),
    }),
  );
  const timers: (() => void)[] = [];
  let firstLooks: Promise<void> = Promise.resolve();

  return {
    plans: pollers.map(({ plan }) => plan),
    start() {
      started = true;
      if (incidents) schedulePasses(incidents);
      firstLooks = lookAll();
      for (const source of sources) startReading(source);
      for (const one of pollers) one.start(every);
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
      const look = pollerOf(channel)?.now([channel]);
      return look ? await Promise.race([look, onAbort(signal).then(() => [])]) : [];
    },
    refresh,
    async lookAll() {
      await lookAll();
      await looks.settled();
    },
    async ingest(signals) {
      const { news, kept } = await takeIn(signals);
      const fault = await kept;
      if (fault) throw fault;
      return news;
    },
    settled,
  };

  function refresh(ids: readonly string[]): PendingRefresh | undefined {
    if (stopping.signal.aborted) return undefined;
    const wanted = new Set(ids);
    const old = channels
      .filter((channel) => wanted.has(channel.id) && isOld(channel))
      .slice(0, MOST_ASKED);
    const begun = pollers.flatMap((one) => {
      const mine = old.filter(({ platform }) => platform === one.plan.platform);
      return one.groups(mine).flatMap((group) => one.now(group) ?? []);
    });
    if (begun.length === 0) return undefined;
    const seen = Promise.all(begun).then(() => {});
    // Whoever asks again about looks that are still under way does not wait as long again.
    const begunAt = Math.min(...old.map(({ id }) => looks.begunAt(id) ?? clock.now()));
    const left = Math.max(0, PATIENCE - (clock.now() - begunAt));
    const over = onAbort(schedule.deadline(left)).then(() => false);
    return { seen, inTime: Promise.race([seen.then(() => true), over]) };
  }

  function isOld(channel: Channel): boolean {
    const { freshness } = pollerOf(channel)?.reader ?? {};
    if (freshness === undefined) return false;
    const newest = looks.endedAt(channel.id);
    // One that ended ahead of the clock was before the clock was set back.
    return newest === undefined || Math.abs(clock.now() - newest) > freshness;
  }

  function pollerOf({ platform }: Channel): PlatformPoller | undefined {
    return pollers.find(({ plan }) => plan.platform === platform);
  }

  /** Time alone changes verdicts too, and so do people's reports. */
  function schedulePasses({ pass, save }: IncidentKeeper): void {
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
      void looks.atSource(source);
    });
  }

  /** The job is begun, not waited for: a slow look must not hold up the others. */
  function every(name: string, interval: Millis, begin: () => void): void {
    timers.push(schedule.every(name, interval, async () => begin()));
  }

  async function lookAll(): Promise<void> {
    await Promise.all(sources.map((source) => looks.atSource(source)));
    const began = clock.now();
    // Where reads cost so much that rounds are stretched, looking at all of them now would spend the day's money at once.
    const affordable = pollers.filter(({ plan }) => plan.stretchedBy !== 'budget');
    const waiting = affordable.flatMap(({ plan, groups, now }) =>
      groups(plan.channels).map((group) => ({ group, now })),
    );
    const hands = Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (stopping.signal.aborted) return;
        // Those looked at meanwhile are left out; those that the limits have no room for wait for their turn.
        await next.now(next.group.filter(({ id }) => !((looks.begunAt(id) ?? 0) > began)));
      }
    });
    await Promise.all(hands);
  }

  async function takeIn(signals: readonly Signal[], within?: Millis): Promise<Ingested> {
    const taken = await ingester.ingest(signals, within);
    options.observer?.ingested(taken.news);
    return taken;
  }

  async function settled(): Promise<void> {
    await firstLooks;
    await looks.settled();
  }

  function isRetired({ retiredFrom }: Channel): boolean {
    return retiredFrom !== undefined && retiredFrom <= clock.now();
  }
}
