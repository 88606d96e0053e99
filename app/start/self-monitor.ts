import { MINUTE } from '../../src/model/instant.ts';
import type { Clock, Log } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { LookObserver } from '../../src/watch/looks/look-outcome.ts';
import { createCoverageGaps } from '../../src/watch/self/coverage-gaps.ts';
import { createGapHistory } from '../../src/watch/self/gap-history.ts';
import type { createLoopMonitor } from '../../src/watch/self/loop-monitor.ts';
import type { Watch } from '../../src/watch/watch.ts';
import type { Live } from '../wiring/live.ts';

export interface SelfMonitor {
  /** Takes note of what comes through. */
  readonly witness: LookObserver;
  /** Begins to note what cannot be seen, and the heartbeat where one is set. Returns how to end it. */
  start(): readonly (() => void)[];
}

/** Watches the program itself: what it cannot see, and whether all of it runs. */
export async function createSelfMonitor(
  { heartbeat }: Settings,
  parts: {
    readonly live: Live;
    readonly plans: Watch['plans'];
    readonly beats: ReturnType<typeof createLoopMonitor>;
    /** Names of the chats of the settings that cannot be talked to now. */
    readonly chatsDown: () => readonly string[];
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<SelfMonitor> {
  const { live, plans, beats, chatsDown, clock, log } = parts;
  const { sources } = live;
  const spots = createCoverageGaps({ plans, sources, started: clock.now() });
  const spells = createGapHistory(live.storage);
  const note = () => spells.note(spots.now(chatsDown(), clock.now()), clock.now());
  const beat = heartbeat && (await heartbeatOf(heartbeat.url, { beats, clock, log }));
  return {
    witness: spots,
    start() {
      void beat?.();
      return [
        beats.schedule.every('note what is not seen', MINUTE, note),
        ...(beat ? [beats.schedule.every('heartbeat', heartbeat.every, beat)] : []),
      ];
    },
  };
}

async function heartbeatOf(
  url: string,
  parts: {
    readonly beats: ReturnType<typeof createLoopMonitor>;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<() => Promise<void>> {
  const { createHeartbeat } = await import('../../adapters/heartbeat/heartbeat.ts');
  return createHeartbeat({ url, ...parts });
}
