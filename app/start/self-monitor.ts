import type { Clock, Log } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { LookObserver } from '../../src/watch/looks/look-outcome.ts';
import { createCoverageGaps } from '../../src/watch/self/coverage-gaps.ts';
import type { LoopMonitor } from '../../src/watch/self/loop-monitor.ts';
import type { Watch } from '../../src/watch/watch.ts';
import type { Live } from '../wiring/live.ts';

/** Watches the program itself: what it cannot see, and whether all of it runs. */
export interface SelfMonitor {
  /** Takes note of what comes through. */
  readonly observer: LookObserver;
  /** Keeps what cannot be seen now. */
  noteGaps(): Promise<void>;
  /** Tells the address of the settings' choice that every loop runs; absent where none is set. */
  readonly beat?: () => Promise<void>;
}

export async function createSelfMonitor(
  { heartbeat }: Pick<Settings, 'heartbeat'>,
  parts: {
    readonly live: Live;
    readonly plans: Watch['plans'];
    readonly loops: LoopMonitor;
    /** Names of the chats of the settings that cannot be talked to now. */
    readonly chatsDown: () => readonly string[];
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<SelfMonitor> {
  const { live, plans, loops, chatsDown, clock, log } = parts;
  const coverage = createCoverageGaps({ plans, sources: live.sources, started: clock.now() });
  const noteGaps = () => live.gaps.note(coverage.now(chatsDown(), clock.now()), clock.now());
  if (!heartbeat) return { observer: coverage, noteGaps };
  const { createHeartbeat } = await import('../../adapters/heartbeat/heartbeat.ts');
  const beat = createHeartbeat({ url: heartbeat.url, loops, clock, log });
  return { observer: coverage, noteGaps, beat };
}
