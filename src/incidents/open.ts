import type { Channel } from '../model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import { join, type LiveIncident, surer } from './live-incident.ts';
import { platformScope, scopeOf, width } from './scope.ts';
import { raiseSeverity, type TrackedIncidents } from './tracked-incidents.ts';
import { isReason, type Trouble, troubleOf } from './trouble.ts';

/**
 * What does not keep a channel from posting must last this long before anyone is told:
 * a few looks that fail together, or a line that drops, are mostly over by then.
 */
const WARNED_AFTER: Millis = 15 * MINUTE;

/**
 * Puts channels in trouble that belong to no incident into the one of their scope, or opens it.
 *
 * @returns the incidents that were opened, each with its first channel
 */
export function joinOrOpen(
  tracked: TrackedIncidents,
  waiting: readonly Assessment[],
  now: Instant,
): Map<LiveIncident, Assessment> {
  const begun = new Map<LiveIncident, Assessment>();
  const placed = waiting.flatMap((assessment) => {
    const channel = tracked.ours.get(assessment.channel);
    const trouble = troubleOf(assessment);
    if (!channel || !trouble) return [];
    if (tracked.isExpected(channel, assessment.cause, now)) return [];
    return [
      { assessment, channel, trouble, scope: scopeOf(assessment.cause ?? 'unknown', channel) },
    ];
  });
  for (const one of placed.sort((a, b) => width(b.scope) - width(a.scope))) {
    const { assessment, channel, trouble } = one;
    const isKnown = assessment.cause !== undefined && assessment.cause !== 'unknown';
    const shared =
      tracked.live.get(one.scope) ??
      (isKnown ? undefined : tracked.live.get(platformScope(channel)));
    const incident = shared ?? open(tracked, one, now);
    if (!incident) continue;
    if (!shared) begun.set(incident, assessment);
    join(incident, assessment, now);
    if (trouble.severity === 'critical') {
      // An incident that opens just now opens as critical: nothing was announced that could get worse.
      if (begun.has(incident)) incident.worst = 'critical';
      else raiseSeverity(tracked, incident, channel.id, now);
    }
    tracked.byChannel.set(channel.id, incident);
    tracked.suspected.delete(channel.id);
    incident.probability = Math.max(incident.probability, trouble.probability);
    incident.certainty = surer(incident.certainty, assessment.certainty);
  }
  return begun;
}

function open(
  tracked: TrackedIncidents,
  one: { assessment: Assessment; channel: Channel; trouble: Trouble; scope: string },
  now: Instant,
): LiveIncident | undefined {
  const { assessment, channel, trouble, scope } = one;
  const since = tracked.suspected.get(channel.id);
  if (trouble.severity === 'warning' && (since === undefined || now - since < WARNED_AFTER)) {
    return undefined;
  }
  if (!isReason(trouble, tracked.judge.verdict(channel.id, now), channel)) return undefined;
  const incident: LiveIncident = {
    id: tracked.nextId(),
    scope,
    state: 'open',
    worst: trouble.severity,
    cause: assessment.cause ?? 'unknown',
    certainty: assessment.certainty,
    probability: trouble.probability,
    opened: now,
    since: now,
    members: new Map(),
    bad: 0,
    unannounced: [],
    acknowledged: undefined,
    watchingSince: undefined,
    outcome: undefined,
    history: [],
  };
  tracked.live.set(scope, incident);
  return incident;
}
