import { isTrouble } from '../../catalog/signals.ts';
import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import type { ChannelSignals } from '../memory/channel-memory.ts';
import { latestBy } from '../memory/signal-list.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import { ageWeight, sharingCap, type Term } from './term.ts';
import { discountAfterAllClear } from './trouble.ts';

type Report = SignalOf<'report'>;

/** In nats. Several reports of one night tell one story: together no more than 70 decibans. */
const CAP = 16;

/**
 * The latest word of each sort that no later proof takes back.
 *
 * @param gotThrough when a read or a proof last got through: after it our own line was up again
 */
export function standingReports(
  { reports, profiles }: ChannelSignals,
  proofs: readonly AbilityProof[],
  gotThrough: Instant,
): readonly Report[] {
  if (reports.length === 0) return reports;
  const open = profiles.findLast(({ seen }) => seen === 'visible')?.at ?? 0;
  const standing = reports.filter(
    (report) =>
      report.says !== 'can-post' &&
      stands(report, proofs) &&
      !(report.says === 'network-down' && report.at < gotThrough) &&
      // Who said that the page was gone has been answered by the page itself.
      !(report.says === 'page-gone' && report.at < open),
  );
  return latestBy(standing, ({ says }) => says);
}

/** What people's words say, together. What `can-post` proves stands in ability-proof.ts. */
export function reportTerms(
  reports: readonly Report[],
  model: DecisionModel,
  now: Instant,
  allClear: Instant | undefined,
): readonly Term[] {
  const terms = reports.map((report) => {
    const term = reportTerm(report, model, now);
    return isTrouble(report) ? discountAfterAllClear(term, allClear) : term;
  });
  return sharingCap(terms, CAP);
}

function reportTerm(report: Report, model: DecisionModel, now: Instant): Term {
  // The public sees the page, not the account.
  const trust = report.by === 'public' ? 0.35 : 1;
  const halfLife = halfLifeOf(report.says);
  return {
    kind: 'report',
    at: report.at,
    signal: report,
    ratios: model.ratios.report[report.says as Exclude<typeof report.says, 'can-post'>],
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

/** The latest word of the last day, or of the last days where the silence is meant, since the last post, that the silence is what it looks like. */
export function latestQuietReport(
  reports: readonly Report[],
  lastPost: Instant | undefined,
  now: Instant,
): Report | undefined {
  return reports.findLast(
    ({ says, at }) =>
      (says === 'nothing-to-report' || says === 'quiet-on-purpose') &&
      at >= (lastPost ?? 0) &&
      now - at < (says === 'quiet-on-purpose' ? MEANT_LASTS : DAY),
  );
}
