import { nearestWord } from '../yaml/nearest-word.ts';
import { EVERYDAY_WORDS, KEYWORDS } from './everyday-words.ts';
import type { Pattern } from './pattern.ts';
import type { Phrases } from './phrases.ts';
import { SAYING } from './says.ts';
import { ENGLISH_SPELLINGS, NORDIC_SPELLINGS } from './spellings.ts';
import { stem } from './stem.ts';
import * as topics from './topics.ts';

export interface Vocabulary {
  /** Ordinary words and the words of the bot's own world. */
  readonly known: (word: string) => boolean;
  /** The keyword that an unknown word is a slip of: one slip, in words of five letters or more. */
  readonly mended: (word: string) => string | undefined;
}

/** The words of all phrases that deal with channels, of the spellings, and the commonest of the languages. */
export function createVocabulary(phrases: readonly Phrases[]): Vocabulary {
  const words = new Set<string>([...EVERYDAY_WORDS, ...KEYWORDS]);
  for (const [variant, word] of [...NORDIC_SPELLINGS, ...ENGLISH_SPELLINGS])
    words.add(variant).add(word);
  for (const byIntent of phrases) {
    for (const [intent, texts] of Object.entries(byIntent)) {
      if (intent === 'off-topic') continue;
      for (const text of texts)
        for (const word of text.toLowerCase().match(/[\p{L}']+/gu) ?? []) words.add(word);
    }
  }
  const beginnings: string[] = [];
  for (const { words: parts } of [...Object.values(topics).filter(isPattern), ...SAYING]) {
    for (const part of parts) {
      if (!part.includes('*')) words.add(part);
      else if (part.endsWith('*') && part.length > 4) beginnings.push(part.slice(0, -1));
    }
  }
  const stems = new Set([...words].filter((word) => word.length > 5).map(stem));
  const known = (word: string) =>
    words.has(word) ||
    /^[\d@.,:;!?]/.test(word) ||
    (word.length > 5 && stems.has(stem(word))) ||
    beginnings.some((beginning) => word.startsWith(beginning));
  return {
    known,
    mended: (word) => {
      if (word.length < 5 || word.length > 24) return undefined;
      const near = nearestWord(
        word,
        KEYWORDS.filter((key) => Math.abs(key.length - word.length) <= 1 && key[0] === word[0]),
      );
      if (near === undefined) return undefined;
      return word.length >= 9 || isOneSlip(word, near) ? near : undefined;
    },
  };
}

function isOneSlip(word: string, key: string): boolean {
  let from = 0;
  while (from < word.length && word[from] === key[from]) from++;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  const swapped =
    word[from] === key[from + 1] && word[from + 1] === key[from] && rest(word, 2) === rest(key, 2);
  return (
    swapped ||
    rest(word, 1) === rest(key, 1) ||
    rest(word, 1) === rest(key, 0) ||
    rest(word, 0) === rest(key, 1)
  );
}

function isPattern(value: Pattern | RegExp): value is Pattern {
  return 'words' in value;
}
