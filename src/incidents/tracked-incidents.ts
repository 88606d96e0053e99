import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { EventBody } from '../model/incident.ts';
import type { Instant } from '../model/instant.ts';
import type { Cause } from '../model/verdict.ts';
import type { LiveIncident } from './live-incident.ts';
import { reasons } from './trouble.ts';

/** What opening, regrouping and closing work on: every incident that lasts, and to which each channel belongs. */
export interface TrackedIncidents {
  /** The organisation's own channels, by id: only these have incidents. */
  readonly ours: ReadonlyMap<string, Channel>;
  readonly judge: Pick<Judge, 'verdict'>;
  /** By scope: what their channels have in common. */
  readonly live: Map<string, LiveIncident>;
  /** The one live incident of each channel that has one. */
  readonly byChannel: Map<string, LiveIncident>;
  /** Since when a channel without an incident has been degraded, or out of our sight. */
  readonly suspected: Map<string, Instant>;
  /** Whether trouble of a channel is expected just now, so that nobody need be told. */
  isExpected(channel: Channel, cause: Cause | undefined, now: Instant): boolean;
  nextId(): string;
  tell(incident: LiveIncident, body: EventBody, now: Instant): void;
  /** Takes a closed incident out. */
  end(incident: LiveIncident): void;
}

export function raiseSeverity(
  tracked: TrackedIncidents,
  incident: LiveIncident | undefined,
  channel: string,
  now: Instant,
): void {
  if (!incident || incident.worst === 'critical') return;
  incident.worst = 'critical';
  const reason = reasons(tracked.judge.verdict(channel, now));
  tracked.tell(incident, { kind: 'worsened', severity: 'critical', reason }, now);
}
