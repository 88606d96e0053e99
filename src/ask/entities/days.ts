const NAMES: readonly [string, RegExp][] = [
  ['mon', /^(mandag|måndag|monday|mon|man|mån)/],
  ['tue', /^(tirsdag|tysdag|tisdag|tuesday|tue)/],
  ['wed', /^(onsdag|wednesday|wed)/],
  ['thu', /^(torsdag|thursday|thu)/],
  ['fri', /^(fredag|friday|fri$)/],
  ['sat', /^(lørdag|laurdag|lördag|saturday|sat$)/],
  ['sun', /^(søndag|sundag|söndag|sunday|sun$)/],
];
const WEEKDAYS =
  /^(hverdag|kvardag|vardag|ukedag|vekedag|arbeidsdag|arbeidsdagar|arbetsdag|yrkedag|virkedag|yrkedagar|weekday|workday|hverdage|kvardagane)/;
const WEEKEND = /^(helg|helga|helgen|helgene|helgar|helger|weekend|weekenden|weekends|helgedag)/;

/** The weekday that a word names: `mon` … `sun`. */
export function weekday(word: string): string | undefined {
  const short = /^(man|mån|mon|tue|wed|thu|fri|sat|sun)$/.test(word);
  return NAMES.find(([, name]) => (short || word.length > 5) && name.test(word))?.[0];
}

/**
 * The days on which something comes: `weekdays`, `weekend` or `mon` … `sun`; none named means every day.
 *
 * @param words in lower case, as written
 */
export function daysNamed(words: readonly string[]): readonly string[] {
  const days: string[] = [];
  const add = (day: string) => {
    if (!days.includes(day)) days.push(day);
  };
  words.forEach((word, at) => {
    if (WEEKDAYS.test(word)) add('weekdays');
    if (WEEKEND.test(word)) add('weekend');
    const day = weekday(word);
    if (day !== undefined && !/^(siden|sidan|since|sedan)$/.test(words[at - 1] ?? '')) add(day);
  });
  const from = words.findIndex((word) => weekday(word) === 'mon');
  const through =
    /^(til|till|to|through|thru|t|o)$/.test(words[from + 1] ?? '') ||
    words[from + 1] === 'fri' ||
    words[from + 1] === 'fre';
  const fridayNext = words
    .slice(from + 1, from + 4)
    .some((word) => weekday(word) === 'fri' || word === 'fre');
  if (from >= 0 && through && fridayNext) return ['weekdays'];
  return days;
}
