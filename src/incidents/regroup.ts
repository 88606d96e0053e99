import type { Instant } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import { commonest, type LiveIncident, leave, type Member } from './live-incident.ts';
import type { LiveIncidents } from './live-incidents.ts';
import { scopeOf } from './scope.ts';
import { reasons } from './trouble.ts';

/** What the channel of a member has in common with others, as far as its cause is known. */
function scopeOfMember(
  cases: LiveIncidents,
  kept: LiveIncident,
  { channel, cause }: Member,
): string {
  const one = cases.ours.get(channel);
  return one === undefined || cause === 'unknown' ? kept.scope : scopeOf(cause, one);
}

/**
 * After a change of mind: the incident goes over to the cause that most of its channels share, or on as part of
 * the incident that has that cause already. Returns the channels whose trouble is another one.
 */
export function regroup(
  cases: LiveIncidents,
  kept: LiveIncident,
  changed: readonly Assessment[],
  now: Instant,
): Assessment[] {
  const scope = commonest(kept, (member) => scopeOfMember(cases, kept, member), kept.scope);
  if (scope !== kept.scope) {
    const other = cases.live.get(scope);
    if (other) {
      merge(cases, kept, other, now);
      return [];
    }
    cases.live.delete(kept.scope);
    kept.scope = scope;
    cases.live.set(scope, kept);
  }
  const leaving = changed.filter(({ channel }) => {
    const member = kept.members.get(channel);
    if (!member || scopeOfMember(cases, kept, member) === kept.scope) return false;
    leave(kept, member);
    cases.byChannel.delete(channel);
    return true;
  });
  changeCause(cases, kept, changed, now);
  return leaving;
}

function changeCause(
  cases: LiveIncidents,
  kept: LiveIncident,
  changed: readonly Assessment[],
  now: Instant,
): void {
  const cause = commonest(kept, (member) => member.cause, kept.cause);
  const speaker = changed.find((one) => kept.members.get(one.channel)?.cause === cause);
  if (cause === kept.cause || !speaker) return;
  const from = kept.cause;
  const last = kept.history.findLast(({ kind }) => kind === 'opened' || kind === 'cause-changed');
  kept.cause = cause;
  kept.certainty = speaker.certainty;
  const { certainty } = kept;
  const reason = reasons(cases.judge.verdict(speaker.channel, now), last?.at);
  cases.tell(
    kept,
    { kind: 'cause-changed', from, to: cause, ...(certainty ? { certainty } : {}), reason },
    now,
  );
}

function merge(cases: LiveIncidents, kept: LiveIncident, into: LiveIncident, now: Instant): void {
  for (const member of kept.members.values()) {
    if (!into.members.has(member.channel)) {
      into.members.set(member.channel, { ...member });
      into.unannounced.push(member.channel);
      if (member.until === undefined) into.bad++;
    }
    cases.byChannel.set(member.channel, into);
    member.until ??= now;
  }
  into.since = Math.min(into.since, kept.since);
  into.probability = Math.max(into.probability, kept.probability);
  if (kept.worst === 'critical' && into.worst !== 'critical') {
    into.worst = 'critical';
    cases.tell(into, { kind: 'worsened', severity: 'critical', reason: [] }, now);
  }
  kept.bad = 0;
  kept.state = 'closed';
  kept.outcome = {
    how: 'merged',
    into: into.id,
    cause: into.cause,
    ...(into.certainty ? { certainty: into.certainty } : {}),
    probability: kept.probability,
    from: kept.since,
    to: now,
  };
  cases.tell(kept, { kind: 'closed', outcome: kept.outcome }, now);
  cases.end(kept);
}
