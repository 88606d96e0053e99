import { fold } from '../catalog/fold.ts';

/** A name as it can stand in the settings: one line, without what cannot be seen or would mean a variable there. */
export function cleanName(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]|\s/gu, ' ')
    .replaceAll('${', '{')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Names with commas between them. */
export function cleanNames(typed: string): readonly string[] {
  return [...new Set(typed.split(',').flatMap((name) => cleanName(name) || []))];
}

/** What every name of its kind ends with, and people leave out. */
const GENERIC = /\s+(?:politidistrikt|politidistrict|police district|police|politi|kommune|pd)$/i;

/** What people call an organisation, as far as its name tells. */
export function shortName(name: string): string {
  return name.replace(GENERIC, '').trim() || name;
}

/** An id for a new organisation: its short name in small letters, with a number where that is taken. */
export function organisationId(name: string, taken: readonly string[]): string {
  const words = shortName(name).split(/[^\p{L}\p{N}]+/u);
  const written = words.flatMap((word) => fold(word) || []).join('-');
  return freeId(written || 'organisation', taken);
}

/** The id itself, or with the first number that makes it one of its own; 40 letters at most. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const id = wanted.slice(0, 40).replace(/-+$/, '');
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
