import type { Instant } from '../instant.ts';
import type { Language } from '../language.ts';
import type { Premise } from '../premise.ts';
import type { ReportedState } from '../signal-values.ts';

/**
 * An answer as a tree that knows no chat: adapters render it, each in its own way.
 * Words are finished (one language, numbers and times in its form), and carry no markup.
 */
export interface Reply {
  readonly language: Language;
  /** The plain answer, one line. */
  readonly headline: readonly Span[];
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly Span[])[];
      /** Stands in the place of the items where a chat shows tables: it may hold more of them than a list that is read. */
      readonly table?: Table;
    }
  /** The small last line: when it was judged, how old the newest look is. */
  | { readonly kind: 'footer'; readonly spans: readonly Span[] };

export interface Table {
  readonly columns: readonly string[];
  /** Each row's cells; those that a row lacks are empty. */
  readonly rows: readonly (readonly (readonly Span[])[])[];
}

export type Span =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** Words of others (a post, a status page, a person): to be shown literally, never as markup, a link or a mention. */
  | { readonly kind: 'foreign'; readonly text: string }
  /** A room of the chat that shows this, by its id there; `text` where it cannot be shown by name. */
  | { readonly kind: 'room'; readonly id: string; readonly text: string }
  /** A time, already in words in the organisation's zone; a chat that shows times itself may use `at`. */
  | { readonly kind: 'time'; readonly at: Instant; readonly text: string };

/** A button. `do` comes back to the desk as it is when the button is pressed. */
export interface Action {
  readonly label: string;
  readonly style?: 'primary' | 'danger';
  readonly do: ButtonAction;
}

export type ButtonAction =
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'why'; readonly channels: readonly string[] }
  | {
      readonly kind: 'status';
      readonly channels: readonly string[];
      /** What the question took for granted that is answered so. */
      readonly premises?: readonly Premise[];
    }
  /** The history as a file. */
  | {
      readonly kind: 'export-history';
      readonly channels: readonly string[];
      readonly period?: string;
      readonly form: 'csv' | 'json';
    }
  /** The report on an incident, as a file. */
  | { readonly kind: 'incident-report'; readonly incident: string }
  /** `period` as in `Slots.period`. */
  | { readonly kind: 'history'; readonly channels: readonly string[]; readonly period?: string }
  | {
      readonly kind: 'report';
      readonly channel: string;
      readonly says: ReportedState;
      /** What was said besides, of the same channel. */
      readonly also?: readonly ReportedState[];
      readonly text?: string;
      readonly since?: Instant;
      /** More can be told: a chat that has forms opens one, begun with this, instead of reporting at once. */
      readonly details?: true;
    }
  | { readonly kind: 'withdraw'; readonly report: string }
  /** Tell this person of the channel's next change. */
  | { readonly kind: 'follow'; readonly channel: string }
  | { readonly kind: 'unfollow'; readonly follow: string }
  /** Somebody looks after an incident. */
  | { readonly kind: 'acknowledge'; readonly incident: string }
  /** New alerts wait until the next shift begins. */
  | { readonly kind: 'snooze-alerts' }
  | { readonly kind: 'alerts-widen' }
  | { readonly kind: 'alerts-least'; readonly least: 'critical' | 'warning' }
  /** No notices of long silences any more. */
  | { readonly kind: 'end-silence-notices' }
  | { readonly kind: 'end-alerts' }
  | { readonly kind: 'end-digest'; readonly plan: string }
  | { readonly kind: 'end-window'; readonly window: string }
  | { readonly kind: 'choose-language'; readonly language: Language }
  | { readonly kind: 'choose-organisation'; readonly organisation: string; readonly text: string };
