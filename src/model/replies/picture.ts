import type { UsualCount } from '../channel.ts';
import type { Instant } from '../instant.ts';
import type { Language } from '../language.ts';
import type { Ability } from '../verdict.ts';

/**
 * What is in a picture: facts and finished words, as in a reply. How it looks is for whoever draws it; all that it
 * shows is said in `alt` too. Times are instants; their words are in the organisation's zone.
 */
export type Picture = TimelinePicture | WeekPicture;

interface Framed {
  readonly language: Language;
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  /** Of which time it tells. */
  readonly subtitle: string;
  /** What is as good as the title: the state now, in words. */
  readonly headline: string;
  /** When it was judged, and what the reader must know to take it rightly. */
  readonly footer: string;
  /** The same in words, within `LONGEST_ALT` characters. */
  readonly alt: string;
}

/** docs.slack.dev/reference/methods/files.getUploadURLExternal takes no more; Discord takes 1024. */
export const LONGEST_ALT = 1000;

/** One or several channels over a stretch of time. */
export interface TimelinePicture extends Framed {
  readonly kind: 'strips';
  readonly from: Instant;
  readonly to: Instant;
  readonly ticks: readonly Tick[];
  /** With one channel and a night: its posts as they add up, against what is usual. */
  readonly sum?: PostSum;
  /** With one channel and days or weeks: its posts by the day, or by longer parts. */
  readonly bins?: PostBins;
  readonly rows: readonly TimelineRow[];
  /** Evidence, by its time. */
  readonly marks: readonly Mark[];
  /** What the signs mean that occur in it. */
  readonly legend: readonly LegendItem[];
}

export interface Tick {
  readonly at: Instant;
  readonly label: string;
  /** The day, where one begins. */
  readonly day?: string;
}

export interface PostSum {
  readonly label: string;
  /** Each post, oldest first; a burst seen at once counts as many. */
  readonly posts: readonly PostAt[];
  /** So many are usual by then; both never fall. Absent where nothing is known. */
  readonly usual?: readonly UsualBy[];
}

export interface PostBins {
  readonly label: string;
  readonly bins: readonly PostBin[];
}

/** Half-open: from ≤ at < to. */
export interface PostBin {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
  readonly usual?: UsualCount;
}

export interface PostAt {
  readonly at: Instant;
  readonly count: number;
}

export interface UsualBy extends UsualCount {
  readonly at: Instant;
}

/** `silence`: longer than is usual there; `unseen`: the bot itself could not see. */
export type IntervalKind = Exclude<Ability, 'working' | 'unknown'> | 'silence' | 'unseen';

export interface TimelineInterval {
  readonly kind: IntervalKind;
  readonly from: Instant;
  readonly to: Instant;
  readonly label: string;
}

/** A channel over time. */
export interface TimelineRow {
  readonly label: string;
  /** Its state now; absent where a row is of several accounts. */
  readonly ability?: Ability;
  readonly state: string;
  readonly posts: readonly Instant[];
  /** Oldest first; of one kind they do not overlap. */
  readonly intervals: readonly TimelineInterval[];
}

export interface Mark {
  readonly number: number;
  readonly at: Instant;
  readonly text: string;
}

export interface LegendItem {
  readonly kind: IntervalKind | 'post' | 'usual';
  readonly label: string;
}

/** How much a channel publishes by hour and weekday. */
export interface WeekPicture extends Framed {
  readonly kind: 'week';
  /** Monday first, in words. */
  readonly weekdays: readonly string[];
  /** 168 hours from Monday 00:00 local: posts to be expected in each. */
  readonly hours: readonly number[];
  /** Those of the hours that a silence which goes on has touched. */
  readonly silent?: readonly number[];
  /** Sizes of dots that are explained. */
  readonly scale: readonly { readonly value: number; readonly label: string }[];
}
