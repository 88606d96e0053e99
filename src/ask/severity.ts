import type { Severity } from '../model/incident.ts';
import { pattern } from './pattern.ts';

const ONLY_CRITICAL = pattern(`
  bare/kun/only (…) kritisk*/critical/alvorlig*/alvorleg*/serious/nede/down/outage*/sperret/sperra/blocked,
  bare når (…) nede, only when (…) down, kritisk*, critical
`);
const ALSO_PARTLY = pattern(`
  også/also/óg/og (…) delvis/partly/partially/advarsel*/warning*/advarslar, alt som skjer, advarsler, advarslar, warnings
`);

/** From which severity on somebody wants to hear of incidents; undefined where the words say nothing of it. */
export function leastSevere(spoken: string): Exclude<Severity, 'info'> | undefined {
  if (ALSO_PARTLY.in(spoken)) return 'warning';
  return ONLY_CRITICAL.in(spoken) ? 'critical' : undefined;
}
