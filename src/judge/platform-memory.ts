import type { Instant } from '../model/instant.ts';
import type { Platform } from '../model/platform.ts';
import type { Signal, SignalOf } from '../model/signal.ts';

/** What the judge remembers that concerns no single channel. */
export interface CommonMemory {
  readonly notices: readonly SignalOf<'platform-notice'>[];
  readonly crowd: readonly SignalOf<'crowd'>[];
  readonly peers: readonly SignalOf<'peers'>[];
  readonly reach: readonly SignalOf<'reach'>[];
  readonly chat: readonly SignalOf<'chat'>[];
}

const KEPT = 200;

/** Signals of one platform, or of the line and the chats; each list oldest first. */
export function createCommonMemory(): CommonMemory & { add(signal: Signal): void } {
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
      if (signal.kind === 'platform-notice') put(notices, signal);
      else if (signal.kind === 'crowd') put(crowd, signal);
      else if (signal.kind === 'peers') put(peers, signal);
      else if (signal.kind === 'reach') put(reach, signal);
      else if (signal.kind === 'chat') put(chat, signal);
    },
  };
}

function put<S extends { at: Instant }>(list: S[], signal: S): void {
  let index = list.length;
  while (index > 0 && (list[index - 1] as S).at > signal.at) index--;
  list.splice(index, 0, signal);
  if (list.length > KEPT) list.shift();
}

/** Where a platform-wide signal is kept: servers of the fediverse are platforms of their own. */
export function platformKey(platform: Platform, instance?: string): string {
  return instance === undefined ? platform : `${platform}/${instance.toLowerCase()}`;
}
