import { CONCEPTS, type Concept } from '../../catalog/languages/record/lexicon.ts';
import { UNDERSTOOD } from '../../catalog/languages/understood.ts';
import { nearestWord } from '../../yaml/nearest-word.ts';
import { linesOf, wordsOf } from './lexicon.ts';
import { ENGLISH_SPELLINGS, NORDIC_SPELLINGS, settingNamed, stem } from './words.ts';

export interface Vocabulary {
  /** Ordinary words and the words of the bot's own world. */
  readonly known: (word: string) => boolean;
  /** The word that an unknown one is a slip of, or was written without æ, ø and å for. */
  readonly corrected: (word: string) => string | undefined;
  /**
   * Where two words ran together: how many letters the first of them has, or undefined where they did not.
   *
   * @param isName true for names, which nothing here knows
   */
  readonly joint: (word: string, isName: (part: string) => boolean) => number | undefined;
}

/** The concepts whose words are the bot's own world; a word of another may still be foreign to it. */
const OWN_WORLD: readonly Concept[] = [
  ...(['channel', 'posting', 'down', 'trouble', 'blocked', 'quiet', 'fine', 'worksNot'] as const),
  ...(['state', 'why', 'whose', 'digest', 'schedule', 'alert', 'silence', 'tellWhen'] as const),
  ...(['hijacked', 'rate', 'tool', 'network', 'logIn', 'pageGone', 'turnedAway'] as const),
  ...(['cannotPost', 'quietOnPurpose', 'nothingToReport', 'canPost', 'logInTrouble'] as const),
  ...(['ownNetwork', 'rateFirm', 'deniedTrouble'] as const),
];
const wordsOfAll = (kind: 'ordinary' | 'familiar' | 'keywords') =>
  UNDERSTOOD.flatMap(({ everyday }) => everyday[kind].match(/\S+/g) ?? []);
const KEYWORDS = wordsOfAll('keywords');

/** Endings that are words, too: «posten» is no «post en». */
const ENDING =
  /^(?:en|ei|et|er|ar|as|es|is|te|de|an|at|ene|ane|ing|inga|ende|ande|here|less|s|e|a|i)$/;
/** Begins words as often as it stands alone: «opptatt», «innstilt», «påstand». */
const PARTICLE = /^(?:opp|ned|inn|ut|av|om|over|for|fra|frå|til|på|med|under|etter|an|be)$/;
/** What is written on to the word before it. */
const CLOSING = /^(?:og|nå|no|på|til|att|igjen|igen|ikke|ikkje|and|now|not)$/;
/** Longer words are junk. */
const LONGEST_WORD = 24;

