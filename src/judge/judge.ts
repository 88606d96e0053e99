import type { Channel } from '../model/channel.ts';
import { HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { Premise } from '../model/premise.ts';
import type { ChannelSignal, Signal, SignalOf } from '../model/signal.ts';
import type { Activity, Assessment, Distribution, Verdict } from '../model/verdict.ts';
import { localTimeIn } from '../rhythm/calendar.ts';
import { lendersAmong } from '../rhythm/lent-rate.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';
import type { ChannelFacts } from './evidence/channel-facts.ts';
import { platformsOnOneHost } from './evidence/surroundings.ts';
import { type Term, total } from './evidence/term.ts';
import { askerTerms } from './evidence/words.ts';
import { activityOf, likeliest } from './inference/activity.ts';
import {
  type Conclusion,
  causeDistribution,
  certaintyOf,
  conclude,
} from './inference/conclusion.ts';
import { neighbourTerm, nextObservations, weighed } from './inference/explanation.ts';
import { posterior } from './inference/tree.ts';
import { type DecisionModel, FITTED_MODEL } from './likelihood/decision-model.ts';
import {
  abilityShares,
  COUNT,
  createPriors,
  PLATFORM_STATES,
  vector,
} from './likelihood/hypotheses.ts';
import {
  type ChannelMemory,
  createChannelMemory,
  createPanelMemory,
  createPlatformMemory,
  type PanelMemory,
  platformKey,
} from './memory/memory.ts';
import { createPeerSums, type PeerSums } from './peer-sums.ts';
import {
  createSnapshot,
  discountAfterProof,
  multiplyByMoment,
  type PlatformTerms,
  type Snapshot,
} from './snapshot.ts';

/** Takes in signals as they come and judges channels. Holds all it knows in memory; the same signals give the same verdicts. */
export interface Judge {
  /** Takes in a signal, in any order of time. Signals of channels it was not made with are let pass. */
  observe(signal: Signal): void;
  /** Takes a signal back, as if it had never come: a report that was withdrawn. */
  forget(signal: Signal): void;
  /**
   * Judges one channel from the signals with `at` ≤ now. Throws a `RangeError` for a channel it was not made with.
   *
   * @param premises what the asker takes for granted: it counts for this verdict alone, and is not kept
   */
  verdict(channel: string, now: Instant, premises?: readonly Premise[]): Verdict;
  /** The same without the reasons, for loops over very many channels. */
  assess(channel: string, now: Instant): Assessment;
}

/**
 * @param channels every channel there is to judge, sisters included: each is a peer on its platform
 * @param zoneOf IANA zone in whose hours a channel lives
 * @param panel reference accounts, of which only what they post together counts; they are not judged
 * @param model the numbers to judge by
 */
export function createJudge(
  channels: readonly Channel[],
  zoneOf: (channel: Channel) => string,
  panel: readonly Channel[] = [],
  model: DecisionModel = FITTED_MODEL,
): Judge {
  const memories = new Map<string, ChannelMemory>();
  const byPlatform = new Map<string, ChannelMemory[]>();
  const timeOf = (channel: Channel) => localTimeIn(zoneOf(channel));
  const lenders = lendersAmong(channels);
  /** Looked up when they are first needed, since each may lend to the others. */
  function lendersOf(channel: Channel): () => readonly Rhythm[] {
    let found: readonly Rhythm[] | undefined;
    return () => {
      found ??= lenders(channel).map(({ id }) => (memories.get(id) as ChannelMemory).rhythm);
      return found;
    };
  }
  const priorOf = createPriors(model.priorShift);
  for (const [place, channel] of channels.entries()) {
    const memory = createChannelMemory(
      channel,
      place,
      timeOf(channel),
      priorOf(channel),
      lendersOf(channel),
    );
    memories.set(channel.id, memory);
    const members = byPlatform.get(memory.platformKey);
    if (members) members.push(memory);
    else byPlatform.set(memory.platformKey, [memory]);
  }
  const panels = new Map<string, PanelMemory>();
  const panelOf = new Map<string, PanelMemory>();
  for (const [platform, accounts] of Map.groupBy(panel, (one) => one.platform)) {
    const memory = createPanelMemory(accounts, timeOf);
    panels.set(platform, memory);
    for (const { id } of accounts) panelOf.set(id, memory);
  }
  const line = createPlatformMemory();
  const platforms = new Map<string, ReturnType<typeof createPlatformMemory>>();
  const known = {
    ...{ channels: byPlatform, platforms, panels, line },
    sameHost: platformsOnOneHost(byPlatform),
  };
  let present = createPeerSums(known, model);
  /** Of a moment before the present one: questions about what has been. */
  let past: PeerSums | undefined;
  /** A signal has come since anything was asked. */
  let isNews = false;
  /** The latest snapshot: nothing is worked out twice for it. */
  let snapshot: Snapshot | undefined;
  const own = vector();
  const others = vector();
  const probability = vector();

  return {
    observe(signal) {
      changed();
      if ('channel' in signal) {
        const memory = memories.get(signal.channel);
        (memory ?? panelOf.get(signal.channel))?.add(signal);
        if (memory) changedBy(signal, memory);
      } else if (signal.kind === 'reach' || signal.kind === 'chat') line.add(signal);
      else {
        const instance = signal.kind === 'platform-notice' ? signal.instance : undefined;
        commonMemory(platformKey(signal.platform, instance)).add(signal);
        present.platformsChanged();
      }
    },
    forget(signal) {
      changed();
      const memory = 'channel' in signal ? memories.get(signal.channel) : undefined;
      if (!memory || !('channel' in signal)) return;
      memory.remove(signal);
      changedBy(signal, memory);
    },
    assess: (id, now) => weigh(id, now).assessment,
    verdict(id, now, premises = []) {
      const { assessment, terms: parts, byCause, group } = weigh(id, now, premises);
      const terms = parts.flat();
      const neighbours = neighbourTerm(group, others, now);
      return {
        ...assessment,
        probability: { ...assessment.probability, cause: causeDistribution(byCause) },
        evidence: weighed(
          neighbours ? [...terms, neighbours] : terms,
          probability,
          assessment.ability,
        ),
        settle: nextObservations(probability, terms, assessment.cause, now),
      };
    },
  };

  function commonMemory(key: string): ReturnType<typeof createPlatformMemory> {
    const known = platforms.get(key);
    if (known) return known;
    const made = createPlatformMemory();
    platforms.set(key, made);
    return made;
  }

  function changed(): void {
    snapshot = undefined;
    past = undefined;
    isNews = true;
  }

  function changedBy(signal: ChannelSignal, memory: ChannelMemory): void {
    present.stale(memory);
    const tellsOfOwner =
      signal.kind === 'post' ? signal.author === 'stranger' : signal.kind === 'report';
    if (tellsOfOwner) present.ownerChanged(memory);
  }

  /** All channels' weights as of a moment. */
  function sumsAt(now: Instant): PeerSums {
    if (now >= present.now) {
      present.advance(now);
      return present;
    }
    if (past?.now === now) return past;
    const made = createPeerSums(known, model);
    made.advance(now);
    // Where signals come and questions lie before the last one, the clock has gone back.
    if (isNews) present = made;
    else past = made;
    return made;
  }

  function weigh(id: string, now: Instant, premises: readonly Premise[] = []) {
    const memory = memories.get(id);
    if (!memory) throw new RangeError(`no channel "${id}" was given to this judge`);
    const sums = sumsAt(now);
    if (snapshot?.now !== now) snapshot = createSnapshot(known, sums, model, now);
    isNews = false;
    const { channel, prior, index } = memory;
    const evidence = sums.evidenceOf(memory);
    const group = snapshot.platformTerms(memory);
    const common = discountAfterProof(group.terms, evidence.facts, now);
    const ownAt = index * COUNT;
    for (let at = 0; at < COUNT; at++) {
      own[at] = (sums.own[ownAt + at] as number) * (group.line[at] as number);
    }
    const peersAt = index * PLATFORM_STATES.length;
    for (let at = 0; at < PLATFORM_STATES.length; at++) {
      const state = PLATFORM_STATES[at] as number;
      const its = sums.peers[peersAt + at] as number;
      others[state] = capped((group.peers[state] as number) - its);
    }
    const asked = premises.length > 0 ? askerTerms(premises, memory.signals(now), model, now) : [];
    if (asked.length > 0) {
      total(asked, probability);
      for (let at = 0; at < COUNT; at++) {
        own[at] = (own[at] as number) * Math.exp(probability[at] as number);
      }
    }
    multiplyByMoment(own, prior, channel, evidence.facts, now);
    const said = common === group.terms ? group.said : total(common).map(Math.exp);
    posterior(prior, own, said, others, probability);
    const shares = abilityShares(probability);
    const activities = activityOf(memory.rhythm, evidence, now, shares);
    const conclusion = conclude(
      probability,
      shares,
      activities,
      evidence,
      unansweredShare(channel, evidence.facts, common, now),
      now,
    );
    const terms = [evidence.terms, asked, common, snapshot.line];
    return {
      assessment: assessed(channel, evidence.facts, group, now, activities, conclusion, terms),
      terms,
      byCause: conclusion.byCause,
      group,
    };
  }
}

/** Channels of one platform are seen through the same eyes: together no more than 22 decibans. */
const PEER_CAP = 5;

function capped(value: number): number {
  return Math.max(-PEER_CAP, Math.min(PEER_CAP, value));
}

function assessed(
  channel: Channel,
  { lastPost, troubleSince, newest }: ChannelFacts,
  group: PlatformTerms,
  now: Instant,
  activities: Distribution<Activity>,
  { ability, cause: named, share, abilities }: Conclusion,
  terms: readonly (readonly Term[])[],
): Assessment {
  const activity = likeliest(activities);
  // A working channel that posts leaves nothing to explain.
  const nothingToSay =
    ability === 'working' &&
    activity === 'posting' &&
    (named === 'nothing-to-report' || named === 'unknown');
  const cause = nothingToSay ? undefined : named;
  const certainty = cause && certaintyOf(cause, share, terms);
  const newestLook = Math.max(newest, group.newest);
  // Filled in step by step: spreading what may be absent costs as much as judging.
  const assessment: { -readonly [K in keyof Assessment]: Assessment[K] } = {
    channel: channel.id,
    judgedAt: now,
    ability,
    activity,
    probability: { ability: abilities, activity: activities },
  };
  if (cause) assessment.cause = cause;
  if (certainty) assessment.certainty = certainty;
  if (lastPost !== undefined) assessment.lastPost = lastPost;
  if (newestLook > 0) assessment.newestLook = newestLook;
  if (ability !== 'working' && troubleSince !== undefined) assessment.troubleSince = troubleSince;
  return assessment;
}

/** A sign of trouble that nothing has answered is fresh for so long. */
const FRESH_FOR: Millis = 2 * HOUR;
/** A notice stands until it is closed; one that is open for a day has been left so. */
const NOTICE_FOR: Millis = 12 * HOUR;

/** How much of a sign of trouble stands that nothing since has answered: the channel's own, or a notice that means it. 0 to 1. */
function unansweredShare(
  channel: Channel,
  { unanswered, proved }: ChannelFacts,
  common: readonly Term[],
  now: Instant,
): number {
  let share = unanswered > 0 ? 2 ** (-(now - unanswered) / FRESH_FOR) : 0;
  for (const { signal } of common) {
    if (signal?.kind !== 'platform-notice' || proved > signal.at) continue;
    if (!isOpen(signal.state) || !means(signal.scope, channel)) continue;
    share = Math.max(share, 2 ** (-(now - signal.at) / NOTICE_FOR));
  }
  return share;
}

function isOpen(state: SignalOf<'platform-notice'>['state']): boolean {
  return state === 'investigating' || state === 'identified';
}

function means(scope: SignalOf<'platform-notice'>['scope'], { verified }: Channel): boolean {
  return scope === 'all' || scope === 'posting' || (scope === 'verified' && verified === true);
}
