import { createMemoryStorage } from '../adapters/storage/memory.ts';
import { createUnderstanding } from './ask/understand.ts';
import { type Answer, type Asker, createDesk, type Desk, type Understanding } from './desk/desk.ts';
import type { Freshen } from './desk/fresh-answer.ts';
import { createIncidents, type Incidents } from './incidents/incidents.ts';
import { createNightIncidents } from './incidents/night.ts';
import { incidentsOnDemand } from './incidents/on-demand.ts';
import { createWindowBook } from './incidents/window-book.ts';
import { createJudge, type Judge } from './judge/judge.ts';
import { type Censor, createCensor } from './model/censor.ts';
import type { Channel } from './model/channel.ts';
import { type Directory, directoryOf } from './model/directory.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from './model/instant.ts';
import type { Night } from './model/night.ts';
import type { OwnSide } from './model/own-side.ts';
import type { Platform } from './model/platform.ts';
import type { Press } from './model/reply.ts';
import type { Settings } from './model/settings.ts';
import type { Window } from './model/window.ts';
import type {
  Claims,
  Clock,
  Log,
  Pictures,
  PlatformReader,
  Records,
  Schedule,
  SignalSource,
  Store,
} from './ports.ts';
import { censoredLog, censoredLooks, censoredSignals } from './watch/censored.ts';
import type { Witness } from './watch/looked.ts';
import { createNightRecords } from './watch/night-records.ts';
import { createRecords } from './watch/records.ts';
import type { Watch } from './watch/watch.ts';

/** The wiring: here, and at the command line beside it, the core meets the world. */

export interface Kanalvakt {
  readonly directory: Directory;
  readonly judge: Judge;
  readonly records: Records;
  readonly desk: Desk;
  readonly incidents: Incidents;
  readonly understanding: Understanding;
}

export interface Parts {
  readonly directory: Directory;
  readonly clock: Clock;
  readonly store: Store;
  readonly log: Log;
  /** Where answers can be given pictures. */
  readonly pictures?: Pictures;
  /** Where they are not those of the store. */
  readonly records?: Records;
  readonly incidents?: Incidents;
  readonly freshness?: (platform: Platform) => Millis;
  readonly freshen?: Freshen;
  /** Reference accounts: no part of the directory, so that nobody is told of them. */
  readonly panel?: readonly Channel[];
  /** When trouble is expected, by the settings. */
  readonly maintenance?: readonly Window[];
  /** When the people on duty change: `HH:MM`. */
  readonly shifts?: readonly string[];
  /** The day that is replayed, where answers must not be taken for ones about now. */
  readonly demonstration?: Instant;
  /** What the program itself could not see. */
  readonly ownSide?: (from: Instant, now: Instant) => Promise<OwnSide>;
  /** Earlier texts of the conversation that the store does not know, oldest first. */
  readonly previous?: readonly string[];
}

/** Joins judge, understanding, records and desk over one store. */
export function createKanalvakt(parts: Parts): Kanalvakt {
  const { directory, store, previous = [] } = parts;
  const judge = createJudge(directory.channels, zonesOf(directory), parts.panel);
  const records = parts.records ?? createRecords(store);
  const words = createUnderstanding(directory);
  const understanding: Understanding = {
    understand: (text, context) =>
      words.understand(text, { ...context, previous: [...previous, ...context.previous] }),
  };
  const windows = createWindowBook({ store, directory, settings: parts.maintenance ?? [] });
  const incidents =
    parts.incidents ?? createIncidents({ ...parts, channels: directory.channels, judge, windows });
  return {
    directory,
    judge,
    records,
    incidents,
    understanding,
    desk: createDesk({ ...parts, judge, records, understanding, incidents, windows }),
  };
}

export interface NightSession extends Kanalvakt {
  /** Where what is said and asked for during the night is kept. */
  readonly storage: Store & Claims;
  /** Lets the night go on: its signals up to then are taken in. It never goes back. */
  moveTo(at: Instant): void;
}

/** A night on its own clock, in memory: the same rooms as a live watch, with another source of signals. */
export function openNight(
  night: Night,
  parts: Omit<Parts, 'clock' | 'store' | 'records'>,
): NightSession {
  let now = Number.NEGATIVE_INFINITY;
  const clock = { now: () => now };
  const records = createNightRecords(night, clock, zonesOf(parts.directory));
  const store = createMemoryStorage(clock);
  const followed = followedNight(night, { ...parts, store });
  // Most answers need no incidents, and somebody is waiting.
  const incidents = incidentsOnDemand(() => followed(now));
  const kanalvakt = createKanalvakt({ ...parts, clock, store, records, incidents });
  let next = 0;
  return {
    ...kanalvakt,
    storage: store,
    moveTo(at) {
      for (; next < night.signals.length; next++) {
        const signal = night.signals[next];
        if (signal === undefined || signal.at > at) break;
        kanalvakt.judge.observe(signal);
      }
      now = at;
    },
  };
}

/** A night's incidents up to a moment, by a judge of their own that lives through it from the beginning. */
function followedNight(
  night: Night,
  { directory, store, log }: Pick<Parts, 'directory' | 'store' | 'log'>,
): (now: Instant) => Incidents {
  let begun: { readonly incidents: Incidents; unfold(at: Instant): unknown } | undefined;
  return (now) => {
    if (!begun) {
      const { channels } = directory;
      const judge = createJudge(channels, zonesOf(directory));
      const incidents = createIncidents({ channels, judge, store, log });
      const every = 5 * MINUTE;
      begun = {
        incidents,
        unfold: createNightIncidents(night, { channels, judge, incidents, every }),
      };
    }
    begun.unfold(now);
    return begun.incidents;
  };
}

