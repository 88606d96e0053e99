import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../../model/signal.ts';
import type { LocalTime } from '../../rhythm/local-time.ts';
import { createRhythm, type Rhythm } from '../../rhythm/rhythm.ts';
import type { Prior } from '../hypotheses/prior.ts';
import { platformKey } from './platform-memory.ts';
import { insertByTime, newestAt, upTo } from './signal-list.ts';

/** Everything about one channel, by kind, oldest first; of our own posts the latest, the rhythm has them all. */
export interface ChannelSignals {
  readonly credentials: readonly SignalOf<'credentials'>[];
  readonly profiles: readonly SignalOf<'profile'>[];
  readonly writes: readonly SignalOf<'write'>[];
  readonly reports: readonly SignalOf<'report'>[];
  readonly strangerPosts: readonly SignalOf<'post'>[];
  /** Of our own: those that repeat somebody's post, and those that somebody wrote. */
  readonly reposts: readonly SignalOf<'post'>[];
  readonly originals: readonly SignalOf<'post'>[];
}

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
  const credentials: SignalOf<'credentials'>[] = [];
  const profiles: SignalOf<'profile'>[] = [];
  const writes: SignalOf<'write'>[] = [];
  const reports: SignalOf<'report'>[] = [];
  const strangerPosts: SignalOf<'post'>[] = [];
  const reposts: SignalOf<'post'>[] = [];
  const originals: SignalOf<'post'>[] = [];
  const all: ChannelSignals = {
    credentials,
    profiles,
    writes,
    reports,
    strangerPosts,
    reposts,
    originals,
  };
  let newest: Instant = 0;

  return {
    channel,
    index,
    platformKey: platformKey(channel.platform, channel.instance),
    prior,
    rhythm,
    signals(now) {
      if (newest <= now) return all;
      return {
        credentials: upTo(credentials, now),
        profiles: upTo(profiles, now),
        writes: upTo(writes, now),
        reports: upTo(reports, now),
        strangerPosts: upTo(strangerPosts, now),
        reposts: upTo(reposts, now),
        originals: upTo(originals, now),
      };
    },
    add(signal) {
      switch (signal.kind) {
        case 'credentials':
          insertByTime(credentials, signal, KEPT_SIGNALS);
          break;
        case 'profile':
          insertByTime(profiles, signal, KEPT_SIGNALS);
          break;
        case 'write':
          insertByTime(writes, signal, KEPT_SIGNALS);
          break;
        case 'report':
          insertByTime(reports, signal, KEPT_SIGNALS);
          break;
        case 'post':
          if (signal.author === 'stranger') insertByTime(strangerPosts, signal, KEPT_SIGNALS);
          else {
            insertByTime(signal.repost ? reposts : originals, signal, KEPT_POSTS);
            rhythm.add(signal.at);
          }
          break;
        default:
          // A kind that is kept nowhere would be told and not heard.
          return signal satisfies never;
      }
      newest = Math.max(newest, signal.at);
    },
    remove(signal) {
      for (const list of [credentials, profiles, writes, reports, strangerPosts])
        drop(list, signal);
    },
  };
}

/** When the newest of all signals was, 0 where there is none. */
export function newestOf(signals: ChannelSignals): Instant {
  return Math.max(
    newestAt(signals.credentials),
    newestAt(signals.profiles),
    newestAt(signals.writes),
    newestAt(signals.reports),
    newestAt(signals.strangerPosts),
  );
}

function drop(list: ChannelSignal[], signal: ChannelSignal): void {
  for (let index = list.length - 1; index >= 0; index--) {
    if (same(list[index] as ChannelSignal, signal)) list.splice(index, 1);
  }
}

function same(a: ChannelSignal, b: ChannelSignal): boolean {
  return a === b || (a.at === b.at && JSON.stringify(a) === JSON.stringify(b));
}
