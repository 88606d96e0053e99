import type { HypothesisId } from '../../catalog/causes.ts';
import { isTrouble } from '../../catalog/signals.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../../model/signal.ts';
import type { Rhythm, Silence } from '../../rhythm/rhythm.ts';
import { begunWithin } from '../../rhythm/silence-law.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { HYPOTHESIS_IDS, hypothesisAt } from '../likelihood/hypotheses.ts';
import type { ChannelMemory, ChannelSignals } from '../memory/memory.ts';
import { type AbilityProof, proofTerm } from './ability-proof.ts';
import type { ChannelFacts } from './channel-facts.ts';
import { credentialTerm, flappingTerm, profileTerms } from './looks.ts';
import type { Surroundings } from './surroundings.ts';
import { ageWeight, discountAfterAllClear, type Term } from './term.ts';
import { latestQuietReport, reportTerms } from './words.ts';
import { contentFaultTerm, notVisibleTerm, writeTerm } from './writes.ts';
/** What the signals of one channel say at a moment. */
export interface ChannelEvidence {
  readonly facts: ChannelFacts;
  readonly terms: readonly Term[];
  /** What the stretch since the last post is worth. */
  readonly silence: Silence | undefined;
  /** What the unexplained part of it says; one of `terms`. */
  readonly silenceTerm: Term | undefined;
  /** The platform has said since the last sign of trouble here that it is passing. */
  readonly isCleared: boolean;
  /** Staff have lately said that the silence is what it looks like, and nothing of the channel itself says otherwise. */
  readonly isVouchedFor: boolean;
  /** Staff's word, since the last post, that the silence is what it looks like. */
  readonly quietReport: SignalOf<'report'> | undefined;
}

/** For so long staff's word that there is nothing to tell stands against trouble elsewhere. */
const VOUCHED_FOR: Millis = 3 * HOUR;
/** So much is left of what was told of a trouble once the look that showed it shows that it is over. */
const LEFT_WHEN_WELL = 0.15;
/** Proofs by older routes add nothing. */
const MOST_PROOFS = 3;

/** Everything the channel's own signals up to `now` say, read in the light of what is around it. */
export function channelEvidence(
  memory: ChannelMemory,
  facts: ChannelFacts,
  surroundings: Surroundings,
  model: DecisionModel,
  now: Instant,
): ChannelEvidence {
  const { channel, rhythm } = memory;
  const { platform } = channel;
  const { allClear } = surroundings;
  const { proofs, lastPost, failedWrites: failed, reports, badLooks } = facts;
  const signals = memory.signals(now);
  const { credentials, profiles } = signals;
  const quietReport = latestQuietReport(signals.reports, reports, lastPost, now);

  let terms: Term[] = [];
  const add = (term: Term | undefined) => {
    if (term) terms.push(term);
  };
  /** What was told while the account was shut gives way once the same look finds it open. */
  const left = (term: Term) =>
    facts.wellAgain.some(({ from, at }) => term.at > from && term.at < at)
      ? { ...term, weight: term.weight * LEFT_WHEN_WELL }
      : term;
  add(credentialTerm(credentials, platform, surroundings, model, now));
  for (const term of profileTerms(profiles, proofs, facts.letIn, surroundings, model, now)) {
    terms.push(term);
  }
  for (const write of failed) {
    add(left(discountAfterAllClear(writeTerm(write, platform, model, now), allClear)));
  }
  if (facts.hidden) add(notVisibleTerm(facts.hidden, model, now));
  if (facts.contentFault) add(contentFaultTerm(facts.contentFault, model, now));
  const elsewhere = (at: Instant) => surroundings.turnedAwayElsewhere(memory, at);
  for (const term of reportTerms(reports, model, now, allClear, elsewhere)) {
    add(term.signal && isTrouble(term.signal as ChannelSignal) ? left(inHand(term, proofs)) : term);
  }
  for (let at = 0; at < proofs.length && at < MOST_PROOFS; at++) {
    const proof = proofs[at] as AbilityProof;
    const isHidden = proof.signal !== undefined && proof.signal === facts.hidden?.last;
    add(proofTerm(proof, channel.id, facts.failedRead, isHidden, now));
  }
  const stranger = strangerTerm(memory, signals, proofs, surroundings, model, now);
  add(stranger && left(stranger));
  add(flappingTerm(credentials, model, now));
  terms = asOneLook(terms);
  let silence: Silence | undefined;
  let fromSilence: Term | undefined;
  if (lastPost !== undefined) {
    // A stretch in which nobody could see is no silence.
    const until = facts.unobservedSince ?? now;
    silence = rhythm.silence(lastPost, until);
    // Staff's word explains it up to that word, or beyond where it is meant; a trouble that is over, up to its end.
    const meant = quietReport?.says === 'quiet-on-purpose' ? until : quietReport?.at;
    const explained = Math.min(until, Math.max(lastPost, meant ?? 0, facts.recoveredAt ?? 0));
    const left = explained === lastPost ? silence : rhythm.silence(explained, until);
    fromSilence = silenceTerm(rhythm, lastPost, { from: explained, to: until }, left, now);
    add(fromSilence);
  }
  return {
    facts,
    terms,
    silence,
    silenceTerm: fromSilence,
    isCleared:
      allClear !== undefined &&
      [...failed, ...reports, ...badLooks].every((signal) => signal.at < allClear),
    isVouchedFor:
      quietReport !== undefined &&
      quietReport.by !== 'public' &&
      now - quietReport.at < VOUCHED_FOR &&
      ![...failed, ...reports, ...badLooks].some(isTrouble),
    quietReport,
  };
}

