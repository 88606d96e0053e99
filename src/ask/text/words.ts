import type { Language } from '../../model/language.ts';
import { settingNamed } from './compounds.ts';
import { detectLanguage } from './detect-language.ts';
import { ENGLISH_SPELLINGS, NORDIC_SPELLINGS } from './spellings.ts';

/** A word or a punctuation mark as it was written, and in lower case. */
export interface Word {
  readonly written: string;
  readonly lower: string;
}

export interface Words {
  readonly words: readonly Word[];
  /** The language that shows in the words. */
  readonly language: Language | undefined;
}

const WORD = /\d+(?:[.:/-]\d+)+|[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.,;:!?]/gu;
/** Words that a hyphen belongs to. */
const HYPHENATED: readonly [RegExp, string][] = [
  [/\be-(post|mail)/giu, 'e$1'],
  [/\bwi-fi\b/giu, 'wifi'],
  [/\bround-up/giu, 'roundup'],
  [/\bx\.com\b/giu, 'x'],
  [/\bkl\./giu, 'kl '],
  [/\bblue sky\b/giu, 'bluesky'],
  [/\b(web|home)[ -](site|page)/giu, '$1$2'],
  [/\b(news|rss)[ -]feed/giu, '$1feed'],
  [/\bpolice log\b/giu, 'policelog'],
  [/\bpost(?:e|ing)?s?[- ](?=tool|verktøy)/giu, ''],
  [/\bhttps?:\/\//giu, ' '],
  [/\bbsky\.app\b/giu, 'bluesky'],
  [/\b(facebook|instagram|twitter)\.com\b/giu, '$1'],
  // «får'kje», «er'kke»
  [/(?<=\p{L})'(?:kje|kke|itj|ikkje)(?!\p{L})/giu, ' ikke'],
];

/** Splits a clean text into words and tells its language. Hyphens part words; a clock time or a date stays whole. */
export function splitWords(text: string): Words {
  const prepared = HYPHENATED.reduce((all, [from, to]) => all.replace(from, to), text);
  const words = [...prepared.matchAll(WORD)].map(([written]) => ({
    written,
    lower: written.toLowerCase(),
  }));
  return { words, language: detectLanguage(words.map(({ lower }) => lower)) };
}

/**
 * The word that is meant: dialect, nynorsk, Swedish, Danish and missing æøå read as bokmål,
 * common slips of English as English.
 */
export function meant(word: string, language: Language | undefined): string {
  const plain = word.replace(/'s$/, (end) =>
    /^(it|what|that|who|how|there|let|he|she)$/.test(word.slice(0, -2)) ? end : '',
  );
  // Nynorsk «att» is again, Swedish «att» is the infinitive's mark.
  if (plain === 'att') return language === 'nn' ? 'igjen' : 'å';
  const setting = settingNamed(plain);
  if (setting !== undefined) return setting;
  if (language !== 'en') {
    const nordic = NORDIC_SPELLINGS.get(plain) ?? NORDIC_SPELLINGS.get(restored(plain));
    if (nordic !== undefined) return nordic;
  }
  return ENGLISH_SPELLINGS.get(plain) ?? plain;
}

/** With æ, ø and å where they were written ae, oe and aa. */
function restored(word: string): string {
  return word.replace(/aa/g, 'å').replace(/oe/g, 'ø').replace(/ae/g, 'æ');
}
