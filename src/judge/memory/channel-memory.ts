import { CHANNEL_KINDS } from '../../catalog/signals.ts';
import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../../model/signal.ts';
import type { LocalTime } from '../../rhythm/local-time.ts';
import { createRhythm, type Rhythm } from '../../rhythm/rhythm.ts';
import type { Prior } from '../hypotheses/prior.ts';
import { platformKey } from './platform-memory.ts';
import { insertByTime, newestAt, upTo } from './signal-list.ts';

/** A signal about a channel other than a post, and how a list of its kind is called: `profiles`, `credentials`. */
type Told = Exclude<ChannelSignal['kind'], 'post'>;
type ListName<K extends string> = K extends `${string}s` ? K : `${K}s`;

/** Everything about one channel, by kind, oldest first; of our own posts the latest, the rhythm has them all. */
export type ChannelSignals = {
  readonly [K in Told as ListName<K>]: readonly SignalOf<K>[];
} & {
  readonly strangerPosts: readonly SignalOf<'post'>[];
  /** Of our own: those that repeat somebody's post, and those that somebody wrote. */
  readonly reposts: readonly SignalOf<'post'>[];
  readonly originals: readonly SignalOf<'post'>[];
};

const TOLD_LISTS = CHANNEL_KINDS.filter((kind) => kind !== 'post').map(listName);
/** All but our own posts. */
const BUT_OWN_POSTS: readonly (keyof ChannelSignals)[] = [...TOLD_LISTS, 'strangerPosts'];
const LISTS: readonly (keyof ChannelSignals)[] = [...BUT_OWN_POSTS, 'reposts', 'originals'];

function listName<K extends Told>(kind: K): ListName<K> {
  return (kind.endsWith('s') ? kind : `${kind}s`) as ListName<K>;
}

type Lists = Record<keyof ChannelSignals, ChannelSignal[]>;

/** What the judge remembers of one channel. */
export interface ChannelMemory {
  readonly channel: Channel;
  /** Its number among all channels of the judge, from 0. */
  readonly index: number;
  /** Whom it shares a platform with: `platformKey` of platform and server. */
  readonly platformKey: string;
  /** What is known of it before any signal. */
  readonly prior: Prior;
  readonly rhythm: Rhythm;
  /** What had come in by `now`. */
  signals(now: Instant): ChannelSignals;
  add(signal: ChannelSignal): void;
  /** Takes a report, a check or a stranger's post back; posts of ours stay. */
  remove(signal: ChannelSignal): void;
}

/** Checks come every minute or so; what lies further back than this many of a kind has faded anyway. */
const KEPT_SIGNALS = 300;
/** Of our own posts only the latest proves anything; a few more, since questions may be asked of an earlier moment. */
const KEPT_POSTS = 30;

/**
 * @param index its number among all channels of the judge
 * @param time the local time that the channel's staff live in
 */
export function createChannelMemory(
  channel: Channel,
  index: number,
  time: LocalTime,
  prior: Prior,
): ChannelMemory {
  const rhythm = createRhythm(time, channel.postsPerDay);
  const lists = Object.fromEntries(LISTS.map((name) => [name, []])) as unknown as Lists;
  const all = lists as ChannelSignals;
  let newest: Instant = 0;

  return {
    channel,
    index,
    platformKey: platformKey(channel.platform, channel.instance),
    prior,
    rhythm,
    signals(now) {
      if (newest <= now) return all;
      return Object.fromEntries(
        LISTS.map((name) => [name, upTo(lists[name], now)]),
      ) as unknown as ChannelSignals;
    },
    add(signal) {
      if (signal.kind !== 'post') insertByTime(lists[listName(signal.kind)], signal, KEPT_SIGNALS);
      else if (signal.author === 'stranger')
        insertByTime(lists.strangerPosts, signal, KEPT_SIGNALS);
      else {
        insertByTime(lists[signal.repost ? 'reposts' : 'originals'], signal, KEPT_POSTS);
        rhythm.add(signal.at);
      }
      newest = Math.max(newest, signal.at);
    },
    remove(signal) {
      for (const name of BUT_OWN_POSTS) drop(lists[name], signal);
    },
  };
}

/** When the newest of all signals but our own posts was, 0 where there is none. */
export function newestOf(signals: ChannelSignals): Instant {
  let newest: Instant = 0;
  for (const name of BUT_OWN_POSTS) newest = Math.max(newest, newestAt(signals[name]));
  return newest;
}

function drop(list: ChannelSignal[], signal: ChannelSignal): void {
  for (let index = list.length - 1; index >= 0; index--) {
    if (same(list[index] as ChannelSignal, signal)) list.splice(index, 1);
  }
}

function same(a: ChannelSignal, b: ChannelSignal): boolean {
  return a === b || (a.at === b.at && JSON.stringify(a) === JSON.stringify(b));
}
