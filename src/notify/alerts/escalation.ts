import type { Incident } from '../../model/incident.ts';
import type { Instant } from '../../model/instant.ts';
import type { EscalationStep } from '../../settings/alerts.ts';

/**
 * The steps that are due for an incident that nobody looks after. One that is acknowledged, looks well again or is
 * over has none.
 *
 * @param told when the rooms that asked for it were told; the time of a reopening counts from there
 */
export function stepsDue(
  incident: Incident,
  told: Instant,
  steps: readonly EscalationStep[],
  now: Instant,
): readonly EscalationStep[] {
  if (incident.state !== 'open') return [];
  const since = Math.max(told, waitingSince(incident).at);
  const worst = incident.severity === 'critical';
  return steps.filter(({ after, least }) => now - since >= after && (worst || least === 'warning'));
}

/** Since when it waits for somebody, and which event that was. */
export function waitingSince({ history, opened }: Incident): {
  readonly at: Instant;
  readonly seq: number;
} {
  const begun = history.findLast(({ kind }) => kind === 'opened' || kind === 'reopened');
  return { at: begun?.at ?? opened, seq: begun?.seq ?? 0 };
}
