import { type CausedHypothesis, HYPOTHESES, type HypothesisId } from '../../catalog/causes.ts';
import { ABILITIES, type Ability } from '../../model/verdict.ts';

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
