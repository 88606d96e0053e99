import { type CausedHypothesis, HYPOTHESES, type HypothesisId } from '../../catalog/causes.ts';
import { PLATFORM_RECORDS, platformRecord } from '../../catalog/platforms/platforms.ts';
import type { Channel } from '../../model/channel.ts';
import { ABILITIES, type Ability } from '../../model/verdict.ts';

/** What may be the case with a channel, how likely it is beforehand, and rows of figures over it. */

export const HYPOTHESIS_IDS = Object.keys(HYPOTHESES) as readonly HypothesisId[];
export const COUNT = HYPOTHESIS_IDS.length;

const INDEX = new Map(HYPOTHESIS_IDS.map((id, index) => [id, index]));
/** Where a hypothesis stands in every vector of the judge. */
export function indexOf(id: HypothesisId): number {
  return INDEX.get(id) as number;
}

const ROWS: readonly CausedHypothesis[] = HYPOTHESIS_IDS.map((id) => HYPOTHESES[id]);
export function hypothesisAt(index: number): CausedHypothesis {
  return ROWS[index] as CausedHypothesis;
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
  bot: ['bot-key-blind', 'bot-key', 'bot-app-blind', 'bot-app', 'plan-blind', 'bot-plan'],
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

const ALL = HYPOTHESIS_IDS.map((_, index) => index);
/** Where the states of a platform stand in every vector. */
export const PLATFORM_STATES = ALL.filter((index) => hypothesisAt(index).level === 'platform');
export const OTHER_STATES = ALL.filter((index) => hypothesisAt(index).level !== 'platform');

/** With what probability a state of the platform touches this very channel. */
export function exposureOf(id: HypothesisId, channel: Channel): number {
  switch (id) {
    case 'lockdown':
      // July 2020: all verified accounts. Who is not known to be verified may well be if many follow.
      if (channel.verified === true) return 0.9;
      if (channel.verified === false) return 0.03;
      return (channel.followers ?? 0) >= 100_000 ? 0.6 : 0.25;
    case 'partial':
      return 0.55;
    case 'outage-some':
      return 0.35;
    case 'api-policy':
    case 'api-policy-by-hand':
      return 0.5;
    case 'shared':
      return 0.85;
    default:
      return 0.97;
  }
}

/** What is known of a channel before any signal, worked out once. */
export interface Prior {
  /** log prior of each hypothesis. */
  readonly log: Vector;
  /** Log of the sum over all hypotheses that are not the platform's doing. */
  readonly logUntouched: number;
  /** With what probability each state of the platform touches the channel; 0 for other hypotheses. */
  readonly exposure: Vector;
}

/** @param shift nats to add to each log prior */
export function createPrior(channel: Channel, shift: Vector): Prior {
  const log = logPriors(channel).map((prior, index) => prior + (shift[index] as number));
  const exposure = vector();
  for (const index of PLATFORM_STATES) {
    exposure[index] = exposureOf(HYPOTHESIS_IDS[index] as HypothesisId, channel);
  }
  let sum = 0;
  for (const index of OTHER_STATES) sum += Math.exp(log[index] as number);
  return { log, logUntouched: Math.log(sum), exposure };
}

/**
 * log prior of every hypothesis for one channel.
 * What a platform cannot do to an account gets next to nothing.
 */
function logPriors({ platform, instance }: Channel): Vector {
  const shares: Partial<Record<HypothesisId, number>> = {
    ...platformRecord(platform).priors,
    // What is known of servers that others run holds wherever a channel lives on one.
    ...(instance === undefined ? {} : PLATFORM_RECORDS.mastodon.priors),
  };
  return HYPOTHESIS_IDS.map((id, index) =>
    Math.log((shares[id] ?? hypothesisAt(index).share) + 1e-9),
  );
}

/**
 * How likely one outcome of an observation is under each hypothesis.
 * A named hypothesis goes before a group, a group before `rest`.
 */
export type Row = { readonly why: string; readonly rest: number } & {
  readonly [K in HypothesisId | GroupId]?: number;
};

/** The outcomes of one kind of observation. `why` is the reason for the figures, for whoever reads the table. */
export type Table<Outcome extends string> = Readonly<Record<Outcome, Row>>;

/** log likelihood of each hypothesis relative to `fine`, so that 0 means "says nothing". */
export function logRatios(row: Row): Vector {
  const likelihoods = likelihoodsOf(row);
  const fine = Math.log(likelihoods[FINE] as number);
  return likelihoods.map((likelihood) => Math.log(likelihood) - fine);
}

export function likelihoodsOf(row: Row): Vector {
  const values = vector(row.rest);
  const put = (id: HypothesisId, value: number) => {
    values[HYPOTHESIS_IDS.indexOf(id)] = value;
  };
  for (const group of Object.keys(GROUPS) as GroupId[]) {
    const value = row[group];
    if (value !== undefined) for (const id of GROUPS[group]) put(id, value);
  }
  for (const id of HYPOTHESIS_IDS) {
    const value = row[id];
    if (value !== undefined) put(id, value);
  }
  return values;
}

/** What a fit leaves of the figures that were set by hand (docs/judge.md, "Fitted figures"). */
export interface Fitted {
  /** By `table.row`: the row counts for so much of what it says, 1 where it is not named. */
  readonly rows: Readonly<Record<string, number>>;
  /** Nats added to the prior of a hypothesis. */
  readonly priors: Readonly<Partial<Record<HypothesisId, number>>>;
}
