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
