/** The words as they stand in a text, in letters of any size, not as parts of longer words. */
export function wholeWords(words: string): RegExp {
  const literal = RegExp.escape(words.trim()).replace(/(?:\\x20|\s)+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
