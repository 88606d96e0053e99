import type { Instant, Millis } from '../model/instant.ts';
import { type ChannelEvidence, channelEvidence } from './evidence/channel-evidence.ts';
import { type ChannelFacts, channelFacts } from './evidence/channel-facts.ts';
import { allClearSince } from './evidence/platform.ts';
import {
  type AcrossOwner,
  acrossOwners,
  acrossPlatform,
  gotAnswer,
  isToldApart,
  type platformsOnOneHost,
  type Surroundings,
} from './evidence/surroundings.ts';
import { total } from './evidence/term.ts';
import { type ByChannel, peerLikelihood } from './inference/tree.ts';
import type { DecisionModel } from './likelihood/decision-model.ts';
import { COUNT, PLATFORM_STATES, type Vector, vector } from './likelihood/hypotheses.ts';
import {
  type ChannelMemory,
  type PanelMemory,
  type PlatformMemory,
  platformKey,
} from './memory/memory.ts';

/** What the judge remembers. */
export interface Memories {
  /** The channels of each platform, by `platformKey`. */
  readonly channels: ReadonlyMap<string, readonly ChannelMemory[]>;
  /** By `platformKey`. */
  readonly platforms: ReadonlyMap<string, PlatformMemory>;
  /** By platform. */
  readonly panels: ReadonlyMap<string, PanelMemory>;
  readonly line: PlatformMemory;
  readonly sameHost: ReturnType<typeof platformsOnOneHost>;
}

/**
 * What each channel tells of its platform, kept from one moment to the next: a channel is weighed again when a signal of
 * its own has come, when what is around it has changed, or when its turn of ageing is due. So a look costs one channel's
 * weighing and not everybody's.
 */
export interface PeerSums {
  /** Brings all of it to a moment, none earlier than the last. */
  advance(now: Instant): void;
  /** The moment to which it was brought. */
  readonly now: Instant;
  /** What one channel's own signals say at that moment. */
  evidenceOf(memory: ChannelMemory): ChannelEvidence;
  groupOf(memory: ChannelMemory): PeerGroup;
  /** Of every platform: whether anything on it could be read lately; undefined where nothing was tried. */
  reached(): ReadonlyMap<string, boolean | undefined>;
  /** Likelihood ratios of the channels' own signals, `COUNT` each. */
  readonly own: ByChannel;
  /** What each tells of its platform: a log ratio for each of `PLATFORM_STATES`. */
  readonly peers: ByChannel;
  /** A signal of this channel has come, or was taken back. */
  stale(memory: ChannelMemory): void;
  /** What tells of all channels of the same owner has come, or was taken back: a stranger's post, staff's word. */
  ownerChanged(memory: ChannelMemory): void;
  /** Something was said of a platform at large. */
  platformsChanged(): void;
}

/** All channels of one platform, or of one server of the fediverse. */
export interface PeerGroup {
  readonly members: readonly ChannelMemory[];
  /** What is said of the platform and of the server. */
  readonly common: PlatformMemory;
  /** The peer likelihoods of all its channels, summed. */
  readonly peers: Vector;
  /** How many of them are in trouble. */
  readonly troubled: number;
  readonly surroundings: Surroundings;
}

/**
 * So old may what a channel tells of the others become, for each channel on its platform: a hundred are weighed anew a
 * second, however many there are. A few are all as of now; ten thousand lag by less than two minutes, of hours in which
 * evidence ages.
 */
const LAG_PER_CHANNEL: Millis = 10;
/** Once what is around many channels has changed, so many are weighed anew at a time. */
const AT_ONCE = 500;
/** What the accounts have in common is worked out again once so large a part of them has news. */
const NEWS = 0.01;

/** Adding these up costs less than to think about it. */
const FEW = 64;

interface Group extends PeerGroup {
  common: PlatformMemory;
  troubled: number;
  /** Channels whose newest read got an answer, and whose did not. */
  heard: number;
  out: number;
  /** To be weighed before anything is told. */
  readonly dirty: Set<ChannelMemory>;
  /** In the order in which they were weighed. */
  readonly turn: Set<ChannelMemory>;
  /** Counts the changes of what is around them all. */
  stamp: number;
  surroundings: Surroundings;
  surroundingsAt: Instant;
  /** How often one of them was weighed since the sums were made. */
  changes: number;
  /** Channels with news since `surroundings` were worked out. */
  news: number;
  /** The readings that struck all of them, as last asked. */
  together: string;
}

