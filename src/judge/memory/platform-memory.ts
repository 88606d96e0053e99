import type { Platform } from '../../model/platform.ts';
import type { ChannelSignal, Signal, SignalOf } from '../../model/signal.ts';
import { insertByTime } from './signal-list.ts';

/** What the judge remembers that concerns no single channel. */
export interface PlatformMemory {
  readonly notices: readonly SignalOf<'platform-notice'>[];
  readonly crowd: readonly SignalOf<'crowd'>[];
  readonly peers: readonly SignalOf<'peers'>[];
  readonly reach: readonly SignalOf<'reach'>[];
  readonly chat: readonly SignalOf<'chat'>[];
}

/** A signal that is about no single channel. */
type WideSignal = Exclude<Signal, ChannelSignal>;

const KEPT = 200;

/** Signals of one platform, or of the line and the chats; each list oldest first. */
export function createPlatformMemory(): PlatformMemory & { add(signal: WideSignal): void } {
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
      switch (signal.kind) {
        case 'platform-notice':
          return insertByTime(notices, signal, KEPT);
        case 'crowd':
          return insertByTime(crowd, signal, KEPT);
        case 'peers':
          return insertByTime(peers, signal, KEPT);
        case 'reach':
          return insertByTime(reach, signal, KEPT);
        case 'chat':
          return insertByTime(chat, signal, KEPT);
        default:
          return signal satisfies never;
      }
    },
  };
}

/** Where a platform-wide signal is kept: servers of the fediverse are platforms of their own. */
export function platformKey(platform: Platform, instance?: string): string {
  return instance === undefined ? platform : `${platform}/${instance.toLowerCase()}`;
}
