import { platformRecord } from '../../catalog/platforms/platforms.ts';
import type { Channel } from '../../model/channel.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { indexOf, type Vector, vector } from '../likelihood/hypotheses.ts';
import type { ChannelMemory, ChannelSignals, PlatformMemory } from '../memory/memory.ts';
import { ageWeight, repeated, type Term } from './term.ts';

type Seen = SignalOf<'profile'>['seen'];
type Result = SignalOf<'credentials'>['result'];

/** What the other accounts around a channel tell of its own readings; worked out where one asks for it, once a moment. */
export interface Surroundings {
  /** Since when the platform says that its trouble is passing: what failed before may work by now. */
  readonly allClear: Instant | undefined;
  /** When a page on the platform was last seen whole. */
  readonly pageOpen: () => Instant;
  /** Whether all accounts of the platform began to give this reading within half an hour. */
  readonly isOfAll: (reading: Seen | Result) => boolean;
  /** Whether strangers posted on another platform of the same owner at about that time. */
  readonly strangersElsewhere: (channel: ChannelMemory, at: Instant) => boolean;
  /** Whether staff of the same owner were turned away on a platform of somebody else's at about that time. */
  readonly turnedAwayElsewhere: (channel: ChannelMemory, at: Instant) => boolean;
}

/** Readings that name one account, and that many accounts do not give at once by chance. */
const OF_ONE_ACCOUNT = new Set<Seen | Result>([
  'missing',
  'suspended',
  'empty',
  'locked',
  'disabled',
]);
/** Readings that name the program that reads: it is one for all accounts, and so is what it lacks. */
const OF_OUR_PROGRAM = new Set<Seen | Result>(['app-refused', 'plan-refused']);
/** Accounts are read in turns; what struck them at once is seen within so long. */
const AT_ONCE: Millis = 30 * MINUTE;
/** Older readings tell of another time. */
const READING_IS_FRESH: Millis = 2 * HOUR;
/** That part of the accounts looked at must share it. */
const MOST = 0.8;

/** What the accounts of one platform have in common at a moment: when a page was last open, and what struck them all. */
export function acrossPlatform(members: readonly ChannelMemory[], now: Instant) {
  return {
    pageOpen: once(() => lastOpenPage(members, now)),
    readingsOfAll: once(() => readingsOfAll(members, now)),
  };
}

/** Platforms whose channels stand on hosts of each other's, as a feed mostly lies on that of a website: what is said of the one means both. */
export function platformsOnOneHost(
  channels: ReadonlyMap<string, readonly ChannelMemory[]>,
): ReadonlyMap<Platform, Platform> {
  const [websites, feeds] = (['website', 'feed'] as const).map(
    (platform) => new Set((channels.get(platform) ?? []).map(({ channel }) => hostOf(channel))),
  );
  return websites === undefined || feeds === undefined || websites.isDisjointFrom(feeds)
    ? new Map()
    : new Map([
        ['website', 'feed'],
        ['feed', 'website'],
      ]);
}

function hostOf({ handle }: Channel): string {
  const [host = ''] = handle
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/);
  return host.replace(/^www\./, '');
}

/** Whether a reading tells something else where all accounts give it at once. */
export function isToldApart(reading: Seen | Result): boolean {
  return OF_ONE_ACCOUNT.has(reading) || OF_OUR_PROGRAM.has(reading);
}

/** Works a thing out when it is first asked for. */
function once<T>(found: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: found() };
    return known.value;
  };
}

function lastOpenPage(members: readonly ChannelMemory[], now: Instant): Instant {
  let open = 0;
  for (const memory of members) {
    const look = memory.signals(now).profiles.at(-1);
    if (look?.seen === 'visible' && look.at > open) open = look.at;
  }
  return open;
}

