/** Longer texts are read up to here: nobody asks a question in more, and junk should cost little. */
const LONGEST = 1_000;

/** Letters of other scripts that pass for Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Х: 'X',
  Χ: 'X',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  ο: 'o',
  ѵ: 'v',
};

/**
 * What a person wrote, as one line of plain words: without mentions, link markup, entities,
 * control and invisible characters, stacked combining marks and runs of one repeated letter.
 */
export function cleanText(raw: string): string {
  return mendScripts(
    raw
      .slice(0, 20_000)
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
      // Slack and Discord: <@U123>, <@!456>, <#C1|room>, <!here>, <:smile:12>, <https://…|label>
      .replace(/<[@#!:][^<>]{0,80}>/g, ' ')
      .replace(/<(?:https?|mailto):[^<>|]{0,2000}\|([^<>]{0,500})>/g, ' $1 ')
      .replace(/<((?:https?|mailto):[^<>]{0,2000})>/g, ' $1 ')
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}\u115f\u1160\u3164]/gu, '')
      .replace(/\p{M}+/gu, '')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
      .replace(/(\p{L})\1{3,}/gu, '$1$1')
      .replace(/([^\p{L}\p{N}\s])\1{3,}/gu, '$1$1$1')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, LONGEST),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** A word that mixes scripts is meant in Latin letters: «fаcebook» with a Cyrillic а. */
function mendScripts(text: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    const mixed = /\p{Script=Latin}/u.test(word) || word.length === 1;
    return mixed ? [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('') : word;
  });
}
