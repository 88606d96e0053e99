import { da } from './da/lexicon.ts';
import { international } from './international/lexicon.ts';
import { LANGUAGE_RECORDS } from './languages.ts';
import type { CommandWords, UnderstoodLanguage } from './record/lexicon.ts';
import { sv } from './sv/lexicon.ts';

/** The languages that are understood: those that are answered in, and those that are not. */
export const UNDERSTOOD: readonly UnderstoodLanguage[] = [
  international,
  ...Object.values(LANGUAGE_RECORDS).map(({ understood }) => understood),
  sv,
  da,
];

/** True if the word means this behind a command, in any of the languages. */
export function isCommandWord(meaning: keyof CommandWords, word: string): boolean {
  return UNDERSTOOD.some(({ commands }) =>
    (commands[meaning] ?? '')
      .split(' ')
      .some((one) => one === word || (one.endsWith('*') && word.startsWith(one.slice(0, -1)))),
  );
}
