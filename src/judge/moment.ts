import type { Channel } from '../model/channel.ts';
import { HOUR, type Instant, MINUTE } from '../model/instant.ts';
import { type ChannelEvidence, channelEvidence } from './channel-evidence.ts';
import type { ChannelMemory } from './channel-memory.ts';
import { indexOf } from './hypothesis.ts';
import { lineTerms } from './line-evidence.ts';
import { platformTerms, reliefSince, wayTerms } from './platform-evidence.ts';
import { type CommonMemory, platformKey } from './platform-memory.ts';
import { type Term, total } from './term.ts';
import { PLATFORM_STATES, type Prior, witness } from './tree.ts';
import { type Vector, vector } from './vector.ts';

/** What one channel's own signals are worth at a moment. */
export interface Own {
  readonly evidence: ChannelEvidence;
  /** Sum of its terms. */
  readonly sum: Vector;
  readonly witness: Vector;
}

/** All channels of one platform, or of one server of the fediverse, at a moment. */
export interface Group {
  readonly terms: readonly Term[];
  /** Sum of `terms`. */
  readonly sum: Vector;
  readonly witnesses: Vector;
  readonly counted: number;
  readonly troubled: number;
  /** What is known of our own line, the other platforms' word included: log ratios, summed. */
  readonly line: Vector;
}

/** Everything judged at one moment, computed once: each channel is a witness for all others on its platform. */
export interface Moment {
  readonly now: Instant;
  readonly line: readonly Term[];
  own(channel: string): Own;
  group(channel: Channel): Group;
}

/** What the judge remembers, as a moment reads it. */
export interface Memories {
  readonly channels: ReadonlyMap<string, ChannelMemory>;
  readonly priors: ReadonlyMap<string, Prior>;
  /** By `platformKey`. */
  readonly platforms: ReadonlyMap<string, CommonMemory>;
  readonly line: CommonMemory;
}

export function createMoment(memories: Memories, now: Instant): Moment {
  const own = new Map<string, Own>();
  const line = lineTerms(memories.line, now);
  const lineSum = total(line);
  const members = new Map<string, { channel: Channel; reads: (boolean | undefined)[] }>();
  const reliefs = new Map<string, Instant | undefined>();
  const sums = new Map<string, { witnesses: Vector; counted: number; troubled: number }>();
  for (const [id, memory] of memories.channels) {
    const { channel } = memory;
    const key = platformKey(channel.platform, channel.instance);
    if (!members.has(key)) {
      members.set(key, { channel, reads: [] });
      reliefs.set(key, reliefSince(commonOf(memories, channel).notices, now));
      sums.set(key, { witnesses: vector(), counted: 0, troubled: 0 });
    }
    const evidence = channelEvidence(memory, now, reliefs.get(key));
    const sum = total(evidence.terms);
    const seen = witness(memories.priors.get(id) as Prior, sum);
    own.set(id, { evidence, sum, witness: seen });
    const group = sums.get(key) as { witnesses: Vector; counted: number; troubled: number };
    for (const index of PLATFORM_STATES) {
      group.witnesses[index] = (group.witnesses[index] as number) + (seen[index] as number);
    }
    group.counted++;
    if (evidence.troubleSince !== undefined) group.troubled++;
    members.get(key)?.reads.push(lastRead(memory, now));
  }

  const reach = new Map([...members].map(([key, { reads }]) => [key, reachedBy(reads)]));
  const groups = new Map<string, Group>();
  for (const [key, { channel }] of members) {
    const terms = [
      ...platformTerms(commonOf(memories, channel), now),
      ...wayTerms(memories.line.reach, channel.platform, now),
    ];
    const fromOthers = fromOtherPlatforms(key, reach);
    groups.set(key, {
      terms,
      sum: total(terms),
      ...(sums.get(key) as { witnesses: Vector; counted: number; troubled: number }),
      line: lineSum.map((value, index) => value + (fromOthers[index] as number)),
    });
  }
  return {
    now,
    line,
    own: (id) => own.get(id) as Own,
    group: (channel) => groups.get(platformKey(channel.platform, channel.instance)) as Group,
  };
}