/** The readings that strike nearly all accounts of a platform at once. */
function readingsOfAll(members: readonly ChannelMemory[], now: Instant): Set<Seen | Result> {
  let counted = 0;
  const begun = new Map<Seen | Result, Instant[]>();
  for (const memory of members) {
    const { profiles, credentials } = memory.signals(now);
    const look = profiles.at(-1);
    const read = credentials.at(-1);
    const own = new Map<Seen | Result, Instant>();
    const isLook = look !== undefined && now - look.at < READING_IS_FRESH;
    const isRead = read !== undefined && now - read.at < READING_IS_FRESH;
    if (isLook || isRead) counted++;
    if (isLook && isToldApart(look.seen)) {
      own.set(
        look.seen,
        onset(profiles, ({ seen }) => seen),
      );
    }
    if (isRead && isToldApart(read.result)) {
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
  return together;
}

/** When the run of equal readings at the end of a list began. */
function onset<S extends { readonly at: Instant }>(list: readonly S[], value: (item: S) => string) {
  let first = list.length - 1;
  while (first > 0 && value(list[first - 1] as S) === value(list[first] as S)) first--;
  return (list[first] as S).at;
}

/** What happened to one owner on every platform: on which, whose it is, and when. */
interface OwnersTrouble {
  readonly key: string;
  readonly operator: string;
  readonly at: Instant;
}

/** What strikes several platforms of one owner at about the same time. */
export interface AcrossOwner {
  readonly strangers: (channel: ChannelMemory, at: Instant, now: Instant) => boolean;
  readonly turnedAway: (channel: ChannelMemory, at: Instant, now: Instant) => boolean;
}

export function acrossOwners(
  platforms: ReadonlyMap<string, readonly ChannelMemory[]>,
): AcrossOwner {
  const strangers = byOwner(platforms, ({ strangerPosts }) => strangerPosts);
  const turnedAway = byOwner(platforms, ({ reports }) => reports.filter(isTurnedAway));
  const near = (one: OwnersTrouble, at: Instant, now: Instant) =>
    one.at <= now && Math.abs(one.at - at) <= AT_ONCE;
  return {
    strangers: ({ channel, platformKey }, at, now) =>
      (strangers.get(channel.owner) ?? []).some(
        (one) => one.key !== platformKey && near(one, at, now),
      ),
    turnedAway: (memory, at, now) =>
      (turnedAway.get(memory.channel.owner) ?? []).some(
        (one) => one.operator !== operatorOf(memory) && near(one, at, now),
      ),
  };
}

/** Does somebody of ours say that nothing can be done on the channel? */
export function isTurnedAway({ says, by }: SignalOf<'report'>): boolean {
  return by !== 'public' && (says === 'cannot-post' || says === 'cannot-log-in');
}

function operatorOf({ channel, platformKey }: ChannelMemory): string {
  return platformRecord(channel.platform).operator ?? platformKey;
}

function byOwner(
  platforms: ReadonlyMap<string, readonly ChannelMemory[]>,
  of: (signals: ChannelSignals) => readonly { readonly at: Instant }[],
): ReadonlyMap<string, readonly OwnersTrouble[]> {
  const found = new Map<string, OwnersTrouble[]>();
  for (const members of platforms.values()) {
    for (const memory of members) {
      const { owner } = memory.channel;
      for (const { at } of of(memory.signals(Number.POSITIVE_INFINITY))) {
        const one = { key: memory.platformKey, operator: operatorOf(memory), at };
        found.set(owner, [...(found.get(owner) ?? []), one]);
      }
    }
  }
  return found;
}

/** What is known of our own line and of the chat in which the question was asked. */
export function lineTerms(
  memory: PlatformMemory,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  const control = memory.reach.filter(({ target, at }) => target === 'control' && at <= now);
  const ours = control.findLast(({ vantage }) => vantage === 'ours');
  const outside = control.findLast(({ vantage }) => vantage === 'outside');
  const terms: Term[] = [];
  if (ours) {
    const outcome = ours.result === 'ok' ? 'ok' : 'failed';
    // A line that answers now may fail in a minute; one that fails stays suspect a little longer.
    const halfLife = outcome === 'ok' ? 40 * MINUTE : HOUR;
    const here = control.filter(({ vantage }) => vantage === 'ours');
    const turned = here.findLastIndex(({ result }) => (result === 'ok') !== (ours.result === 'ok'));
    const ratios = model.ratios['control-ours'][outcome];
    const isDown = outcome === 'failed';
    terms.push(term(ours, isDown ? repeated(ratios, here.slice(turned + 1)) : ratios, halfLife));
  }
  if (outside) {
    terms.push(
      term(
        outside,
        model.ratios['control-outside'][outside.result === 'ok' ? 'ok' : 'failed'],
        HOUR,
      ),
    );
  }
  const chats = new Map<string, SignalOf<'chat'>>();
  for (const signal of memory.chat) if (signal.at <= now) chats.set(signal.adapter, signal);
  const chat = [...chats.values()].find(({ state }) => state === 'down');
  if (chat) terms.push(term(chat, model.ratios.chat.down, 3 * HOUR));
  return terms;

  function term(
    signal: SignalOf<'reach'> | SignalOf<'chat'>,
    ratios: Vector,
    halfLife: number,
  ): Term {
    return {
      kind: signal.kind,
      at: signal.at,
      signal,
      ratios,
      weight: ageWeight(now - signal.at, halfLife),
    };
  }
}

/** A read older than this tells nothing of the way to the platform. */
const ANSWER_IS_FRESH = 20 * MINUTE;

/** Did the newest read of the channel, if it is fresh, get an answer at all? */
export function gotAnswer(
  { credentials, profiles }: ChannelSignals,
  now: Instant,
): boolean | undefined {
  const read = credentials.at(-1);
  const look = profiles.at(-1);
  const at = Math.max(read?.at ?? 0, look?.at ?? 0);
  if (at === 0 || now - at > ANSWER_IS_FRESH) return undefined;
  return (
    (read?.at === at && read.result !== 'unreachable') ||
    (look?.at === at && look.seen !== 'unreachable')
  );
}

const NETWORK = indexOf('network');
const SHARED = indexOf('shared');

/**
 * All platforms out of reach at once is seldom theirs; one alone, while others answer, is seldom our line.
 *
 * @param reached of every platform: whether anything on it could be read lately; undefined where nothing was tried
 * @returns for one of them, log ratios
 */
export function fromOtherPlatforms(
  reached: ReadonlyMap<string, boolean | undefined>,
): (key: string) => Vector {
  const all = [...reached.values()];
  const heardAll = all.filter((answer) => answer === true).length;
  const outAll = all.filter((answer) => answer === false).length;
  return (key) => {
    const own = reached.get(key);
    const heard = heardAll - (own === true ? 1 : 0);
    const out = outAll - (own === false ? 1 : 0);
    const ratios = vector();
    if (out > 0 && heard === 0) {
      ratios[NETWORK] = Math.min(out, 2) * Math.log(10);
      ratios[SHARED] = Math.min(out, 2) * Math.log(5);
    } else if (heard > 0 && own === false) {
      ratios[NETWORK] = Math.log(0.1);
    }
    return ratios;
  };
}
