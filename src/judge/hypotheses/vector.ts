import { COUNT } from './hypothesis.ts';

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
