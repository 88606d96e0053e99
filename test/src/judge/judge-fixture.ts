import fc from 'fast-check';
import { createJudge, type Judge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { CHAT_NAMES } from '#src/model/chat.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '#src/model/instant.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import type { Signal, SignalOf } from '#src/model/signal.ts';
import * as values from '#src/model/signal-values.ts';
import type { Verdict } from '#src/model/verdict.ts';

/** A Tuesday afternoon in February, 14:00 in Oslo. */
export const NOW: Instant = Date.UTC(2026, 1, 10, 13, 0);
export const ZONE = 'Europe/Oslo';

export const FJORD: Channel = {
  id: 'fjord-x',
  owner: 'Fjord politidistrikt',
  platform: 'x',
  handle: 'fjordpoliti',
  role: 'ours',
  followers: 40_000,
  postsPerDay: 12,
};
/** Another organisation's account on the same platform. */
export const VIDDA: Channel = {
  ...FJORD,
  id: 'vidda-x',
  owner: 'Vidda politidistrikt',
  handle: 'viddapoliti',
};

export function post(at: Instant, author: 'ours' | 'stranger' = 'ours'): SignalOf<'post'> {
  return { at, kind: 'post', channel: FJORD.id, count: 1, repost: false, author };
}

/** A signal of Fjord's account or of X, `ago` before `NOW`. */
export function look(
  seen: SignalOf<'profile'>['seen'],
  ago: Millis,
  rest: Partial<SignalOf<'profile'>> = {},
): Signal {
  return { at: NOW - ago, kind: 'profile', channel: FJORD.id, seen, ...rest };
}

export function read(
  result: SignalOf<'credentials'>['result'],
  ago: Millis,
  rest: Partial<SignalOf<'credentials'>> = {},
): Signal {
  return { at: NOW - ago, kind: 'credentials', channel: FJORD.id, result, ...rest };
}

export function wrote(
  result: SignalOf<'write'>['result'],
  ago: Millis,
  rest: Partial<SignalOf<'write'>> = {},
): Signal {
  return { at: NOW - ago, kind: 'write', channel: FJORD.id, by: 'person', result, ...rest };
}

export function said(
  says: SignalOf<'report'>['says'],
  ago: Millis,
  rest: Partial<SignalOf<'report'>> = {},
): Signal {
  return { at: NOW - ago, kind: 'report', channel: FJORD.id, by: 'staff', says, ...rest };
}

export function noticed(
  state: SignalOf<'platform-notice'>['state'],
  ago: Millis,
  rest: Partial<SignalOf<'platform-notice'>> = {},
): Signal {
  const known = { platform: 'x', scope: 'posting', text: 'We look into it.' } as const;
  return { at: NOW - ago, kind: 'platform-notice', state, ...known, ...rest };
}

/** Posts nine hours and one and a half ago, and no look since. */
export const POSTED: readonly Signal[] = [post(NOW - 9 * HOUR), post(NOW - 90 * MINUTE)];

/** A post two hours and one half an hour ago, a read that passed a quarter of an hour ago. */
export const HEALTHY: readonly Signal[] = [
  post(NOW - 2 * HOUR),
  post(NOW - 30 * MINUTE),
  { at: NOW - 15 * MINUTE, kind: 'credentials', channel: FJORD.id, result: 'ok' },
  { at: NOW - 15 * MINUTE, kind: 'profile', channel: FJORD.id, seen: 'visible' },
];

export function judgeOf(signals: readonly Signal[], channels: readonly Channel[] = [FJORD]): Judge {
  const judge = createJudge(channels, () => ZONE);
  for (const signal of signals) judge.observe(signal);
  return judge;
}

export function judged(
  signals: readonly Signal[],
  now: Instant = NOW,
  channels: readonly Channel[] = [FJORD],
): Verdict {
  return judgeOf(signals, channels).verdict((channels[0] as Channel).id, now);
}

/** P(blocked) + P(hijacked). */
export function down({ probability }: Verdict): number {
  return probability.ability.blocked + probability.ability.hijacked;
}

const channel = fc.constantFrom(FJORD.id, VIDDA.id);
const at = fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => NOW - minutes * MINUTE);
const code = fc.option(fc.constantFrom('64', '326', '190', '226', 'AccountTakedown', 'x'), {
  nil: undefined,
});
const of = <const T>(list: readonly T[]) => fc.constantFrom(...list);

/** Any signal of the three days before `NOW` about the two channels, their platform or the line. */
export const anySignal: fc.Arbitrary<Signal> = fc
  .oneof(
    fc.record({
      at,
      kind: fc.constant('post' as const),
      channel,
      count: fc.integer({ min: 1, max: 9 }),
      repost: fc.boolean(),
      author: of(values.AUTHORS),
    }),
    fc.record({
      at,
      kind: fc.constant('profile' as const),
      channel,
      seen: of(values.PROFILE_SEEN),
    }),
    fc.record({
      at,
      kind: fc.constant('credentials' as const),
      channel,
      result: of(values.CREDENTIAL_RESULTS),
      code,
    }),
    fc.record({
      at,
      kind: fc.constant('write' as const),
      channel,
      result: of(values.WRITE_RESULTS),
      by: of(values.WRITERS),
      code,
    }),
    fc.record({
      at,
      kind: fc.constant('report' as const),
      channel,
      says: of(values.REPORTED_STATES),
      by: of(values.REPORTERS),
    }),
    fc.record({
      at,
      kind: fc.constant('platform-notice' as const),
      platform: fc.constant('x' as const),
      state: of(values.NOTICE_STATES),
      scope: of(values.NOTICE_SCOPES),
      text: fc.constantFrom('', 'Posting is affected by a security incident', 'We shut down'),
    }),
    fc.record({
      at,
      kind: fc.constant('crowd' as const),
      platform: fc.constant('x' as const),
      level: of(values.CROWD_LEVELS),
    }),
    fc.record({
      at,
      kind: fc.constant('peers' as const),
      platform: fc.constant('x' as const),
      state: of(values.PEER_STATES),
    }),
    fc.record({
      at,
      kind: fc.constant('reach' as const),
      target: of(['control', ...PLATFORMS]),
      vantage: of(values.VANTAGES),
      result: of(values.REACH_RESULTS),
    }),
    fc.record({
      at,
      kind: fc.constant('chat' as const),
      adapter: of(CHAT_NAMES),
      state: of(values.CHAT_STATES),
    }),
  )
  .map((signal) => signal as Signal);

/** Signals with times of their own: which of two at one instant came last is not to be known. */
export const anySignals = fc.uniqueArray(anySignal, {
  maxLength: 30,
  selector: (signal) => signal.at,
});