/** The IANA zone in whose hours a channel lives: its organisation's. */
function zonesOf(directory: Directory): (channel: Channel) => string {
  const zones = new Map(directory.organisations.map(({ name, zone }) => [name, zone]));
  return ({ owner }) => zones.get(owner) ?? directory.zone;
}

/** Signals younger than this are taken in again after a restart; older ones have aged to nothing. */
const RECALLED: Millis = 14 * DAY;
/** Posts younger than this teach the rhythm after a restart. */
const LEARNT: Millis = 365 * DAY;

export interface Live extends Kanalvakt {
  readonly readers: readonly PlatformReader[];
  readonly sources: readonly SignalSource[];
  /** Where chats keep what must be known after a restart, and claim what only one process may answer. */
  readonly storage: Store & Claims;
  /** Makes the watch. It looks at nothing before it is started or asked to. */
  watch(parts?: { readonly schedule?: Schedule; readonly witness?: Witness }): Promise<Watch>;
  close(): Promise<void>;
}

export type OpenedLive =
  | {
      readonly ok: true;
      readonly live: Live;
      /** Where a damaged database was put, if there was one. */
      readonly keptAside?: string;
    }
  | { readonly ok: false; readonly message: string };

/** The live settings: the database opened, and the judge as it was from the records. */
export async function openLive(
  settings: Settings,
  options: {
    readonly clock: Clock;
    readonly log: Log;
    readonly previous?: readonly string[];
    readonly pictures?: Pictures;
    /** What takes secrets out of all that servers say; by those of the settings where absent. */
    readonly censor?: Censor;
  },
): Promise<OpenedLive> {
  const { clock, pictures, previous = [] } = options;
  const { censor = createCensor(settings.secrets ?? []) } = options;
  const log = censoredLog(options.log, censor);
  const [
    { createStorage },
    { createReaders },
    { panelOf },
    { createNetwork },
    { createStatusSources },
    { createCrowdSources },
    { createBlindSpells },
    { createOutbox },
  ] = await Promise.all([
    import('../adapters/storage/storage.ts'),
    import('../adapters/platforms/readers.ts'),
    import('../adapters/platforms/panel/panel.ts'),
    import('../adapters/network/network.ts'),
    import('../adapters/status/status.ts'),
    import('../adapters/status/crowd.ts'),
    import('./watch/blind-spells.ts'),
    import('./outbox/outbox.ts'),
  ]);
  const opened = await createStorage(settings.storage, clock);
  if (!opened.ok) return opened;
  const { storage, keptAside } = opened;
  const panel = panelOf(settings);
  const looked = { ...settings, channels: [...settings.channels, ...panel] };
  const readers = (await createReaders(looked, clock, log)).map((reader) =>
    censoredLooks(reader, censor),
  );
  const { control, cadence } = settings.network;
  const sources = [
    ...(control.length > 0
      ? [createNetwork({ clock, log, control, ...(cadence ? { cadence } : {}) })]
      : []),
    ...createStatusSources(settings, { clock, log }),
    ...createCrowdSources(settings, { clock, log }),
  ].map((source) => censoredLooks(source, censor));
  const freshest = new Map(readers.map(({ platform, freshness }) => [platform, freshness]));
  const spells = createBlindSpells(storage);
  const outbox = createOutbox({ store: storage, clock, log });
  let watching: Watch | undefined;
  const kanalvakt = createKanalvakt({
    directory: directoryOf(settings),
    panel,
    clock,
    store: storage,
    log,
    previous,
    ...(pictures ? { pictures } : {}),
    freshness: (platform) => freshest.get(platform) ?? HOUR,
    freshen: (some) => watching?.freshen(some),
    shifts: settings.alerts.shifts,
    ownSide: async (from, now) => ({
      spells: await spells.since(from, now),
      held: (await outbox.held()).length,
    }),
    maintenance: settings.maintenance,
  });
  await recall(kanalvakt, clock.now());
  await kanalvakt.desk.restore();
  await kanalvakt.incidents.restore();
  const live: Live = {
    ...kanalvakt,
    readers,
    sources,
    storage,
    async watch({ schedule, ...more } = {}) {
      const [{ createWatch }, { createSchedule }] = await Promise.all([
        import('./watch/watch.ts'),
        import('../adapters/schedule/schedule.ts'),
      ]);
      const { channels } = settings;
      const watch = createWatch({
        ...kanalvakt,
        ...more,
        channels,
        panel,
        readers,
        sources,
        clock,
        schedule: schedule ?? createSchedule({ log }),
        log,
      });
      watching = {
        ...watch,
        takeIn: (signals) => watch.takeIn(censoredSignals(signals, censor)),
      };
      return watching;
    },
    close() {
      for (const reader of readers) reader.close?.();
      return storage.close();
    },
  };
  return { ok: true, live, ...(keptAside ? { keptAside } : {}) };
}

/** Takes the records in again. */
async function recall({ directory, judge, records }: Kanalvakt, now: Instant): Promise<void> {
  const recent = now - RECALLED;
  for (const { id } of directory.channels) {
    for (const post of await records.posts(id, now - LEARNT, recent)) judge.observe(post);
  }
  for (const signal of await records.signals(recent, now + 1)) judge.observe(signal);
}

/** The desk as one person in one room meets it. */
export function seatAt(desk: Desk, asker: Asker) {
  return {
    hear: (text: string): Promise<Answer> => desk.hear(text, asker),
    press: (press: Press): Promise<Answer> => desk.press(press, asker),
  };
}
