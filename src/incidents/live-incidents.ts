import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { EventBody } from '../model/incident.ts';
import type { Instant } from '../model/instant.ts';
import type { Cause } from '../model/verdict.ts';
import type { LiveIncident } from './live-incident.ts';
import { reasons } from './trouble.ts';

/** What all steps of the book work on: every incident that lasts, and where each channel belongs. */
export interface LiveIncidents {
  /** The channels that have incidents, by id. */
  readonly ours: ReadonlyMap<string, Channel>;
  readonly judge: Pick<Judge, 'verdict'>;
  /** By what their channels have in common. */
  readonly live: Map<string, LiveIncident>;
  /** The one live incident of each channel that has one. */
  readonly byChannel: Map<string, LiveIncident>;
  /** Since when a channel without an incident has been degraded, or out of our sight. */
  readonly suspected: Map<string, Instant>;
  /** Whether trouble of a channel is expected just now, so that nobody need be told. */
  isExpected(channel: Channel, cause: Cause | undefined, now: Instant): boolean;
  nextId(): string;
  tell(kept: LiveIncident, happening: EventBody, now: Instant): void;
  /** Puts a closed incident away. */
  end(kept: LiveIncident): void;
}

export function raiseSeverity(
  cases: LiveIncidents,
  kept: LiveIncident | undefined,
  channel: string,
  now: Instant,
): void {
  if (!kept || kept.worst === 'critical') return;
  kept.worst = 'critical';
  const reason = reasons(cases.judge.verdict(channel, now));
  cases.tell(kept, { kind: 'worsened', severity: 'critical', reason }, now);
}
