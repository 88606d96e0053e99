import { HYPOTHESES, type HypothesisId } from '../causes.ts';

/** What nobody can do to what an organisation publishes by itself: lock, suspend or restrict it. */
const OF_OTHERS = [
  'locked',
  'suspended',
  'restricted',
  'lockdown',
  'policy-block',
  'api-policy',
  'api-policy-by-hand',
  'rate-limit',
  'rate-limit-by-hand',
] as const satisfies readonly HypothesisId[];

/** Priors of feeds, websites and logs, each with how often its own server fails. */
export function ownPublishing(ownFaults: {
  readonly 'own-site': number;
  readonly outage: number;
}): Readonly<Partial<Record<HypothesisId, number>>> {
  return {
    ...Object.fromEntries(OF_OTHERS.map((id) => [id, HYPOTHESES[id].share * 0.02])),
    ...ownFaults,
  };
}
