import { isTrouble } from '../../catalog/signals.ts';
import { DAY, type Instant } from '../../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../../model/signal.ts';
import type { Silence } from '../../rhythm/rhythm.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { type ChannelMemory, newestOf } from '../memory/channel-memory.ts';
import { type AbilityProof, abilityProofs, proofTerm, stands } from './ability-proof.ts';
import { credentialTerm, flappingTerm } from './credential-terms.ts';
import { lastObservation, readAgainAt, unobservedSince } from './last-observation.ts';
import { profileTerms } from './profile-terms.ts';
import { latestQuietReport, reportTerms, standingReports } from './report-terms.ts';
import { silenceTerm } from './silence-term.ts';
import { ageWeight, type Term } from './term.ts';
import { discountAfterAllClear, recoveryAt } from './trouble.ts';
import { failedWrites, writeTerm } from './write-terms.ts';

/** What the signals of one channel say, and the moments that matter for its activity. */
export interface ChannelEvidence {
  readonly terms: readonly Term[];
  readonly proofs: readonly AbilityProof[];
  readonly lastPost: Instant | undefined;
  /** What the stretch since the last post is worth. */
  readonly silence: Silence | undefined;
  /** The first sign of trouble since the latest proof. */
  readonly troubleSince: Instant | undefined;
  /** When a trouble that followed the last post ended, by anything but a post. */
  readonly recoveredAt: Instant | undefined;
  /** Staff's word, since the last post, that the silence is what it looks like. */
  readonly quietReport: SignalOf<'report'> | undefined;
  /** Our readings of the channel have failed since then without saying anything of it. */
  readonly unobservedSince: Instant | undefined;
  /** When anything was last seen or heard of the channel, good or bad. */
  readonly lastObservation: Instant | undefined;
  /** A read that got through after reads that did not. */
  readonly readAgain: Instant | undefined;
  /** When the newest signal was, 0 where there is none. */
  readonly newest: Instant;
}

/** Proofs by older routes add nothing. */
const MOST_PROOFS = 3;

/**
 * Everything the channel's own signals up to `now` say.
 *
 * @param allClear since when the platform says that its trouble is passing: what failed before may work by now
 */
export function channelEvidence(
  { channel, rhythm, signals: signalsUpTo }: ChannelMemory,
  model: DecisionModel,
  now: Instant,
  allClear?: Instant,
): ChannelEvidence {
  const signals = signalsUpTo(now);
  const { credentials, profiles } = signals;
  const lastPost = rhythm.lastPost(now);
  const proofs = abilityProofs(signals, lastPost);
  const lastPassed = credentials.findLastIndex(({ result }) => result === 'ok');
  const gotThrough = Math.max(credentials[lastPassed]?.at ?? 0, proofs[0]?.at ?? 0);
  const writes = failedWrites(signals.writes, proofs);
  const reports = standingReports(signals.reports, proofs, gotThrough);
  const quietWord = latestQuietReport(signals.reports, lastPost, now);
  const recoveredAt = recoveryAt(signals, proofs, lastPost);
  const failedRead = credentials[lastPassed + 1]?.at;

  const terms: Term[] = [];
  const add = (term: Term | undefined) => {
    if (term) terms.push(term);
  };
  add(credentialTerm(credentials, channel.platform, model, now));
  terms.push(...profileTerms(profiles, proofs, model, now));
  for (const write of writes)
    add(discountAfterAllClear(writeTerm(write, channel.platform, model, now), allClear));
  terms.push(...reportTerms(reports, model, now, allClear));
  for (const proof of proofs.slice(0, MOST_PROOFS)) {
    add(proofTerm(proof, channel.id, failedRead, now));
  }
  add(strangerTerm(signals.strangerPosts, proofs, model, now));
  add(flappingTerm(credentials, model, now));
  let silence: Silence | undefined;
  if (lastPost !== undefined) {
    silence = rhythm.silence(lastPost, now);
    // Staff's word explains it up to that word; a trouble that is over, up to its end.
    const explained = Math.max(lastPost, quietWord?.at ?? 0, recoveredAt ?? 0);
    const unexplained = explained === lastPost ? silence : rhythm.silence(explained, now);
    add(silenceTerm(lastPost, unexplained, now));
  }
  const pages = profiles.filter((look) => isTrouble(look) && stands(look, proofs));
  return {
    terms,
    proofs,
    lastPost,
    silence,
    troubleSince: firstTrouble(writes, reports, pages, credentials.slice(-1)),
    recoveredAt,
    quietReport: quietWord,
    unobservedSince: unobservedSince(signals, lastPost ?? 0),
    lastObservation: lastObservation(signals, proofs),
    readAgain: readAgainAt(credentials),
    newest: Math.max(newestOf(signals), lastPost ?? 0),
  };
}

function firstTrouble(...lists: readonly (readonly ChannelSignal[])[]): Instant | undefined {
  let first: Instant | undefined;
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

/** The latest post of a stranger, unless somebody of ours has said since that all is well. */
function strangerTerm(
  posts: readonly SignalOf<'post'>[],
  proofs: readonly AbilityProof[],
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  const post = posts.at(-1);
  if (!post || proofs.some(({ route, at }) => route === 'word' && at > post.at)) return undefined;
  return {
    kind: 'post',
    at: post.at,
    signal: post,
    ratios: model.ratios.posts.stranger,
    weight: ageWeight(now - post.at, 14 * DAY),
  };
}
