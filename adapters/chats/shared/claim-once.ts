import { MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Claims } from '../../../src/ports.ts';

/** Of all who see the same event, message or press, one is first. Whatever carries no id is taken for new. */
export type ClaimOnce = (id: string | undefined, within?: Millis) => Promise<boolean>;

/** What a service tells twice, after a new connection or to two processes, it tells within minutes. */
const REPEATED_WITHIN: Millis = 30 * MINUTE;

export function createClaimOnce(chat: string, claims: Claims): ClaimOnce {
  return async (id, within = REPEATED_WITHIN) =>
    id === undefined || (await claims.claim(`${chat}/${id}`, within));
}
