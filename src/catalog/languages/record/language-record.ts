import type { AccountKind } from '../../platforms/platform-record.ts';
import type { PlatformWithOwnWords } from '../../platforms/platforms.ts';
import type { UnderstoodLanguage } from './lexicon.ts';

/** All that is known of a language that the bot answers in. */
export interface LanguageRecord {
  /** Its name in itself. */
  readonly endonym: string;
  /** The same among languages of one name, as a choice in a list. */
  readonly shortName: string;
  /** BCP 47, for numbers, lists and names of months. */
  readonly locale: string;
  /** A day and its month, in Luxon's tokens (https://moment.github.io/luxon/#/formatting). */
  readonly dates: { readonly long: string; readonly short: string };
  readonly units: Units;
  readonly platforms: PlatformWords;
  /** What one has on a platform, as a sentence names it: "the page". `own`: that of whoever asks. */
  readonly accounts: Readonly<Record<'any' | 'own', Readonly<Record<AccountKind, string>>>>;
  /** ICU message syntax, by key. The keys are the English ones: `Messages`. */
  readonly messages: Readonly<Record<string, string>>;
  /** The words by which it is understood. */
  readonly understood: UnderstoodLanguage;
}

/** Short forms of units of time. */
export interface Units {
  readonly second: string;
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly days: string;
}

/** What platforms are called in a sentence. */
export interface PlatformWords {
  /** "on X", for those that are called by their own name. */
  readonly on: (name: string) => string;
  readonly ownWords: Readonly<Record<PlatformWithOwnWords, PlatformName>>;
}

export interface PlatformName {
  readonly name: string;
  /** "on the website". */
  readonly on: string;
}
