import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log } from '../../../src/ports.ts';
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
  /** The channel's token, where its newest read was let in. */
  tokenLetIn(channel: Channel, answer: MastodonResult<Account> | undefined): string | undefined;
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
  readonly log?: Log | undefined;
}): AccountChecks {
  const { clock, tokens, log } = parts;
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
      return recent && server.can('answer-strangers')
        ? undefined
        : await server.accounts.verify({ token, signal });
    },
    tokenLetIn({ id }, answer) {
      const isLetIn = answer === undefined ? letIn.has(id) : answer.ok;
      return isLetIn ? tokens[id]?.accessToken : undefined;
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
      return asked.flatMap(({ channel, answer }) => {
        const { id } = channel;
        const about = { everybody, before: good.has(id), seen: seen(id) };
        if (answer.ok && isOfAnother(channel, answer.value, about.seen)) {
          // Its own login was not tried.
          letIn.delete(id);
          const trouble = `its token belongs to @${answer.value.username}: put the right one in`;
          log?.warn('mastodon account not asked', { channel: id, trouble });
          return [];
        }
        const told = credentials(channel, at, answer, about);
        letIn.delete(id);
        if (told.result === 'ok') {
          letIn.set(id, at);
          good.add(id);
        }
        return [told];
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
  if (answer.ok) return { ...base, result: 'ok' };
  const { status, text } = answer;
  const said = { ...(status === undefined ? {} : { status }), ...(text === '' ? {} : { text }) };
  const result =
    status === 401 && about.everybody && !GONE.has(about.seen ?? 'visible')
      ? 'server-error'
      : credentialResult(answer, about);
  return { ...base, result, ...said };
}

/** What is plain to see of an account needs no word of its own. */
const GONE: ReadonlySet<Seen> = new Set(['suspended', 'missing']);

function isOfAnother(channel: Channel, { username }: Account, seen: Seen | undefined): boolean {
  return usernameOf(channel) !== username.toLowerCase() && seen !== 'renamed';
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
  // snac2 2.75 refuses a token that it does not know with 422 and no word.
  if (status === 422 && text === '') return 'revoked';
  if (status === 401) {
    // GoToSocial: its moderators have disabled the account, and nobody is shown its posts any more.
    if (/application not supplied/i.test(text)) return 'suspended';
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
