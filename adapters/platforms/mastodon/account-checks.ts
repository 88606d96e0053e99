import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { Clock } from '../../../src/ports.ts';
import type { Account } from './accounts.ts';
import type { MastodonFailure, MastodonResult } from './calls.ts';
import { usernameOf } from './find-accounts.ts';
import { LET_IN_FOR } from './limits.ts';
import type { Server } from './server.ts';

type Credentials = SignalOf<'credentials'>;
type Seen = SignalOf<'profile'>['seen'];

/** Asks as the accounts themselves whether they are let in: nothing is written. */
export interface AccountChecks {
  /** Undefined where it was not asked: no token, or it was let in a short while ago. */
  verify(
    server: Server,
    channel: Channel,
    signal: AbortSignal,
  ): Promise<MastodonResult<Account> | undefined>;
  /** What the answers say, now that it is known what strangers see of each account; all of one server. */
  tell(
    answers: ReadonlyMap<string, MastodonResult<Account> | undefined>,
    channels: readonly Channel[],
    seen: (channel: string) => Seen | undefined,
  ): readonly Credentials[];
}

const SAME_TIME = 15 * MINUTE;

export function createAccountChecks(parts: {
  readonly clock: Clock;
  /** By channel id. */
  readonly tokens: Readonly<Record<string, { readonly accessToken?: string | undefined }>>;
}): AccountChecks {
  const { clock, tokens } = parts;
  /** Whose token was good once. */
  const good = new Set<string>();
  /** When each was let in, where that was its newest read. */
  const letIn = new Map<string, Instant>();
  /** What became of each one's newest read. */
  const newest = new Map<string, { readonly at: Instant; readonly unauthorized: boolean }>();

  return {
    async verify(server, { id }, signal) {
      const token = tokens[id]?.accessToken;
      if (token === undefined) return undefined;
      const recent = clock.now() - (letIn.get(id) ?? Number.NEGATIVE_INFINITY) < LET_IN_FOR;
      return recent && !server.walled ? undefined : await server.accounts.verify({ token, signal });
    },
    tell(answers, channels, seen) {
      const at = clock.now();
      const asked = channels.flatMap((channel) => {
        const answer = answers.get(channel.id);
        return answer === undefined || (!answer.ok && answer.why === 'held')
          ? []
          : [{ channel, answer }];
      });
      for (const { channel, answer } of asked) {
        newest.set(channel.id, { at, unauthorized: !answer.ok && answer.status === 401 });
      }
      const everybody = refusedTogether(channels, at);
      return asked.map(({ channel, answer }) => {
        const { id } = channel;
        const about = { everybody, before: good.has(id), seen: seen(id) };
        const told = credentials(channel, at, answer, about);
        letIn.delete(id);
        if (told.result === 'ok') {
          letIn.set(id, at);
          good.add(id);
        }
        return told;
      });
    },
  };

  /** Several accounts do not lose their keys at the same moment. One alone has nothing to be compared with. */
  function refusedTogether(channels: readonly Channel[], now: Instant): boolean {
    const recent = channels
      .flatMap(({ id }) => newest.get(id) ?? [])
      .filter(({ at }) => now - at <= SAME_TIME);
    return recent.length > 1 && recent.every(({ unauthorized }) => unauthorized);
  }
}

interface Circumstances {
  /** Every own account of the server gets a 401. */
  readonly everybody: boolean;
  /** The token was good once. */
  readonly before: boolean;
  readonly seen: Seen | undefined;
}

function credentials(
  channel: Channel,
  at: Instant,
  answer: MastodonResult<Account>,
  about: Circumstances,
): Credentials {
  const base = { at, kind: 'credentials', channel: channel.id } as const;
  if (answer.ok) {
    const own = usernameOf(channel) === answer.value.username.toLowerCase();
    if (own || about.seen === 'renamed') return { ...base, result: 'ok' };
    return { ...base, result: 'app-refused', text: 'the token belongs to another account' };
  }
  const { status, text } = answer;
  if (status === 401 && about.everybody && about.seen !== 'suspended') {
    const why = 'every account on this server is refused at once';
    return { ...base, result: 'server-error', status, text: why };
  }
  const result = credentialResult(answer, about);
  return { ...base, result, ...(status === undefined ? {} : { status }), text };
}

/** Mastodon tells states in words: https://docs.joinmastodon.org/methods/accounts/#verify_credentials */
function credentialResult(
  { status, reach, text }: MastodonFailure,
  { before, seen }: Circumstances,
): Credentials['result'] {
  if (status === 429) return 'rate-limited';
  if (reach === 'http-error') return 'server-error';
  if (status === undefined) return 'unreachable';
  const outside = status === 401 || status === 403;
  // "Disabled" is what the suspended are told too; the page shows which it is.
  if (outside && seen === 'suspended') return 'suspended';
  // An account that was deleted takes its tokens along.
  if (outside && seen === 'missing') return 'disabled';
  if (status === 401) {
    // GoToSocial 0.7.1: the account is disabled.
    if (/application not supplied/i.test(text)) return 'disabled';
    // To GoToSocial a suspended account's token is like one that never was; but its posts are gone as well.
    if (/token not supplied/i.test(text) && before && seen === 'empty') return 'suspended';
    return /expired/i.test(text) ? 'expired' : 'revoked';
  }
  if (status === 403) {
    if (/disabled|pending approval/i.test(text)) return 'disabled';
    if (/e-?mail|two-factor/i.test(text)) return 'locked';
  }
  // 422: the token is an app's, with no account behind it.
  return 'app-refused';
}
