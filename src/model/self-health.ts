import type { ChatName } from './chat.ts';
import type { Instant, Millis } from './instant.ts';
import type { Platform } from './platform.ts';

/** Whom a status page is of. */
export type PageSubject = Platform | ChatName;

/** What the bot itself cannot see, or do. */
export type GapCause =
  /** No look at it has come through for several of its turns. */
  | { readonly kind: 'platform'; readonly platform: Platform }
  /** No control host answers. */
  | { readonly kind: 'line' }
  /** By the chat's name. */
  | { readonly kind: 'chat'; readonly chat: string }
  | { readonly kind: 'status-page'; readonly of: PageSubject }
  /** The program did not run, or stood still. */
  | { readonly kind: 'stopped' }
  /** Our clock was set: ahead, or back where less than 0. */
  | { readonly kind: 'clock'; readonly by: Millis };

/** A stretch of time in which something was not seen; without `to` it lasts. */
export interface Gap {
  readonly blind: GapCause;
  readonly from: Instant;
  readonly to?: Instant;
}

/** What staff are told of the bot itself. */
export interface SelfHealth {
  readonly gaps: readonly Gap[];
  /** Messages that may have been sent, held back because their room cannot be read. */
  readonly held: number;
  /** Nothing can be kept. */
  readonly isDiskFull?: boolean;
  /** Requests of posting tools that showed no known token. */
  readonly refusedTools?: { readonly times: number; readonly last: Instant } | undefined;
  /** Rooms whose chat lets nothing in that they are to be sent; with the chat's own word for why. */
  readonly refusing?: readonly {
    readonly chat: string;
    readonly room: string;
    readonly error: string;
  }[];
}
