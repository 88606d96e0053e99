import type { HypothesisId } from '../../catalog/causes.ts';
import { isFirstHand, isTrouble } from '../../catalog/signals.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../../model/signal.ts';
import type { Rhythm, Silence } from '../../rhythm/rhythm.ts';
import { begunWithin } from '../../rhythm/silence-law.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { HYPOTHESIS_IDS, hypothesisAt } from '../likelihood/hypotheses.ts';
import type { ChannelMemory, ChannelSignals } from '../memory/memory.ts';
import {
  type AbilityProof,
  abilityProofs,
  proofTerm,
  recoveryAt,
  stands,
} from './ability-proof.ts';
import {
  credentialTerm,
  flappingTerm,
  lastObservation,
  lastSeen,
  profileTerms,
  readAgainAt,
  unobservedSince,
  wellAgain,
} from './looks.ts';
import type { Surroundings } from './surroundings.ts';
import { ageWeight, discountAfterAllClear, type Term } from './term.ts';
import { latestQuietReport, reportTerms, standingReports } from './words.ts';
import {
  contentFaultTerm,
  failedWrites,
  type HiddenPosts,
  hiddenPosts,
  isContentFault,
  notVisibleTerm,
  writeTerm,
} from './writes.ts';

/** What is to be read off a channel's signals whatever the moment: found again only when another signal comes. */
export interface ChannelFacts {
  /** The latest of each route, newest first. */
  readonly proofs: readonly AbilityProof[];
  /** Attempts to write that failed, and words of people, that no later proof takes back. */
  readonly failedWrites: readonly SignalOf<'write'>[];
  readonly reports: readonly SignalOf<'report'>[];
  /** Looks that saw trouble which no later proof takes back. */
  readonly badLooks: readonly SignalOf<'profile'>[];
  readonly hidden: HiddenPosts | undefined;
  /** The latest post that was refused for what is in it. */
  readonly contentFault: SignalOf<'write'> | undefined;
  readonly lastPost: Instant | undefined;
  /** When anything of ours last went out, seen or only accepted. */
  readonly lastOut: Instant | undefined;
  /** When a stranger last posted on it. */
  readonly lastStranger: Instant | undefined;
  /** The first sign of trouble since the latest proof. */
  readonly troubleSince: Instant | undefined;
  /** When somebody or something last met trouble that nothing since has answered; 0 where none stands. */
  readonly unanswered: Instant;
  /** From when to when looks found the account shut that find it open since. */
  readonly wellAgain: ReturnType<typeof wellAgain>;
  /** When a read as the account itself last got through, 0 where none has. */
  readonly letIn: Instant;
  /** When a trouble that followed the last post ended, by anything but a post. */
  readonly recoveredAt: Instant | undefined;
  /** Our readings of the channel have failed since then without saying anything of it. */
  readonly unobservedSince: Instant | undefined;
  /** When anything was last seen or heard of the channel, good or bad. */
  readonly lastObservation: Instant | undefined;
  /** The first read that failed after the last one that passed. */
  readonly failedRead: Instant | undefined;
  /** A read that got through after reads that did not. */
  readonly readAgain: Instant | undefined;
  /** When the newest signal was, 0 where there is none. */
  readonly newest: Instant;
}

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

/** The lists that are weighed below. A new kind of signal has one too, and is asked for here until it is weighed. */
type Weighed =
  | 'credentials'
  | 'profiles'
  | 'writes'
  | 'reports'
  | 'strangerPosts'
  | 'reposts'
  | 'originals';
/** How long a certificate lasts says nothing of whether the channel works today. */
type Unweighed = 'certificates';
type Unheard = Exclude<keyof ChannelSignals, Weighed | Unweighed>;
true satisfies [Unheard] extends [never] ? true : { readonly unheard: Unheard };

