import type { DayOfYear } from '../../model/question.ts';

const MONTHS: readonly RegExp[] = [
  /^jan(?:uar[yi]?)?$/,
  /^feb(?:ruar[yi]?)?$/,
  /^mar(?:s|ch|ts)?$/,
  /^apr(?:il)?$/,
  /^ma[ijy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust[i]?)?$/,
  /^sept?(?:ember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^de[sc](?:ember)?$/,
];

/** The day that words name without its year: `16 juli`, `16. juli`, `July 16th`. Undefined where they name none. */
export function dayNamed(text: string): DayOfYear | undefined {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (const [at, word] of words.entries()) {
    const month = MONTHS.findIndex((name) => name.test(word)) + 1;
    if (month === 0) continue;
    for (const beside of [words[at - 1], words[at + 1]]) {
      const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(beside ?? '')?.[1]);
      if (day >= 1 && day <= 31) return { month, day };
    }
  }
  return undefined;
}