/** Readings of one look come so close together. */
const SAME_LOOK: Millis = 2 * MINUTE;

/** Whether a look of our own came back without an answer. */
function isCutOff({ signal }: Term): boolean {
  switch (signal?.kind) {
    case 'profile':
      return signal.seen === 'unreachable';
    case 'credentials':
    case 'write':
      return signal.result === 'unreachable' && !(signal.kind === 'write' && signal.by !== 'check');
    default:
      return false;
  }
}

/** A line that failed fails all readings of a look: two of them are hardly more than one. */
function asOneLook(terms: Term[]): Term[] {
  const cut = terms.filter(isCutOff);
  if (cut.length < 2) return terms;
  return terms.map((term) => {
    if (!isCutOff(term)) return term;
    const together = cut.filter(({ at }) => Math.abs(at - term.at) <= SAME_LOOK).length;
    return { ...term, weight: term.weight / Math.sqrt(together) };
  });
}

/** A person of ours who posts by hand after it has the account in hand again: so much is left of the alarm. */
const LEFT_AFTER_OWN_POST = 0.05;
/** A stranger's post and the tool's word that it went out are one event within so long. */
const SAME_POST = 10 * MINUTE;

/** Word of strangers in the account, as a post of ours by hand leaves it. */
function inHand(term: Term, proofs: readonly AbilityProof[]): Term {
  const { signal, at } = term;
  if (signal?.kind !== 'report' || signal.says !== 'hijacked') return term;
  return proofs.some((proof) => proof.route === 'person' && proof.at > at)
    ? { ...term, weight: term.weight * LEFT_AFTER_OWN_POST }
    : term;
}

/** The latest post of a stranger, unless somebody of ours has said since that all is well. */
function strangerTerm(
  memory: ChannelMemory,
  { strangerPosts, writes }: ChannelSignals,
  proofs: readonly AbilityProof[],
  { strangersElsewhere }: Surroundings,
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  const post = strangerPosts.at(-1);
  if (!post) return undefined;
  const after = proofs.filter(({ at }) => at > post.at);
  if (after.some(({ route }) => route === 'word')) return undefined;
  const throughTool = writes.some(
    ({ result, by, at }) =>
      result === 'accepted' && by === 'tool' && Math.abs(at - post.at) <= SAME_POST,
  );
  const { stranger, 'stranger-by-tool': byTool } = model.ratios.posts;
  const left = after.some(({ route }) => route === 'person') ? LEFT_AFTER_OWN_POST : 1;
  return {
    kind: 'post',
    at: post.at,
    signal: post,
    ratios: throughTool || strangersElsewhere(memory, post.at) ? byTool : stranger,
    weight: left * ageWeight(now - post.at, 14 * DAY),
  };
}

/** A pause of people who could post lasts on with this probability, whatever happens outside. */
const PAUSE_GOES_ON = 0.7;
/** Silence alone is weak: never more than 20 decibans for anything. */
const SILENCE_CAP = 4.6;
/** Of a channel that is known for less, weekdays have come but a few times: answers say for how long. */
const YOUNG_RHYTHM: Millis = 28 * DAY;

/** Under these nothing of ours becomes visible, apart from the blocked ones. */
const MUTE = new Set<HypothesisId>(['hijacked', 'retired', 'closed']);
/** Only what is automatic is missing: half of the posts or so. */
const HALF_MUTE = new Set<HypothesisId>(['api-policy-by-hand', 'app-revoked-by-hand', 'tool']);

/** What each hypothesis does to the posts one sees. */
const NATURAL = 0;
const PAUSED = 1;
const MUTED = 2;
const HALF_MUTED = 3;
const EFFECTS = HYPOTHESIS_IDS.map((id, index) => {
  if (id === 'paused' || id === 'on-purpose') return PAUSED;
  if (hypothesisAt(index).ability === 'blocked' || MUTE.has(id)) return MUTED;
  return HALF_MUTE.has(id) ? HALF_MUTED : NATURAL;
});

/**
 * What a silence since the last post says, both ways: one that is usual speaks for a channel that works, since under an outage
 * it would be longer. That the last post proved the channel to work, and how an outage may have begun since, is the proof's to
 * say: the law of the onset is taken here within the silence.
 *
 * @param lastPost when the silence began
 * @param stretch the part of it that was seen, and that nothing else explains
 * @param silence what that part is worth
 */
export function silenceTerm(
  rhythm: Pick<Rhythm, 'outageRatio' | 'knownSince'>,
  lastPost: Instant,
  stretch: { readonly from: Instant; readonly to: Instant },
  silence: Silence | undefined,
  now: Instant,
): Term | undefined {
  if (!silence || silence.expected < 0.05) return undefined;
  const { from, to } = stretch;
  const ratio = rhythm.outageRatio(from, to);
  if (ratio === undefined) return undefined;
  const natural = Math.log(Math.max(silence.survival, 1e-6));
  const known = now - (rhythm.knownSince ?? Number.NEGATIVE_INFINITY);
  const muted = ratio / begunWithin((to - from) / HOUR);
  return {
    kind: 'silence',
    at: now,
    silence: {
      since: lastPost,
      expectedPosts: silence.expected,
      ...(known < YOUNG_RHYTHM ? { known } : {}),
    },
    ratios: [
      0,
      Math.min(SILENCE_CAP, Math.log(PAUSE_GOES_ON) - natural),
      Math.min(SILENCE_CAP, Math.log(muted)),
      Math.min(SILENCE_CAP, Math.log((1 + muted) / 2)),
    ],
    levelOf: EFFECTS,
    weight: 1,
  };
}
