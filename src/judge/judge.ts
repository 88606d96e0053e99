import type { Channel } from '../model/channel.ts';
import { HOUR, type Instant, MINUTE } from '../model/instant.ts';
import type { Signal } from '../model/signal.ts';
import type { Activity, Evidence, Verdict } from '../model/verdict.ts';
import { activityOf } from './activity.ts';
import { type ChannelEvidence, channelEvidence } from './channel-evidence.ts';
import { type ChannelMemory, createChannelMemory } from './channel-memory.ts';
import { COUNT, FINE, hypothesisAt, indexOf, logPriors } from './hypothesis.ts';
import { lineTerms } from './line-evidence.ts';
import { platformTerms, reliefSince, wayTerms } from './platform-evidence.ts';
import { type CommonMemory, createCommonMemory, platformKey } from './platform-memory.ts';
import { certaintyOf, readPosterior } from './reading.ts';
import { settlers } from './settle.ts';
import type { Term } from './term.ts';
import { posterior, witness } from './tree.ts';

/** Takes in signals as they come and judges channels. Holds all it knows in memory; the same signals give the same verdicts. */
export interface Judge {
  /** Takes in a signal, in any order of time. Signals of channels it was not made with are let pass. */
  observe(signal: Signal): void;
  /** Takes a signal back, as if it had never come: a report that was withdrawn. */
  forget(signal: Signal): void;
  /** Judges one channel from the signals with `at` ≤ now. Throws a `RangeError` for a channel it was not made with. */
  verdict(channel: string, now: Instant): Verdict;
}

/**
 * @param channels every channel there is to judge, sisters and panel included: each is a witness for its platform
 * @param zoneOf IANA zone in whose hours a channel lives
 */
