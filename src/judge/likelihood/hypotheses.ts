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

/** Where the ability of each hypothesis stands in `ABILITIES`. */
export const ABILITY_OF: readonly number[] = ROWS.map(({ ability }) => ABILITIES.indexOf(ability));
/** Where each ability stands there. */
export const ABILITY_AT = Object.fromEntries(
  ABILITIES.map((ability, at) => [ability, at]),
) as Readonly<Record<Ability, number>>;

/** What a posterior gives to each of `ABILITIES`, 0 … 1. */
export function abilityShares(probability: Vector): number[] {
  const shares = NO_ABILITIES.slice();
  for (let index = 0; index < COUNT; index++) {
    const at = ABILITY_OF[index] as number;
    shares[at] = (shares[at] as number) + (probability[index] as number);
  }
  return shares;
}

/** Names for sets of hypotheses, so that a table need not repeat what they have in common. */
export const GROUPS = {
  /** Nothing wrong anywhere. */
  well: ['fine', 'paused', 'on-purpose', 'chat', 'unseen', 'house'],
  /** Nothing wrong but with the bot's own way of looking. */
  bot: ['bot-key-blind', 'bot-key', 'bot-app-blind', 'bot-app', 'plan-blind', 'bot-plan'],
  /** Only what is automatic fails; a person can post by hand. */
  automationOnly: ['api-policy-by-hand', 'app-revoked-by-hand', 'rate-limit-by-hand', 'tool'],
  /** Nobody can post at all. */
  blocked: HYPOTHESIS_IDS.filter((id) => HYPOTHESES[id].ability === 'blocked'),
  /** A country that bars a platform, whether or not anybody posts by a way around. */
  barrier: ['country', 'country-detour'],
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
const NO_ABILITIES = zeros(ABILITIES.length);

/** A vector with the same number for every hypothesis. */
export function vector(value = 0): Vector {
  const made = ZEROS.slice();
  return value === 0 ? made : made.fill(value);
}

const ALL = HYPOTHESIS_IDS.map((_, index) => index);
/** Where the states of a platform stand in every vector. */
export const PLATFORM_STATES = ALL.filter((index) => hypothesisAt(index).level === 'platform');
export const OTHER_STATES = ALL.filter((index) => hypothesisAt(index).level !== 'platform');

/** Who is followed by so many is verified more often than not. */
const MANY_FOLLOWERS = 100_000;

/** With what probability a state of the platform touches this very channel. */
export function exposureOf(id: HypothesisId, channel: Channel): number {
  switch (id) {
    case 'lockdown':
      // July 2020: all verified accounts. Who is not known to be verified may well be if many follow.
      if (channel.verified === true) return 0.9;
      if (channel.verified === false) return 0.03;
      return (channel.followers ?? 0) >= MANY_FOLLOWERS ? 0.6 : 0.25;
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

/** What is known of a channel before any signal, worked out once for all that are alike. */
export interface Prior {
  /** Prior of each hypothesis, relative to `fine`. */
  readonly share: Vector;
  /** The sum over all hypotheses that are not the platform's doing. */
  readonly untouched: number;
  /** With what probability each state of the platform touches the channel; 0 for other hypotheses. */
  readonly exposure: Vector;
  /** `share` of each state of the platform times the odds that it does not touch the channel. */
  readonly elsewhere: Vector;
}

/**
 * Makes priors, one for channels of which the same is known beforehand.
 *
 * @param shift nats to add to each log prior
 */
export function createPriors(shift: Vector): (channel: Channel) => Prior {
  const made = new Map<string, Prior>();
  return (channel) => {
    const { platform, instance, verified, followers = 0 } = channel;
    const key = [platform, instance === undefined, verified, followers >= MANY_FOLLOWERS].join();
    const prior = made.get(key) ?? createPrior(channel, shift);
    made.set(key, prior);
    return prior;
  };
}

function createPrior(channel: Channel, shift: Vector): Prior {
  const share = sharesOf(channel).map((one, index) => one * Math.exp(shift[index] as number));
  const exposure = vector();
  const elsewhere = vector();
  for (const index of PLATFORM_STATES) {
    const touched = exposureOf(HYPOTHESIS_IDS[index] as HypothesisId, channel);
    exposure[index] = touched;
    elsewhere[index] = ((share[index] as number) * (1 - touched)) / touched;
  }
  let untouched = 0;
  for (const index of OTHER_STATES) untouched += share[index] as number;
  return { share, untouched, exposure, elsewhere };
}

/** What a platform cannot do to an account gets next to nothing. */
function sharesOf({ platform, instance }: Channel): Vector {
  const shares: Partial<Record<HypothesisId, number>> = {
    ...platformRecord(platform).priors,
    // What is known of servers that others run holds wherever a channel lives on one.
    ...(instance === undefined ? {} : PLATFORM_RECORDS.mastodon.priors),
  };
  return HYPOTHESIS_IDS.map((id, index) => (shares[id] ?? hypothesisAt(index).share) + 1e-9);
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
