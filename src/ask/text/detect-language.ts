import { UNDERSTOOD } from '../../catalog/languages/understood.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';

/** The words that mark a language of answers, for each language that is answered in it. */
const marks = (answers: Language, kind: 'marks' | 'sureMarks') =>
  new Set(
    UNDERSTOOD.filter(({ answeredIn }) => answeredIn === answers).flatMap(({ everyday }) =>
      everyday[kind].trim().split(/\s+/),
    ),
  );
const ENGLISH = marks('en', 'marks');
const NYNORSK = marks('nn', 'marks');
const BOKMAL = marks('nb', 'marks');
const SURELY_NYNORSK = marks('nn', 'sureMarks');
const SURELY_BOKMAL = marks('nb', 'sureMarks');
/** Languages that are no neighbours of another: their words alone tell them. */
const OTHERS = LANGUAGES.filter((language) => !['nb', 'nn', 'en'].includes(language)).map(
  (language) => ({ language, words: marks(language, 'marks') }),
);

/**
 * The language of a text among those the bot answers in, or undefined where nothing shows it.
 * Swedish and Danish count as bokmål, which their writers read; dialect as the norm it leans to.
 *
 * @param words in lower case
 */
export function detectLanguage(words: readonly string[]): Language | undefined {
  let english = 0;
  let nynorsk = 0;
  let norwegian = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english += 1;
    if (NYNORSK.has(word)) nynorsk += SURELY_NYNORSK.has(word) ? 2 : 0.5;
    if (BOKMAL.has(word) || NYNORSK.has(word)) norwegian += 1;
    if (/[æøåäö]/.test(word)) norwegian += 0.5;
    if (/^(kv|ikkj)|(leg|ane|ene|et|en)$/.test(word)) norwegian += 0.25;
  }
  for (const { language, words: known } of OTHERS) {
    const count = words.filter((word) => known.has(word)).length;
    if (count > Math.max(english, norwegian)) return language;
  }
  if (english === 0 && norwegian === 0) return undefined;
  if (english > norwegian) return 'en';
  const bokmal = words.filter((word) => SURELY_BOKMAL.has(word)).length;
  return nynorsk >= 1 && nynorsk > bokmal ? 'nn' : 'nb';
}
