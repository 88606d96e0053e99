import type { Channel } from '../model/channel.ts';
import { HOUR, type Instant } from '../model/instant.ts';
import type { ChannelFacts } from './evidence/channel-facts.ts';
import { platformTerms, reachTerms, readNotice } from './evidence/platform.ts';
import { fromOtherPlatforms, lineTerms } from './evidence/surroundings.ts';
import { type Term, total } from './evidence/term.ts';
import type { DecisionModel } from './likelihood/decision-model.ts';
import { indexOf, type Prior, type Vector } from './likelihood/hypotheses.ts';
import type { ChannelMemory } from './memory/memory.ts';
import type { Memories, PeerSums } from './peer-sums.ts';

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

/** What is around the channels at one moment; each part is worked out once, when it is first asked for. */
export interface Snapshot {
  readonly now: Instant;
  readonly line: readonly Term[];
  platformTerms(memory: ChannelMemory): PlatformTerms;
}

/** @param sums brought to `now` */
export function createSnapshot(
  memories: Memories,
  sums: PeerSums,
  model: DecisionModel,
  now: Instant,
): Snapshot {
  const groups = new Map<string, PlatformTerms>();
  const line = lineTerms(memories.line, model, now);
  const lineSum = total(line);
  const fromOthers = fromOtherPlatforms(sums.reached());

  return {
    now,
    line,
    platformTerms(memory) {
      const known = groups.get(memory.platformKey);
      if (known) return known;
      const made = termsOf(memory);
      groups.set(memory.platformKey, made);
      return made;
    },
  };

  function termsOf(memory: ChannelMemory): PlatformTerms {
    const { channel, platformKey: key } = memory;
    const { common, members, peers, troubled, surroundings } = sums.groupOf(memory);
    const terms = [
      ...platformTerms(common, memories.panels.get(channel.platform), model, now),
      ...reachTerms(
        memories.line.reach,
        channel,
        memories.sameHost.get(channel.platform),
        surroundings.pageOpen(),
        model,
        now,
      ),
    ];
    const others = fromOthers(key);
    return {
      ...{ terms, peers, troubled, counted: members.length },
      said: total(terms).map(Math.exp),
      newest: terms.reduce((newest, { at }) => Math.max(newest, at), 0),
      line: lineSum.map((value, index) => Math.exp(value + (others[index] as number))),
    };
  }
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
  return Math.min(0.5, 0.001 + 0.125 * Math.max(0, (now - last) / HOUR - 1));
}

/**
 * Trouble of a platform that stood before the channel's latest proof has shown that it need not touch this channel;
 * but what is said of posts that go out and are not seen stays as it was. Good news of the platform keeps its weight.
 */
export function discountAfterProof(
  terms: readonly Term[],
  { proved: posted, readAgain }: ChannelFacts,
  now: Instant,
): readonly Term[] {
  if (terms.length === 0) return terms;
  const proved = Math.max(posted, readAgain ?? 0);
  const isDiscounted = ({ at, signal }: Term) =>
    at <= proved &&
    // An end that is announced lies ahead.
    !(
      signal?.kind === 'platform-notice' &&
      (signal.scope === 'reading' || readNotice(signal.text).closing)
    ) &&
    // Whoever gets round a barrier has not taken it down.
    !(signal?.kind === 'peers' && signal.state === 'country-affected');
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
