import type { DiskWatch } from '../../adapters/storage/disk-watch.ts';
import { type Censor, createCensor } from '../../src/model/censor.ts';
import { directoryOf } from '../../src/model/directory.ts';
import { HOUR } from '../../src/model/instant.ts';
import type { Outbox } from '../../src/notify/outbox/outbox.ts';
import { refusingRooms } from '../../src/notify/outbox/sent-messages.ts';
import {
  type Claims,
  type Clock,
  type Database,
  DiskFull,
  type Log,
  type Pictures,
  type PlatformReader,
  type Schedule,
  type SignalSource,
} from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { censoredLog, censoredLooks, censoredSignals } from '../../src/watch/censored.ts';
import { allObservers, type LookObserver } from '../../src/watch/looks/look-outcome.ts';
import { replayRecords } from '../../src/watch/replay-records.ts';
import type { GapHistory } from '../../src/watch/self/gap-history.ts';
import type { LostSight } from '../../src/watch/self/lost-sight.ts';
import type { RefusedTools } from '../../src/watch/self/refused-tools.ts';
import type { Watch } from '../../src/watch/watch.ts';
import { createKanalvakt, type Kanalvakt } from './core.ts';

export interface Live extends Kanalvakt {
  /** What has the rooms told at once of what somebody changed; set by whoever runs the jobs. */
  readonly telling: { now?: () => void };
  readonly refusedTools: RefusedTools;
  readonly readers: readonly PlatformReader[];
  readonly sources: readonly SignalSource[];
  /** Where chats keep what must be known after a restart, and claim what only one process may answer. */
  readonly storage: Database & Claims & DiskWatch;
  readonly outbox: Outbox;
  /** Platforms that cannot be read now. */
  readonly sight: LostSight;
  /** What the program itself could not see, and when. */
  readonly gaps: GapHistory;
  /** Makes the watch. It looks at nothing before it is started or asked to. */
  watch(parts?: {
    readonly schedule?: Schedule;
    readonly observer?: LookObserver;
    readonly interruptions?: (() => number) | undefined;
  }): Promise<Watch>;
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
    { watchDisk },
    { changesOnly },
    { createReaders },
    { createDocumentParser },
    { panelOf },
    { createSources },
    { createGapHistory },
    { createLostSight },
    { createRefusedTools },
    { createOutbox },
    { moveDocuments },
    { createReaderMemory },
  ] = await Promise.all([
    import('../../adapters/storage/storage.ts'),
    import('../../adapters/storage/disk-watch.ts'),
    import('../../adapters/log/changes-only.ts'),
    import('./platforms.ts'),
    import('../../adapters/documents/document-parser.ts'),
    import('../../adapters/platforms/panel/panel.ts'),
    import('./sources.ts'),
    import('../../src/watch/self/gap-history.ts'),
    import('../../src/watch/self/lost-sight.ts'),
    import('../../src/watch/self/refused-tools.ts'),
    import('../../src/notify/outbox/outbox.ts'),
    import('../../src/records/move-documents.ts'),
    import('../../src/records/reader-memory.ts'),
  ]);
  const opened = await createStorage(settings.storage, clock);
  if (!opened.ok) return opened;
  const { keptAside } = opened;
  const storage = watchDisk(opened.storage, log);
  await moveDocuments(storage, clock.now(), (done, of) => {
    if (done % 100 === 0 || done === of) log.info('moving records into tables', { done, of });
  });
  const panel = panelOf(settings);
  const looked = { ...settings, channels: [...settings.channels, ...panel] };
  const documents = createDocumentParser();
  const lookLog = changesOnly(log, clock);
  const memory = createReaderMemory(storage, log);
  const readers = (await createReaders(looked, clock, lookLog, documents, memory)).map((reader) =>
    censoredLooks(reader, censor),
  );
  const sight = createLostSight();
  const suspected = sight.isSuspected;
  const sources = createSources(settings, { clock, log: lookLog, documents, suspected }).map(
    (source) => censoredLooks(source, censor),
  );
  const freshest = new Map(readers.map(({ platform, freshness }) => [platform, freshness]));
  const gaps = createGapHistory(storage);
  const outbox = createOutbox({ store: storage, clock, log });
  const refusedTools = createRefusedTools(clock);
  const refresh = createLateRefresh();
  const telling: Live['telling'] = {};
  const kanalvakt = createKanalvakt({
    directory: directoryOf(settings),
    panel,
    clock,
    store: storage,
    log,
    previous,
    ...(pictures ? { pictures } : {}),
    freshness: (platform) => freshest.get(platform) ?? HOUR,
    refresh: refresh.refresh,
    tellRooms: () => telling.now?.(),
    shifts: settings.alerts.shifts,
    selfHealth: async (from, now) => ({
      gaps: await gaps.since(from, now),
      held: (await outbox.held()).length,
      refusing: await refusingRooms(storage),
      isDiskFull: storage.isFull(),
      refusedTools: refusedTools.since(Math.min(from, now - HOUR)),
    }),
    maintenance: settings.maintenance,
  });
  await replayRecords(kanalvakt.directory.channels, kanalvakt, clock.now());
  await kanalvakt.restore();
  await kanalvakt.incidents.restore();
  const live: Live = {
    ...kanalvakt,
    readers,
    sources,
    storage,
    outbox,
    gaps,
    sight,
    telling,
    refusedTools,
    async watch({ schedule, observer } = {}) {
      const [{ createWatch }, { createSchedule }] = await Promise.all([
        import('../../src/watch/watch.ts'),
        import('../../adapters/schedule/schedule.ts'),
      ]);
      const { channels } = settings;
      const watch = createWatch({
        ...kanalvakt,
        channels,
        panel,
        readers,
        sources,
        clock,
        schedule: schedule ?? createSchedule({ log }),
        log,
        observer: allObservers([sight, ...(observer ? [observer] : [])]),
      });
      const censored: Watch = {
        ...watch,
        ingest: (signals) => watch.ingest(censoredSignals(signals, censor)),
      };
      refresh.attach(censored);
      return censored;
    },
    async close() {
      for (const reader of readers) reader.close?.();
      try {
        await kanalvakt.records.flush();
      } catch (error) {
        // It is told of already, and no reason to end with a fault.
        if (!(error instanceof DiskFull)) throw error;
      } finally {
        await storage.close();
      }
    },
  };
  return { ok: true, live, ...(keptAside ? { keptAside } : {}) };
}

/** The desk asks for fresh looks, but is made before the watch that takes them: until then there are none. */
function createLateRefresh() {
  let watch: Pick<Watch, 'refresh'> | undefined;
  return {
    refresh: (channels: readonly string[]) => watch?.refresh(channels),
    attach(made: Pick<Watch, 'refresh'>): void {
      watch = made;
    },
  };
}
