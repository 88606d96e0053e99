import type { Instant } from './instant.ts';
import type { Language } from './language.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A summary that a room is sent at the same time on the same days. */
export interface DigestSchedule {
  readonly id: string;
  /** The chat's name, and the room's id in it. */
  readonly chat: string;
  readonly room: string;
  /** `HH:MM`, 24 hours, in `zone` (IANA). */
  readonly time: string;
  readonly days: readonly Weekday[];
  readonly zone: string;
  readonly language: Language;
  /** Ids of organisations; all of ours where empty. */
  readonly organisations: readonly string[];
  /** When it was asked for: nothing is due before. */
  readonly since: Instant;
  /** The id of whoever asked for it, in the chat: they are told where it does not come. */
  readonly by?: string;
}
