import type { Channel } from '../model/channel.ts';
import { type Instant, MINUTE } from '../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../model/signal.ts';
import type { LocalTime } from '../rhythm/local-time.ts';
import { createRhythm, type Rhythm } from '../rhythm/rhythm.ts';

/** What the judge remembers of one channel. */
export interface ChannelMemory {
  readonly channel: Channel;
  readonly rhythm: Rhythm;
  /** Everything but our own posts, oldest first. */
  readonly signals: readonly Exclude<ChannelSignal, { kind: 'post' }>[];
  readonly strangerPosts: readonly SignalOf<'post'>[];
  add(signal: ChannelSignal): void;
  /** Takes a report, a check or a stranger's post back; posts of ours stay. */
  remove(signal: ChannelSignal): void;
}

/** Checks come every minute or so; what lies further back than this many signals has faded anyway. */
const KEPT_SIGNALS = 300;

export function createChannelMemory(channel: Channel, time: LocalTime): ChannelMemory {
  const rhythm = createRhythm(time, channel.postsPerDay);
  let signals: Exclude<ChannelSignal, { kind: 'post' }>[] = [];
  let strangerPosts: SignalOf<'post'>[] = [];
  return {
    channel,
    rhythm,
    get signals() {
      return signals;
    },
    get strangerPosts() {
      return strangerPosts;
    },
    add(signal) {
      if (signal.kind !== 'post') signals = inserted(signals, signal).slice(-KEPT_SIGNALS);
      else if (signal.author === 'stranger') strangerPosts = inserted(strangerPosts, signal);
      else rhythm.add(signal.at);
    },
    remove(signal) {
      const differs = (other: ChannelSignal) => !same(other, signal);
      signals = signals.filter(differs);
      strangerPosts = strangerPosts.filter(differs);
    },
  };
}

/** Puts a signal in its place by time; nearly always that is the end. */
function inserted<S extends { at: Instant }>(list: readonly S[], signal: S): S[] {
  let index = list.length;
  while (index > 0 && (list[index - 1] as S).at > signal.at) index--;
  return list.toSpliced(index, 0, signal);
}

function same(a: ChannelSignal, b: ChannelSignal): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** How a signal of trouble and the proof that ended it may lie apart and still be one event. */
export const SAME_EVENT = 10 * MINUTE;