export function createJudge(
  channels: readonly Channel[],
  zoneOf: (channel: Channel) => string,
): Judge {
  const memories = new Map<string, ChannelMemory>();
  const priors = new Map<string, Float64Array>();
  const siblings = new Map<string, string[]>();
  for (const channel of channels) {
    memories.set(channel.id, createChannelMemory(channel, zoneOf(channel)));
    priors.set(channel.id, logPriors(channel));
    const key = platformKey(channel.platform, channel.instance);
    siblings.set(key, [...(siblings.get(key) ?? []), channel.id]);
  }
  const line = createCommonMemory();
  const platforms = new Map<string, ReturnType<typeof createCommonMemory>>();
  /** What each channel and each platform was worth at one moment: judged together, computed once. */
  let moment: Moment | undefined;

  return {
    observe(signal) {
      moment = undefined;
      if ('channel' in signal) memories.get(signal.channel)?.add(signal);
      else if (signal.kind === 'reach' || signal.kind === 'chat') line.add(signal);
      else {
        const instance = signal.kind === 'platform-notice' ? signal.instance : undefined;
        common(platformKey(signal.platform, instance)).add(signal);
      }
    },
    forget(signal) {
      moment = undefined;
      if ('channel' in signal) memories.get(signal.channel)?.remove(signal);
    },
    verdict(id, now) {
      const memory = memories.get(id);
      if (!memory) throw new RangeError(`no channel "${id}" was given to this judge`);
      if (moment?.now !== now) moment = createMoment(now);
      return judged(memory, moment);
    },
  };

  function common(key: string): ReturnType<typeof createCommonMemory> {
    const known = platforms.get(key);
    if (known) return known;
    const made = createCommonMemory();
    platforms.set(key, made);
    return made;
  }

  function createMoment(now: Instant): Moment {
    const shared = lineTerms(line, now);
    const own = new Map<string, Own>();
    const groups = new Map<string, Group>();
    const ownOf = (id: string): Own => {
      const known = own.get(id);
      if (known) return known;
      const memory = memories.get(id) as ChannelMemory;
      const relief = reliefSince(mergedCommon(platforms, memory.channel).notices, now);
      const evidence = channelEvidence(memory, now, relief);
      const sum = total(evidence.terms);
      const made = {
        evidence,
        sum,
        witness: witness(memory.channel, priors.get(id) as Float64Array, sum),
      };
      own.set(id, made);
      return made;
    };
    const groupOf = (channel: Channel): Group => {
      const key = platformKey(channel.platform, channel.instance);
      const known = groups.get(key);
      if (known) return known;
      const ids = siblings.get(key) ?? [];
      const witnesses = new Float64Array(COUNT);
      let troubled = 0;
      let outOfReach = 0;
      let reached = 0;
      for (const id of ids) {
        const { witness: seen, evidence } = ownOf(id);
        for (let index = 0; index < COUNT; index++) {
          witnesses[index] = (witnesses[index] as number) + (seen[index] as number);
        }
        if (evidence.troubleSince !== undefined) troubled++;
        const read = lastRead(memories.get(id) as ChannelMemory, now);
        if (read === false) outOfReach++;
        if (read === true) reached++;
      }
      const made = {
        terms: [
          ...platformTerms(mergedCommon(platforms, channel), now),
          ...wayTerms(line.reach, channel.platform, now),
        ],
        witnesses,
        counted: ids.length,
        troubled,
        outOfReach,
        reached,
      };
      groups.set(key, made);
      return made;
    };
    // Several platforms that cannot be read at once point at our own line.
    let outOfReach = 0;
    let reached = 0;
    const counted = new Set<string>();
    for (const { channel } of memories.values()) {
      const key = platformKey(channel.platform, channel.instance);
      if (counted.has(key)) continue;
      counted.add(key);
      const group = groupOf(channel);
      if (group.outOfReach > 0 && group.reached === 0) outOfReach++;
      else if (group.reached > 0) reached++;
    }
    return { now, line: shared, ownOf, groupOf, outOfReach, reached };
  }

  function judged({ channel, rhythm }: ChannelMemory, at: Moment): Verdict {
    const { now } = at;
    const { evidence, sum } = at.ownOf(channel.id);
    const group = at.groupOf(channel);
    const logPrior = priorsNow(priors.get(channel.id) as Float64Array, channel, evidence, now);
    const self = at.ownOf(channel.id).witness;
    const others = group.witnesses.map((value, index) => clamp(value - (self[index] as number)));
    const line = at.line;
    const shared = sharedReads(at, group);
    const own = total(line).map(
      (value, index) => value + (sum[index] as number) + (shared[index] as number),
    );
    const platform = afterProof(group.terms, evidence, now);
    const probability = posterior(channel, logPrior, own, total(platform), others);

    const blocked = share(probability, 'blocked');
    const activities = activityOf(
      memories.get(channel.id) as ChannelMemory,
      evidence,
      now,
      blocked,
      share(probability, 'retired'),
    );
    const reading = readPosterior(probability, activities);
    const activity = (Object.keys(activities) as Activity[]).reduce((best, key) =>
      activities[key] > activities[best] ? key : best,
    );
    const terms = [...evidence.terms, ...platform, ...line];
    const nothingToSay =
      reading.ability === 'working' &&
      activity === 'posting' &&
      (reading.cause === 'nothing-to-report' || reading.cause === 'unknown');
    const cause = nothingToSay ? undefined : reading.cause;
    const certainty = cause && certaintyOf(cause, reading.causes[cause], terms);
    const lastPost = rhythm.lastPost(now);
    const newest = Math.max(evidence.newest ?? 0, ...group.terms.map((term) => term.at), 0);
    const neighbours = neighbourTerm(group, others, now);
    return {
      channel: channel.id,
      judgedAt: now,
      ability: reading.ability,
      activity,
      ...(cause && { cause }),
      ...(certainty && { certainty }),
      probability: { ability: reading.abilities, activity: activities, cause: reading.causes },
      evidence: weighed(
        [...terms, ...(neighbours ? [neighbours] : [])],
        probability,
        reading.ability,
      ),
      settle: settlers(probability, terms, cause, now),
      ...(lastPost !== undefined && { lastPost }),
      ...(newest > 0 && { newestLook: newest }),
      ...(reading.ability !== 'working' &&
        evidence.troubleSince !== undefined && { troubleSince: evidence.troubleSince }),
    };
  }
}

interface Own {
  readonly evidence: ChannelEvidence;
  readonly sum: Float64Array;
  readonly witness: Float64Array;
}

interface Group {
  readonly terms: readonly Term[];
  readonly witnesses: Float64Array;
  readonly counted: number;
  readonly troubled: number;
  readonly outOfReach: number;
  readonly reached: number;
}

interface Moment {
  readonly now: Instant;
  readonly line: readonly Term[];
  readonly ownOf: (id: string) => Own;
  readonly groupOf: (channel: Channel) => Group;
  readonly outOfReach: number;
  readonly reached: number;
}

/** Channels of one platform are seen through the same eyes: together no more than 22 decibans. */
const WITNESS_CAP = 5;

function clamp(value: number): number {
  return Math.max(-WITNESS_CAP, Math.min(WITNESS_CAP, value));
}

