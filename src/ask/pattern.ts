import { NORDIC_SPELLINGS } from './spellings.ts';

/**
 * Readable patterns over spoken text: words between single spaces, punctuation as words of its own
 * (see words.ts). `post*` is any word that begins so, `a/b` either word, `(so)` a word that may be
 * left out, `…` up to four words within the same clause. A word counts in each of its spellings.
 */
export interface Pattern {
  /** True if the pattern is found anywhere in the text. */
  in(spoken: string): boolean;
  /** Where the first match begins, or -1. */
  at(spoken: string): number;
  /** The words it is made of; one that ends in `*` stands for all that begin so. */
  readonly words: readonly string[];
  /** The text with every match taken out. */
  without(spoken: string): string;
}

const GAP = '(?: [^ ,.;:!?]+){0,4}?';

/**
 * A pattern that matches any of the alternatives, parted by commas. Of hundreds of alternatives only those whose
 * first word stands in the text are compiled: that is what a program that answers one question has time for.
 */
export function pattern(text: string): Pattern {
  const alternatives = text
    .split(',')
    .map((alternative) => alternative.trim().replace(/\s+/g, ' '))
    .filter((alternative) => alternative !== '');
  let prepared: readonly Alternative[] | undefined;
  /** Every alternative that could match, in their order; undefined where none can. */
  const expression = (spoken: string, flags: string) => {
    prepared ??= alternatives.map(prepare);
    const near = prepared.filter(
      ({ begins }) => begins.length === 0 || begins.some((word) => spoken.includes(word)),
    );
    if (near.length === 0) return undefined;
    return new RegExp(`(?:${near.map(({ source }) => source).join('|')})(?= )`, flags);
  };
  return {
    words: alternatives.flatMap((text) => text.replace(/[()]/g, '').split(/[ /]/)),
    in: (spoken) => expression(spoken, 'u')?.test(spoken) ?? false,
    at: (spoken) => expression(spoken, 'u')?.exec(spoken)?.index ?? -1,
    without: (spoken) => {
      const found = expression(spoken, 'gu');
      return found ? spoken.replace(found, '') : spoken;
    },
  };
}

interface Alternative {
  readonly source: string;
  /** One of these stands in every text that matches; empty where nothing is sure to. */
  readonly begins: readonly string[];
}

function prepare(alternative: string): Alternative {
  const words = alternative.split(' ');
  const first = words.find((word) => word !== '…' && !word.startsWith('('));
  return {
    source: words.map(source).join(''),
    begins: first === undefined ? [] : spellings(first).map((word) => ` ${stem(word)}`),
  };
}

function source(word: string): string {
  if (word === '…' || word === '(…)') return GAP;
  const optional = word.startsWith('(') && word.endsWith(')');
  const choices = spellings(optional ? word.slice(1, -1) : word).map((choice) =>
    choice.replace(/[.?+^$|\\]/g, '\\$&').replace(/\*/g, '[^ ]*'),
  );
  const either = choices.length > 1 ? `(?:${choices.join('|')})` : choices[0];
  return optional ? `(?: ${either})?` : ` ${either}`;
}

/** The words that stand at one place, each in each of its spellings. */
function spellings(word: string): readonly string[] {
  const choices = word.split('/').flatMap((one) => [one, NORDIC_SPELLINGS.get(one) ?? one]);
  return [...new Set(choices)];
}

/** What a word begins with, up to the part that is left open. */
function stem(word: string): string {
  return word.split('*', 1)[0] as string;
}
