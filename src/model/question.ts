import type { Weekday } from './digest.ts';
import type { Severity } from './incident.ts';
import type { Millis } from './instant.ts';
import type { Language } from './language.ts';
import type { Platform } from './platform.ts';
import type { Premise } from './premise.ts';
import type { ReportedState } from './signal-values.ts';

/** What a person wants. */
export const INTENTS = [
  'ask-status',
  'ask-why',
  'ask-history',
  'report-trouble',
  'report-quiet',
  'digest',
  'alerts',
  'help',
  'off-topic',
] as const;
export type Intent = (typeof INTENTS)[number];

export const SLOT_ACTIONS = ['on', 'off', 'when', 'snooze', 'acknowledge'] as const;
export type SlotAction = (typeof SLOT_ACTIONS)[number];

/** What the words named. Several values of one slot stand in the order in which they were named. */
export interface Slots {
  readonly action?: SlotAction;
  /** Ids of organisations. */
  readonly owner?: readonly string[];
  readonly platform?: readonly Platform[];
  /** Every channel, organisation or alert is meant. */
  readonly all?: true;
  /** `HH:MM`, 24 hours. */
  readonly time?: string;
  /** `weekdays`, `weekend`, or `mon` … `sun`. */
  readonly days?: readonly string[];
  /** `last-night`, `since-monday`, `july`, `2021-10-04`, `PT6H`, … */
  readonly period?: string;
  readonly says?: readonly ReportedState[];
}

/** What a command of a chat may be about by its name alone. */
export type CommandName = 'digest' | 'alerts';

/** Maintenance, or a time of wanted silence, as words name it. Times are `HH:MM`. */
export interface MaintenanceRequest {
  readonly why: 'maintenance' | 'on-purpose';
  /** `show`: which there are; `end`: of those that people made. */
  readonly action: 'make' | 'show' | 'end';
  /** Named by what only such words call them. */
  readonly platforms?: readonly Platform[];
  /** From now on where absent. */
  readonly from?: string;
  readonly to?: string;
  readonly length?: Millis;
  /** Each week on the days; otherwise once, on the first such day where one is named. */
  readonly weekly?: true;
  readonly days?: readonly Weekday[];
}

/** What is asked more exactly than the intent says. */
export const DETAILS = [
  /** The report on an incident, as a document. */
  'incident-report',
  /** Whom the trouble of now affects. */
  'affected',
  /** Who has taken it. */
  'handler',
  /** Who reported it, and when. */
  'reporters',
  /** What the bot itself told of in a time that is over. */
  'told',
  /** What the platform itself says. */
  'platform-says',
  /** When it will be over. */
  'ends',
  /** What is to be done about it now. */
  'advice',
  /** Which channels are watched. */
  'watched',
  /** What a percentage in an answer means. */
  'certainty',
  /** How all others are than those that were talked of. */
  'others',
  /** To be answered in another language. */
  'language',
  /** To take back what one reported. */
  'withdraw',
] as const;
export type Detail = (typeof DETAILS)[number];

/** A day of the year, of which nobody said in which year it was. */
export interface DayOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A text as the bot understood it. */
export interface Question {
  readonly intent: Intent;
  readonly slots: Slots;
  /** The language of the text, where it shows; otherwise the one the room or the person prefers. */
  readonly language: Language;
  /** Someone is in danger: nothing but the emergency numbers may be answered. */
  readonly emergency: boolean;
  /** `off-topic` for want of understanding rather than for its subject: the nearest readings, to be offered as choices. */
  readonly nearest: readonly Intent[];
  /** `off-topic`, but meant kindly: thanks, or a greeting and the like. */
  readonly smallTalk?: 'thanks' | 'greeting';
  /** With `report-quiet`: it is about a time in which trouble or silence is expected. */
  readonly window?: MaintenanceRequest;
  /** "We" or "our" was said: the room's organisation is meant. */
  readonly ours: boolean;
  /** What is asked more exactly, where it is more than the intent. */
  readonly detail?: Detail;
  /** With `language`: the one to answer in. */
  readonly answerIn?: Language;
  /** Names of what was asked about and is not watched, as they were written. */
  readonly unwatched?: readonly string[];
  /** With `ask-history`: the form in which it is wanted as a file. */
  readonly file?: 'csv' | 'json';
  /** With `ask-history`: the number of the incident that is meant. */
  readonly incident?: string;
  /** A day was named without its year. */
  readonly day?: DayOfYear;
  /** With `alerts`: the least severe incident to be told of, where the words say so. */
  readonly least?: Exclude<Severity, 'info'>;
  /** With `alerts`: it is unusually long silences that are to be told of, or no longer. */
  readonly silence?: true;
  /** What the asker takes for granted; absent where nothing is. */
  readonly premises?: readonly Premise[];
  /**
   * Words of a command or a standing order that nothing explains: it is not carried out without them. None: how the
   * command is used is asked.
   */
  readonly unknown?: readonly string[];
  /** What was written, without mentions and control characters. */
  readonly text: string;
}
