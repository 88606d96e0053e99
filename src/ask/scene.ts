import type { Reading } from './reading.ts';

/** What the rules may know besides the words. */
export interface Scene {
  readonly reading: Reading;
  /** A time of day, a stretch or a length is named. */
  readonly until: boolean;
  readonly period: string | undefined;
  readonly past: boolean;
  /** The newest earlier text is an alert of the bot's own. */
  readonly afterAlert: boolean;
  /** The talk was of a digest just now. */
  readonly afterDigest: boolean;
  /** There are earlier texts at all. */
  readonly followUp: boolean;
}
