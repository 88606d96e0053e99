import type { Severity } from './incident.ts';
import type { Instant, Millis } from './instant.ts';
import type { Language } from './language.ts';
import type { Platform } from './platform.ts';

/** What a room is told of without asking. A room has one such plan. */
export interface AlertSubscription {
  readonly id: string;
  /** The chat's name, and the room's id in it. */
  readonly chat: string;
  readonly room: string;
  /** IANA zone and language of what is said there. */
  readonly zone: string;
  readonly language: Language;
  /** Ids of organisations; all of ours where empty. */
  readonly organisations: readonly string[];
  /** All where empty. */
  readonly platforms: readonly Platform[];
  /** The least severe incident that is told of. */
  readonly least: Exclude<Severity, 'info'>;
  readonly since: Instant;
  /** Nothing new is said before. */
  readonly snoozedUntil?: Instant;
}

/** Why a room, or somebody by mail, is told of an incident without having asked for it. */
export type ForwardReason =
  /** Another chat's room could not be told: that chat does not answer, or takes nothing for that room. */
  | { readonly kind: 'carried'; readonly chat: string; readonly why: 'silent' | 'refused' }
  /** Nobody has said for so long that they look after it. */
  | { readonly kind: 'unacknowledged'; readonly after: Millis };
