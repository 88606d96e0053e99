import type { Channel } from '../../../src/model/channel.ts';
import { HOUR, type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { Clock, Log } from '../../../src/ports.ts';
import type { Call, Graph, GraphResult } from './graph.ts';
import type { Kind } from './kind.ts';
import {
  isOtherKind,
  type LinkedAccount,
  linkedIn,
  type Page,
  pagesIn,
  roleTrouble,
} from './owned-pages.ts';
import { facts, type GraphFailure, isThrottled } from './problems.ts';
import { inspectedIn, lost, type Trouble, troubleWith } from './token.ts';

/** What an account's own token opens. */
export interface AccountStatus {
  /** To read with: the page's own, also where a person's or a system user's was given. */
  readonly token: string;
  /** Under which name or id it is read; absent where that could not be found out. */
  readonly node?: string;
  /** Why it could not. */
  readonly refused?: GraphFailure;
  readonly trouble?: Trouble;
}

/** Inspects own tokens now and then: are they valid, and may their owner still publish? */
export interface AccountStatuses {
  /**
   * Asks for what is due, and returns by channel id whom Meta put off: a read after that would not be made.
   *
   * @param tokens by channel id
   */
  refresh(
    channels: readonly Channel[],
    tokens: ReadonlyMap<string, string>,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, GraphFailure>>;
  of(channel: string): AccountStatus | undefined;
  /** To be inspected at the next look: something came otherwise than before. */
  doubt(channel: string): void;
}

const SELDOM = 30 * MINUTE;
/**
 * `debug_token` counts for the app, which has 200 calls an hour where one person uses it. Facebook and Instagram share
 * them, and 30 per cent are kept to spare.
 */
const INSPECTIONS_AN_HOUR = 70;

interface Known extends AccountStatus {
  readonly at: Instant;
  readonly speaksFor?: 'page' | 'person' | undefined;
  /** Whether the token was once allowed to publish: one made for reading alone lacks nothing. */
  readonly publishes: boolean;
}

export function createAccountStatuses(parts: {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly kind: Kind;
  readonly appToken?: string | undefined;
  readonly log?: Log | undefined;
}): AccountStatuses {
  const { graph, clock, kind, appToken, log } = parts;
  const known = new Map<string, Known>();
  const doubted = new Set<string>();
  /** When tokens were inspected, those of the last hour. */
  let inspections: readonly Instant[] = [];

  return {
    of: (channel) => known.get(channel),
    doubt: (channel) => void doubted.add(channel),
    async refresh(channels, tokens, signal) {
      const now = clock.now();
      const interval = Math.max(SELDOM, (tokens.size * HOUR) / INSPECTIONS_AN_HOUR);
      inspections = inspections.filter((at) => at > now - HOUR);
      const asked = channels.flatMap((channel) => {
        const token = tokens.get(channel.id);
        if (token === undefined) return [];
        const before = known.get(channel.id);
        const isDue = doubted.has(channel.id) || now - (before?.at ?? 0) >= interval;
        const inspect = isDue && inspections.length < INSPECTIONS_AN_HOUR;
        if (!inspect && before?.node !== undefined) return [];
        if (inspect) inspections = [...inspections, now];
        if (inspect) doubted.delete(channel.id);
        return [{ channel, token, calls: callsFor(channel, token, inspect) }];
      });
      const answers = await graph.ask(
        asked.flatMap(({ calls }) => calls),
        signal,
      );
      const putOff = new Map<string, GraphFailure>();
      let next = 0;
      for (const { channel, token, calls } of asked) {
        const mine = new Map(
          calls.map(({ path }) => [path, answers[next++] as GraphResult<unknown>]),
        );
        known.set(channel.id, taken(channel, token, mine));
        for (const answer of mine.values()) {
          if (!answer.ok && isThrottled(answer)) putOff.set(channel.id, answer);
        }
      }
      return putOff;
    },
  };

  function callsFor(channel: Channel, token: string, inspect: boolean): readonly Call[] {
    const before = known.get(channel.id);
    const calls: Call[] = [];
    if (inspect) {
      const query = { input_token: token };
      calls.push({ path: 'debug_token', query, token: appToken ?? token });
    }
    const linkedFields =
      kind.platform === 'instagram' ? ',instagram_business_account{id,username}' : '';
    if (before?.speaksFor !== 'page') {
      const fields = `id,username,access_token,tasks${linkedFields}`;
      calls.push({ path: 'me/accounts', query: { fields, limit: '100' }, token });
    }
    if (before?.node === undefined && needsLookUp(channel) && before?.speaksFor !== 'person') {
      calls.push({ path: 'me', query: { fields: `id${linkedFields}` }, token });
    }
    return calls;
  }

  /** Instagram knows accounts by number alone; people know them by name. */
  function needsLookUp(channel: Channel): boolean {
    return kind.platform === 'instagram' && !/^\d+$/.test(handleOf(channel));
  }

  function taken(
    channel: Channel,
    token: string,
    answers: ReadonlyMap<string, GraphResult<unknown>>,
  ): Known {
    const before = known.get(channel.id);
    const [debug, accounts, me] = ['debug_token', 'me/accounts', 'me'].map((path) =>
      answers.get(path),
    );
    const held = [...answers.values()].every((answer) => !answer.ok && answer.why === 'held');
    if (held && before !== undefined) return before;
    const told = debug?.ok ? inspectedIn(debug.value) : undefined;
    if (debug?.ok === false && debug.why === 'refused' && appToken !== undefined) {
      log?.warn('a token could not be inspected', { channel: channel.id, ...facts(debug) });
    }
    const list = accounts?.ok ? pagesIn(accounts.value) : undefined;
    const mine = list?.pages.find((one) => isOf(channel, one, before?.node));
    const own = me?.ok ? linkedIn(me.value) : undefined;
    const mayPublish =
      told?.scopes.includes(kind.publishing) ?? mine?.tasks?.includes('CREATE_CONTENT') ?? false;
    const publishes = mayPublish || (before?.publishes ?? false);
    const trouble =
      (told && troubleWith(told, clock.now())) ??
      (told && publishes && !mayPublish ? lost('permission') : undefined) ??
      (list && roleTrouble(mine, list.isWhole, publishes)) ??
      // What could not be asked again stands.
      (told === undefined && list === undefined ? before?.trouble : undefined);
    const node = nodeOf(channel, mine, own, list !== undefined) ?? before?.node;
    const unanswered = [me, accounts].find(
      (answer) => answer?.ok === false && !isOtherKind(answer),
    );
    const inspected = debug?.ok === true || debug?.why === 'refused';
    return {
      at: inspected ? clock.now() : (before?.at ?? 0),
      token: mine?.access_token ?? (list === undefined ? before?.token : undefined) ?? token,
      speaksFor: list ? 'person' : isOtherKind(accounts) ? 'page' : before?.speaksFor,
      publishes,
      ...(node === undefined ? {} : { node }),
      ...(node === undefined && unanswered?.ok === false ? { refused: unanswered } : {}),
      ...(trouble === undefined ? {} : { trouble }),
    };
  }

  function nodeOf(
    channel: Channel,
    mine: Page | undefined,
    own: LinkedAccount | undefined,
    isPerson: boolean,
  ): string | undefined {
    const handle = handleOf(channel);
    if (kind.platform === 'facebook') return isPerson ? mine?.id : handle;
    if (!needsLookUp(channel)) return handle;
    const account = mine?.instagram_business_account ?? own;
    return account?.username?.toLowerCase() === handle ? account.id : undefined;
  }

  /** By name, by number, or, where it goes by another name now, by the number that it had. */
  function isOf(channel: Channel, one: Page, node: string | undefined): boolean {
    const named = kind.platform === 'facebook' ? one : one.instagram_business_account;
    const handle = handleOf(channel);
    if (named === undefined) return false;
    return [handle, node].includes(named.id) || named.username?.toLowerCase() === handle;
  }
}

export function handleOf({ handle }: Channel): string {
  return handle.replace(/^@/, '').toLowerCase();
}
