import type { Instant } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import { commonest, type LiveIncident, leave, type Member } from './live-incident.ts';
import { scopeOf } from './scope.ts';
import type { TrackedIncidents } from './tracked-incidents.ts';
import { reasons } from './trouble.ts';

/** What the channel of a member has in common with others, as far as its cause is known. */
function scopeOfMember(
  tracked: TrackedIncidents,
  incident: LiveIncident,
  { channel, cause }: Member,
): string {
  const one = tracked.ours.get(channel);
  return one === undefined || cause === 'unknown' ? incident.scope : scopeOf(cause, one);
}

/**
 * After some of its channels are judged to have another cause: the incident takes the scope that most of its channels
 * share, or goes on as part of the incident that has that scope already.
 *
 * @returns the channels that left it, since their trouble is another one
 */
export function regroup(
  tracked: TrackedIncidents,
  incident: LiveIncident,
  changed: readonly Assessment[],
  now: Instant,
): Assessment[] {
  const scope = commonest(
    incident,
    (member) => scopeOfMember(tracked, incident, member),
    incident.scope,
  );
  if (scope !== incident.scope) {
    const other = tracked.live.get(scope);
    if (other) {
      merge(tracked, incident, other, now);
      return [];
    }
    tracked.live.delete(incident.scope);
    incident.scope = scope;
    tracked.live.set(scope, incident);
  }
  const leaving = changed.filter(({ channel }) => {
    const member = incident.members.get(channel);
    if (!member || scopeOfMember(tracked, incident, member) === incident.scope) return false;
    leave(incident, member);
    tracked.byChannel.delete(channel);
    return true;
  });
  changeCause(tracked, incident, changed, now);
  return leaving;
}

function changeCause(
  tracked: TrackedIncidents,
  incident: LiveIncident,
  changed: readonly Assessment[],
  now: Instant,
): void {
  const cause = commonest(incident, (member) => member.cause, incident.cause);
  const speaker = changed.find((one) => incident.members.get(one.channel)?.cause === cause);
  if (cause === incident.cause || !speaker) return;
  const from = incident.cause;
  const last = incident.history.findLast(
    ({ kind }) => kind === 'opened' || kind === 'cause-changed',
  );
  incident.cause = cause;
  incident.certainty = speaker.certainty;
  const { certainty } = incident;
  const reason = reasons(tracked.judge.verdict(speaker.channel, now), last?.at);
  tracked.tell(
    incident,
    { kind: 'cause-changed', from, to: cause, ...(certainty ? { certainty } : {}), reason },
    now,
  );
}

function merge(
  tracked: TrackedIncidents,
  incident: LiveIncident,
  into: LiveIncident,
  now: Instant,
): void {
  for (const member of incident.members.values()) {
    if (!into.members.has(member.channel)) {
      into.members.set(member.channel, { ...member });
      into.unannounced.push(member.channel);
      if (member.until === undefined) into.bad++;
    }
    tracked.byChannel.set(member.channel, into);
    member.until ??= now;
  }
  into.since = Math.min(into.since, incident.since);
  into.probability = Math.max(into.probability, incident.probability);
  if (incident.worst === 'critical' && into.worst !== 'critical') {
    into.worst = 'critical';
    tracked.tell(into, { kind: 'worsened', severity: 'critical', reason: [] }, now);
  }
  incident.bad = 0;
  incident.state = 'closed';
  incident.outcome = {
    how: 'merged',
    into: into.id,
    cause: into.cause,
    ...(into.certainty ? { certainty: into.certainty } : {}),
    probability: incident.probability,
    from: incident.since,
    to: now,
  };
  tracked.tell(incident, { kind: 'closed', outcome: incident.outcome }, now);
  tracked.end(incident);
}