/** Signals about a server of the fediverse count for its channels, and so do those about the platform at large. */
function commonOf({ platforms }: Memories, channel: Channel): CommonMemory {
  const keys = new Set([platformKey(channel.platform, channel.instance), channel.platform]);
  const parts = [...keys].flatMap((key) => platforms.get(key) ?? []);
  const merged = <S extends { at: Instant }>(pick: (memory: CommonMemory) => readonly S[]) =>
    parts.flatMap(pick).sort((a, b) => a.at - b.at);
  return {
    notices: merged((memory) => memory.notices),
    crowd: merged((memory) => memory.crowd),
    peers: merged((memory) => memory.peers),
    reach: [],
    chat: [],
  };
}

/** Did the newest read of the channel, if it is fresh, get an answer at all? */
function lastRead(memory: ChannelMemory, now: Instant): boolean | undefined {
  const read = memory.signals.findLast(
    ({ kind, at }) => at <= now && (kind === 'credentials' || kind === 'profile'),
  );
  if (!read || now - read.at > 20 * MINUTE) return undefined;
  if (read.kind === 'credentials') return read.result !== 'unreachable';
  return read.kind === 'profile' ? read.seen !== 'unreachable' : undefined;
}

/** Whether anything on a platform could be read lately; undefined where nothing was tried. */
function reachedBy(reads: readonly (boolean | undefined)[]): boolean | undefined {
  if (reads.includes(true)) return true;
  return reads.includes(false) ? false : undefined;
}

const NETWORK = indexOf('network');
const SHARED = indexOf('shared');

/** All platforms out of reach at once is seldom theirs; one alone, while others answer, is seldom our line. */
function fromOtherPlatforms(key: string, reach: ReadonlyMap<string, boolean | undefined>): Vector {
  const ratios = vector();
  const others = [...reach].filter(([other]) => other !== key).map(([, reached]) => reached);
  const out = others.filter((reached) => reached === false).length;
  const heard = others.includes(true);
  if (out > 0 && !heard) {
    ratios[NETWORK] = Math.min(out, 2) * Math.log(10);
    ratios[SHARED] = Math.min(out, 2) * Math.log(5);
  } else if (heard && reach.get(key) === false) {
    ratios[NETWORK] = Math.log(0.1);
  }
  return ratios;
}

/** Adds what changes a prior with the moment: how long nobody has looked, and a retirement in the settings, which is a fact. */
export function addPriorOfMoment(
  own: Vector,
  { log }: Prior,
  channel: Channel,
  { sight }: ChannelEvidence,
  now: Instant,
): void {
  own[UNSEEN] =
    (own[UNSEEN] as number) + Math.log(unseenShare(sight, now)) - (log[UNSEEN] as number);
  if (channel.retiredFrom !== undefined && channel.retiredFrom <= now) {
    own[RETIRED] = (own[RETIRED] as number) + Math.log(1_000) - (log[RETIRED] as number);
  }
}
const UNSEEN = indexOf('unseen');
const RETIRED = indexOf('retired');

/**
 * How far "nobody has looked" outweighs the base rate of working channels, relative to `fine`:
 * an eighth for each hour past the first since the last sight, and twice as likely as not where there never was one.
 */
function unseenShare(sight: Instant | undefined, now: Instant): number {
  if (sight === undefined) return 2;
  return Math.min(0.7, 0.001 + 0.125 * Math.max(0, (now - sight) / HOUR - 1));
}

/**
 * Trouble of a platform that stood before the channel's latest proof has shown that it need not touch this channel.
 * Good news of the platform keeps its weight.
 */
export function afterProof(
  terms: readonly Term[],
  { proofs, readAgain }: ChannelEvidence,
  now: Instant,
): readonly Term[] {
  const proved = Math.max(proofs.find(({ route }) => route !== 'check')?.at ?? 0, readAgain ?? 0);
  if (!terms.some(({ at }) => at <= proved)) return terms;
  const worn = 1 - Math.exp(-(now - proved) / (6.5 * HOUR));
  const weight = SURVIVES_PROOF + (1 - SURVIVES_PROOF) * worn * 0.5;
  return terms.map((term) =>
    term.at > proved
      ? term
      : { ...term, ratios: term.ratios.map((ratio) => (ratio > 0 ? ratio * weight : ratio)) },
  );
}
const SURVIVES_PROOF = 0.35;
