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

/** A pattern that matches any of the alternatives, parted by commas. It is compiled when it is first used. */
export function pattern(text: string): Pattern {
  const alternatives = text
    .split(',')
    .map((alternative) => alternative.trim().replace(/\s+/g, ' '))
    .filter((alternative) => alternative !== '');
  let compiled: RegExp | undefined;
  const expression = () => {
    compiled ??= new RegExp(`(?:${alternatives.map(source).join('|')})(?= )`, 'u');
    return compiled;
  };
  return {
    words: alternatives.flatMap((text) => text.replace(/[()]/g, '').split(/[ /]/)),
    in: (spoken) => expression().test(spoken),
    at: (spoken) => expression().exec(spoken)?.index ?? -1,
    without: (spoken) => spoken.replace(new RegExp(expression(), 'gu'), ''),
  };
}

function source(alternative: string): string {
  return alternative
    .split(' ')
    .map((word) => {
      if (word === '…' || word === '(…)') return GAP;
      const optional = word.startsWith('(') && word.endsWith(')');
      const choices = (optional ? word.slice(1, -1) : word)
        .split('/')
        .flatMap((choice) => [choice, NORDIC_SPELLINGS.get(choice) ?? choice])
        .map((choice) => choice.replace(/[.?+^$|\\]/g, '\\$&').replace(/\*/g, '[^ ]*'));
      const either = choices.length > 1 ? `(?:${choices.join('|')})` : choices[0];
      return optional ? `(?: ${either})?` : ` ${either}`;
    })
    .join('');
}
