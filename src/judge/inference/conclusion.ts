import { causeRecord } from '../../catalog/causes.ts';
import { isFirstHand } from '../../catalog/signals.ts';
import { HOUR, type Instant, type Millis } from '../../model/instant.ts';
import {
  ABILITIES,
  type Ability,
  type Activity,
  CAUSES,
  type Cause,
  type Certainty,
  type Distribution,
} from '../../model/verdict.ts';
import type { ChannelEvidence } from '../evidence/channel-evidence.ts';
import type { ChannelFacts } from '../evidence/channel-facts.ts';
import { ratioOf, type Term } from '../evidence/term.ts';
import {
  ABILITY_AT,
  ABILITY_OF,
  COUNT,
  GROUPS,
  HYPOTHESIS_IDS,
  hypothesisAt,
  indexOf,
  type Vector,
  zeros,
} from '../likelihood/hypotheses.ts';

/** What is read off the posterior of the hypotheses: the words of a verdict, and their probabilities. */
export interface Conclusion {
  readonly ability: Ability;
  readonly cause: Cause;
  /** Probability of `cause`. */
  readonly share: number;
  readonly abilities: Distribution<Ability>;
  /** Probability of each of `CAUSES`. */
  readonly byCause: readonly number[];
}

/**
 * Who would have to choose says "unknown" when nothing is likelier than about even:
 * halfway between the two abilities is where signs point both ways.
 */
const UNDECIDED = { at: 0.57, edge: 0.04 };

/**
 * @param probability posterior of each hypothesis
 * @param shares what it gives to each of `ABILITIES`
 * @param activity whether the silence is known to be natural decides between "nothing to report" and not knowing
 * @param evidence the silence in it is no fresh sign of anything, and an all-clear or staff's word speaks for "working"
 * @param unanswered how much stands, 0 to 1, of a sign of trouble that nothing since has answered
 */
export function conclude(
  probability: Vector,
  shares: readonly number[],
  activity: Distribution<Activity>,
  evidence: Pick<ChannelEvidence, 'facts' | 'silenceTerm' | 'isCleared' | 'isVouchedFor'>,
  unanswered: number,
  now: Instant,
): Conclusion {
  const byAbility = shares.slice();
  const blind = byAbility[ABILITY_AT.unknown] as number;
  byAbility[ABILITY_AT.unknown] = 0;
  // Between "nothing gets out" and "not all of it does" there is no doubt that something is wrong.
  const impaired =
    (byAbility[ABILITY_AT.blocked] as number) + (byAbility[ABILITY_AT.degraded] as number);
  const top = Math.max(byAbility[highest(byAbility)] as number, impaired);
  const seen = Math.max(1 - blind, 1e-9);
  const decided = 1 / (1 + Math.exp((UNDECIDED.at - top / seen) / UNDECIDED.edge));
  for (let at = 0; at < byAbility.length; at++) {
    byAbility[at] = (byAbility[at] as number) * decided;
  }
  byAbility[ABILITY_AT.unknown] = blind + seen * (1 - decided);
  const { silenceTerm, isCleared, isVouchedFor } = evidence;
  const isSpokenFor = isCleared || isVouchedFor;
  const doubt = isSpokenFor
    ? 0
    : Math.max(doubtOf(contraryOdds(probability, silenceTerm)), UNANSWERED * unanswered);
  const explained = explainedShare(probability, evidence.facts, now) * (1 - unanswered);
  const doubted = (byAbility[ABILITY_AT.working] as number) * doubt * (1 - explained);
  byAbility[ABILITY_AT.working] = (byAbility[ABILITY_AT.working] as number) - doubted;
  byAbility[ABILITY_AT.unknown] = (byAbility[ABILITY_AT.unknown] as number) + doubted;
  sharpen(byAbility);
  const ability = ABILITIES[highest(byAbility)] as Ability;

  const byCause = NO_CAUSES.slice();
  const fitting = NO_CAUSES.slice();
  // Where nobody knows whether it posts, or whether it could, "nothing to report" is not an answer either.
  const natural = (activity.quiet + activity.posting) * (1 - doubt);
  for (let index = 0; index < COUNT; index++) {
    const at = CAUSE_OF[index] as number;
    const share = probability[index] as number;
    const certain = at === NOTHING_TO_REPORT ? share * natural : share;
    byCause[at] = (byCause[at] as number) + certain;
    byCause[UNKNOWN_CAUSE] = (byCause[UNKNOWN_CAUSE] as number) + share - certain;
    if (ability === 'unknown' || ABILITIES[ABILITY_OF[index] as number] === ability) {
      fitting[at] = (fitting[at] as number) + certain;
    }
  }
  fitting[UNKNOWN_CAUSE] = 0;
  const named = highest(fitting);
  const share = byCause[named] as number;
  // A cause goes by its own probability; below .4 it is better not named, nor where signs point both ways and it has not half.
  const isOpen = ability === 'unknown' && ABILITIES_OF_CAUSE[named]?.has('unknown') !== true;
  const isNamed =
    share >= (isOpen && named !== NOTHING_TO_REPORT ? 0.5 : 0.4) &&
    share > (byCause[UNKNOWN_CAUSE] as number);
  const at = isNamed ? named : UNKNOWN_CAUSE;
  return {
    ability,
    cause: CAUSES[at] as Cause,
    share: byCause[at] as number,
    abilities: abilityDistribution(byAbility),
    byCause,
  };
}

/**
 * Base rates carry "working" through many a bad sign. Where the signs themselves, silence left aside, have made trouble
 * several times likelier than it is in itself, nothing but the base rate speaks for "working", and that is not knowing
 * (prior–data conflict: Evans & Moshonov 2006).
 */
