import type { Channel } from '../../model/channel.ts';
import { type Instant, type Millis, SECOND } from '../../model/instant.ts';
import type { Signal } from '../../model/signal.ts';
import type { Clock, Log, PlatformReader, Schedule, SignalSource } from '../../ports.ts';
import { type LookObserver, type LookOutcome, lookResult } from './look-outcome.ts';

/** What is looked at, and how to know whether that came through where its signals do not tell. */
type LookedAt = Pick<LookOutcome, 'platform' | 'source'> & {
  readonly page?: SignalSource['page'];
};

/** Runs looks: each within its time, and none at the same channel twice at once. A look that fails stops no other. */
export interface LookRunner {
  /** A look at channels of one platform; those that are looked at already are waited for. Returns what was news. */
  at(reader: PlatformReader, channels: readonly Channel[]): Promise<readonly Signal[]>;
  atSource(source: SignalSource): Promise<readonly Signal[]>;
  /** When the newest look at a channel began, and when the newest one ended. */
  begunAt(channel: string): Instant | undefined;
  endedAt(channel: string): Instant | undefined;
  /** Whether a look at this channel is under way. */
  isUnderWay(channel: string): boolean;
  /** Resolves when no look is under way, and what they saw is written. */
  settled(): Promise<void>;
}

/** What came of taking in what a look saw. */
export interface Ingested {
  /** What was not known before: it is judged by now. */
  readonly news: readonly Signal[];
  /**
   * Resolves once all that came of it is written, and whoever keeps the incidents has been told; with the fault where what
   * was seen could not be kept.
   */
  readonly kept: Promise<Error | undefined>;
}

export interface LookRunnerOptions {
  readonly ingest: (signals: readonly Signal[]) => Promise<Ingested>;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly log: Log;
  /** How long one look may take. */
  readonly timeout: Millis;
  /** Ends all looks, those under way too. */
  readonly stopping: AbortSignal;
  readonly observer?: LookObserver;
  /** How often the program has stood still so far. */
  readonly interruptions?: (() => number) | undefined;
}

/** A look that does not end when told to is given up after this. */
const GRACE: Millis = 5 * SECOND;

export function createLookRunner(options: LookRunnerOptions): LookRunner {
  const { ingest, clock, schedule, log, timeout, stopping, interruptions = () => 0 } = options;
  /** By channel id, and by the name of a source. */
  const underWay = new Map<string, Promise<readonly Signal[]>>();
  /** What ended looks saw, until it is written. */
  const beingKept = new Set<Promise<void>>();
  const begun = new Map<string, Instant>();
  const ended = new Map<string, Instant>();

  return {
    at,
    atSource: (source) =>
      underWay.get(nameOf(source)) ??
      start(
        [nameOf(source)],
        nameOf(source),
        { source: source.name, page: source.page },
        (signal) => source.look(signal),
      ),
    begunAt: (channel) => begun.get(channel),
    endedAt: (channel) => ended.get(channel),
    isUnderWay: (channel) => underWay.has(channel),
    async settled() {
      while (underWay.size + beingKept.size > 0) {
        await Promise.all([...underWay.values(), ...beingKept]);
      }
    },
  };

  async function at(
    reader: PlatformReader,
    channels: readonly Channel[],
  ): Promise<readonly Signal[]> {
    const waitedFor = new Set(channels.flatMap(({ id }) => underWay.get(id) ?? []));
    const idle = channels.filter(({ id }) => !underWay.has(id));
    if (idle.length > 0) {
      const ids = idle.map(({ id }) => id);
      const { platform } = reader;
      const see = (signal: AbortSignal) => reader.look(idle, signal);
      waitedFor.add(start(ids, `look at ${ids.join(', ')}`, { platform }, see));
    }
    return (await Promise.all(waitedFor)).flat();
  }

  function start(
    ids: readonly string[],
    name: string,
    lookedAt: LookedAt,
    see: (signal: AbortSignal) => Promise<readonly Signal[]>,
  ): Promise<readonly Signal[]> {
    for (const id of ids) begun.set(id, clock.now());
    const look = lookAndIngest(name, lookedAt, see).finally(() => {
      for (const id of ids) {
        underWay.delete(id);
        ended.set(id, clock.now());
      }
    });
    for (const id of ids) underWay.set(id, look);
    return look;
  }

  async function lookAndIngest(
    name: string,
    lookedAt: LookedAt,
    see: (signal: AbortSignal) => Promise<readonly Signal[]>,
    isSecond = false,
  ): Promise<readonly Signal[]> {
    const since = clock.now();
    const before = interruptions();
    let isTold = false;
    const told = (result: LookOutcome['result']) => {
      if (isTold) return;
      isTold = true;
      const at = clock.now();
      const { page: _, ...what } = lookedAt;
      options.observer?.looked({ ...what, at, took: at - since, result });
    };
    try {
      const signal = AbortSignal.any([stopping, schedule.deadline(timeout)]);
      const over = onAbort(AbortSignal.any([stopping, schedule.deadline(timeout + GRACE)])).then(
        () => undefined,
      );
      const signals = await Promise.race([see(signal), over]);
      if (stopping.aborted) return [];
      // Whatever did not come in time did not come to a program that stood still: it says nothing of anybody.
      const isSeen = signals !== undefined && lookResult(signals) === 'seen';
      if (!isSeen && !isSecond && interruptions() !== before) {
        log.info('a look begins anew: the program stood still meanwhile', { look: name });
        return await lookAndIngest(name, lookedAt, see, true);
      }
      if (signals === undefined) {
        log.error('a look did not end in time and was given up', { look: name });
        told('given-up');
        return [];
      }
      told(lookedAt.page?.answers() === false ? 'unreachable' : lookResult(signals));
      const { news, kept } = await ingest(signals);
      const written: Promise<void> = kept.then(() => void beingKept.delete(written));
      beingKept.add(written);
      return news;
    } catch (error) {
      // A reader's failures are values; this one is a bug, and no reason to stop watching.
      log.error('a look failed', {
        look: name,
        error: error instanceof Error ? error.stack : String(error),
      });
      told('failed');
      return [];
    }
  }
}

function nameOf({ name }: SignalSource): string {
  return `read ${name}`;
}

/** Resolves when the signal aborts. */
export function onAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
