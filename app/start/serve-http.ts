import { isoUtc } from '../../src/model/instant.ts';
import { refusingRooms } from '../../src/notify/outbox/sent-messages.ts';
import type { Clock, Log } from '../../src/ports.ts';
import { channelsOfTool } from '../../src/settings/http.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { LookObserver } from '../../src/watch/looks/look-outcome.ts';
import type { LoopMonitor } from '../../src/watch/self/loop-monitor.ts';
import type { Watch } from '../../src/watch/watch.ts';
import type { Live } from '../wiring/live.ts';

export interface HttpParts {
  readonly live: Live;
  readonly takeIn: Watch['ingest'];
  readonly loops: LoopMonitor;
  /** Names of the chats of the settings that cannot be talked to now. */
  readonly chatsDown: () => readonly string[];
  readonly clock: Clock;
  readonly log: Log;
}

export type Served =
  | {
      readonly ok: true;
      /** Counts what the watch does. */
      readonly observer: LookObserver;
      readonly port: number;
      stop(): Promise<void>;
    }
  | { readonly ok: false; readonly message: string };

/** Listens by the settings' `http:`, joined to everything that it tells of; undefined where nothing is set. */
export async function serveHttp(settings: Settings, parts: HttpParts): Promise<Served | undefined> {
  if (!settings.http) return undefined;
  const { live, takeIn, clock, log } = parts;
  const [{ startHttpServer }, { createMetrics }] = await Promise.all([
    import('../../adapters/http-server/http-server.ts'),
    import('../../adapters/http-server/metrics.ts'),
  ]);
  const metrics = createMetrics(gaugesOf(parts));
  const listening = await startHttpServer({
    settings: settings.http,
    channelsOf: (tool) => channelsOfTool(tool, settings),
    takeIn,
    store: live.storage,
    clock,
    log,
    metrics,
    refused(why) {
      metrics.refused(why);
      if (why === 'token') live.refusedTools.note();
    },
    reasonsAgainst: () => reasonsAgainst(parts),
  });
  if (!listening.ok) return listening;
  return { ok: true, observer: metrics, ...listening.server };
}

function gaugesOf({ live, loops, clock }: HttpParts) {
  const { directory, judge, incidents, readers, outbox } = live;
  return {
    abilities: () =>
      directory.channels
        .filter(({ role }) => role === 'ours')
        .map(({ id }) => judge.assess(id, clock.now()).ability),
    incidents: () => incidents.live(),
    outbox: async () => ({
      waiting: (await outbox.waiting()).length,
      held: (await outbox.held()).length,
    }),
    spending: () =>
      readers.flatMap(({ platform, cost }) => (cost ? [{ platform, ...cost() }] : [])),
    loops: () => loops.all(),
  };
}

/** Why the program does not do its work; in words of its own alone. */
async function reasonsAgainst({
  live,
  loops,
  chatsDown,
  clock,
  log,
}: HttpParts): Promise<readonly string[]> {
  const now = clock.now();
  const reasons = [
    ...chatsDown().map((chat) => `${chat} is not connected`),
    ...loops
      .overdue(now)
      .map(({ name, last }) => `the loop "${name}" has not run since ${isoUtc(last)}`),
  ];
  try {
    if (await live.storage.probe()) reasons.push('the disk is full: nothing can be kept');
    for (const { chat, room, error } of await refusingRooms(live.storage)) {
      reasons.push(`the room ${room} of ${chat} takes no messages (${error})`);
    }
  } catch (error) {
    log.error('the database cannot be written', { error: (error as Error).message });
    return ['the database cannot be written', ...reasons];
  }
  return reasons;
}
