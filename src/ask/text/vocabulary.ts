import type { Concept } from '../../catalog/languages/record/lexicon.ts';
import { UNDERSTOOD } from '../../catalog/languages/understood.ts';
import { nearestWord } from '../../yaml/nearest-word.ts';
import { wordsOf } from './lexicon.ts';
import { ENGLISH_SPELLINGS, NORDIC_SPELLINGS } from './spellings.ts';
import { stem } from './stem.ts';

export interface Vocabulary {
  /** Ordinary words and the words of the bot's own world. */
  readonly known: (word: string) => boolean;
  /** The keyword that an unknown word is a slip of: one slip, in words of five letters or more. */
  readonly corrected: (word: string) => string | undefined;
}

/** The concepts whose words are the bot's own world; a word of another may still be foreign to it. */
const OWN_WORLD: readonly Concept[] = [
  ...(['channel', 'posting', 'down', 'trouble', 'blocked', 'quiet', 'fine', 'worksNot'] as const),
  ...(['state', 'why', 'whose', 'digest', 'schedule', 'alert', 'silence', 'tellWhen'] as const),
  ...(['hijacked', 'rate', 'tool', 'network', 'logIn', 'pageGone', 'turnedAway'] as const),
  ...(['cannotPost', 'quietOnPurpose', 'nothingToReport', 'canPost', 'logInTrouble'] as const),
  ...(['ownNetwork', 'rateFirm', 'deniedTrouble'] as const),
];
const wordsOfAll = (kind: 'ordinary' | 'keywords') =>
  UNDERSTOOD.flatMap(({ everyday }) => everyday[kind].trim().split(/\s+/));
const KEYWORDS = wordsOfAll('keywords');

/** The words of all examples that deal with channels, of the spellings, and the commonest of the languages. */
export function createVocabulary(): Vocabulary {
  const words = new Set<string>([...wordsOfAll('ordinary'), ...KEYWORDS]);
  for (const [variant, word] of [...NORDIC_SPELLINGS, ...ENGLISH_SPELLINGS])
    words.add(variant).add(word);
  for (const { examples } of UNDERSTOOD) {
    for (const [intent, lines] of Object.entries(examples)) {
      if (intent === 'off-topic') continue;
      for (const word of lines.toLowerCase().match(/[\p{L}']+/gu) ?? []) words.add(word);
    }
  }
  const beginnings = new Set<string>();
  for (const part of OWN_WORLD.flatMap(wordsOf)) {
    if (!part.includes('*')) words.add(part);
    else if (part.endsWith('*') && part.length > 4) beginnings.add(part.slice(0, -1));
  }
  const keywords = Map.groupBy(KEYWORDS, (key) => key[0] ?? '');
  const stems = new Set([...words].filter((word) => word.length > 5).map(stem));
  const beginsAsOne = (word: string) => {
    for (let length = 4; length <= Math.min(word.length, 24); length++)
      if (beginnings.has(word.slice(0, length))) return true;
    return false;
  };
  const known = (word: string) =>
    words.has(word) ||
    /^[\d@.,:;!?]/.test(word) ||
    (word.length > 5 && stems.has(stem(word))) ||
    beginsAsOne(word);
  return {
    known,
    corrected: (word) => {
      if (word.length < 5 || word.length > 24) return undefined;
      const near = nearestWord(
        word,
        (keywords.get(word[0] ?? '') ?? []).filter(
          (key) => Math.abs(key.length - word.length) <= 1,
        ),
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
