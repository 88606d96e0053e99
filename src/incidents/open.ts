import type { Channel } from '../model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import { join, type LiveIncident, surer } from './live-incident.ts';
import { type LiveIncidents, raiseSeverity } from './live-incidents.ts';
import { platformScope, scopeOf, width } from './scope.ts';
import { isReason, type Trouble, troubleOf } from './trouble.ts';

/**
 * What does not keep a channel from posting must last this long before anyone is told:
 * a few looks that fail together, or a line that drops, are mostly over by then.
 */
const WARNED_AFTER: Millis = 15 * MINUTE;

/** Channels in trouble that belong to no incident: they join one or begin one. Returns those begun, with their first channel. */
export function joinOrOpen(
  cases: LiveIncidents,
  waiting: readonly Assessment[],
  now: Instant,
): Map<LiveIncident, Assessment> {
  const begun = new Map<LiveIncident, Assessment>();
  const placed = waiting.flatMap((assessment) => {
    const channel = cases.ours.get(assessment.channel);
    const trouble = troubleOf(assessment);
    if (!channel || !trouble) return [];
    if (cases.isExpected(channel, assessment.cause, now)) return [];
    return [
      { assessment, channel, trouble, scope: scopeOf(assessment.cause ?? 'unknown', channel) },
    ];
  });
  for (const one of placed.sort((a, b) => width(b.scope) - width(a.scope))) {
    const { assessment, channel, trouble } = one;
    const isKnown = assessment.cause !== undefined && assessment.cause !== 'unknown';
    const shared =
      cases.live.get(one.scope) ?? (isKnown ? undefined : cases.live.get(platformScope(channel)));
    const kept = shared ?? open(cases, one, now);
    if (!kept) continue;
    if (!shared) begun.set(kept, assessment);
    join(kept, assessment, now);
    if (trouble.severity === 'critical') {
      // What has not been told of yet simply begins as bad as that.
      if (begun.has(kept)) kept.worst = 'critical';
      else raiseSeverity(cases, kept, channel.id, now);
    }
    cases.byChannel.set(channel.id, kept);
    cases.suspected.delete(channel.id);
    kept.probability = Math.max(kept.probability, trouble.probability);
    kept.certainty = surer(kept.certainty, assessment.certainty);
  }
  return begun;
}

function open(
  cases: LiveIncidents,
  one: { assessment: Assessment; channel: Channel; trouble: Trouble; scope: string },
  now: Instant,
): LiveIncident | undefined {
  const { assessment, channel, trouble, scope } = one;
  const since = cases.suspected.get(channel.id);
  if (trouble.severity === 'warning' && (since === undefined || now - since < WARNED_AFTER)) {
    return undefined;
  }
  if (!isReason(trouble, cases.judge.verdict(channel.id, now), channel)) return undefined;
  const kept: LiveIncident = {
    id: cases.nextId(),
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
  cases.live.set(scope, kept);
  return kept;
}
