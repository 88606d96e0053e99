import {
  gramsOf,
  keyOf,
  LENGTH,
  lengthOf,
  type ModelInput,
  softmax,
} from '#src/ask/model/classifier.ts';
import { MODEL_LABELS, type ModelLabel, type Weights } from '#src/ask/model/decide.ts';

/** A text with what it should be taken to mean. */
export interface Example {
  readonly input: ModelInput;
  readonly label: ModelLabel;
  /** Others that a fair judge would accept. */
  readonly also: readonly ModelLabel[];
  /** Texts of one family are variants of one another: an n-gram of one family alone is not learnt. */
  readonly family: string;
}

const LABELS = MODEL_LABELS.length;
const KEY_BYTES = 3;
const ENTRY = KEY_BYTES + 1 + LABELS / 2;
/** A weight is this many of its n-gram's steps at most. */
const MOST_STEPS = 7;
/** So many n-grams are kept: the data stay below 200 KB. */
const MOST_GRAMS = 12000;
/** An n-gram of fewer families is chance. */
const FEWEST_FAMILIES = 2;
const ROUNDS = 12;
const RATE = 0.3;
/** What the labels that are wrong get of an example's certainty. */
const SMOOTHING = 0.05;
/** What an example's own label gets where others would do too. */
const OWN_SHARE = 0.7;
const BIAS_RATE = 0.01;

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly target: Float64Array;
}

/**
 * Learns the weights of the classifier: softmax regression by AdaGrad over the n-grams that at
 * least two families share, then once more over the strongest of them. Nothing is left to chance:
 * the same examples in the same order give the same weights to the bit.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const grams = examples.map(({ input }) => gramsOf(input));
  const shared = keysOfFamilies(examples, grams);
  const first = descend(rowsOf(examples, grams, shared), shared.size);
  const strength = (column: number) => {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      sum += (first.weights[column * LABELS + label] as number) ** 2;
    }
    return sum;
  };
  const strongest = [...shared]
    .map(([key, column]) => [key, strength(column)] as const)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST_GRAMS)
    .map(([key]) => key)
    .sort((a, b) => a - b);
  const kept = new Map(strongest.map((key, column) => [key, column]));
  const { weights, bias } = descend(rowsOf(examples, grams, kept), kept.size);
  return packed(strongest, weights, bias);
}

/** The keys of the n-grams that enough families share, with a column for each. */
function keysOfFamilies(
  examples: readonly Example[],
  grams: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<number, number> {
  const families = new Map<number, Set<string>>();
  examples.forEach(({ family }, at) => {
    for (const gram of (grams[at] as ReadonlyMap<string, number>).keys()) {
      const key = keyOf(gram);
      const known = families.get(key);
      if (known) known.add(family);
      else families.set(key, new Set([family]));
    }
  });
  const shared = [...families].filter(([, { size }]) => size >= FEWEST_FAMILIES);
  return new Map(shared.map(([key], column) => [key, column]));
}

function rowsOf(
  examples: readonly Example[],
  grams: readonly ReadonlyMap<string, number>[],
  columns: ReadonlyMap<number, number>,
): readonly Row[] {
  return examples.map((example, at) => {
    const own = grams[at] as ReadonlyMap<string, number>;
    const length = lengthOf(own);
    const values = new Map<number, number>();
    for (const [gram, share] of own) {
      const column = columns.get(keyOf(gram));
      if (column === undefined) continue;
      values.set(column, (values.get(column) ?? 0) + (share * LENGTH) / length);
    }
    return {
      columns: Int32Array.from(values.keys()),
      values: Float64Array.from(values.values()),
      target: targetOf(example),
    };
  });
}

function targetOf({ label, also }: Example): Float64Array {
  const others = also.filter((other) => other !== label);
  const target = new Float64Array(LABELS).fill(SMOOTHING / LABELS);
  const give = (to: ModelLabel, share: number) => {
    const at = MODEL_LABELS.indexOf(to);
    target[at] = (target[at] as number) + (1 - SMOOTHING) * share;
  };
  give(label, others.length > 0 ? OWN_SHARE : 1);
  for (const other of others) give(other, (1 - OWN_SHARE) / others.length);
  return target;
}

/** Stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011, JMLR 12). */
function descend(rows: readonly Row[], columns: number) {
  const weights = new Float64Array(columns * LABELS);
  const squares = new Float64Array(columns * LABELS).fill(0.01);
  const bias = new Float64Array(LABELS);
  const order = rows.map((_, at) => at);
  const below = generator();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, below);
    for (const at of order) {
      const { columns, values, target } = rows[at] as Row;
      const scores = [...bias];
      for (let n = 0; n < columns.length; n++) {
        const from = (columns[n] as number) * LABELS;
        const value = values[n] as number;
        for (let label = 0; label < LABELS; label++) {
          scores[label] = (scores[label] as number) + (weights[from + label] as number) * value;
        }
      }
      const likely = softmax(scores);
      for (let label = 0; label < LABELS; label++) {
        const error = (likely[label] as number) - (target[label] as number);
        bias[label] = (bias[label] as number) - BIAS_RATE * error;
        for (let n = 0; n < columns.length; n++) {
          const weight = (columns[n] as number) * LABELS + label;
          const slope = error * (values[n] as number);
          const square = (squares[weight] as number) + slope * slope;
          squares[weight] = square;
          weights[weight] = (weights[weight] as number) - (RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
}

/** Fisher and Yates. */
function shuffle(order: number[], below: (end: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1);
    const moved = order[at] as number;
    order[at] = order[other] as number;
    order[other] = moved;
  }
}

/** Whole numbers below an end, the same in every run (a linear congruential generator of Numerical Recipes). */
function generator(): (end: number) => number {
  let state = 7;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** As `Weights` says: each n-gram has a scale of its own, so that its weights need few bits. */
function packed(keys: readonly number[], weights: Float64Array, bias: Float64Array): Weights {
  const highest = keys.map((_, column) =>
    Math.max(...weights.subarray(column * LABELS, (column + 1) * LABELS).map(Math.abs)),
  );
  const step = Number((Math.max(...highest) / (MOST_STEPS * 255)).toPrecision(6));
  const bytes = new Uint8Array(keys.length * ENTRY);
  keys.forEach((key, column) => {
    const at = column * ENTRY;
    const scale = Math.max(1, Math.ceil((highest[column] as number) / (MOST_STEPS * step) - 1e-6));
    bytes.set([key >>> 16, (key >>> 8) & 255, key & 255, Math.min(255, scale)], at);
    const steps = (label: number) =>
      8 + Math.round((weights[column * LABELS + label] as number) / (scale * step));
    for (let label = 0; label < LABELS; label += 2) {
      bytes[at + KEY_BYTES + 1 + label / 2] = (steps(label) << 4) | steps(label + 1);
    }
  });
  return {
    step,
    bias: [...bias].map((value) => Number(value.toPrecision(6))),
    grams: Buffer.from(bytes).toString('base64'),
  };
}
