import type { HypothesisId } from '../../catalog/causes.ts';
import { HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import { panelRatios } from '../../rhythm/panel.ts';
import { COUNT, indexOf, zeros } from '../hypotheses/hypothesis.ts';
import type { PanelMemory } from '../memory/panel-memory.ts';
import { ageWeight, type Term } from './term.ts';

/** Reference accounts that post as ever rule out an outage of all no better than anybody's word that all is fine does. */
const AGAINST = -3.8;
/** Where hardly one posts, 48 decibans: nothing else makes dozens of accounts all over the world silent at once. */
const FOR = 11;
/** How often the eyes, not the platform, are what stands still when the panel does. */
const STALE_EYES = 0.003;

/** What the panel says of its platform; undefined where it says nothing. */
export function panelTerm(panel: PanelMemory | undefined, now: Instant): Term | undefined {
  const observed = panel?.at(now);
  if (observed === undefined) return undefined;
  const found = panelRatios(observed.odds);
  // Too much of it is taken off all alike, so that what they say of one another stays.
  const surplus = Math.max(0, ...Object.values(found).map((log) => log - FOR));
  const of = (...logs: number[]) => {
    const mean = Math.log(logs.reduce((sum, log) => sum + Math.exp(log), 0) / logs.length);
    return Math.max(AGAINST, mean - surplus);
  };
  const outage = of(found.total, found.heavy);
  const byState: Readonly<Partial<Record<HypothesisId, number>>> = {
    outage,
    shared: outage,
    closed: of(found.total),
    partial: of(found.partial),
    'outage-some': of(found.partial),
    lockdown: of(found.verified),
    blind: Math.log(1 - STALE_EYES + STALE_EYES * Math.exp(outage)),
  };
  const ratios = zeros(COUNT);
  for (const [id, ratio] of Object.entries(byState)) ratios[indexOf(id as HypothesisId)] = ratio;
  const { verified, other } = observed.share;
  const lowest = Math.min(verified ?? 1, other ?? 1);
  const isClass = verified !== undefined && other !== undefined && other - verified > 0.4;
  return {
    kind: 'panel',
    at: observed.seen,
    panel: { share: lowest, among: isClass ? 'verified' : 'all', accounts: observed.accounts },
    ratios,
    // Steps of ten minutes are told when they are over.
    weight: ageWeight(now - observed.seen - 20 * MINUTE, HOUR / 2),
  };
}