export function createPeerSums(memories: Memories, model: DecisionModel): PeerSums {
  const groups = new Map<string, Group>();
  let channels = 0;
  for (const [key, members] of memories.channels) {
    groups.set(key, groupOf(members));
    channels += members.length;
  }
  const byOwner = Map.groupBy([...memories.channels.values()].flat(), (one) => one.channel.owner);
  const own = new Float64Array(channels * COUNT);
  const peers = new Float64Array(channels * PLATFORM_STATES.length);
  /** By the channel's number. */
  const facts: (ChannelFacts | undefined)[] = Array.from({ length: channels });
  const evidence: (ChannelEvidence | undefined)[] = Array.from({ length: channels });
  const weighedAt = new Float64Array(channels).fill(Number.NEGATIVE_INFINITY);
  const stamps = new Int32Array(channels).fill(-1);
  const isTroubled = new Uint8Array(channels);
  const answers: (boolean | undefined)[] = Array.from({ length: channels });
  /** Those whose `evidence` is of this moment. */
  let fresh: number[] = [];
  const sum = vector();
  let moment: Instant = Number.NEGATIVE_INFINITY;
  let isChanged = true;
  let owners: AcrossOwner | undefined;

  return {
    advance,
    get now() {
      return moment;
    },
    own,
    peers,
    evidenceOf(memory) {
      const group = groups.get(memory.platformKey) as Group;
      const known = weighedAt[memory.index] === moment ? evidence[memory.index] : undefined;
      if (known) return known;
      const found = weigh(memory, group);
      sumAnew(group);
      return found;
    },
    groupOf: ({ platformKey: key }) => groups.get(key) as Group,
    reached: () =>
      new Map(
        [...groups].map(([key, { heard, out }]) => [
          key,
          heard > 0 ? true : out > 0 ? false : undefined,
        ]),
      ),
    stale,
    ownerChanged({ channel }) {
      owners = undefined;
      for (const memory of byOwner.get(channel.owner) ?? []) stale(memory);
    },
    platformsChanged() {
      isChanged = true;
      for (const group of groups.values()) {
        group.common = commonOf(memories, group.members);
        // When its trouble began to pass may have become known.
        group.surroundingsAt = Number.NEGATIVE_INFINITY;
      }
    },
  };

  function groupOf(members: readonly ChannelMemory[]): Group {
    return {
      ...{ members, peers: vector(), troubled: 0, heard: 0, out: 0, stamp: 0, news: 0, changes: 0 },
      common: commonOf(memories, members),
      dirty: new Set(members),
      turn: new Set(),
      surroundings: NOTHING_AROUND,
      surroundingsAt: Number.NEGATIVE_INFINITY,
      together: '',
    };
  }

  function stale(memory: ChannelMemory): void {
    isChanged = true;
    facts[memory.index] = undefined;
    const group = groups.get(memory.platformKey) as Group;
    group.dirty.add(memory);
    group.news++;
  }

  function advance(now: Instant): void {
    if (now === moment && !isChanged) return;
    if (now !== moment) {
      for (const index of fresh) evidence[index] = undefined;
      fresh = [];
    }
    moment = now;
    isChanged = false;
    for (const group of groups.values()) bringUp(group);
  }

  function bringUp(group: Group): void {
    const lag = group.members.length * LAG_PER_CHANNEL;
    lookAround(group, lag);
    if (group.dirty.size > 0) {
      const dirty = [...group.dirty];
      group.dirty.clear();
      for (const memory of dirty) weigh(memory, group);
    }
    let left = AT_ONCE;
    for (const memory of group.turn) {
      const { index } = memory;
      const isOld = (weighedAt[index] as number) < moment - lag;
      if (!isOld && stamps[index] === group.stamp) break;
      if (!isOld && left-- === 0) {
        // The rest has its turn the next time that anybody asks.
        isChanged = true;
        break;
      }
      weigh(memory, group);
    }
    sumAnew(group);
  }

  function lookAround(group: Group, lag: Millis): void {
    const { members, common, news, surroundings, surroundingsAt } = group;
    const isDue = moment - surroundingsAt > lag || news > members.length * NEWS;
    if (!isDue) return;
    const allClear = allClearSince(common.notices, moment);
    if (allClear !== surroundings.allClear) group.stamp++;
    const { pageOpen, readingsOfAll } = acrossPlatform(members, moment);
    group.news = 0;
    group.surroundingsAt = moment;
    group.surroundings = {
      allClear,
      pageOpen,
      isOfAll(reading) {
        if (!isToldApart(reading)) return false;
        const all = readingsOfAll();
        const together = [...all].sort().join();
        if (together !== group.together) {
          group.together = together;
          group.stamp++;
        }
        return all.has(reading);
      },
      strangersElsewhere(memory, at) {
        owners ??= acrossOwners(memories.channels);
        return owners.strangers(memory, at, moment);
      },
      turnedAwayElsewhere(memory, at) {
        owners ??= acrossOwners(memories.channels);
        return owners.turnedAway(memory, at, moment);
      },
    };
  }

  function weigh(memory: ChannelMemory, group: Group): ChannelEvidence {
    const { index, prior } = memory;
    // What lies ahead of the moment that is asked about is not to be read into it.
    const isCurrent = memory.isCurrent(moment);
    const read = (isCurrent ? facts[index] : undefined) ?? channelFacts(memory, moment);
    if (isCurrent) facts[index] = read;
    else group.dirty.add(memory);
    const found = channelEvidence(memory, read, group.surroundings, model, moment);
    total(found.terms, sum);
    const ownAt = index * COUNT;
    for (let at = 0; at < COUNT; at++) own[ownAt + at] = Math.exp(sum[at] as number);
    const peersAt = index * PLATFORM_STATES.length;
    addPeer(group, peersAt, -1);
    peerLikelihood(prior, own, ownAt, peers, peersAt);
    addPeer(group, peersAt, 1);
    const troubled = read.troubleSince === undefined ? 0 : 1;
    group.troubled += troubled - (isTroubled[index] as number);
    isTroubled[index] = troubled;
    const answer = gotAnswer(memory.signals(moment), moment);
    const before = answers[index];
    if (answer !== before) {
      group.heard += Number(answer === true) - Number(before === true);
      group.out += Number(answer === false) - Number(before === false);
      answers[index] = answer;
    }
    weighedAt[index] = moment;
    stamps[index] = group.stamp;
    group.turn.delete(memory);
    group.turn.add(memory);
    evidence[index] = found;
    fresh.push(index);
    group.changes++;
    return found;
  }

  /** Sums that are changed again and again gather rounding: now and then they are made anew, and of a few at once. */
  function sumAnew(group: Group): void {
    const { members, changes, peers: sums } = group;
    if (changes === 0 || (members.length > FEW && changes < members.length)) return;
    group.changes = 0;
    sums.fill(0);
    for (const { index } of members) addPeer(group, index * PLATFORM_STATES.length, 1);
  }

  function addPeer({ peers: sums }: Group, peersAt: number, sign: 1 | -1): void {
    for (let at = 0; at < PLATFORM_STATES.length; at++) {
      const state = PLATFORM_STATES[at] as number;
      sums[state] = (sums[state] as number) + sign * (peers[peersAt + at] as number);
    }
  }
}

const NOTHING_AROUND: Surroundings = {
  allClear: undefined,
  pageOpen: () => 0,
  isOfAll: () => false,
  strangersElsewhere: () => false,
  turnedAwayElsewhere: () => false,
};

/**
 * Signals about a server of the fediverse count for its channels, and so do those about the platform at large, and about
 * what stands on the same host.
 */
function commonOf(
  { platforms, sameHost }: Memories,
  members: readonly ChannelMemory[],
): PlatformMemory {
  const { channel } = members[0] as ChannelMemory;
  const { platform, instance } = channel;
  const keys = new Set([
    platformKey(platform, instance),
    platform,
    sameHost.get(platform) ?? platform,
  ]);
  const parts = [...keys].flatMap((key) => platforms.get(key) ?? []);
  const merged = <S extends { at: Instant }>(pick: (memory: PlatformMemory) => readonly S[]) =>
    parts.flatMap(pick).sort((a, b) => a.at - b.at);
  return {
    notices: merged((memory) => memory.notices),
    crowd: merged((memory) => memory.crowd),
    peers: merged((memory) => memory.peers),
    reach: [],
    chat: [],
  };
}
