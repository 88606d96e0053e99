import { HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { ChannelMemory } from '../memory/channel-memory.ts';

type Seen = SignalOf<'profile'>['seen'];
type Result = SignalOf<'credentials'>['result'];

/** What the other accounts around a channel tell of its own readings. */
export interface Surroundings {
  /** Since when the platform says that its trouble is passing: what failed before may work by now. */
  readonly allClear: Instant | undefined;
  /** When a page on the platform was last seen whole. */
  readonly pageOpen: Instant;
  /** Readings that all accounts of the platform began to give within half an hour. */
  readonly together: ReadonlySet<Seen | Result>;
  /** Whether strangers posted on another platform of the same owner at about that time. */
  readonly strangersElsewhere: (channel: ChannelMemory, at: Instant) => boolean;
}

/** Readings that name one account, and that many accounts do not give at once by chance. */
const OF_ONE_ACCOUNT = new Set<Seen | Result>([
  'missing',
  'suspended',
  'empty',
  'locked',
  'disabled',
]);
/** Accounts are read in turns; what struck them at once is seen within so long. */
const AT_ONCE: Millis = 30 * MINUTE;
/** Older readings tell of another time. */
const FRESH: Millis = 2 * HOUR;
/** That part of the accounts looked at must share it. */
const MOST = 0.8;

/** When a page of the platform was last seen whole, and the readings that strike all of it at once. */
export function acrossPlatform(
  members: readonly ChannelMemory[],
  now: Instant,
): Pick<Surroundings, 'pageOpen' | 'together'> {
  let pageOpen = 0;
  let counted = 0;
  const begun = new Map<Seen | Result, Instant[]>();
  for (const memory of members) {
    const { profiles, credentials } = memory.signals(now);
    const look = profiles.at(-1);
    const read = credentials.at(-1);
    if (look?.seen === 'visible') pageOpen = Math.max(pageOpen, look.at);
    const own = new Map<Seen | Result, Instant>();
    const isLook = look !== undefined && now - look.at < FRESH;
    const isRead = read !== undefined && now - read.at < FRESH;
    if (isLook || isRead) counted++;
    if (isLook && OF_ONE_ACCOUNT.has(look.seen)) {
      own.set(
        look.seen,
        onset(profiles, ({ seen }) => seen),
      );
    }
    if (isRead && OF_ONE_ACCOUNT.has(read.result)) {
      own.set(
        read.result,
        onset(credentials, ({ result }) => result),
      );
    }
    for (const [reading, at] of own) begun.set(reading, [...(begun.get(reading) ?? []), at]);
  }
  const together = new Set<Seen | Result>();
  for (const [reading, times] of begun) {
    const isAtOnce = Math.max(...times) - Math.min(...times) <= AT_ONCE;
    if (times.length >= 2 && times.length >= MOST * counted && isAtOnce) together.add(reading);
  }
  return { pageOpen, together };
}

/** When the run of equal readings at the end of a list began. */
function onset<S extends { readonly at: Instant }>(list: readonly S[], value: (item: S) => string) {
  let first = list.length - 1;
  while (first > 0 && value(list[first - 1] as S) === value(list[first] as S)) first--;
  return (list[first] as S).at;
}

/** Where strangers posted: by owner, on which platform and when. */
export function strangersByOwner(
  platforms: Iterable<readonly ChannelMemory[]>,
  now: Instant,
): Surroundings['strangersElsewhere'] {
  const seen = new Map<string, { key: string; at: Instant }[]>();
  for (const members of platforms) {
    for (const memory of members) {
      const { strangerPosts } = memory.signals(now);
      for (const { at } of strangerPosts) {
        const owner = memory.channel.owner;
        seen.set(owner, [...(seen.get(owner) ?? []), { key: memory.platformKey, at }]);
      }
    }
  }
  return ({ channel, platformKey }, at) =>
    (seen.get(channel.owner) ?? []).some(
      (one) => one.key !== platformKey && Math.abs(one.at - at) <= AT_ONCE,
    );
}
