import { isoUtc, SECOND } from '../../src/model/instant.ts';
import type { Clock, Log } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { LookObserver } from '../../src/watch/looks/look-outcome.ts';
import { createCoverageGaps } from '../../src/watch/self/coverage-gaps.ts';
import type { LoopMonitor } from '../../src/watch/self/loop-monitor.ts';
import type { Standstill } from '../../src/watch/self/standstill.ts';
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
    readonly standstill?: Standstill | undefined;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<SelfMonitor> {
  const { live, plans, loops, chatsDown, standstill, clock, log } = parts;
  const coverage = createCoverageGaps({ plans, sources: live.sources, started: clock.now() });
  let known = standstill?.count() ?? 0;
  async function noteGaps(): Promise<void> {
    const count = standstill?.count() ?? 0;
    if (count !== known) coverage.beginAnew(clock.now());
    known = count;
    const interruptions = standstill?.told() ?? [];
    for (const { blind, from, to } of interruptions) {
      const seconds = blind.kind === 'clock' ? blind.by / SECOND : ((to ?? from) - from) / SECOND;
      const what = blind.kind === 'clock' ? 'the clock was set' : 'the program stood still';
      log.warn(what, { from: isoUtc(from), seconds: Math.round(seconds) });
    }
    const now = clock.now();
    await live.gaps.note(coverage.now(chatsDown(), now), now, interruptions);
  }
  if (!heartbeat) return { observer: coverage, noteGaps };
  const { createHeartbeat } = await import('../../adapters/heartbeat/heartbeat.ts');
  const beat = createHeartbeat({ url: heartbeat.url, loops, clock, log });
  return { observer: coverage, noteGaps, beat };
}