const CONTRARY = { odds: 0.042, edge: 0.25, most: 0.8 };

/** So much of "working" is not known while a sign of trouble stands that nothing since has answered. */
const UNANSWERED = 0.55;

/**
 * So much of "working" is no base rate: a fault of our own looking is what the signs are of, and posts have gone out since.
 */
function explainedShare(
  probability: Vector,
  { failedRead = Number.POSITIVE_INFINITY, proofs }: ChannelFacts,
  now: Instant,
): number {
  const proved = proofs.find(({ at }) => at > failedRead)?.at;
  if (proved === undefined) return 0;
  let working = 0;
  for (let index = 0; index < COUNT; index++) {
    if (ABILITY_OF[index] === ABILITY_AT.working) working += probability[index] as number;
  }
  const explained = OUR_LOOKING.reduce((sum, index) => sum + (probability[index] as number), 0);
  return (explained / Math.max(working, 1e-12)) * 2 ** (-(now - proved) / PROOF_IS_FRESH);
}
const PROOF_IS_FRESH: Millis = HOUR;
const OUR_LOOKING = GROUPS.bot
  .map(indexOf)
  .filter((index) => hypothesisAt(index).ability === 'working');

function doubtOf(odds: number): number {
  return odds > 0
    ? CONTRARY.most / (1 + Math.exp((Math.log(CONTRARY.odds) - Math.log(odds)) / CONTRARY.edge))
    : 0;
}

/** What is told is sharpened to how often it is right (docs/judge.md, "Sharpness"). */
const SHARPNESS = 1.4;

function sharpen(shares: number[]): void {
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    shares[at] = (shares[at] as number) ** SHARPNESS;
    sum += shares[at] as number;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] as number) / sum;
}

/** Odds of trouble against "working" by everything but the silence. */
function contraryOdds(probability: Vector, silence: Term | undefined): number {
  let trouble = 0;
  let working = 0;
  // Of a silence there are a few levels, which many hypotheses share.
  const parts = silence?.ratios.map((ratio) => Math.exp(-silence.weight * ratio));
  const levelOf = silence?.levelOf;
  for (let index = 0; index < COUNT; index++) {
    const part = parts ? (parts[levelOf ? (levelOf[index] as number) : index] as number) : 1;
    const share = (probability[index] as number) * part;
    const at = ABILITY_OF[index] as number;
    if (at === ABILITY_AT.working) working += share;
    else if (at === ABILITY_AT.blocked || at === ABILITY_AT.degraded || at === ABILITY_AT.hijacked)
      trouble += share;
  }
  return trouble / Math.max(working, 1e-12);
}

/** `confirmed` needs P ≥ .95 and a direct signal that speaks for this very cause. */
export function certaintyOf(
  cause: Cause,
  probability: number,
  terms: readonly (readonly Term[])[],
): Certainty | undefined {
  if (cause === 'unknown' || probability < 0.4) return undefined;
  if (probability >= 0.95 && terms.some((part) => part.some((term) => isDirect(term, cause))))
    return 'confirmed';
  return probability >= 0.7 ? 'probable' : 'possible';
}

function isDirect(term: Term, cause: Cause): boolean {
  const { signal } = term;
  if (!signal) return false;
  const scopes = causeRecord(cause).confirmedBy;
  if (scopes) {
    return (
      signal.kind === 'platform-notice' &&
      !['operational', 'planned', 'maintained'].includes(signal.state) &&
      scopes.includes(signal.scope)
    );
  }
  return isFirstHand(signal) && speaksFor(term, cause);
}

/** "Nothing to report" is the base line, against which every ratio stands: there nothing may speak against it. */
function speaksFor(term: Term, cause: Cause): boolean {
  if (cause === 'nothing-to-report') return term.ratios.every((ratio) => ratio < 1);
  return HYPOTHESIS_IDS.some(
    (_, index) => ratioOf(term, index) > 0.5 && hypothesisAt(index).cause === cause,
  );
}

function highest(shares: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < shares.length; at++) {
    if ((shares[at] as number) > (shares[best] as number)) best = at;
  }
  return best;
}

const NO_CAUSES = zeros(CAUSES.length);
const CAUSE_OF = HYPOTHESIS_IDS.map((_, i) => CAUSES.indexOf(hypothesisAt(i).cause));
/** With which abilities a cause can go. */
const ABILITIES_OF_CAUSE = CAUSES.map(
  (cause) =>
    new Set(
      HYPOTHESIS_IDS.map((_, i) => hypothesisAt(i))
        .filter((one) => one.cause === cause)
        .map(({ ability }) => ability),
    ),
);
const UNKNOWN_CAUSE = CAUSES.indexOf('unknown');
const NOTHING_TO_REPORT = CAUSES.indexOf('nothing-to-report');

/** Written out, since every verdict needs it: an object of known shape is made many times faster than one grown by key. */
function abilityDistribution(shares: readonly number[]): Distribution<Ability> {
  return {
    working: shares[ABILITY_AT.working] as number,
    degraded: shares[ABILITY_AT.degraded] as number,
    blocked: shares[ABILITY_AT.blocked] as number,
    hijacked: shares[ABILITY_AT.hijacked] as number,
    retired: shares[ABILITY_AT.retired] as number,
    unknown: shares[ABILITY_AT.unknown] as number,
  };
}

/** @param shares probability of each of `CAUSES` */
export function causeDistribution(shares: readonly number[]): Distribution<Cause> {
  return Object.fromEntries(
    CAUSES.map((cause, at) => [cause, shares[at] as number]),
  ) as Distribution<Cause>;
}