/** The commonest words of the languages, those that are said of channels, and those of the spellings. */
export function createVocabulary(): Vocabulary {
  const ordinary = [...wordsOfAll('ordinary'), ...wordsOfAll('familiar')];
  const own = new Set(KEYWORDS);
  const beginnings = new Set<string>();
  for (const part of OWN_WORLD.flatMap(wordsOf)) {
    if (!part.includes('*')) own.add(part);
    else if (part.endsWith('*') && part.length > 4) beginnings.add(part.slice(0, -1));
  }
  const words = new Set([...ordinary, ...own]);
  for (const [variant, word] of [...NORDIC_SPELLINGS, ...ENGLISH_SPELLINGS])
    words.add(variant).add(word);
  // Most texts have no word that is not among these as it stands.
  const stems = lazy(() => new Set([...words].filter((one) => one.length > 5).map(stem)));
  // Words that say what a text is about by themselves.
  const telling = lazy(() => {
    const lines = OWN_WORLD.flatMap(linesOf).filter((line) => /^[\p{L}/]{3,}$/u.test(line));
    return new Set([...KEYWORDS, ...lines.flatMap((line) => line.split('/'))]);
  });
  const nearby = lazy(() =>
    Map.groupBy(
      [...telling()].filter((one) => one.length > 4),
      (one) => one[0] as string,
    ),
  );
  // What any line looks for is no slip of another word.
  const sought = lazy(() => new Set((Object.keys(CONCEPTS) as Concept[]).flatMap(wordsOf)));
  const isSought = (word: string) => {
    for (let length = 4; length <= word.length; length++)
      if (sought().has(`${word.slice(0, length)}*`)) return true;
    return sought().has(word);
  };
  const isKeyword = lazy(() => new Set(KEYWORDS));
  const unwatched = lazy(() => new Set(wordsOf('unwatchedName')));
  const unaccented = lazy(
    () =>
      new Map(
        [...words, ...telling()].filter((one) => /[æøå]/.test(one)).map((one) => [bare(one), one]),
      ),
  );
  const beginsAsOne = (word: string) => {
    for (let length = 4; length <= Math.min(word.length, LONGEST_WORD); length++)
      if (beginnings.has(word.slice(0, length))) return true;
    return false;
  };
  const isInflected = (word: string) => word.length > 5 && stems().has(stem(word));
  return {
    known: (word) =>
      words.has(word) || /^[\d@.,:;!?]/.test(word) || beginsAsOne(word) || isInflected(word),
    corrected(word) {
      if (word.length < 5 || word.length > LONGEST_WORD || isSought(word)) return undefined;
      const accented = unaccented().get(word);
      if (accented !== undefined) return accented;
      const near = (nearby().get(word[0] as string) ?? []).filter((one) => !word.startsWith(one));
      const slip = near.find((one) => isOneSlip(word, one, isKeyword().has(one) ? 5 : LONG));
      if (slip !== undefined || word.length < 9) return slip;
      return nearestWord(
        word,
        KEYWORDS.filter((one) => one[0] === word[0] && Math.abs(one.length - word.length) <= 1),
      );
    },
    joint(word, isName) {
      if (word.length < 5 || word.length > LONGEST_WORD) return undefined;
      if (words.has(word) || isInflected(word) || settingNamed(word)) return undefined;
      // A name by itself, whatever words stand in it: WhatsApp is no app.
      if (unwatched().has(word)) return undefined;
      const tells = (part: string) =>
        part.length > 2 && (telling().has(part) || settingNamed(part) !== undefined);
      const isPart = (part: string) => words.has(part) || tells(part);
      const isNamed = (part: string) => part.length > 2 && isName(part);
      const isOne = isSought(word);
      let best: number | undefined;
      for (let at = 2; at <= word.length - 2; at++) {
        const [first, second] = [word.slice(0, at), word.slice(at)];
        if (ENDING.test(second) || !isPart(first)) continue;
        const isJoint =
          isNamed(second) ||
          (tells(second) && second.length > 5) ||
          (!PARTICLE.test(first) &&
            (tells(second) ||
              (tells(first) && (CLOSING.test(second) || (isPart(second) && !isOne)))));
        if (!isJoint) continue;
        if (best === undefined || Math.abs(2 * at - word.length) < Math.abs(2 * best - word.length))
          best = at;
      }
      return best;
    },
  };
}

/** As it is written where there is no æ, ø or å. */
function bare(word: string): string {
  return word.replace(/å/g, 'a').replace(/ø/g, 'o').replace(/æ/g, 'a');
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Short words differ from others by one letter: a wrong letter makes a slip only of words so long. */
const LONG = 8;

function isOneSlip(word: string, key: string, shortest: number): boolean {
  let from = 0;
  while (from < word.length && word[from] === key[from]) from++;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  const swapped =
    word[from] === key[from + 1] && word[from + 1] === key[from] && rest(word, 2) === rest(key, 2);
  return (
    swapped ||
    (word.length >= shortest && rest(word, 1) === rest(key, 1)) ||
    rest(word, 1) === rest(key, 0) ||
    rest(word, 0) === rest(key, 1)
  );
}
