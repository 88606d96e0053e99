import { z } from 'zod';
import type { Instant } from '../../../src/model/instant.ts';
import { SECOND } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { CredentialReason } from '../../../src/model/signal-values.ts';
import { credentialResult, facts, type GraphFailure, toldError } from './problems.ts';

/** What is wrong with an account's token although reads may still pass. */
export interface Trouble {
  readonly result: SignalOf<'credentials'>['result'];
  readonly status?: number;
  readonly code?: string;
  readonly reason?: CredentialReason;
  /** Meta's own words. */
  readonly text?: string;
  /** Meta refuses the token itself. */
  readonly isRefused: boolean;
}

/** What `debug_token` tells: https://developers.facebook.com/docs/graph-api/reference/debug_token */
const inspected = z.object({
  data: z.object({
    is_valid: z.boolean(),
    /** Seconds since 1970; 0 means never. */
    expires_at: z.number().optional(),
    data_access_expires_at: z.number().optional(),
    scopes: z.array(z.string()).default([]),
    error: toldError.optional(),
  }),
});
export type Inspected = z.output<typeof inspected>['data'];

/** Undefined for what is no such answer. */
export function inspectedIn(answer: unknown): Inspected | undefined {
  return inspected.safeParse(answer).data?.data;
}

/** What an inspected token lacks to be let in. */
export function troubleWith(token: Inspected, now: Instant): Trouble | undefined {
  const { error, expires_at = 0, data_access_expires_at: data = 0 } = token;
  const isOver = (seconds: number) => seconds > 0 && seconds * SECOND <= now;
  if (isOver(expires_at) && error === undefined) {
    return { result: 'expired', isRefused: true };
  }
  if (!token.is_valid) {
    const refused: GraphFailure = {
      ok: false,
      why: 'refused',
      reach: 'ok',
      error: error ?? { code: 190, message: '' },
      // Meta's own words could repeat the token.
      text: '',
    };
    return { result: credentialResult(refused), ...facts(refused), isRefused: true };
  }
  // After 90 days Meta wants the person to log in again; until then the app is told nothing.
  return isOver(data) ? { result: 'expired', isRefused: true } : undefined;
}

/** A right that the token (`permission`) or its owner (`role`) does not have any more. */
export function lost(reason: 'permission' | 'role'): Trouble {
  return { result: 'app-refused', reason, isRefused: false };
}
