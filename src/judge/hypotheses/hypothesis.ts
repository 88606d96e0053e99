import { ABILITIES, type Ability, type Cause } from '../../model/verdict.ts';

/**
 * What may be the case with a channel, told apart as finely as signals can tell it.
 * `share` is the part of all moments in which a channel that nobody has looked at is in that state,
 * relative to `fine`; together the blocked ones come to about .003: one outage in 90 days, lasting 6.5 hours
 * (design.md, "Blocked filter").
 */
interface Hypothesis {
  readonly cause: Cause;
  readonly ability: Ability;
  readonly share: number;
  /** Where it sits in the tree own network → platform → account. */
  readonly level: 'network' | 'platform' | 'account';
}

const HYPOTHESES = {
  // Nothing keeps the channel from posting.
  fine: { cause: 'nothing-to-report', ability: 'working', share: 1, level: 'account' },
  // Nobody posts although things happen: holidays, forgotten, another channel preferred.
  paused: { cause: 'unknown', ability: 'working', share: 0.03, level: 'account' },
  'on-purpose': { cause: 'quiet-on-purpose', ability: 'working', share: 0.004, level: 'account' },
  chat: { cause: 'chat-outage', ability: 'working', share: 0.008, level: 'account' },

  // Nobody has looked for a while; the judge gives its share by the age of the last sight.
  unseen: { cause: 'unknown', ability: 'unknown', share: 0, level: 'account' },
  // Our instrument is what fails. Whether the channel works is open, until something proves it.
  blind: { cause: 'unknown', ability: 'unknown', share: 0.012, level: 'account' },
  'bot-key-blind': { cause: 'credentials', ability: 'unknown', share: 0.002, level: 'account' },
  'bot-key': { cause: 'credentials', ability: 'working', share: 0.001, level: 'account' },
  'bot-app-blind': { cause: 'app-access', ability: 'unknown', share: 0.001, level: 'account' },
  'bot-app': { cause: 'app-access', ability: 'working', share: 0.0005, level: 'account' },
  'plan-blind': {
    cause: 'platform-api-policy',
    ability: 'unknown',
    share: 0.0008,
    level: 'account',
  },
  network: { cause: 'own-network', ability: 'unknown', share: 0.003, level: 'network' },

  // The platform's doing.
  outage: { cause: 'platform-outage', ability: 'blocked', share: 0.0008, level: 'platform' },
  partial: { cause: 'platform-outage', ability: 'degraded', share: 0.001, level: 'platform' },
  lockdown: { cause: 'platform-lockdown', ability: 'blocked', share: 0.0001, level: 'platform' },
  'api-policy': {
    cause: 'platform-api-policy',
    ability: 'blocked',
    share: 0.0001,
    level: 'platform',
  },
  'api-policy-by-hand': {
    cause: 'platform-api-policy',
    ability: 'degraded',
    share: 0.00003,
    level: 'platform',
  },
  country: { cause: 'country-block', ability: 'blocked', share: 0.0001, level: 'platform' },
  shared: { cause: 'shared-infrastructure', ability: 'blocked', share: 0.0001, level: 'platform' },
  closed: { cause: 'channel-retired', ability: 'retired', share: 0.00003, level: 'platform' },
  'rate-limit': {
    cause: 'platform-rate-limit',
    ability: 'blocked',
    share: 0.0003,
    level: 'account',
  },
  'rate-limit-by-hand': {
    cause: 'platform-rate-limit',
    ability: 'degraded',
    share: 0.00006,
    level: 'account',
  },
  'policy-block': {
    cause: 'platform-policy-block',
    ability: 'blocked',
    share: 0.0002,
    level: 'account',
  },
  audience: { cause: 'audience-side', ability: 'degraded', share: 0.0003, level: 'account' },

  // The account's state.
  locked: { cause: 'account-locked', ability: 'blocked', share: 0.0003, level: 'account' },
  suspended: { cause: 'account-suspended', ability: 'blocked', share: 0.0002, level: 'account' },
  unpublished: {
    cause: 'account-unpublished',
    ability: 'blocked',
    share: 0.00005,
    level: 'account',
  },
  restricted: { cause: 'account-restricted', ability: 'degraded', share: 0.0002, level: 'account' },
  hijacked: { cause: 'account-hijacked', ability: 'hijacked', share: 0.0001, level: 'account' },
  retired: { cause: 'channel-retired', ability: 'retired', share: 0.0001, level: 'account' },

  // Our own side.
  'staff-login': { cause: 'credentials', ability: 'blocked', share: 0.0004, level: 'account' },
  'app-revoked': { cause: 'app-access', ability: 'blocked', share: 0.0002, level: 'account' },
  'app-revoked-by-hand': {
    cause: 'app-access',
    ability: 'degraded',
    share: 0.00006,
    level: 'account',
  },
  tool: { cause: 'posting-tool', ability: 'degraded', share: 0.0005, level: 'account' },
  'tool-blocked': { cause: 'posting-tool', ability: 'blocked', share: 0.0002, level: 'account' },
  'own-site': { cause: 'own-site', ability: 'blocked', share: 0, level: 'account' },

  // Blocked for a reason that is not on this list.
  fault: { cause: 'unknown', ability: 'blocked', share: 0.0006, level: 'account' },
} as const satisfies Record<string, Hypothesis>;

