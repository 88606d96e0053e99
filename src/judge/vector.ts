import { COUNT } from './hypothesis.ts';

/**
 * One number for each hypothesis. A plain array of doubles: arrays this short are made many times faster
 * than typed ones, whose memory lies outside the heap.
 */
export type Vector = number[];

/** Halves make it an array of doubles from the start; a copy stays one. */
const DOUBLES: Vector = Array.from({ length: COUNT }, () => 0.5);

export function vector(value = 0): Vector {
  return DOUBLES.slice().fill(value);
}
