import { keyOf } from '#src/ask/model/classifier.ts';

/** Slips of a hurried hand. Marks stay: with them a text may turn from a question into a report. */
const SLIPS: readonly ((words: string[], at: number, letter: number) => void)[] = [
  // Two words run together.
  (words, at) => words.splice(at, 2, `${words[at]}${words[at + 1] ?? ''}`),
  // Two letters change places.
  (words, at, letter) =>
    edit(words, at, (word) => {
      const [one = '', other = ''] = word.slice(letter, letter + 2);
      return `${word.slice(0, letter)}${other}${one}${word.slice(letter + 2)}`;
    }),
  // A letter is left out, or written twice.
  (words, at, letter) => edit(words, at, (word) => word.slice(0, letter) + word.slice(letter + 1)),
  (words, at, letter) => edit(words, at, (word) => word.slice(0, letter + 1) + word.slice(letter)),
  // A keyboard without æ, ø and å.
  (words) => {
    for (const at of words.keys())
      edit(words, at, (word) =>
        word
          .replace(/[æäå]/g, 'a')
          .replace(/[øö]/g, 'o')
          .replace(/[ÆÄÅ]/g, 'A')
          .replace(/[ØÖ]/g, 'O'),
      );
  },
];

/** A text as a hurried hand might have written it: always the same for the same text. */
export function withSlip(text: string): string {
  const chance = keyOf(text);
  const words = text.split(' ');
  const long = [...words.keys()].filter((at) => (words[at] as string).length > 3);
  const at = long[chance % Math.max(1, long.length)] ?? 0;
  const letter = 1 + ((chance >>> 6) % Math.max(1, (words[at] as string).length - 2));
  SLIPS[(chance >>> 12) % SLIPS.length]?.(words, at, letter);
  return words.join(' ');
}

function edit(words: string[], at: number, change: (word: string) => string): void {
  words[at] = change(words[at] as string);
}