/** Signals about a server of the fediverse count for its channels, and so do those about the platform at large. */
function mergedCommon(
  platforms: ReadonlyMap<string, CommonMemory>,
  channel: Channel,
): CommonMemory {
  const keys = new Set([platformKey(channel.platform, channel.instance), channel.platform]);
  const parts = [...keys].flatMap((key) => platforms.get(key) ?? []);
  const byTime = <S extends { at: Instant }>(pick: (memory: CommonMemory) => readonly S[]) =>
    parts.length === 1
      ? pick(parts[0] as CommonMemory)
      : parts.flatMap(pick).sort((a, b) => a.at - b.at);
  return {
    notices: byTime((memory) => memory.notices),
    crowd: byTime((memory) => memory.crowd),
    peers: byTime((memory) => memory.peers),
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

const NETWORK = indexOf('network');
const SHARED = indexOf('shared');

/** What the other platforms say of our line: all out of reach at once is seldom theirs. */
function sharedReads(at: Moment, group: Group): Float64Array {
  const ratios = new Float64Array(COUNT);
  const here = group.outOfReach > 0 && group.reached === 0 ? 1 : 0;
  const othersOut = at.outOfReach - here;
  const othersIn = at.reached - (here === 0 && group.reached > 0 ? 1 : 0);
  if (othersOut > 0 && othersIn === 0) {
    ratios[NETWORK] = Math.min(othersOut, 2) * Math.log(10);
    ratios[SHARED] = Math.min(othersOut, 2) * Math.log(5);
  } else if (othersIn > 0 && here === 1) {
    ratios[NETWORK] = Math.log(0.1);
  }
  return ratios;
}

/** What changes with the moment: how long nobody has looked, and a retirement in the settings, which is a fact. */
function priorsNow(
  logPrior: Float64Array,
  channel: Channel,
  { sight }: ChannelEvidence,
  now: Instant,
): Float64Array {
  const copy = Float64Array.from(logPrior);
  copy[indexOf('unseen')] = Math.log(unseenShare(sight, now));
  if (channel.retiredFrom !== undefined && channel.retiredFrom <= now) {
    copy[indexOf('retired')] = Math.log(1_000);
  }
  return copy;
}

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
function afterProof(
  terms: readonly Term[],
  { proofs, readAgain }: ChannelEvidence,
  now: Instant,
): readonly Term[] {
  const proved = Math.max(proofs.find(({ route }) => route !== 'check')?.at ?? 0, readAgain ?? 0);
  return terms.map((term) => {
    if (term.at > proved) return term;
    const worn = 1 - Math.exp(-(now - proved) / (6.5 * HOUR));
    const weight = SURVIVES_PROOF + (1 - SURVIVES_PROOF) * worn * 0.5;
    return { ...term, ratios: term.ratios.map((r) => (r > 0 ? r * weight : r)) };
  });
}
const SURVIVES_PROOF = 0.35;

function total(terms: readonly Term[]): Float64Array {
  const sum = new Float64Array(COUNT);
  for (const { ratios } of terms) {
    for (let index = 0; index < COUNT; index++) {
      sum[index] = (sum[index] as number) + (ratios[index] as number);
    }
  }
  return sum;
}

function share(probability: Float64Array, ability: string): number {
  let sum = 0;
  for (let index = 0; index < COUNT; index++) {
    if (hypothesisAt(index).ability === ability) sum += probability[index] as number;
  }
  return sum;
}

function neighbourTerm(group: Group, others: Float64Array, now: Instant): Term | undefined {
  if (group.counted < 2 || others.every((value) => Math.abs(value) < 0.05)) return undefined;
  return {
    kind: 'neighbours',
    at: now,
    neighbours: { counted: group.counted - 1, troubled: group.troubled },
    ratios: others,
  };
}

const DECIBANS_PER_NAT = 10 / Math.LN10;

/** Each term's weight for the verdict: against "nothing wrong", or for a working channel against what else it might be. */
function weighed(
  terms: readonly Term[],
  probability: Float64Array,
  ability: string,
): readonly Evidence[] {
  const trouble = ability !== 'working';
  return terms
    .map(({ kind, at, signal, silence, neighbours, ratios }) => {
      let sum = 0;
      let weight = 0;
      for (let index = 0; index < COUNT; index++) {
        const counts = trouble
          ? hypothesisAt(index).ability === ability
          : hypothesisAt(index).ability !== 'working';
        if (!counts) continue;
        sum += (probability[index] as number) * (ratios[index] as number);
        weight += probability[index] as number;
      }
      const nats = weight > 0 ? sum / weight - (ratios[FINE] as number) : 0;
      const decibans = Math.round((trouble ? nats : -nats) * DECIBANS_PER_NAT * 10) / 10;
      return {
        kind,
        at,
        decibans,
        ...(signal && { signal }),
        ...(silence && { silence }),
        ...(neighbours && { neighbours }),
      };
    })
    .sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans));
}
