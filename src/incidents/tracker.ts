import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { EventBody, Incident, IncidentEvent } from '../model/incident.ts';
import { DAY, type Instant, type Millis } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import { advance } from './lifecycle.ts';
import { incidentOf, type LiveIncident, leave, liveIncidentOf, update } from './live-incident.ts';
import { type LiveIncidents, raiseSeverity } from './live-incidents.ts';
import { isExpected } from './maintenance-window.ts';
import type { MaintenanceWindows } from './maintenance-windows.ts';
import { joinOrOpen } from './open.ts';
import { regroup } from './regroup.ts';
import { isSeenDirectly, troubleOf } from './trouble.ts';

/** All that must be known after a restart, as plain data. */
export interface TrackerState {
  readonly live: readonly Incident[];
  /** Closed within the last day, so that whoever tells of events can still read them. */
  readonly closed: readonly Incident[];
  readonly nextIncident: number;
  readonly nextEvent: number;
  /** Since when a channel of ours without an incident has been degraded, or out of our sight. */
  readonly suspected: Readonly<Record<string, Instant>>;
}

/** The incidents there are, and what becomes of them. Keeps nothing by itself; the same input gives the same events. */
export interface IncidentTracker {
  /** Takes in how channels are judged at a moment. Times never go back. */
  consider(assessments: readonly Assessment[], now: Instant): readonly IncidentEvent[];
  /** Somebody looks after it. Nothing comes of it for an incident that is closed, unknown or acknowledged already. */
  acknowledge(id: string, by: string, now: Instant): readonly IncidentEvent[];
  live(): readonly Incident[];
  find(id: string): Incident | undefined;
  state(): TrackerState;
  /** The channels that have an incident, or may soon have one. */
  watched(): readonly string[];
}

export interface IncidentTrackerOptions {
  /** Only those of ours have incidents. */
  readonly channels: readonly Channel[];
  readonly judge: Pick<Judge, 'verdict'>;
  readonly state?: TrackerState | undefined;
  /** When trouble is expected; never where absent. */
  readonly windows?: Pick<MaintenanceWindows, 'over'> | undefined;
}

const CLOSED_KEPT: Millis = DAY;

export function createIncidentTracker({
  channels,
  judge,
  state,
  windows,
}: IncidentTrackerOptions): IncidentTracker {
  const ours = new Map(channels.filter(({ role }) => role === 'ours').map((one) => [one.id, one]));
  const live = new Map<string, LiveIncident>();
  /** The one live incident of each channel that has one. */
  const byChannel = new Map<string, LiveIncident>();
  let closed = [...(state?.closed ?? [])];
  let nextIncident = state?.nextIncident ?? 1;
  let nextEvent = state?.nextEvent ?? 1;
  const known = Object.entries(state?.suspected ?? {}).filter(([channel]) => ours.has(channel));
  const suspected = new Map(known);
  let events: IncidentEvent[] = [];
  const nextId = () => String(nextIncident++);
  const cases: LiveIncidents = {
    ...{ ours, judge, live, byChannel, suspected, nextId, tell, end },
    isExpected(channel, cause, now) {
      const open = windows?.over(channel.id, now);
      if (!open) return false;
      return isExpected(open, cause, isSeenDirectly(judge.verdict(channel.id, now), channel));
    },
  };

  for (const incident of state?.live ?? []) {
    const kept = liveIncidentOf(incident);
    live.set(kept.scope, kept);
    for (const member of [...kept.members.values()]) {
      // Taken out of the settings since.
      if (ours.has(member.channel)) byChannel.set(member.channel, kept);
      else leave(kept, member);
    }
  }

  return {
    consider(assessments, now) {
      events = [];
      const moved: Assessment[] = [];
      const worse: string[] = [];
      const touched = new Map<LiveIncident, Assessment[]>();
      const seen = assessments.filter(({ channel }) => ours.has(channel));
      for (const assessment of seen) {
        const kept = byChannel.get(assessment.channel);
        const member = kept?.members.get(assessment.channel);
        if (!kept || !member) {
          if (suspect(assessment, now)) moved.push(assessment);
          continue;
        }
        const trouble = update(kept, member, assessment, now);
        if (!trouble) continue;
        if (trouble.severity === 'critical') worse.push(assessment.channel);
        const others = touched.get(kept);
        if (others) others.push(assessment);
        else touched.set(kept, [assessment]);
      }
      for (const [kept, changed] of touched) moved.push(...regroup(cases, kept, changed, now));
      for (const channel of worse) raiseSeverity(cases, byChannel.get(channel), channel, now);
      const begun = joinOrOpen(cases, moved, now);
      for (const kept of [...live.values()]) {
        advance(kept, {
          begun: begun.get(kept),
          judge,
          now,
          tell: (what) => tell(kept, what, now),
        });
        if (kept.state === 'closed') end(kept);
      }
      closed = closed.filter(({ history }) => now - (history.at(-1)?.at ?? now) < CLOSED_KEPT);
      return events;
    },
    acknowledge(id, by, now) {
      events = [];
      const kept = [...live.values()].find((one) => one.id === id);
      if (kept && !kept.acknowledged) {
        kept.acknowledged = { by, at: now };
        if (kept.state === 'open') kept.state = 'acknowledged';
        tell(kept, { kind: 'acknowledged', by }, now);
      }
      return events;
    },
    live: () => [...live.values()].map(incidentOf),
    find(id) {
      const kept = [...live.values()].find((one) => one.id === id);
      return kept ? incidentOf(kept) : closed.find((one) => one.id === id);
    },
    watched: () => [...byChannel.keys(), ...suspected.keys()],
    state: () => ({
      live: [...live.values()].map(incidentOf),
      closed,
      nextIncident,
      nextEvent,
      suspected: Object.fromEntries(suspected),
    }),
  };

  function tell(kept: LiveIncident, happening: EventBody, now: Instant): void {
    const event = { ...happening, incident: kept.id, seq: nextEvent++, at: now };
    kept.history.push(event);
    events.push(event);
  }

  function end(kept: LiveIncident): void {
    if (live.get(kept.scope) === kept) live.delete(kept.scope);
    for (const id of kept.members.keys()) if (byChannel.get(id) === kept) byChannel.delete(id);
    closed.push(incidentOf(kept));
  }

  /** Whether this may be news of an incident. */
  function suspect(assessment: Assessment, now: Instant): boolean {
    const { channel } = assessment;
    const trouble = troubleOf(assessment);
    if (trouble?.severity !== 'warning') suspected.delete(channel);
    else if (!suspected.has(channel)) suspected.set(channel, now);
    return trouble !== undefined;
  }
}
