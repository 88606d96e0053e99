import type { Channel } from '../model/channel.ts';
import { HOUR, type Instant } from '../model/instant.ts';
import { type ChannelEvidence, channelEvidence } from './evidence/channel-evidence.ts';
import { allClearSince, platformTerms, reachTerms } from './evidence/platform.ts';
import {
  acrossPlatform,
  fromOtherPlatforms,
  lineTerms,
  reachedBy,
  strangersByOwner,
} from './evidence/surroundings.ts';
import { type Term, total } from './evidence/term.ts';
import { peerLikelihood } from './inference/tree.ts';
import type { DecisionModel } from './likelihood/decision-model.ts';
import {
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

/** What one channel's own signals are worth at a moment. */
export interface ChannelTerms {
  readonly evidence: ChannelEvidence;
  /** What its terms are worth in each of `PLATFORM_STATES`. */
  readonly asPeer: readonly number[];
}

/** All channels of one platform, or of one server of the fediverse, at a moment. */
export interface PlatformTerms {
  readonly terms: readonly Term[];
  /** Sum of `terms`. */
  readonly sum: Vector;
  /** The peer likelihoods of all its channels, summed. */
  readonly peers: Vector;
  readonly counted: number;
  readonly troubled: number;
  /** When the newest of `terms` was, 0 where there is none. */
  readonly newest: Instant;
  /** What is known of our own line, the other platforms' word included: log ratios, summed. */
  readonly line: Vector;
}

/** Everything judged at one moment, computed once: each channel is a peer of all others on its platform. */
export interface Snapshot {
  readonly now: Instant;
  readonly line: readonly Term[];
  channelTerms(memory: ChannelMemory): ChannelTerms;
  platformTerms(memory: ChannelMemory): PlatformTerms;
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

/** Weighs everything remembered once for all channels. */
export function createSnapshot(memories: Memories, model: DecisionModel, now: Instant): Snapshot {
  const sum = vector();
  // By `place`: with 10,000 channels, a map by name takes longer than the sums.
  const own: ChannelTerms[] = [];
  const groups = new Map<string, PlatformTerms>();
  const line = lineTerms(memories.line, model, now);
  const lineSum = total(line);
  const reach = new Map<string, boolean | undefined>();
  for (const [key, members] of memories.channels) reach.set(key, reachedBy(members, now));
  const strangersElsewhere = strangersByOwner(memories.channels.values(), now);

  for (const [key, members] of memories.channels) {
    const { channel } = members[0] as ChannelMemory;
    const common = commonOf(memories, channel);
    const surroundings = {
      ...acrossPlatform(members, now),
      allClear: allClearSince(common.notices, now),
      strangersElsewhere,
    };
    const peers = vector();
    let troubled = 0;
    for (const memory of members) {
      const evidence = channelEvidence(memory, surroundings, model, now);
      const seen = peerLikelihood(memory.prior, total(evidence.terms, sum));
      own[memory.index] = { evidence, asPeer: seen };
      for (let at = 0; at < PLATFORM_STATES.length; at++) {
        const state = PLATFORM_STATES[at] as number;
        peers[state] = (peers[state] as number) + (seen[at] as number);
      }
      if (evidence.troubleSince !== undefined) troubled++;
    }
    const panel = memories.panels.get(channel.platform);
    const terms = [
      ...platformTerms(common, panel, model, now),
      ...reachTerms(memories.line.reach, channel, model, now),
    ];
    const fromOthers = fromOtherPlatforms(key, reach);
    groups.set(key, {
      terms,
      sum: total(terms),
      peers,
      counted: members.length,
      troubled,
      newest: terms.reduce((newest, { at }) => Math.max(newest, at), 0),
      line: lineSum.map((value, index) => value + (fromOthers[index] as number)),
    });
  }
  return {
    now,
    line,
    channelTerms: ({ index: place }) => own[place] as ChannelTerms,
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

/** Adds what changes a prior with the moment: how long nobody has looked, and a retirement in the settings, which is a fact. */
export function addTimeDependentPrior(
  own: Vector,
  { log }: Prior,
  channel: Channel,
  { lastObservation }: ChannelEvidence,
  now: Instant,
): void {
  own[UNSEEN] =
    (own[UNSEEN] as number) + Math.log(unseenShare(lastObservation, now)) - (log[UNSEEN] as number);
  if (channel.retiredFrom !== undefined && channel.retiredFrom <= now) {
    own[RETIRED] = (own[RETIRED] as number) + Math.log(1_000) - (log[RETIRED] as number);
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
  { proofs, readAgain }: ChannelEvidence,
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
