import type { Severity } from '../../model/incident.ts';
import { has } from '../text/lexicon.ts';

/** From which severity on somebody wants to hear of incidents; undefined where the words say nothing of it. */
export function leastSevere(normalized: string): Exclude<Severity, 'info'> | undefined {
  if (has(normalized, 'alsoPartly')) return 'warning';
  return has(normalized, 'onlyCritical') ? 'critical' : undefined;
}
