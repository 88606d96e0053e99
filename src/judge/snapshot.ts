import type { Channel } from '../model/channel.ts';
import { HOUR, type Instant } from '../model/instant.ts';
import { type ChannelEvidence, channelEvidence } from './evidence/channel-evidence.ts';
import { type ChannelFacts, channelFacts } from './evidence/channel-facts.ts';
import { allClearSince, platformTerms, reachTerms } from './evidence/platform.ts';
import {
  acrossPlatform,
  fromOtherPlatforms,
  gotAnswer,
  lineTerms,
  strangersByOwner,
} from './evidence/surroundings.ts';
import { type Term, total } from './evidence/term.ts';
import { type ByChannel, peerLikelihood } from './inference/tree.ts';
import type { DecisionModel } from './likelihood/decision-model.ts';
import {
  COUNT,
  indexOf,
  PLATFORM_STATES,
  type Prior,
  type Vector,
  vector,
} from './likelihood/hypotheses.ts';
import {
  type ChannelMemory,
  type PanelMemory,
  type PlatformMemory,
  platformKey,
} from './memory/memory.ts';

/** All channels of one platform, or of one server of the fediverse, at a moment. */
export interface PlatformTerms {
  readonly terms: readonly Term[];
  /** Likelihood ratios of all `terms`. */
  readonly said: Vector;
  /** The peer likelihoods of all its channels, summed. */
  readonly peers: Vector;
  readonly counted: number;
  readonly troubled: number;
  /** When the newest of `terms` was, 0 where there is none. */
  readonly newest: Instant;
  /** What is known of our own line, the other platforms' word included: likelihood ratios. */
  readonly line: Vector;
}

/** Everything judged at one moment, computed once: each channel is a peer of all others on its platform. */
export interface Snapshot {
  readonly now: Instant;
  readonly line: readonly Term[];
  /** What one channel's own signals say. */
  evidenceOf(memory: ChannelMemory): ChannelEvidence;
  platformTerms(memory: ChannelMemory): PlatformTerms;
}

/** Of every channel of the judge, written anew for each snapshot. */
export interface Likelihoods {
  /** Likelihood ratios of its own signals, `COUNT` each. */
  readonly own: ByChannel;
  /** What it tells of its platform: a log ratio for each of `PLATFORM_STATES`. */
  readonly peers: ByChannel;
}

export function createLikelihoods(channels: number): Likelihoods {
  return {
    own: new Float64Array(channels * COUNT),
    peers: new Float64Array(channels * PLATFORM_STATES.length),
  };
}

/** What the judge remembers, as a snapshot reads it. */
export interface Memories {
  /** The channels of each platform, by `platformKey`. */
  readonly channels: ReadonlyMap<string, readonly ChannelMemory[]>;
  /** By `platformKey`. */
  readonly platforms: ReadonlyMap<string, PlatformMemory>;
  /** By platform. */
  readonly panels: ReadonlyMap<string, PanelMemory>;
  readonly line: PlatformMemory;
}

/**
 * Weighs everything remembered once for all channels.
 *
 * @param likelihoods written anew
 * @param facts by the channel's number: what is known of each since its latest signal; filled in where it is not
 */
