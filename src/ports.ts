import type { IncidentSummary } from './model/alert.ts';
import type { Calls } from './model/calls.ts';
import type { Channel } from './model/channel.ts';
import type { Instant, Millis } from './model/instant.ts';
import type { Platform } from './model/platform.ts';
import type { Picture } from './model/replies/picture.ts';
import type { Reply } from './model/replies/reply.ts';
import type { PageSubject } from './model/self-health.ts';
import type { Signal, SignalOf } from './model/signal.ts';
import type { Verdict } from './model/verdict.ts';

/** Everything the core needs of the world outside. Adapters implement these; `app/` joins the two. */

export interface Clock {
  now(): Instant;
}

/** Reads one platform. A look never throws for what a platform or the line does: that is what its signals say. */
export interface PlatformReader {
  readonly platform: Platform;
  /** Past this age an answer says that it is old. */
  readonly freshness: Millis;
  /** How often a channel is looked at while all is calm. */
  readonly cadence: Millis;
  /** How many channels one look takes in at most: those that one call of the platform answers for. */
  readonly group: number;
  /**
   * One look at channels of this platform, no more than a group: what was seen, each channel's signals
   * oldest first, each with its own time. Posts from before the first look come last, newest first: a rhythm learns the past
   * backwards.
   */
  look(channels: readonly Channel[], signal: AbortSignal): Promise<readonly Signal[]>;
  /** The calls that a look at these channels makes: what the plan keeps to the limits. One for each channel where absent. */
  calls?(channels: readonly Channel[]): readonly Calls[];
  /** Absent where reads are free. */
  readonly prices?: ReadPrices;
  /** For whoever runs the program: how the channels are read, where there are several ways. */
  readonly way?: string;
  /** For whoever runs the program: what reads have cost today, of how much. Absent where they are free. */
  spent?(): string;
  /** The same in figures: dollars spent today, and the most a day may cost. */
  cost?(): { readonly spent: number; readonly budget: number };
  /** Ends what it keeps open between looks. Absent where that is nothing. */
  close?(): void;
}

/** What a platform charges for reads, in dollars. */
export interface ReadPrices {
  /** For a day. */
  readonly budget: number;
  /** What a day costs, as far as it can be told beforehand, where each channel is looked at this often. */
  perDay(channels: readonly Channel[], cadence: Millis): number;
}

/** Reads the control hosts, or a platform's status page. */
export interface SignalSource {
  readonly name: string;
  readonly cadence: Millis;
  /** How often it is read while that is wanted: an incident is open. */
  readonly eager?: { readonly cadence: Millis; wanted(): boolean };
  /** Where it is a status page: whose, and whether the last read of it came through. */
  readonly page?: { readonly of: PageSubject; answers(): boolean };
  look(signal: AbortSignal): Promise<readonly Signal[]>;
}

/** A chat service, connected: it takes questions to the desk and answers back. */
export interface Chat extends ChatRooms {
  /** Connects. What a person has to mend comes back as a message. */
  start(): Promise<ChatStarted>;
  /** Writes to one person, unasked. */
  tell(person: string, reply: Reply): Promise<Told>;
  /** Whether it can hear people at this moment, once started; taken for granted where absent. */
  isConnected?(): boolean;
  stop(): Promise<void>;
}

/** A message that the program sends to a room by itself. */
export interface Post {
  readonly room: string;
  readonly reply: Reply;
  /** Goes with the message, unseen, so that it can be found again. */
  readonly key: string;
  /** The `ref` of the message in whose thread it belongs. */
  readonly thread?: string;
  /** What the message is about, for places where programs read it. */
  readonly incident?: IncidentSummary;
  /** With `thread`: the whole room is to hear it, where a thread is not. It is then found in the room too. */
  readonly broadcast?: true;
}

/** A file that goes with a message: a picture, a table, a report. */
export interface ChatFile {
  /** With its ending, such as `oslo-x.png`. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** The media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What it shows, in words: for those who do not see it. */
  readonly alt: string;
}

/** Draws pictures. What it needs for that is loaded with the first. */
export interface Pictures {
  draw(picture: Picture): Promise<ChatFile>;
}

/** What came of sending a message. */
export type Posted =
  /** `ref` is the message's id in its room. */
  | { readonly kind: 'sent'; readonly ref: string }
  /** This room cannot be written to before somebody mends something. */
  | {
      readonly kind: 'refused';
      readonly error: string;
      /** Of an edit: the message is there no longer, or takes no edit any more. */
      readonly isGone?: true;
    }
  /** It was surely not sent, and may be tried again. */
  | {
      readonly kind: 'failed';
      readonly error: string;
      /** The chat said no: it stays so until somebody lets the bot into the room, or until the chat is itself again. */
      readonly isRefused?: true;
    }
  /** It may have been sent. */
  | { readonly kind: 'uncertain'; readonly error: string };

/** What a look for a message among the room's latest gave; `unknown` where the room could not be read. */
export type Found =
  | { readonly kind: 'found'; readonly ref: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly error: string };

/** Whether a room can be written to without being asked, as far as its chat tells. */
export type RoomReach =
  | { readonly kind: 'open' | 'unknown' }
  | {
      readonly kind: 'closed';
      /** `member`: the bot is not in it; `permission`: it may not write there. */
      readonly lacks: 'member' | 'permission';
    };

