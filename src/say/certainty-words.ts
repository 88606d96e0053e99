import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import type { Language } from '../model/language.ts';

/** Words for a probability, from the most certain down. */
export const LIKELIHOOD_WORDS = [
  'almost-certain',
  'very-likely',
  'likely',
  'even',
  'unlikely',
  'very-unlikely',
  'hardly',
] as const;
export type LikelihoodWord = (typeof LIKELIHOOD_WORDS)[number];

/** The least probability of each word; close to the scale of the UK's intelligence analysts (PHIA). */
const LEAST: Readonly<Record<LikelihoodWord, number>> = {
  'almost-certain': 0.95,
  'very-likely': 0.85,
  likely: 0.6,
  even: 0.4,
  unlikely: 0.15,
  'very-unlikely': 0.05,
  hardly: 0,
};

export function likelihoodWord(probability: number): LikelihoodWord {
  return LIKELIHOOD_WORDS.find((word) => probability >= LEAST[word]) ?? 'hardly';
}

/** How a headline may speak: outright, with "probably", or with "possibly". */
export type Sureness = 'sure' | 'likely' | 'possible';

/** Outright from .8: on one night in five at most does a flat "down" turn out wrong. */
export function sureness(probability: number): Sureness {
  if (probability >= 0.8) return 'sure';
  return probability >= 0.6 ? 'likely' : 'possible';
}

/** How much a piece of evidence weighs, in plain words. */
export type Strength = 'strong' | 'clear' | 'some' | 'little';

/** @param decibans 10 is ten times likelier, 5 about three times, 2 about one and a half. */
export function strength(decibans: number): Strength {
  const weight = Math.abs(decibans);
  if (weight >= 10) return 'strong';
  if (weight >= 5) return 'clear';
  return weight >= 2 ? 'some' : 'little';
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for each form: to make one takes longer than all else that an answer says of a channel. */
function numberFormat(
  language: Language,
  form: 'percent' | 'decimal',
  digits: number,
): Intl.NumberFormat {
  const key = `${language}/${form}/${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LANGUAGE_RECORDS[language].locale, {
    style: form,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

/** A probability in whole percents, in the language's form. Never 0 or 100: nothing is that sure. */
export function percent(probability: number, language: Language): string {
  const whole = Math.min(99, Math.max(1, Math.round(probability * 100))) / 100;
  return numberFormat(language, 'percent', 0).format(whole);
}

/** A small count with at most one decimal, such as the posts that one would expect. */
export function count(value: number, language: Language): string {
  return numberFormat(language, 'decimal', value < 10 ? 1 : 0).format(value);
}