export function createSnapshot(
  memories: Memories,
  { own, peers }: Likelihoods,
  facts: (ChannelFacts | undefined)[],
  model: DecisionModel,
  now: Instant,
): Snapshot {
  const sum = vector();
  // By the channel's number: with 10,000 channels, a map by name takes longer than the sums.
  const evidence: ChannelEvidence[] = [];
  const groups = new Map<string, PlatformTerms>();
  const line = lineTerms(memories.line, model, now);
  const lineSum = total(line);
  const reached = new Map<string, boolean | undefined>();
  const strangersElsewhere = strangersByOwner(memories.channels, now);

  for (const [key, members] of memories.channels) {
    const { channel } = members[0] as ChannelMemory;
    const common = commonOf(memories, channel);
    const surroundings = {
      ...acrossPlatform(members, now),
      allClear: allClearSince(common.notices, now),
      strangersElsewhere,
    };
    const summed = vector();
    let troubled = 0;
    let answered: boolean | undefined;
    for (const memory of members) {
      const { index, prior } = memory;
      // What lies ahead of the moment that is asked about is not to be read into it.
      const isCurrent = memory.isCurrent(now);
      const read = (isCurrent ? facts[index] : undefined) ?? channelFacts(memory, now);
      if (isCurrent) facts[index] = read;
      const found = channelEvidence(memory, read, surroundings, model, now);
      evidence[index] = found;
      total(found.terms, sum);
      const ownAt = index * COUNT;
      for (let at = 0; at < COUNT; at++) own[ownAt + at] = Math.exp(sum[at] as number);
      const peersAt = index * PLATFORM_STATES.length;
      peerLikelihood(prior, own, ownAt, peers, peersAt);
      for (let at = 0; at < PLATFORM_STATES.length; at++) {
        const state = PLATFORM_STATES[at] as number;
        summed[state] = (summed[state] as number) + (peers[peersAt + at] as number);
      }
      if (read.troubleSince !== undefined) troubled++;
      if (answered !== true) answered = gotAnswer(memory.signals(now), now) ?? answered;
    }
    reached.set(key, answered);
    const panel = memories.panels.get(channel.platform);
    const terms = [
      ...platformTerms(common, panel, model, now),
      ...reachTerms(memories.line.reach, channel, model, now),
    ];
    groups.set(key, {
      terms,
      said: total(terms).map(Math.exp),
      peers: summed,
      counted: members.length,
      troubled,
      newest: terms.reduce((newest, { at }) => Math.max(newest, at), 0),
      line: lineSum,
    });
  }
  // How the other platforms fare is known when all have been looked at.
  const fromOthers = fromOtherPlatforms(reached);
  for (const [key, group] of groups) {
    const others = fromOthers(key);
    const heard = lineSum.map((value, index) => Math.exp(value + (others[index] as number)));
    groups.set(key, { ...group, line: heard });
  }
  return {
    now,
    line,
    evidenceOf: ({ index }) => evidence[index] as ChannelEvidence,
    platformTerms: ({ platformKey: key }) => groups.get(key) as PlatformTerms,
  };
}

/** Signals about a server of the fediverse count for its channels, and so do those about the platform at large. */
function commonOf({ platforms }: Memories, channel: Channel): PlatformMemory {
  const keys = new Set([platformKey(channel.platform, channel.instance), channel.platform]);
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

/**
 * Brings in what changes a prior with the moment: how long nobody has looked, and a retirement in the settings, which
 * is a fact.
 *
 * @param own likelihood ratios
 */
export function multiplyByMoment(
  own: Vector,
  { share }: Prior,
  channel: Channel,
  { lastObservation }: ChannelFacts,
  now: Instant,
): void {
  own[UNSEEN] =
    ((own[UNSEEN] as number) * unseenShare(lastObservation, now)) / (share[UNSEEN] as number);
  if (channel.retiredFrom !== undefined && channel.retiredFrom <= now) {
    own[RETIRED] = ((own[RETIRED] as number) * 1_000) / (share[RETIRED] as number);
  }
}
const UNSEEN = indexOf('unseen');
const RETIRED = indexOf('retired');

/**
 * How far "nobody has looked" outweighs the base rate of working channels, relative to `fine`:
 * an eighth for each hour past the first since the last observation, and twice as likely as not where there never was one.
 */
function unseenShare(last: Instant | undefined, now: Instant): number {
  if (last === undefined) return 2;
  return Math.min(0.7, 0.001 + 0.125 * Math.max(0, (now - last) / HOUR - 1));
}

/**
 * Trouble of a platform that stood before the channel's latest proof has shown that it need not touch this channel;
 * but what is said of posts that go out and are not seen stays as it was. Good news of the platform keeps its weight.
 */
export function discountAfterProof(
  terms: readonly Term[],
  { proofs, readAgain }: ChannelFacts,
  now: Instant,
): readonly Term[] {
  if (terms.length === 0) return terms;
  const proved = Math.max(
    proofs.find(({ route }) => route !== 'check' && route !== 'repost')?.at ?? 0,
    readAgain ?? 0,
  );
  const isDiscounted = ({ at, signal }: Term) =>
    at <= proved && !(signal?.kind === 'platform-notice' && signal.scope === 'reading');
  if (!terms.some(isDiscounted)) return terms;
  const worn = 1 - Math.exp(-(now - proved) / (6.5 * HOUR));
  const weight = LEFT_AFTER_PROOF + (1 - LEFT_AFTER_PROOF) * worn * 0.5;
  return terms.map((term) =>
    isDiscounted(term)
      ? { ...term, ratios: term.ratios.map((ratio) => (ratio > 0 ? ratio * weight : ratio)) }
      : term,
  );
}
const LEFT_AFTER_PROOF = 0.35;
