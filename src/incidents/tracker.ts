import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { EventBody, Incident, IncidentEvent } from '../model/incident.ts';
import { DAY, type Instant, type Millis } from '../model/instant.ts';
import type { Assessment } from '../model/verdict.ts';
import { advance } from './lifecycle.ts';
import { incidentOf, type LiveIncident, leave, liveIncidentOf, update } from './live-incident.ts';
import { isExpected } from './maintenance-window.ts';
import type { MaintenanceWindows } from './maintenance-windows.ts';
import { joinOrOpen } from './open.ts';
import { regroup } from './regroup.ts';
import { raiseSeverity, type TrackedIncidents } from './tracked-incidents.ts';
import { isSeenDirectly, troubleOf } from './trouble.ts';

/** What is stored: all that must be known after a restart. */
export interface TrackerState {
  readonly live: readonly Incident[];
  /** Closed within the last day, so that whoever tells of events can still read them. */
  readonly closed: readonly Incident[];
  readonly nextIncident: number;
  readonly nextEvent: number;
  /** Since when a channel of ours without an incident has been degraded, or out of our sight. */
  readonly suspected: Readonly<Record<string, Instant>>;
}

/**
 * Opens, regroups and closes incidents as channels are judged anew. It holds them in memory only, and the same input
 * gives the same events.
 */
export interface IncidentTracker {
  /** Takes in how channels are judged at a moment. Times never go back. */
  consider(assessments: readonly Assessment[], now: Instant): readonly IncidentEvent[];
  /** Somebody looks after it. Changes nothing where it is closed, unknown or acknowledged already. */
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
  const tracked: TrackedIncidents = {
    ours,
    judge,
    live,
    byChannel,
    suspected,
    nextId,
    tell,
    end,
    isExpected(channel, cause, now) {
      const open = windows?.over(channel.id, now);
      if (!open) return false;
      return isExpected(open, cause, isSeenDirectly(judge.verdict(channel.id, now), channel));
    },
  };

  for (const stored of state?.live ?? []) {
    const incident = liveIncidentOf(stored);
    live.set(incident.scope, incident);
    for (const member of [...incident.members.values()]) {
      // A channel may have been taken out of the settings since.
      if (ours.has(member.channel)) byChannel.set(member.channel, incident);
      else leave(incident, member);
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
        const incident = byChannel.get(assessment.channel);
        const member = incident?.members.get(assessment.channel);
        if (!incident || !member) {
          if (suspect(assessment, now)) moved.push(assessment);
          continue;
        }
        const trouble = update(incident, member, assessment, now);
        if (!trouble) continue;
        if (trouble.severity === 'critical') worse.push(assessment.channel);
        const others = touched.get(incident);
        if (others) others.push(assessment);
        else touched.set(incident, [assessment]);
      }
      for (const [incident, changed] of touched)
        moved.push(...regroup(tracked, incident, changed, now));
      for (const channel of worse) raiseSeverity(tracked, byChannel.get(channel), channel, now);
      const begun = joinOrOpen(tracked, moved, now);
      for (const incident of [...live.values()]) {
        advance(incident, {
          begun: begun.get(incident),
          judge,
          now,
          tell: (what) => tell(incident, what, now),
        });
        if (incident.state === 'closed') end(incident);
      }
      closed = closed.filter(({ history }) => now - (history.at(-1)?.at ?? now) < CLOSED_KEPT);
      return events;
    },
    acknowledge(id, by, now) {
      events = [];
      const incident = [...live.values()].find((one) => one.id === id);
      if (incident && !incident.acknowledged) {
        incident.acknowledged = { by, at: now };
        if (incident.state === 'open') incident.state = 'acknowledged';
        tell(incident, { kind: 'acknowledged', by }, now);
      }
      return events;
    },
    live: () => [...live.values()].map(incidentOf),
    find(id) {
      const incident = [...live.values()].find((one) => one.id === id);
      return incident ? incidentOf(incident) : closed.find((one) => one.id === id);
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

  function tell(incident: LiveIncident, body: EventBody, now: Instant): void {
    const event = { ...body, incident: incident.id, seq: nextEvent++, at: now };
    incident.history.push(event);
    events.push(event);
  }

  function end(incident: LiveIncident): void {
    if (live.get(incident.scope) === incident) live.delete(incident.scope);
    for (const id of incident.members.keys())
      if (byChannel.get(id) === incident) byChannel.delete(id);
    closed.push(incidentOf(incident));
  }

  /** Whether a channel that has no incident is in trouble; since when is noted for what is told only once it lasts. */
  function suspect(assessment: Assessment, now: Instant): boolean {
    const { channel } = assessment;
    const trouble = troubleOf(assessment);
    if (trouble?.severity !== 'warning') suspected.delete(channel);
    else if (!suspected.has(channel)) suspected.set(channel, now);
    return trouble !== undefined;
  }
}
