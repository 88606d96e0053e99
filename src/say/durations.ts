import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../model/instant.ts';
import type { Language } from '../model/language.ts';

/** A length of time in at most two units: `40 s`, `12 min`, `2 t 10 min`, `3 døgn 4 t`, `12 døgn`. */
export function duration(length: Millis, language: Language): string {
  const units = LANGUAGE_RECORDS[language].units;
  const seconds = Math.max(0, Math.round(length / SECOND));
  if (seconds < 90) return `${seconds} ${units.second}`;
  const minutes = Math.round(length / MINUTE);
  if (minutes < 60) return `${minutes} ${units.minute}`;
  if (minutes < (DAY / MINUTE) * 2) {
    return two(Math.floor(minutes / 60), units.hour, minutes % 60, units.minute);
  }
  const hours = Math.round(length / HOUR);
  const days = Math.floor(hours / 24);
  const dayWord = days === 1 ? units.day : units.days;
  return two(days, dayWord, days < 7 ? hours % 24 : 0, units.hour);
}

function two(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}
