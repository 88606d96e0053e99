import { UNDERSTOOD } from '../../catalog/languages/understood.ts';

function table(isEnglish: boolean): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { spellings, answeredIn } of UNDERSTOOD) {
    if ((answeredIn === 'en') !== isEnglish) continue;
    for (const line of spellings.trim().split(/\s*\n\s*/)) {
      const [word = '', variants = ''] = line.split(': ');
      for (const variant of variants.split(' ')) if (!map.has(variant)) map.set(variant, word);
    }
  }
  return map;
}

/** Ways of writing → the word that is meant, for texts that are not English: everything is read as bokmål. */
export const NORDIC_SPELLINGS = table(false);
/** Slips of English, read in any text. */
export const ENGLISH_SPELLINGS = table(true);
