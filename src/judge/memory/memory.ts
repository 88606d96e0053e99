import { CHANNEL_KINDS } from '../../catalog/signals.ts';
import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { ChannelSignal, Signal, SignalOf } from '../../model/signal.ts';
import type { LocalTime } from '../../rhythm/calendar.ts';
import type { Lender } from '../../rhythm/lent-rate.ts';
import { createPanelWatch, type PanelSight } from '../../rhythm/panel-watch.ts';
import { createRhythm, type Rhythm } from '../../rhythm/rhythm.ts';
import type { Prior } from '../likelihood/hypotheses.ts';

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
  /** Whether nothing has come in that is later than `now`. */
  isCurrent(now: Instant): boolean;
  /** When the newest of all that had come in by `now` was, 0 where there is none. */
  newest(now: Instant): Instant;
  add(signal: ChannelSignal): void;
  /** Takes a report, a check or a stranger's post back; posts of ours stay. */
  remove(signal: ChannelSignal): void;
}

/** Checks come every minute or so; what lies further back than this many of a kind has faded anyway. */
const KEPT_SIGNALS = 300;
/** An hour of looks, one by one; of those before it, when they saw something else. */
const KEPT_LOOKS = 60;
/** Of our own posts only the latest proves anything; a few more, since questions may be asked of an earlier moment. */
const KEPT_POSTS = 30;

/**
 * @param index its number among all channels of the judge
 * @param time the local time that the channel's staff live in
 * @param lenders rhythms of like channels, for as long as little is known of this one's
 */
export function createChannelMemory(
  channel: Channel,
  index: number,
  time: LocalTime,
  prior: Prior,
  lenders?: () => readonly Lender[],
): ChannelMemory {
  const rhythm = createRhythm(time, channel.postsPerDay, lenders);
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
      if (signal.kind !== 'post') {
        const list = lists[listName(signal.kind)];
        insertByTime(list, signal, KEPT_SIGNALS);
        if (isLook(signal) && list.length > KEPT_LOOKS) dropOneRepeat(list);
      } else if (signal.author === 'stranger')
        insertByTime(lists.strangerPosts, signal, KEPT_SIGNALS);
      else {
        insertByTime(lists[signal.repost ? 'reposts' : 'originals'], signal, KEPT_POSTS);
        rhythm.add(signal.at);
      }
      newest = Math.max(newest, signal.at);
    },
    isCurrent: (now) => newest <= now,
    newest(now) {
      if (newest <= now) return newest;
      const posted = rhythm.lastPost(now) ?? 0;
      return Math.max(posted, ...BUT_OWN_POSTS.map((name) => newestAt(upTo(lists[name], now))));
    },
    remove(signal) {
      for (const name of BUT_OWN_POSTS) drop(lists[name], signal);
      newest = Math.max(...LISTS.map((name) => newestAt(lists[name])));
    },
  };
}

/** What comes by itself every minute. What somebody tells or tries counts each time. */
function isLook({ kind }: ChannelSignal): boolean {
  return kind === 'profile' || kind === 'credentials';
}

/** Of looks that saw the same again and again the first and the last stay, as in the records: the oldest in between goes. */
function dropOneRepeat(list: ChannelSignal[]): void {
  const repeat = list.findIndex((look, index) => {
    const [before, after] = [list[index - 1], list[index + 1]];
    return before && after && saysTheSame(before, look) && saysTheSame(look, after);
  });
  if (repeat > 0) list.splice(repeat, 1);
}

function saysTheSame(a: ChannelSignal, b: ChannelSignal): boolean {
  return JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 });
}

function drop(list: ChannelSignal[], signal: ChannelSignal): void {
  for (let index = list.length - 1; index >= 0; index--) {
    if (same(list[index] as ChannelSignal, signal)) list.splice(index, 1);
  }
}

function same(a: ChannelSignal, b: ChannelSignal): boolean {
  return a === b || (a.at === b.at && JSON.stringify(a) === JSON.stringify(b));
}

/** Something that happened at a time. Lists of it stand oldest first. */
interface Timed {
  readonly at: Instant;
}

/** Puts an item in its place by time, nearly always the end, and lets the oldest go past `most`. */
export function insertByTime<S extends Timed>(list: S[], item: S, most: number): void {
  let index = list.length;
  while (index > 0 && (list[index - 1] as S).at > item.at) index--;
  list.splice(index, 0, item);
  if (list.length > most) list.shift();
}

/** What of a list lies at or before `now`. Nearly always nothing lies ahead, and the list can serve as it is. */
export function upTo<S extends Timed>(list: readonly S[], now: Instant): readonly S[] {
  return newestAt(list) <= now ? list : list.filter(({ at }) => at <= now);
}

/** When the last of a list was, 0 where it is empty. */
export function newestAt(list: readonly Timed[]): Instant {
  return list.at(-1)?.at ?? 0;
}

/** The latest item of each key. */
export function latestBy<S extends Timed>(list: readonly S[], key: (item: S) => string): S[] {
  return list.length < 2
    ? list.slice()
    : [...new Map(list.map((item) => [key(item), item])).values()];
}

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

/** The panel of one platform, told of its accounts by signals. */
export interface PanelMemory {
  add(signal: ChannelSignal): void;
  /** What it shows at a moment; undefined where it was not looked at lately, or too little is known of it. */
  at(now: Instant): PanelSight | undefined;
}

/**
 * @param channels the panel's accounts on one platform
 * @param timeOf the local time that an account's people live in
 */
export function createPanelMemory(
  channels: readonly Channel[],
  timeOf: (channel: Channel) => LocalTime,
): PanelMemory {
  const watch = createPanelWatch(
    channels.map((channel) => ({
      id: channel.id,
      class: channel.verified ? 'verified' : 'other',
      local: timeOf(channel),
    })),
  );
  return {
    add(signal) {
      if (signal.kind === 'post') watch.post(signal.channel, signal.at);
      if (signal.kind === 'profile' && signal.seen === 'visible') {
        watch.look(signal.channel, signal.at);
      }
    },
    at: (now) => watch.at(now),
  };
}
