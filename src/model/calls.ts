import type { Millis } from './instant.ts';

/** How many calls a platform lets us make, as it publishes that. */
export interface CallLimit {
  readonly calls: number;
  readonly window: Millis;
  /** Whose calls are counted together. */
  readonly per: 'app' | 'account' | 'address';
  /** Where it is published. */
  readonly source: string;
}

/** The calls of one kind that a look makes, at most, while nothing fails. */
export interface Calls {
  /** What they are counted as: an endpoint, or all that is asked of a server. */
  readonly counted: string;
  /** The account or server that they are counted for, where there are several. */
  readonly of?: string;
  readonly calls: number;
  /** Absent where the platform publishes none. */
  readonly limit?: CallLimit;
}

/** Calls of one kind for the same one, that of the limit. */
export function countedTogether({ counted, of = '' }: Pick<Calls, 'counted' | 'of'>): string {
  return `${counted} ${of}`;
}
