import type { SignalOf } from '../../src/model/signal.ts';

export type ReachResult = SignalOf<'reach'>['result'];

/** What became of reading an address. Everything that can go wrong out there is a value; only bugs throw. */
export type ReadResult = Answer | Failure;

/** The server answered, with whatever status; `body` is complete. */
export interface Answer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

/** No complete answer came. */
export interface Failure {
  readonly ok: false;
  /** The stage at which it failed. */
  readonly reach: Exclude<ReachResult, 'ok'>;
  readonly fault:
    | 'unreachable'
    /** Cut off at the size limit. */
    | 'too-large'
    /** Too many redirects, or one to where this program does not go. */
    | 'redirect'
    /** The caller did not want to wait any longer. */
    | 'stopped'
    /** Not tried: the host has just failed several times in a row. */
    | 'resting';
  /** Set where a server did answer, though not to the end. */
  readonly status?: number;
  /** For the log; holds no address and no secret. */
  readonly detail: string;
}

/**
 * The reading as a `reach` result: how far this network came.
 * Any answer below 500 means that the host is there and does its work.
 */
export function reachOf(reading: ReadResult): ReachResult {
  if (!reading.ok) return reading.reach;
  return reading.status >= 500 ? 'http-error' : 'ok';
}

/** The body as text. */
export function textOf(answer: Answer): string {
  return new TextDecoder().decode(answer.body);
}

/** For the log: what went wrong in a few words. */
export function troubleOf(reading: ReadResult): string {
  return reading.ok ? `HTTP ${reading.status}` : `${reading.reach}: ${reading.detail}`;
}
