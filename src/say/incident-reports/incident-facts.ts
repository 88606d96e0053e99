import type { Channel } from '../../model/channel.ts';
import type { Incident } from '../../model/incident.ts';
import type { Instant } from '../../model/instant.ts';
import type { Reporter } from '../../model/signal-values.ts';
import type { Evidence, Verdict } from '../../model/verdict.ts';
import type { SentMessage } from '../../notify/outbox/sent-messages.ts';

/** Something that a person did. */
export interface StaffAction {
  readonly at: Instant;
  readonly what: string;
  readonly name?: string;
  readonly person?: string;
  /** The part that the person plays, where nothing else is known of them. */
  readonly by?: Reporter;
  readonly chat?: string;
  readonly room?: string;
  readonly channel?: string;
  readonly detail?: string;
}

/** All that a report on an incident is written from. */
export interface IncidentFacts {
  readonly incident: Incident;
  /** Those affected that are known. */
  readonly channels: readonly Channel[];
  /** Changes of verdict on them, oldest first. */
  readonly changes: readonly Verdict[];
  /** What was seen, what weighed most for or against the trouble first; what weighs nothing is only part of the story. */
  readonly evidence: readonly Evidence[];
  /** Oldest first. */
  readonly staffActions: readonly StaffAction[];
  readonly messages: readonly SentMessage[];
}