/** A chat that can be written to without being asked. */
export interface ChatRooms {
  readonly name: string;
  /**
   * A message that is sent again under its key is known there for the same one. What may have been sent is then sent
   * again a few times before it is looked for.
   */
  readonly knowsRepeats?: true;
  post(post: Post): Promise<Posted>;
  /** Puts other words in the place of a message that was sent. The same words again change nothing. */
  edit(ref: string, post: Post): Promise<Posted>;
  /**
   * Puts files into the thread of a message that was sent; `ref` is then the thread's. One attempt, and nothing tells
   * later whether an uncertain one has come through. Absent where a chat shows no files.
   */
  attach?(room: string, thread: string, files: readonly ChatFile[]): Promise<Posted>;
  /** Whether the room can be written to. Absent where a chat does not tell before one tries. */
  reach?(room: string): Promise<RoomReach>;
  /** Looks for the bot's own message with this key that is not older than `since`; in that thread, where one is named. */
  find(room: string, key: string, since: Instant, thread?: string): Promise<Found>;
}

/** `refused`: this person cannot be written to; `failed`: it may work later. */
export type Told = 'told' | 'refused' | 'failed';
export type ChatStarted =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly message: string;
      /** Nobody has to mend anything: it may be started again, and work. */
      readonly again: boolean;
    };

/** Documents by key. A key is a path such as `posts/oslo-x/2026-02`. */
export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  set<T>(key: string, value: T, expiresAfter?: Millis): Promise<void>;
  /** Puts what `change` makes of the document in its place; no other process can write in between. */
  update<T>(key: string, change: (value: T | undefined) => T, expiresAfter?: Millis): Promise<void>;
  delete(key: string): Promise<void>;
  close(): Promise<void>;
}

/** What writes of a store throw where nothing can be kept: there is no room left for the database. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';

  constructor(cause?: unknown) {
    super('the disk is full', { cause });
  }
}

/** Lists of what comes again and again, each entry about a subject and of a moment. */
export const ROW_LISTS = ['posts', 'signals', 'verdicts', 'incidents', 'audit', 'readers'] as const;
export type RowList = (typeof ROW_LISTS)[number];

export interface Row {
  readonly list: RowList;
  /** What it is about, such as the id of a channel. */
  readonly subject: string;
  readonly at: Instant;
  /** What tells it from others about the same subject at the same moment; its whole value where absent. */
  readonly key?: string;
  /** Anything that JSON has. */
  readonly value: unknown;
}

/** Entries by time. What comes too often for documents stands here. */
export interface RowStore {
  /**
   * Takes rows out and puts rows in, all or none; what stands there already stays as it is. It lasts, a loss of power
   * included, once this resolves.
   *
   * @param within it may wait so long for others, to be written together with them; at once by itself
   */
  change(
    change: { readonly remove?: readonly Row[]; readonly add?: readonly Row[] },
    within?: Millis,
  ): Promise<void>;
  /** The rows with from ≤ at < to, oldest first; about one subject where one is named. */
  rows(list: RowList, from: Instant, to: Instant, subject?: string): Promise<readonly Row[]>;
  /** The newest row about a subject. */
  newest(list: RowList, subject: string): Promise<Row | undefined>;
  /** Takes out at most `most` rows older than this; returns how many. */
  expire(list: RowList, before: Instant, most: number): Promise<number>;
}

/** Documents and rows, kept together. */
export interface Database extends Store, RowStore {}

/** What a platform's reader must know after a restart, such as which account stood behind a name. */
export type ReaderMemory = Pick<Store, 'get' | 'set'>;

/** Exclusive claims: of all who claim a key, exactly one gets it, until it expires. */
export interface Claims {
  claim(key: string, expiresAfter: Millis): Promise<boolean>;
}

/** Runs jobs by the clock. */
export interface Schedule {
  /** Runs `job` every `interval`; a run that is still under way is not started again. Returns how to stop it. */
  every(name: string, interval: Millis, job: () => Promise<void>): () => void;
  /** A signal that aborts after this time. */
  deadline(after: Millis): AbortSignal;
}

/** Where progress and faults are told to whoever runs the program. Never given a secret. */
export interface Log {
  info(message: string, facts?: Record<string, unknown>): void;
  warn(message: string, facts?: Record<string, unknown>): void;
  error(message: string, facts?: Record<string, unknown>): void;
}

/** What was seen and judged, kept over restarts. Times are half-open: from ≤ at < to. */
export interface Records {
  /**
   * Keeps signals, all or none; the same signal again changes nothing.
   *
   * @param within how long they may wait for others, to be written together with them
   */
  keepSignals(signals: readonly Signal[], within?: Millis): Promise<void>;
  /** Keeps those verdicts whose ability, activity or cause differs from the one before; `within` as with signals. */
  keepVerdicts(verdicts: readonly Verdict[], within?: Millis): Promise<void>;
  /**
   * Writes down when looks that go on seeing the same last saw it: that much alone is kept in memory meanwhile. To be
   * called every few minutes, and before the database is closed.
   */
  flush(): Promise<void>;
  /** Takes out what has been kept for long enough. */
  expire(now: Instant): Promise<void>;
  posts(channel: string, from: Instant, to: Instant): Promise<readonly SignalOf<'post'>[]>;
  /** Every kept signal about any channel, platform or line, oldest first. */
  signals(from: Instant, to: Instant): Promise<readonly Signal[]>;
  /** The changes of verdict of a channel, oldest first. */
  verdicts(channel: string, from: Instant, to: Instant): Promise<readonly Verdict[]>;
}

/** One thing that a check of a connection tried; with a remedy where it failed. */
export interface CheckResult {
  readonly tried: string;
  readonly remedy?: string;
}
