import type { Cause } from '../model/verdict.ts';
import type { CauseRecord, Hypothesis } from './cause-record.ts';

export const CAUSE_RECORDS = {
  // nobody's doing
  'nothing-to-report': {
    hypotheses: [
      // Nothing keeps the channel from posting.
      { id: 'fine', ability: 'working', share: 1, level: 'account' },
    ],
    scope: 'channel',
    step: undefined,
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: true,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'quiet-on-purpose': {
    hypotheses: [{ id: 'on-purpose', ability: 'working', share: 0.004, level: 'account' }],
    scope: 'channel',
    step: undefined,
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: true,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'channel-retired': {
    hypotheses: [
      { id: 'closed', ability: 'retired', share: 0.00003, level: 'platform' },
      { id: 'retired', ability: 'retired', share: 0.0001, level: 'account' },
    ],
    scope: 'channel',
    step: undefined,
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: true,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  // the platform's
  'platform-outage': {
    hypotheses: [
      { id: 'outage', ability: 'blocked', share: 0.0008, level: 'platform' },
      { id: 'partial', ability: 'degraded', share: 0.001, level: 'platform' },
      // It strikes some accounts wholly and leaves the others alone.
      { id: 'outage-some', ability: 'blocked', share: 0.0004, level: 'platform' },
    ],
    scope: 'platform',
    step: undefined,
    settledByPeople: ['wait-for-notice'],
    neverExpected: false,
    confirmedBy: ['all', 'login', 'posting', 'reading'],
    explainsSilence: false,
    blamesTheAccount: true,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'platform-lockdown': {
    hypotheses: [{ id: 'lockdown', ability: 'blocked', share: 0.0001, level: 'platform' }],
    scope: 'platform',
    step: undefined,
    settledByPeople: ['wait-for-peers-to-recover'],
    neverExpected: false,
    confirmedBy: ['verified'],
    explainsSilence: false,
    blamesTheAccount: true,
    failsOurAccess: false,
    digestState: 'barred',
  },
  'platform-api-policy': {
    hypotheses: [
      // Our instrument is what fails.
      { id: 'plan-blind', ability: 'unknown', share: 0.0008, level: 'account' },
      { id: 'bot-plan', ability: 'working', share: 0.0004, level: 'account' },
      { id: 'api-policy', ability: 'blocked', share: 0.0001, level: 'platform' },
      { id: 'api-policy-by-hand', ability: 'degraded', share: 0.00003, level: 'platform' },
    ],
    scope: 'platform',
    step: 'by-hand',
    settledByPeople: ['post-by-hand'],
    neverExpected: false,
    confirmedBy: ['api'],
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: true,
    digestState: 'by-severity',
  },
  'platform-rate-limit': {
    hypotheses: [
      { id: 'rate-limit', ability: 'blocked', share: 0.0003, level: 'account' },
      { id: 'rate-limit-by-hand', ability: 'degraded', share: 0.00006, level: 'account' },
    ],
    scope: 'channel',
    step: 'space-out',
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: true,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'platform-policy-block': {
    hypotheses: [{ id: 'policy-block', ability: 'blocked', share: 0.0002, level: 'account' }],
    scope: 'platform',
    step: 'appeal',
    settledByPeople: ['appeal-to-platform'],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'barred',
  },
  'audience-side': {
    hypotheses: [{ id: 'audience', ability: 'degraded', share: 0.0003, level: 'account' }],
    scope: 'platform',
    step: 'audience',
    settledByPeople: ['ask-followers'],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  // the account's
  'account-locked': {
    hypotheses: [{ id: 'locked', ability: 'blocked', share: 0.0003, level: 'account' }],
    scope: 'channel',
    step: 'unlock',
    settledByPeople: ['log-in-by-hand'],
    neverExpected: true,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'barred',
  },
  'account-suspended': {
    hypotheses: [{ id: 'suspended', ability: 'blocked', share: 0.0002, level: 'account' }],
    scope: 'channel',
    step: 'appeal',
    settledByPeople: ['appeal-to-platform'],
    neverExpected: true,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'barred',
  },
  'account-unpublished': {
    hypotheses: [{ id: 'unpublished', ability: 'blocked', share: 0.00005, level: 'account' }],
    scope: 'channel',
    step: 'unpublished',
    settledByPeople: ['appeal-to-platform'],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'account-restricted': {
    hypotheses: [{ id: 'restricted', ability: 'degraded', share: 0.0002, level: 'account' }],
    scope: 'channel',
    step: 'appeal',
    settledByPeople: ['appeal-to-platform'],
    neverExpected: true,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'account-hijacked': {
    hypotheses: [{ id: 'hijacked', ability: 'hijacked', share: 0.0001, level: 'account' }],
    scope: 'channel',
    step: 'hijacked',
    settledByPeople: ['ask-who-posted'],
    neverExpected: true,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'hijacked',
  },
  // our own side's
  credentials: {
    hypotheses: [
      // Our instrument is what fails: whether the channel works is open, until something proves it.
      { id: 'bot-key-blind', ability: 'unknown', share: 0.002, level: 'account' },
      { id: 'bot-key', ability: 'working', share: 0.001, level: 'account' },
      { id: 'staff-login', ability: 'blocked', share: 0.0004, level: 'account' },
    ],
    scope: 'channel',
    step: 'renew-login',
    settledByPeople: ['log-in-by-hand'],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: true,
    digestState: 'by-severity',
  },
  'app-access': {
    hypotheses: [
      // Our instrument again.
      { id: 'bot-app-blind', ability: 'unknown', share: 0.001, level: 'account' },
      { id: 'bot-app', ability: 'working', share: 0.0005, level: 'account' },
      { id: 'app-revoked', ability: 'blocked', share: 0.0002, level: 'account' },
      { id: 'app-revoked-by-hand', ability: 'degraded', share: 0.00006, level: 'account' },
    ],
    scope: 'organisation',
    step: 'by-hand',
    settledByPeople: ['post-by-hand'],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: true,
    digestState: 'by-severity',
  },
  'posting-tool': {
    hypotheses: [
      { id: 'tool', ability: 'degraded', share: 0.0005, level: 'account' },
      { id: 'tool-blocked', ability: 'blocked', share: 0.0002, level: 'account' },
      // Not the account: what publishes on it was broken into.
      { id: 'tool-hijacked', ability: 'hijacked', share: 0.00003, level: 'account' },
    ],
    scope: 'organisation',
    step: 'by-hand',
    stepWhenHijacked: 'tool-hijacked',
    settledByPeople: ['post-by-hand'],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'own-network': {
    hypotheses: [
      { id: 'network', ability: 'unknown', share: 0.003, level: 'network' },
      // A firewall, a filter or a name service in our own house that bars one platform.
      { id: 'barred-here', ability: 'unknown', share: 0.00004, level: 'platform' },
      // What staff work with has failed (line, machines, log-on to the house); by another way posts go out.
      { id: 'house', ability: 'working', share: 0.0003, level: 'account' },
    ],
    scope: 'line',
    step: 'own-network',
    settledByPeople: [],
    neverExpected: true,
    confirmedBy: [],
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'own-site': {
    hypotheses: [{ id: 'own-site', ability: 'blocked', share: 0, level: 'account' }],
    scope: 'organisation',
    step: 'own-site',
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  // beyond both
  'shared-infrastructure': {
    hypotheses: [{ id: 'shared', ability: 'blocked', share: 0.0001, level: 'platform' }],
    scope: 'everywhere',
    step: undefined,
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: [],
    explainsSilence: false,
    blamesTheAccount: true,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  'country-block': {
    hypotheses: [
      { id: 'country', ability: 'blocked', share: 0.0001, level: 'platform' },
      // The country is barred, and somebody posts by a way around: whom it is for cannot read it.
      { id: 'country-detour', ability: 'degraded', share: 0.00002, level: 'platform' },
    ],
    scope: 'everywhere',
    step: undefined,
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: ['one-country'],
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'barred',
  },
  'chat-outage': {
    hypotheses: [{ id: 'chat', ability: 'working', share: 0.008, level: 'account' }],
    scope: 'channel',
    step: undefined,
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
  unknown: {
    hypotheses: [
      // Nobody posts although things happen: holidays, forgotten, another channel preferred.
      { id: 'paused', ability: 'working', share: 0.03, level: 'account' },
      // Nobody has looked for a while; the judge gives its share by the age of the last sight.
      { id: 'unseen', ability: 'unknown', share: 0, level: 'account' },
      // Our instrument fails for a reason not named above.
      { id: 'blind', ability: 'unknown', share: 0.012, level: 'account' },
      // Blocked for a reason that is not on this list.
      { id: 'fault', ability: 'blocked', share: 0.0006, level: 'account' },
    ],
    scope: 'channel',
    step: 'unknown-cause',
    settledByPeople: [],
    neverExpected: false,
    confirmedBy: undefined,
    explainsSilence: false,
    blamesTheAccount: false,
    failsOurAccess: false,
    digestState: 'by-severity',
  },
} as const satisfies Readonly<Record<Cause, CauseRecord>>;

type Records = typeof CAUSE_RECORDS;
export type HypothesisId = Records[keyof Records]['hypotheses'][number]['id'];

export interface CausedHypothesis extends Hypothesis {
  readonly cause: Cause;
}

/** Every hypothesis with its cause, in the order of the causes. */
export const HYPOTHESES = Object.fromEntries(
  (Object.entries(CAUSE_RECORDS) as [Cause, CauseRecord][]).flatMap(([cause, { hypotheses }]) =>
    hypotheses.map((hypothesis) => [hypothesis.id, { ...hypothesis, cause }]),
  ),
) as Readonly<Record<HypothesisId, CausedHypothesis>>;

/** What is known of a cause. */
export function causeRecord(cause: Cause): CauseRecord {
  return (CAUSE_RECORDS as Readonly<Record<Cause, CauseRecord>>)[cause];
}

/** What nobody can do to what an organisation publishes by itself: lock, suspend or restrict it. */
const OF_OTHERS = [
  'locked',
  'suspended',
  'restricted',
  'lockdown',
  'policy-block',
  'api-policy',
  'api-policy-by-hand',
  'rate-limit',
  'rate-limit-by-hand',
] as const satisfies readonly HypothesisId[];

/** Priors of feeds, websites and logs, each with how often its own server fails. */
export function ownPublishing(ownFaults: {
  readonly 'own-site': number;
  readonly outage: number;
}): Readonly<Partial<Record<HypothesisId, number>>> {
  return {
    ...Object.fromEntries(OF_OTHERS.map((id) => [id, HYPOTHESES[id].share * 0.02])),
    ...ownFaults,
  };
}
