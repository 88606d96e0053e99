import type { IncidentState, Severity } from './incident.ts';
import type { Instant, Millis } from './instant.ts';
import type { Language } from './language.ts';
import type { Platform } from './platform.ts';
import type { Cause } from './verdict.ts';

/** What a room is told of without asking. A room has one of them. */
export interface AlertSubscription extends AlertScope {
  readonly id: string;
  /** The chat's name, and the room's id in it. */
  readonly chat: string;
  readonly room: string;
  /** IANA zone and language of what is said there. */
  readonly zone: string;
  readonly language: Language;
  /** The least severe incident that is told of. */
  readonly least: Exclude<Severity, 'info'>;
  readonly since: Instant;
  /** The id of whoever asked for it last, in the chat: they are told where it does not come. */
  readonly by?: string;
  /** Nothing new is said before. */
  readonly snoozedUntil?: Instant;
  /** Channels of which an unusually long silence is told, too; none where absent. */
  readonly silence?: AlertScope;
}

/** The channels that somebody wants to hear of. */
export interface AlertScope {
  /** Ids of organisations; all of ours where empty. */
  readonly organisations: readonly string[];
  /** All where empty. */
  readonly platforms: readonly Platform[];
}

/** A silence that is unusual by the channel's own past: no incident, for it may be nobody's fault. */
export interface SilenceNotice {
  readonly channel: string;
  /** When the silence began. */
  readonly lastPost: Instant;
  /** How often it happens by itself; absent where too little is known. */
  readonly usual?: SilenceFrequency;
}

/** A platform of which nothing can be read, while our own line holds. */
export interface SightNotice {
  readonly platform: Platform;
  readonly since: Instant;
  /** It can be read again. */
  readonly until?: Instant;
}

/** The four parts of a local day, of six hours each, from midnight on. */
export const DAY_PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** How often a channel has been silent for so long at such a time. */
export interface SilenceFrequency {
  readonly part: DayPart;
  /** 0 (Monday) … 6 (Sunday, or a day of rest); all days alike where absent. */
  readonly weekday?: number;
  /** Of so many like parts of earlier days … */
  readonly of: number;
  /** … in so many. */
  readonly times: number;
}

/** An incident as a room is told of it, for places where programs read what is told. Times are ISO 8601 in UTC. */
export interface IncidentSummary {
  readonly id: string;
  readonly state: IncidentState;
  readonly severity: Severity;
  readonly cause: Cause;
  readonly probability: number;
  readonly since: string;
  /** Ids of the channels that the room is told of. */
  readonly channels: readonly string[];
  readonly acknowledgedBy?: string;
}

/** Why a room, or somebody by mail, is told of an incident without having asked for it. */
export type ForwardReason =
  /** Another chat's room could not be told: that chat does not answer, or takes nothing for that room. */
  | { readonly kind: 'carried'; readonly chat: string; readonly why: 'silent' | 'refused' }
  /** Nobody has said for so long that they look after it. */
  | { readonly kind: 'unacknowledged'; readonly after: Millis };
