import type { ParsedText } from '../entities/parsed-text.ts';

/** A text and where it stands in its conversation: all that a rule may know. */
export interface DialogueState {
  /** The person's own words: without what they quote, where they say anything besides. */
  readonly parsed: ParsedText;
  /** Everything that was written. */
  readonly whole: ParsedText;
  readonly quotes: 'nothing' | 'something' | 'everything';
  /** A time of day is named. */
  readonly until: boolean;
  readonly period: string | undefined;
  /** The words speak of a past that is over. */
  readonly past: boolean;
  /** The newest earlier text is an alert of the bot's own. */
  readonly afterAlert: boolean;
  /** The newest earlier text is the bot's own, about a digest. */
  readonly afterDigest: boolean;
  /** There are earlier texts at all. */
  readonly followUp: boolean;
}
