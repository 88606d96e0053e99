import { type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Signal } from '../../model/signal.ts';
import type { Evidence, EvidenceKind } from '../../model/verdict.ts';
import { COUNT, indexOf, type Vector, vector } from '../likelihood/hypotheses.ts';

/** One item of evidence as the arithmetic sees it. */
export interface Term {
  readonly kind: EvidenceKind;
  readonly at: Instant;
  readonly signal?: Signal;
  readonly premise?: Evidence['premise'];
  readonly silence?: Evidence['silence'];
  readonly neighbours?: Evidence['neighbours'];
  readonly panel?: Evidence['panel'];
  /** log likelihood ratios against `fine`, fresh: one for each hypothesis, or the few that `levelOf` points to. */
  readonly ratios: readonly number[];
  /** Where in `ratios` each hypothesis finds its own: shared by all terms that tell the same hypotheses apart. */
  readonly levelOf?: readonly number[];
  /** What age and doubt have left of it, 0 … 1. */
  readonly weight: number;
}

/** What a term, fresh, says of one hypothesis against `fine`: a log likelihood ratio. */
export function ratioOf({ ratios, levelOf }: Term, index: number): number {
  return ratios[levelOf ? (levelOf[index] as number) : index] as number;
}

/** Ageing towards no evidence: half the weight after each half-life. */
export function ageWeight(age: Millis, halfLife: Millis): number {
  return 2 ** (-Math.max(0, age) / halfLife);
}

const BLIND = indexOf('blind');
const PARTIAL = indexOf('partial');

/** Looks closer together than this are one. */
const APART: Millis = 5 * MINUTE;
/** Further looks count up to the fourth. */
const MOST_FURTHER = 3;
/** So much of the room for a fault of the look itself is left by each, and for one that is passing. */
const BLIND_LEFT = 0.35;
const PASSING_LEFT = 0.5;

/**
 * Each further look with the same result leaves less room for a fault of looking, or for one that is passing: whatever
 * explains the result that long gains by it.
 *
 * @param run the looks in a row that had that result, oldest first
 * @param isFailure nothing came back: a trouble that lets some through would have let one of them through
 */
export function repeated(
  ratios: Vector,
  run: readonly { readonly at: Instant }[],
  isFailure = false,
): Vector {
  const further = Math.min(run.length - 1, MOST_FURTHER);
  if (further < 1) return ratios;
  const lasted = (run.at(-1)?.at ?? 0) - (run[0]?.at ?? 0);
  const gained = Math.min(further, Math.floor(lasted / APART)) * Math.log(1 / PASSING_LEFT);
  const copy = ratios.map((ratio) => (ratio > 0 ? ratio + gained : ratio));
  copy[BLIND] = (copy[BLIND] as number) + further * Math.log(BLIND_LEFT);
  if (isFailure) copy[PARTIAL] = ratios[PARTIAL] as number;
  return copy;
}

/** What failed before the platform's own all-clear has mostly passed with it. */
const ALL_CLEAR_DISCOUNT = 0.35;

/**
 * A term of trouble as the platform's all-clear leaves it.
 *
 * @param allClear since when the platform says that its trouble is passing
 */
export function discountAfterAllClear(term: Term, allClear: Instant | undefined): Term {
  if (allClear === undefined || term.at >= allClear) return term;
  return { ...term, weight: term.weight * ALL_CLEAR_DISCOUNT };
}

/**
 * Correlated items share one cap: where their sum goes past it for any hypothesis, all of them give way together,
 * so that what they say of one hypothesis against another keeps its order.
 *
 * @param cap in nats (1 nat = 4.34 decibans)
 */
export function sharingCap(terms: readonly Term[], cap: number): readonly Term[] {
  if (terms.length < 2) return terms;
  let strongest = 0;
  for (let index = 0; index < COUNT; index++) {
    let sum = 0;
    for (const term of terms) sum += term.weight * ratioOf(term, index);
    if (Math.abs(sum) > strongest) strongest = Math.abs(sum);
  }
  if (strongest <= cap) return terms;
  return terms.map((term) => ({ ...term, weight: (term.weight * cap) / strongest }));
}

/**
 * The sum of all terms, hypothesis by hypothesis.
 *
 * @param sum a vector to write it to; a new one where none is given
 */
export function total(terms: readonly Term[], sum: Vector = vector()): Vector {
  for (let index = 0; index < COUNT; index++) sum[index] = 0;
  for (const { ratios, levelOf, weight } of terms) {
    for (let index = 0; index < COUNT; index++) {
      const at = levelOf ? (levelOf[index] as number) : index;
      sum[index] = (sum[index] as number) + weight * (ratios[at] as number);
    }
  }
  return sum;
}
