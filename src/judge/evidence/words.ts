import { isTrouble } from '../../catalog/signals.ts';
import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Premise } from '../../model/premise.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { Rhythm } from '../../rhythm/rhythm.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { type ChannelSignals, latestBy } from '../memory/memory.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import { isTurnedAway } from './surroundings.ts';
import { ageWeight, discountAfterAllClear, sharingCap, type Term } from './term.ts';

/** What people say: reports that are signed, and what an asker takes for granted. */

type Report = SignalOf<'report'>;

/** In nats. Several reports of one night tell one story: together no more than 70 decibans. */
const REPORTS_CAP = 16;

/**
 * The latest word of each sort that no later proof takes back.
 *
 * @param gotThrough when a read or a proof last got through: after it our own line was up again
 */
export function standingReports(
  { reports, profiles, originals }: ChannelSignals,
  proofs: readonly AbilityProof[],
  gotThrough: Instant,
  rhythm: Pick<Rhythm, 'silence'>,
): readonly Report[] {
  if (reports.length === 0) return reports;
  const open = profiles.findLast(({ seen }) => seen === 'visible')?.at ?? 0;
  const standing = reports.filter(
    (report) =>
      report.says !== 'can-post' &&
      (report.says === 'quiet-on-purpose'
        ? isStillMeant(report, originals, rhythm)
        : stands(report, proofs)) &&
      !(report.says === 'network-down' && report.at < gotThrough) &&
      // Who said that the page was gone has been answered by the page itself.
      !(report.says === 'page-gone' && report.at < open),
  );
  return latestBy(standing, ({ says }) => says);
}

/** In a strike or a holiday one post or the other still goes out: no more than this part of what is usual, and one. */
const STILL_OUT = 0.25;

/** Is a silence that was meant still kept? Whoever posts as before has ended it. */
function isStillMeant(
  { at }: Report,
  originals: readonly SignalOf<'post'>[],
  rhythm: Pick<Rhythm, 'silence'>,
): boolean {
  const since = originals.filter((post) => post.at > at);
  const last = since.at(-1);
  if (last === undefined) return true;
  const usual = rhythm.silence(at, last.at)?.expected ?? 0;
  return since.length <= 1 + STILL_OUT * usual;
}

/** What people's words say, together. What `can-post` proves stands in ability-proof.ts. */
export function reportTerms(
  reports: readonly Report[],
  model: DecisionModel,
  now: Instant,
  allClear: Instant | undefined,
  /** Whether staff were turned away on somebody else's platform at about that time. */
  elsewhere: (at: Instant) => boolean,
): readonly Term[] {
  const terms = reports.map((report) => {
    const term = reportTerm(report, model, now, isTurnedAway(report) && elsewhere(report.at));
    return isTrouble(report) ? discountAfterAllClear(term, allClear) : term;
  });
  return sharingCap(terms, REPORTS_CAP);
}

function reportTerm(
  report: Report,
  model: DecisionModel,
  now: Instant,
  isEverywhere: boolean,
): Term {
  // The public sees the page, not the account.
  const trust = report.by === 'public' ? 0.35 : 1;
  const halfLife = halfLifeOf(report.says);
  return {
    kind: 'report',
    at: report.at,
    signal: report,
    ratios: isEverywhere
      ? model.ratios.words['turned-away-everywhere']
      : model.ratios.report[report.says as Exclude<typeof report.says, 'can-post'>],
    weight: trust * ageWeight(now - report.at, halfLife),
  };
}

function halfLifeOf(says: Report['says']): Millis {
  switch (says) {
    case 'quiet-on-purpose':
      return MEANT_LASTS;
    case 'hijacked':
    case 'page-gone':
      return 2 * DAY;
    default:
      return 8 * HOUR;
  }
}

/** A silence that is meant lasts as a strike or a holiday does. */
const MEANT_LASTS: Millis = 10 * DAY;

/**
 * The latest word that the silence is what it looks like: of the last day and since the last post, or of the last days where it is meant.
 *
 * @param standing the reports that nothing since has taken back
 */
export function latestQuietReport(
  all: readonly Report[],
  standing: readonly Report[],
  lastPost: Instant | undefined,
  now: Instant,
): Report | undefined {
  return all.findLast((report) => {
    if (report.says === 'quiet-on-purpose') {
      return now - report.at < MEANT_LASTS && standing.includes(report);
    }
    return (
      report.says === 'nothing-to-report' && report.at >= (lastPost ?? 0) && now - report.at < DAY
    );
  });
}

/** About what the public's word is worth: staff ask, but nobody stands by the words. */
const TRUST = 0.3;
/** In nats: several premises of one question are one person's word. */
const PREMISES_CAP = 5;
/** Whoever asks has mostly seen what was seen here a while ago: that is one sign, not two. */
const SAME_SIGHT: Millis = 6 * HOUR;

/** What the asker takes for granted, for this one answer. */
export function askerTerms(
  premises: readonly Premise[],
  signals: ChannelSignals,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  return sharingCap(
    premises
      .filter((premise) => !isKnown(premise, signals, now))
      .map((premise) => ({
        kind: 'asker' as const,
        at: now,
        premise,
        ratios: model.ratios.asker[premise],
        weight: TRUST,
      })),
    PREMISES_CAP,
  );
}

/** Has a signal of the channel said the same a while ago? */
function isKnown(
  premise: Premise,
  { profiles, reports, writes, credentials, strangerPosts, originals }: ChannelSignals,
  now: Instant,
): boolean {
  const isRecent = ({ at }: { at: Instant }) => now - at <= SAME_SIGHT;
  const isSaid = reports.some((report) => report.says === premise && isRecent(report));
  const isSeen = (...states: SignalOf<'profile'>['seen'][]) =>
    profiles.some((look) => states.includes(look.seen) && isRecent(look));
  const isRead = (...results: SignalOf<'credentials'>['result'][]) =>
    credentials.some((read) => results.includes(read.result) && isRecent(read));
  if (isSaid) return true;
  switch (premise) {
    case 'page-gone':
      return isSeen('missing', 'suspended', 'renamed');
    case 'suspended':
      return isSeen('suspended') || isRead('suspended', 'disabled');
    case 'login-wall':
      return isSeen('login-wall');
    case 'warning':
      return isSeen('interstitial');
    case 'empty':
    case 'not-visible':
      return isSeen('empty', 'stale');
    case 'unreachable':
      return isSeen('unreachable') || isRead('unreachable', 'server-error');
    case 'visible-again':
      return isSeen('visible', 'empty');
    case 'cannot-post':
    case 'tool-broken':
    case 'rate-limited':
      return writes.some((write) => write.result !== 'accepted' && isRecent(write));
    case 'can-post':
      return (
        originals.some(isRecent) ||
        writes.some((write) => write.result === 'accepted' && isRecent(write))
      );
    case 'cannot-log-in':
      return isRead('expired', 'revoked', 'locked', 'suspended', 'disabled');
    case 'hijacked':
      return strangerPosts.some(isRecent) || isSeen('defaced', 'replaced');
    case 'network-down':
    case 'quiet-on-purpose':
    case 'nothing-to-report':
    case 'elsewhere':
    case 'others-too':
      return false;
  }
}
