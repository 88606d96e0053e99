import { z } from 'zod';
import type { Channel } from '../../../src/model/channel.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { Clock } from '../../../src/ports.ts';
import { quotedFrom } from '../shared/api-failure.ts';
import { createSharedFailure } from '../shared/shared-failure.ts';
import type { Calls, XResult } from './calls.ts';
import { credentialResult, reasonOf, type XFailure } from './problems.ts';
import { outOfBudget } from './search.ts';
import type { Spending } from './spending.ts';

const me = z.object({ data: z.object({ id: z.string() }) });

/**
 * Asks as the accounts themselves whether they are let in. That proves credentials and standing, not that a post
 * would be taken: X knows no write that changes nothing.
 */
export interface AccountChecks {
  check(
    channels: readonly Channel[],
    signal: AbortSignal,
  ): Promise<readonly SignalOf<'credentials'>[]>;
}

export function createAccountChecks(parts: {
  readonly calls: Calls;
  readonly clock: Clock;
  readonly spending: Spending;
  /** By channel id. */
  readonly accounts: Readonly<Record<string, { readonly accessToken?: string | undefined }>>;
}): AccountChecks {
  const { calls, clock, spending, accounts } = parts;
  const together = createSharedFailure();

  return {
    async check(channels, signal) {
      const answers = await Promise.all(
        channels.map(async ({ id }) => ({ id, answer: await ask(id, signal) })),
      );
      const at = clock.now();
      for (const { id, answer } of answers) {
        const unauthorized = answer !== undefined && !answer.ok && answer.status === 401;
        if (answer !== undefined) together.note(id, at, unauthorized);
      }
      const everybody = together.everybody(at);
      return answers.flatMap(({ id, answer }) =>
        answer === undefined || (!answer.ok && answer.why === 'held')
          ? []
          : [credentials(id, at, answer, everybody)],
      );
    },
  };

  async function ask(id: string, signal: AbortSignal): Promise<XResult<unknown> | undefined> {
    const token = accounts[id]?.accessToken;
    if (token === undefined) return undefined;
    const now = clock.now();
    if (spending.price('own', [id], now) > spending.left(now)) return undefined;
    const answer = await calls.get('/2/users/me', {}, token, signal);
    if (!answer.ok) return answer;
    spending.charge('own', [id], now);
    if (me.safeParse(answer.value).success) return answer;
    return { ...outOfBudget(), why: 'unreachable', reach: 'http-error', text: 'no account came' };
  }
}

function credentials(
  channel: string,
  at: Instant,
  answer: XResult<unknown>,
  everybody: boolean,
): SignalOf<'credentials'> {
  if (answer.ok) return { at, kind: 'credentials', channel, result: 'ok' };
  if (everybody) {
    const all = { result: 'server-error', reason: 'everybody', status: 401 } as const;
    return { at, kind: 'credentials', channel, ...all };
  }
  return { at, kind: 'credentials', channel, result: credentialResult(answer), ...facts(answer) };
}

/** What X said, and what it lacks; nothing where it did not answer. */
export function facts(refused: XFailure) {
  const { status, code } = refused;
  const named = code === undefined ? {} : { code };
  const told = { ...reasonOf(refused), ...quotedFrom(refused) };
  return status === undefined ? told : { status, ...named, ...told };
}
