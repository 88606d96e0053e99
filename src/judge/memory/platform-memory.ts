import type { Platform } from '../../model/platform.ts';
import type { Signal, SignalOf } from '../../model/signal.ts';
import { insertByTime } from './signal-list.ts';

/** What the judge remembers that concerns no single channel. */
export interface PlatformMemory {
  readonly notices: readonly SignalOf<'platform-notice'>[];
  readonly crowd: readonly SignalOf<'crowd'>[];
  readonly peers: readonly SignalOf<'peers'>[];
  readonly reach: readonly SignalOf<'reach'>[];
  readonly chat: readonly SignalOf<'chat'>[];
}

const KEPT = 200;

/** Signals of one platform, or of the line and the chats; each list oldest first. */
export function createPlatformMemory(): PlatformMemory & { add(signal: Signal): void } {
  const notices: SignalOf<'platform-notice'>[] = [];
  const crowd: SignalOf<'crowd'>[] = [];
  const peers: SignalOf<'peers'>[] = [];
  const reach: SignalOf<'reach'>[] = [];
  const chat: SignalOf<'chat'>[] = [];
  return {
    notices,
    crowd,
    peers,
    reach,
    chat,
    add(signal) {
      if (signal.kind === 'platform-notice') insertByTime(notices, signal, KEPT);
      else if (signal.kind === 'crowd') insertByTime(crowd, signal, KEPT);
      else if (signal.kind === 'peers') insertByTime(peers, signal, KEPT);
      else if (signal.kind === 'reach') insertByTime(reach, signal, KEPT);
      else if (signal.kind === 'chat') insertByTime(chat, signal, KEPT);
    },
  };
}

/** Where a platform-wide signal is kept: servers of the fediverse are platforms of their own. */
export function platformKey(platform: Platform, instance?: string): string {
  return instance === undefined ? platform : `${platform}/${instance.toLowerCase()}`;
}