export type HypothesisId = keyof typeof HYPOTHESES;
export const HYPOTHESIS_IDS = Object.keys(HYPOTHESES) as readonly HypothesisId[];
export const COUNT = HYPOTHESIS_IDS.length;

const INDEX = new Map(HYPOTHESIS_IDS.map((id, index) => [id, index]));
/** Where a hypothesis stands in every vector of the judge. */
export function indexOf(id: HypothesisId): number {
  return INDEX.get(id) as number;
}

const ROWS: readonly Hypothesis[] = HYPOTHESIS_IDS.map((id) => HYPOTHESES[id]);
export function hypothesisAt(index: number): Hypothesis {
  return ROWS[index] as Hypothesis;
}
export const FINE = indexOf('fine');

/** Where the hypotheses of each ability stand. */
const WITH_ABILITY = Object.fromEntries(
  ABILITIES.map((ability) => [
    ability,
    HYPOTHESIS_IDS.map((_, index) => index).filter((i) => hypothesisAt(i).ability === ability),
  ]),
) as Record<Ability, number[]>;

/** What a posterior gives to one ability, 0 … 1. */
export function abilityShare(probability: readonly number[], ability: Ability): number {
  let sum = 0;
  for (const index of WITH_ABILITY[ability]) sum += probability[index] as number;
  return sum;
}

/** Names for sets of hypotheses, so that a table need not repeat what they have in common. */
export const GROUPS = {
  /** Nothing wrong anywhere. */
  well: ['fine', 'paused', 'on-purpose', 'chat', 'unseen'],
  /** Nothing wrong but with the bot's own way of looking. */
  bot: ['bot-key-blind', 'bot-key', 'bot-app-blind', 'bot-app', 'plan-blind'],
  /** Only what is automatic fails; a person can post by hand. */
  automationOnly: ['api-policy-by-hand', 'app-revoked-by-hand', 'rate-limit-by-hand', 'tool'],
  /** Nobody can post at all. */
  blocked: HYPOTHESIS_IDS.filter((id) => HYPOTHESES[id].ability === 'blocked'),
} as const satisfies Record<string, readonly HypothesisId[]>;
export type GroupId = keyof typeof GROUPS;

/**
 * One number for each hypothesis. A plain array of doubles: arrays this short are made many times faster
 * than typed ones, whose memory lies outside the heap.
 */
export type Vector = number[];

/** Zeros that are stored as doubles from the start, whatever is added to them; a copy stays so. */
export function zeros(length: number): number[] {
  return Array.from({ length }, () => 0.5).fill(0);
}

const ZEROS: Vector = zeros(COUNT);

/** A vector with the same number for every hypothesis. */
export function vector(value = 0): Vector {
  const made = ZEROS.slice();
  return value === 0 ? made : made.fill(value);
}
