import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import type { Language } from '../model/language.ts';

/** A probability in whole percents, in the language's form. Never 0 or 100: nothing is that sure. */
export function percent(probability: number, language: Language): string {
  const whole = Math.min(99, Math.max(1, Math.round(probability * 100))) / 100;
  return new Intl.NumberFormat(LANGUAGE_RECORDS[language].locale, { style: 'percent' }).format(
    whole,
  );
}

/** A small count with at most one decimal, such as the posts that one would expect. */
export function count(value: number, language: Language): string {
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(LANGUAGE_RECORDS[language].locale, {
    maximumFractionDigits: digits,
  }).format(value);
}
