import type { Instant, Millis } from '../model/instant.ts';
import type { Signal } from '../model/signal.ts';
import type { Evidence, EvidenceKind } from '../model/verdict.ts';
import { COUNT } from './hypothesis.ts';

/** One item of evidence as the arithmetic sees it. */
export interface Term {
  readonly kind: EvidenceKind;
  readonly at: Instant;
  readonly signal?: Signal;
  readonly silence?: Evidence['silence'];
  readonly neighbours?: Evidence['neighbours'];
  /** log likelihood ratio of each hypothesis against `fine`, aged. */
  readonly ratios: Float64Array;
}

/** Ageing towards no evidence: half the weight after each half-life. */
export function aged(ratios: Float64Array, age: Millis, halfLife: Millis): Float64Array {
  const weight = 2 ** (-Math.max(0, age) / halfLife);
  return weight > 0.999 ? ratios : ratios.map((ratio) => ratio * weight);
}

export function scaled(ratios: Float64Array, weight: number): Float64Array {
  return weight === 1 ? ratios : ratios.map((ratio) => ratio * weight);
}

/**
 * Correlated items share one capped term: where their sum for a hypothesis goes past the cap,
 * each gives way in proportion.
 *
 * @param cap in nats (1 nat = 4.34 decibans)
 */
export function sharingCap(terms: readonly Term[], cap: number): readonly Term[] {
  if (terms.length === 0) return terms;
  const first = terms[0] as Term;
  const share = first.ratios.map((_, index) => {
    const sum = terms.reduce((total, term) => total + (term.ratios[index] as number), 0);
    return Math.abs(sum) > cap ? cap / Math.abs(sum) : 1;
  });
  if (share.every((value) => value === 1)) return terms;
  return terms.map((term) => ({
    ...term,
    ratios: term.ratios.map((ratio, index) => ratio * (share[index] as number)),
  }));
}

/** The sum of all terms, hypothesis by hypothesis. */
export function total(terms: readonly Term[]): Float64Array {
  const sum = new Float64Array(COUNT);
  for (const { ratios } of terms) {
    for (let index = 0; index < COUNT; index++) {
      sum[index] = (sum[index] as number) + (ratios[index] as number);
    }
  }
  return sum;
}
