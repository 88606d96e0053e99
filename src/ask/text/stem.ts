/** Endings of Norwegian, Swedish, Danish and English words, the longest first (after Snowball's Norwegian and English). */
const ENDINGS =
  /(?:hetenes|hetene|hetens|heten|heter|edes|endes|erendes?|ingene?|inger|ingar|anes?|enes?|ande|ende|edes|ast|ing|ets|ede|ert|ers?|ens?|ars?|et|en|ar|te|ed|es|as|ly|e|a|s)$/;

/**
 * A light stem: the word without its usual ending, at least three letters long.
 * One for all the languages the bot reads, since a text may mix them.
 */
export function stem(word: string): string {
  if (word.length < 5 || word.startsWith('@')) return word;
  const cut = word.replace(ENDINGS, '');
  return cut.length >= 3 ? cut : word;
}