/** Reads the facts off the signals that had come in by `now`. */
export function channelFacts(memory: ChannelMemory, now: Instant): ChannelFacts {
  const { platform } = memory.channel;
  const signals = memory.signals(now);
  const { credentials, profiles, writes } = signals;
  const lastPost = memory.rhythm.lastPost(now);
  const proofs = abilityProofs(signals);
  const lastPassed = credentials.findLastIndex(({ result }) => result === 'ok');
  const letIn = credentials[lastPassed]?.at ?? 0;
  const gotThrough = Math.max(letIn, proofs[0]?.at ?? 0);
  const failed = failedWrites(writes, platform, proofs);
  const reports = standingReports(signals, proofs, gotThrough);
  const badLooks = profiles.filter((look) => isTrouble(look) && stands(look, proofs));
  const seen = lastSeen(signals);
  const again = wellAgain(signals);
  return {
    proofs,
    failedWrites: failed,
    reports,
    badLooks,
    hidden: hiddenPosts(signals, lastPost, platform),
    contentFault: writes.findLast((write) => isContentFault(write, platform)),
    lastPost,
    lastOut: lastOutOf(writes, lastPost),
    lastStranger: signals.strangerPosts.at(-1)?.at,
    troubleSince: firstTrouble([failed, reports, badLooks], credentials.at(-1)),
    unanswered: Math.max(
      newestTrouble([failed, reports, badLooks.slice(-1)], again.at(-1)?.at ?? 0),
      spoiltAt(profiles),
    ),
    wellAgain: again,
    letIn,
    recoveredAt: recoveryAt(signals, proofs, lastPost),
    unobservedSince: unobservedSince(signals, seen, lastPost ?? 0),
    lastObservation: lastObservation(signals, seen, proofs),
    failedRead: credentials[lastPassed + 1]?.at,
    readAgain: readAgainAt(credentials),
    newest: memory.newest(now),
  };
}

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
  const quietReport = latestQuietReport(signals.reports, lastPost, now);

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
  for (const term of reportTerms(reports, model, now, allClear)) {
    add(term.signal && isTrouble(term.signal as ChannelSignal) ? left(term) : term);
  }
  for (let at = 0; at < proofs.length && at < MOST_PROOFS; at++) {
    add(proofTerm(proofs[at] as AbilityProof, channel.id, facts.failedRead, now));
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
function asOneLook(terms: readonly Term[]): Term[] {
  const cut = terms.filter(isCutOff);
  if (cut.length < 2) return [...terms];
  return terms.map((term) => {
    if (!isCutOff(term)) return term;
    const together = cut.filter(({ at }) => Math.abs(at - term.at) <= SAME_LOOK).length;
    return { ...term, weight: term.weight / Math.sqrt(together) };
  });
}

/** A post that was accepted went out, whether it can be seen or not; the bot's own checks change nothing. */
function lastOutOf(
  writes: readonly SignalOf<'write'>[],
  lastPost: Instant | undefined,
): Instant | undefined {
  const written = writes.findLast(({ result, by }) => result === 'accepted' && by !== 'check')?.at;
  return written === undefined ? lastPost : Math.max(written, lastPost ?? 0);
}

/** The newest sign of trouble that somebody stands by, after a moment; 0 where there is none. */
function newestTrouble(lists: readonly (readonly ChannelSignal[])[], after: Instant): Instant {
  let newest = 0;
  for (const list of lists) {
    for (const signal of list) {
      if (signal.at > newest && signal.at > after && isTrouble(signal) && isFirstHand(signal)) {
        newest = signal.at;
      }
    }
  }
  return newest;
}

/** What a page that is there can lack. */
const NOT_WHOLE = new Set<SignalOf<'profile'>['seen']>([
  'stale',
  'partial',
  'empty',
  'interstitial',
]);

/** When the page was last seen, where it was not whole; else 0. */
function spoiltAt(profiles: readonly SignalOf<'profile'>[]): Instant {
  const last = profiles.at(-1);
  return last && NOT_WHOLE.has(last.seen) ? last.at : 0;
}

function firstTrouble(
  lists: readonly (readonly ChannelSignal[])[],
  lastRead: SignalOf<'credentials'> | undefined,
): Instant | undefined {
  let first = lastRead && isTrouble(lastRead) ? lastRead.at : undefined;
  for (const list of lists) {
    for (const signal of list) {
      if (!isTrouble(signal)) continue;
      // A person may say since when; everything else is told by when it was seen.
      const since = signal.kind === 'report' ? (signal.since ?? signal.at) : signal.at;
      if (first === undefined || since < first) first = since;
    }
  }
  return first;
}

/** A person of ours who posts by hand after it has the account in hand again: so much is left of the alarm. */
const LEFT_AFTER_OWN_POST = 0.15;
/** A stranger's post and the tool's word that it went out are one event within so long. */
const SAME_POST = 10 * MINUTE;

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
