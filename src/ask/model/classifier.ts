import type { DialogueState } from '../intents/dialogue-state.ts';
import type { Rule } from '../intents/rules.ts';
import { conceptsIn } from '../text/lexicon.ts';
import { type Likelihoods, MODEL_LABELS, type ModelLabel, type Weights } from './decide.ts';
import { WEIGHTS } from './weights.ts';

export interface Classifier {
  /** How likely each label is; the numbers sum to one. */
  classify(input: ModelInput): Likelihoods;
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
/** Bytes of an n-gram: its key, its scale, and half a byte for each label. */
const ENTRY = KEY_BYTES + 1 + MODEL_LABELS.length / 2;
/** Likelihoods are as sure as in training at this length of a text's n-grams. */
export const LENGTH = 5;

/** Makes a classifier of what people write to the bot. It is pure: one text always gives one answer. */
export function createClassifier(weights: Weights = WEIGHTS): Classifier {
  const table = atob(weights.grams);
  const entries = table.length / ENTRY;

  return {
    classify(input) {
      const scores = [...weights.bias];
      for (const { row, value } of known(input)) {
        for (let label = 0; label < scores.length; label++) {
          scores[label] = (scores[label] as number) + value * weightAt(row, label);
        }
      }
      const likely = softmax(scores);
      return Object.fromEntries(
        MODEL_LABELS.map((label, at) => [label, likely[at]]),
      ) as Likelihoods;
    },
    explain(input, label, most) {
      const at = MODEL_LABELS.indexOf(label);
      return known(input)
        .map(({ gram, row, value }) => ({ gram, weight: value * weightAt(row, at) }))
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, most);
    },
  };

  /** The n-grams that training knew, where their weights begin, and what one step of them counts. */
  function known(input: ModelInput) {
    const grams = gramsOf(input);
    const one = (LENGTH * weights.step) / lengthOf(grams);
    return [...grams].flatMap(([gram, share]) => {
      const row = rowOf(keyOf(gram));
      return row === undefined ? [] : [{ gram, row, value: share * one }];
    });
  }

  /** Where the weights of a key begin, by halving the table. */
  function rowOf(key: number): number | undefined {
    let low = 0;
    let high = entries;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = middle * ENTRY;
      const found =
        (table.charCodeAt(at) << 16) | (table.charCodeAt(at + 1) << 8) | table.charCodeAt(at + 2);
      if (found === key) return at + KEY_BYTES;
      if (found < key) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  /** In steps: what stands at `row` is how much one of the four bits' counts. */
  function weightAt(row: number, label: number): number {
    const two = table.charCodeAt(row + 1 + (label >> 1));
    return ((label % 2 === 0 ? two >> 4 : two & 15) - 8) * table.charCodeAt(row);
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

/** What the classifier is given of a text. */
export interface ModelInput {
  /** One spelling for many, names as `@owner` and `@platform`; words and punctuation between single spaces. */
  readonly text: string;
  /** The same as it was written. */
  readonly written: string;
  /** What the rules see in it, by name: `rule:ask-why`, `concept:down`, `question`. */
  readonly features: readonly string[];
}

/** Words beyond these are not read: an intent shows early, and junk should cost little. */
const MOST_WORDS = 40;
const LONGEST_WORD = 24;
/** Words that stand apart but belong together: «får … ikke», "turn … off". */
const FARTHEST = 4;
/** How much each kind of n-gram counts beside the others. */
const SHARE = {
  word: 1,
  pair: 1,
  triple: 0.7,
  edge: 0.5,
  apart: 0.5,
  written: 0.7,
  piece: 0.4,
  feature: 1.5,
  twoFeatures: 0.5,
};

/**
 * The n-grams of a text, each once, with how much it counts before the text as a whole is
 * brought to length one: words, pairs and triples of them, pieces of three to five letters,
 * features, and pairs of what the rules' lexicon finds.
 */
export function gramsOf({ text, written, features }: ModelInput): ReadonlyMap<string, number> {
  const grams = new Map<string, number>();
  const add = (gram: string, share: number) => {
    if (!grams.has(gram)) grams.set(gram, share);
  };
  const words = wordsOf(text);
  const last = words.length - 1;
  words.forEach((word, at) => {
    add(`w ${word}`, SHARE.word);
    if (at === 0) add(`^ ${word}`, SHARE.edge);
    if (at === last) add(`$ ${word}`, SHARE.edge);
    const [next, third] = words.slice(at + 1, at + 3);
    if (next !== undefined) add(`${at === 0 ? '^' : 'w'} ${word} ${next}`, SHARE.pair);
    if (third !== undefined) add(`w ${word} ${next} ${third}`, SHARE.triple);
    for (let far = 2; far <= FARTHEST && at + far <= last; far++) {
      add(`… ${word} ${words[at + far]}`, SHARE.apart);
    }
    for (const piece of piecesOf(word)) add(piece, SHARE.piece);
  });
  for (const word of wordsOf(written)) {
    if (words.includes(word)) continue;
    add(`r ${word}`, SHARE.written);
    for (const piece of piecesOf(word)) add(piece, SHARE.piece);
  }
  for (const feature of features) add(`f ${feature}`, SHARE.feature);
  const found = features.filter((feature) => /^(?:concept:|question$|we$)/.test(feature));
  found.forEach((one, at) => {
    for (const other of found.slice(at + 1)) add(`p ${one} ${other}`, SHARE.twoFeatures);
  });
  return grams;
}

/** A number of 24 bits for an n-gram: FNV-1a over its UTF-16 code units, mixed once more and cut. */
export function keyOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) {
    hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & 0xffffff;
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ', MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
}

function* piecesOf(word: string): Generator<string> {
  const whole = `<${word}>`;
  for (let length = 3; length <= 5; length++) {
    for (let from = 0; from + length <= whole.length; from++) {
      yield `c ${whole.slice(from, from + length)}`;
    }
  }
}

/** What the rules see in a text, as names that a model can weigh: `rule:ask-why`, `concept:down`, `question`. */
export function featuresOf(state: DialogueState, rule: Rule | undefined): readonly string[] {
  const { parsed, afterAlert, afterDigest, followUp, past, period, until } = state;
  const { normalized, owners, platforms, all, question, firstPerson, unknownWords, words } = parsed;
  const named: readonly [string, boolean][] = [
    ['question', question],
    ['mark', words.includes('?')],
    ['owner', owners.length > 0],
    ['platform', platforms.length > 0],
    ['all', all],
    ['we', firstPerson],
    ['past', past],
    ['period', period !== undefined],
    ['until', until],
    ['after-alert', afterAlert],
    ['after-digest', afterDigest],
    ['follow-up', followUp],
  ];
  return [
    `rule:${rule?.intent ?? 'none'}`,
    `rule-name:${rule?.name ?? 'none'}`,
    `language:${parsed.language ?? 'none'}`,
    `unknown:${Math.min(3, unknownWords.length)}`,
    `words:${Math.min(12, words.length)}`,
    ...named.flatMap(([name, holds]) => (holds ? [name] : [])),
    ...conceptsIn(normalized).map(({ concept }) => `concept:${concept}`),
  ];
}
