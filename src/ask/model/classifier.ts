import { gramsOf, keyOf, type ModelInput } from './grams.ts';
import { MODEL_LABELS, type ModelLabel, type Weights } from './labels.ts';
import { WEIGHTS } from './weights.ts';

export interface Classifier {
  /** How likely each label is; the numbers sum to one. */
  classify(input: ModelInput): Readonly<Record<ModelLabel, number>>;
  /**
   * The n-grams that spoke most for a label, or against it, strongest first.
   *
   * @param most how many
   */
  explain(
    input: ModelInput,
    label: ModelLabel,
    most: number,
  ): readonly { readonly gram: string; readonly weight: number }[];
}

const KEY_BYTES = 3;
const ENTRY = KEY_BYTES + MODEL_LABELS.length;
/** Likelihoods are as sure as in training at this length of a text's n-grams. */
export const LENGTH = 5;

/** Makes a classifier of what people write to the bot. It is pure: one text always gives one answer. */
export function createClassifier(weights: Weights = WEIGHTS): Classifier {
  const written = atob(weights.grams);
  const bytes = new Int8Array(written.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = written.charCodeAt(at);
  const byteAt = (at: number) => (bytes[at] as number) & 255;
  const rows = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += ENTRY) {
    rows.set((byteAt(at) << 16) | (byteAt(at + 1) << 8) | byteAt(at + 2), at + KEY_BYTES);
  }

  return {
    classify(input) {
      const scores = [...weights.bias];
      for (const { row, value } of known(input)) {
        for (let label = 0; label < scores.length; label++) {
          scores[label] = (scores[label] as number) + value * (bytes[row + label] as number);
        }
      }
      const likely = softmax(scores);
      return Object.fromEntries(MODEL_LABELS.map((label, at) => [label, likely[at]])) as Record<
        ModelLabel,
        number
      >;
    },
    explain(input, label, most) {
      const at = MODEL_LABELS.indexOf(label);
      return known(input)
        .map(({ gram, row, value }) => ({ gram, weight: value * (bytes[row + at] as number) }))
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, most);
    },
  };

  /** The n-grams that training knew, where their weights begin, and what one step of them counts. */
  function known(input: ModelInput) {
    const grams = gramsOf(input);
    const one = (LENGTH * weights.step) / lengthOf(grams);
    return [...grams].flatMap(([gram, share]) => {
      const row = rows.get(keyOf(gram));
      return row === undefined ? [] : [{ gram, row, value: share * one }];
    });
  }
}

/** The Euclidean length of a text's n-grams. */
export function lengthOf(grams: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const share of grams.values()) sum += share * share;
  return Math.sqrt(sum);
}

/** Scores as likelihoods. */
export function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
