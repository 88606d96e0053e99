import type { ChannelSignal, Signal, SignalKind, SignalOf } from '../model/signal.ts';
import { type NOTICE_STATES, WORK_STATES } from '../model/signal-values.ts';
import type { NextObservation } from '../model/verdict.ts';

/** All that is known of one kind of signal, but for what it is worth (the judge's) and its words (each language's). */
export interface SignalRecord<S extends Signal> {
  readonly about: S extends { readonly channel: string }
    ? 'channel'
    : S extends { readonly platform: string }
      ? 'platform'
      : 'line' | 'chat';
  /** Whether it tells of trouble with the channel itself, and not merely with our way of looking. */
  readonly isTrouble: (signal: S) => boolean;
  /** Whether it is about the channel itself, and not from the public. */
  readonly isFirstHand: (signal: S) => boolean;
  /** The observation that it is, where it answers what would settle a question. */
  readonly observation: (signal: S) => NextObservation | undefined;
}

const never = () => false;
const always = () => true;
const none = () => undefined;

export const SIGNAL_RECORDS: { readonly [K in SignalKind]: SignalRecord<SignalOf<K>> } = {
  post: {
    about: 'channel',
    isTrouble: ({ author }) => author === 'stranger',
    isFirstHand: ({ author }) => author === 'stranger',
    observation: none,
  },
  profile: {
    about: 'channel',
    isTrouble: ({ seen }) => PROFILE_STATES[seen].isTrouble,
    isFirstHand: ({ seen }) => PROFILE_STATES[seen].isFirstHand,
    observation: () => 'read-profile',
  },
  credentials: {
    about: 'channel',
    isTrouble: ({ result }) => CREDENTIAL_STATES[result].isTrouble,
    isFirstHand: always,
    observation: () => 'read-credentials',
  },
  // Digests tell in time that one runs out. What a refused one does is what visitors see of the page.
  certificate: { about: 'channel', isTrouble: never, isFirstHand: never, observation: none },
  write: {
    about: 'channel',
    isTrouble: ({ result }) => result !== 'accepted',
    isFirstHand: always,
    observation: ({ by }) => (by === 'person' ? 'try-a-real-post' : undefined),
  },
  report: {
    about: 'channel',
    isTrouble: ({ says }) => SAYS_TROUBLE[says],
    isFirstHand: ({ by }) => by !== 'public',
    observation: ({ by }) => (by === 'public' ? undefined : 'ask-duty-officer'),
  },
  'platform-notice': {
    about: 'platform',
    isTrouble: never,
    isFirstHand: never,
    observation: none,
  },
  crowd: { about: 'platform', isTrouble: never, isFirstHand: never, observation: none },
  peers: {
    about: 'platform',
    isTrouble: never,
    isFirstHand: never,
    observation: () => 'compare-peers',
  },
  reach: {
    about: 'line',
    isTrouble: never,
    isFirstHand: never,
    observation({ target, vantage }) {
      if (target === 'control') return vantage === 'ours' ? 'read-control-hosts' : undefined;
      return vantage === 'outside' ? 'read-from-outside' : undefined;
    },
  },
  chat: { about: 'chat', isTrouble: never, isFirstHand: always, observation: none },
};

/** What a look at a profile, or a read with the account's key, came to. */
interface LookState {
  readonly isTrouble: boolean;
  /** False for what says only that we could not look. */
  readonly sees: boolean;
}

export const PROFILE_STATES: Readonly<
  Record<SignalOf<'profile'>['seen'], LookState & { readonly isFirstHand: boolean }>
> = {
  visible: { isTrouble: false, sees: true, isFirstHand: false },
  stale: { isTrouble: false, sees: false, isFirstHand: false },
  partial: { isTrouble: false, sees: false, isFirstHand: false },
  undated: { isTrouble: false, sees: true, isFirstHand: false },
  unreadable: { isTrouble: false, sees: false, isFirstHand: false },
  missing: { isTrouble: true, sees: true, isFirstHand: true },
  empty: { isTrouble: false, sees: false, isFirstHand: false },
  suspended: { isTrouble: true, sees: true, isFirstHand: true },
  interstitial: { isTrouble: false, sees: true, isFirstHand: false },
  'login-wall': { isTrouble: false, sees: false, isFirstHand: false },
  renamed: { isTrouble: true, sees: true, isFirstHand: false },
  replaced: { isTrouble: true, sees: true, isFirstHand: true },
  moved: { isTrouble: true, sees: true, isFirstHand: false },
  defaced: { isTrouble: true, sees: true, isFirstHand: true },
  unreachable: { isTrouble: false, sees: false, isFirstHand: false },
};

export const CREDENTIAL_STATES: Readonly<Record<SignalOf<'credentials'>['result'], LookState>> = {
  ok: { isTrouble: false, sees: true },
  // It is our key that is refused.
  expired: { isTrouble: false, sees: false },
  revoked: { isTrouble: false, sees: false },
  locked: { isTrouble: true, sees: true },
  suspended: { isTrouble: true, sees: true },
  disabled: { isTrouble: true, sees: true },
  // It is our app, plan or pace that is refused: the account was not looked at.
  'app-refused': { isTrouble: false, sees: false },
  'plan-refused': { isTrouble: false, sees: false },
  'rate-limited': { isTrouble: false, sees: false },
  'server-error': { isTrouble: false, sees: false },
  unreachable: { isTrouble: false, sees: false },
};

const SAYS_TROUBLE: Readonly<Record<SignalOf<'report'>['says'], boolean>> = {
  'cannot-post': true,
  'cannot-log-in': true,
  'can-post': false,
  'nothing-to-report': false,
  hijacked: true,
  'tool-broken': true,
  'network-down': false,
  'page-gone': true,
  'quiet-on-purpose': false,
  'rate-limited': true,
  unsure: false,
};

/** What is known of a signal's kind. */
export function signalRecord<S extends Signal>({ kind }: S): SignalRecord<S> {
  return SIGNAL_RECORDS[kind] as unknown as SignalRecord<S>;
}

type ChannelKind = ChannelSignal['kind'];

/** The kinds that are about one channel. */
export const CHANNEL_KINDS = (Object.keys(SIGNAL_RECORDS) as SignalKind[]).filter(
  (kind): kind is ChannelKind => SIGNAL_RECORDS[kind].about === 'channel',
);

/** Does this signal tell of trouble with the channel itself, and not merely with our way of looking? */
export function isTrouble(signal: Signal): boolean {
  return signalRecord(signal).isTrouble(signal);
}

/** Is it about the channel itself, and not from the public? */
export function isFirstHand(signal: Signal): boolean {
  return signalRecord(signal).isFirstHand(signal);
}

/** The observation that it is, where it answers what would settle a question. */
export function observationOf(signal: Signal): NextObservation | undefined {
  return signalRecord(signal).observation(signal);
}

/** Whether a notice is of planned work, to come, under way or over. */
export function isWork(
  state: (typeof NOTICE_STATES)[number],
): state is (typeof WORK_STATES)[number] {
  return (WORK_STATES as readonly string[]).includes(state);
}
