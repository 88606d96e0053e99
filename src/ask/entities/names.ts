import { fold } from '../../catalog/fold.ts';
import { platformRecord } from '../../catalog/platforms/platforms.ts';
import type { Directory } from '../../model/directory.ts';
import { PLATFORMS, type Platform } from '../../model/platform.ts';
import { editDistance } from '../../yaml/nearest-word.ts';
import type { Word } from '../text/words.ts';

/** An organisation named in a text: words from ≤ index < to. */
export interface NamedOwner {
  readonly from: number;
  readonly to: number;
  readonly owner: string;
  /** Handles belong to a platform. */
  readonly platform?: Platform;
  /** Known by a town or place in it, which a text may name for other reasons. */
  readonly byPlace: boolean;
  /** What followed the name within its last word: `kontoen` of «oslokontoen». */
  readonly rest: string;
}

interface Entry {
  readonly owner: string;
  readonly written: string;
  readonly byPlace: boolean;
  readonly platform?: Platform;
}

/** Longest name in words: «Møre og Romsdal politidistrikt» and room for a hyphen or two. */
const LONGEST = 5;

/** Names that are everyday words too: they count only with a capital, or after a preposition. */
const EVERYDAY = new Set(
  `ski moss sola alta gran rana otta rena lier fana arna stranda strand sentrum stange bryne lokka sagene dokka
  oyer odda alver kinn olden lom tolga stord tana loppa bryggen hovden mandal straume fosen as al ha gol os fla
  siljan lunner gronland frogner eide aure masi lista salten voss kvam oslomarka grong dalane varanger tau sund
  marka vik fjell bo rode hole flora reine land vang nes`.split(/\s+/),
);
const PREPOSITION = /^(i|fra|frå|från|til|hos|for|for|ved|in|from|at|status)$/;

/** Compass terms name an organisation only where a piece of clothing, the wind or a direction is not what is meant. */
const COMPASS = new Set([
  'vest',
  'ost',
  'aust',
  'vast',
  'west',
  'east',
  'western',
  'eastern',
  'vestlandet',
]);
const NOT_BEFORE =
  /^(en|ei|min|mi|din|sin|ny|nye|gul|gule|rød|skuddsikker|skotsikker|denne|a|an|my|his|her|new|mot|lengst|rett|helt|far|middle|wild|og|bullet|stikksikker|refleks|oransje|ett|lengre)$/;
const NOT_AFTER = /^(coast|wing|side|end|vind|vinden|kanten|av|fløyen|fløya|bank|indies|germany)$/;
/** Swedish and Danish «og» between two owners is fine; it only speaks against clothes and cheese. */
const LINK = /^(og)$/;

const COMPOUND =
  /^(?:s|-)?((?:konto|polit|side|sida|profil|kanal|distrikt|rapport|vars|melding|account|police|vakt|kveld|natt)[a-z]*)$/;

export interface OwnerFinder {
  readonly namedIn: (words: readonly Word[]) => readonly NamedOwner[];
  /** The word is a name as it is written, whatever stands beside it. */
  readonly isName: (word: string) => boolean;
}

/** Finds organisations by name, alias, place and handle; the code knows none of them. */
export function createOwnerFinder(
  { organisations, channels }: Pick<Directory, 'organisations' | 'channels'>,
  isEverydayWord: (word: string) => boolean,
): OwnerFinder {
  const entries = new Map<string, Entry[]>();
  const add = (entry: Entry) => {
    const key = fold(entry.written);
    if (key === '') return;
    const same = entries.get(key);
    if (same === undefined) entries.set(key, [entry]);
    else if (!same.some(({ owner }) => owner === entry.owner)) same.push(entry);
  };
  for (const { id: owner, name, aliases, places, handles } of organisations) {
    for (const written of [name, id2name(owner), ...aliases])
      add({ owner, written, byPlace: false });
    for (const { handle, platform } of handles) {
      add({ owner, written: handle.replace(/^@/, ''), byPlace: false, platform });
    }
    for (const written of places) add({ owner, written, byPlace: true });
  }
  const ids = new Map(organisations.map(({ id, name }) => [name, id]));
  for (const { id, owner: name, platform } of channels) {
    const owner = ids.get(name);
    if (owner !== undefined) add({ owner, written: id, byPlace: false, platform });
  }
  const byFirstLetter = new Map<string, [string, Entry[]][]>();
  for (const [key, found] of entries) {
    const letter = key[0] as string;
    const list = byFirstLetter.get(letter) ?? [];
    list.push([key, found]);
    byFirstLetter.set(letter, list);
  }

  return { namedIn, isName: (word) => entries.has(fold(word)) };

  function namedIn(words: readonly Word[]): readonly NamedOwner[] {
    const found: NamedOwner[] = [];
    const folded = words.map(({ lower }) => fold(lower));
    for (let from = 0; from < words.length; from++) {
      const hit = longestFrom(from) ?? mistyped(from);
      if (hit === undefined) continue;
      found.push(hit);
      from = hit.to - 1;
    }
    return found;

    function longestFrom(from: number): NamedOwner | undefined {
      for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
        const part = folded.slice(from, to);
        if (part.includes('')) continue;
        if (isChance(from, to)) continue;
        const joined = part.join('');
        const exact = only(entries.get(joined));
        if (exact && fits(exact, joined, from, to)) return hit(exact, from, to, '');
        const genitive = only(entries.get(joined.replace(/s$/, '')));
        if (genitive && joined.length > 4 && fits(genitive, joined.slice(0, -1), from, to)) {
          return hit(genitive, from, to, '');
        }
      }
      return compound(from);
    }

    /** «før de», "for us": ordinary words whose letters happen to run together into a name (Førde, Forus). */
    function isChance(from: number, to: number): boolean {
      if (to - from < 2) return false;
      const written = words.slice(from, to);
      const entry = only(entries.get(folded.slice(from, to).join('')));
      if (entry !== undefined && /[\s-]/.test(entry.written)) return false;
      return written.every(({ lower }) => isEverydayWord(lower));
    }

    function compound(from: number): NamedOwner | undefined {
      const word = folded[from] as string;
      for (let length = word.length - 4; length >= 3; length--) {
        const entry = only(entries.get(word.slice(0, length)));
        const rest = COMPOUND.exec(word.slice(length))?.[1];
        if (entry && rest !== undefined) return hit(entry, from, from + 1, rest);
      }
      return undefined;
    }

    function mistyped(from: number): NamedOwner | undefined {
      const written = words[from]?.lower ?? '';
      const word = (folded[from] as string).replace(/(?<=.{6})s$/, '');
      if (word.length < 4 || /\d/.test(word) || isEverydayWord(written)) return undefined;
      let best: Entry | undefined;
      let fewest = 3;
      let tied = false;
      for (const [key, at] of byFirstLetter.get(word[0] as string) ?? []) {
        const entry = only(at);
        if (entry === undefined || key.length < (entry.byPlace ? 6 : 4)) continue;
        const allowed = key.length >= (entry.byPlace ? 11 : 8) ? 2 : 1;
        if (key.length === 4 && [...key].sort().join('') !== [...word].sort().join('')) continue;
        const slips = editDistance(word, key, Math.min(fewest, allowed) + 1);
        if (slips > allowed || slips > fewest) continue;
        tied = slips === fewest && best !== undefined && best.owner !== entry.owner;
        if (slips < fewest || !tied) best = entry;
        fewest = slips;
      }
      return best && !tied ? hit(best, from, from + 1, '') : undefined;
    }

    function fits(entry: Entry, key: string, from: number, to: number): boolean {
      const before = words[from - 1]?.lower ?? '';
      const after = words[to]?.lower ?? '';
      const capital = /^\p{Lu}/u.test(words[from]?.written ?? '') && from > 0;
      if (from + 1 === to && slipsInto(entry.written, words[from]?.lower ?? '') && !capital)
        return false;
      if (COMPASS.has(key)) {
        if (capital && !/^(a|an|wild|middle|far)$/.test(before)) return !NOT_AFTER.test(after);
        return (!NOT_BEFORE.test(before) || LINK.test(before)) && !NOT_AFTER.test(after);
      }
      if (entry.byPlace && (EVERYDAY.has(key) || key.length <= 3)) {
        return capital || PREPOSITION.test(before);
      }
      return true;
    }
  }

  /** «more» for «Møre»: an ordinary word that the name only resembles once its letters are folded. */
  function slipsInto(written: string, word: string): boolean {
    return !COMPASS.has(fold(word)) && written.toLowerCase() !== word && isEverydayWord(word);
  }

  function hit(entry: Entry, from: number, to: number, rest: string): NamedOwner {
    const { owner, byPlace, platform } = entry;
    return { from, to, owner, byPlace, rest, ...(platform ? { platform } : {}) };
  }
}

/** An id written as a name: `sor-ost`. */
function id2name(id: string): string {
  return id.replace(/-/g, ' ');
}

/** The entry, if the name means one organisation only. */
function only(entries: readonly Entry[] | undefined): Entry | undefined {
  return entries?.length === 1 ? entries[0] : undefined;
}

export interface NamedPlatform {
  readonly platform: Platform;
  /** What followed the name within the word: `siden` of «facebooksiden». */
  readonly rest: string;
  /** The word is an act, such as «tvitre», rather than the platform's name. */
  readonly act: boolean;
}

/**
 * The platform that a word names, if it names one.
 *
 * @param known true for ordinary words, which are never taken for a mistyped platform
 */
export function namedPlatform(
  word: string,
  known: (word: string) => boolean,
): NamedPlatform | undefined {
  for (const platform of PLATFORMS) {
    const { names, act } = platformRecord(platform).spoken;
    for (const name of names) {
      const rest = name.exec(word)?.[1];
      if (rest === undefined) continue;
      const isAct = act?.test(word) ?? false;
      return {
        platform,
        rest: isAct ? '' : rest.replace(/^(en|et|n|s|e|a)$/, ''),
        act: isAct,
      };
    }
  }
  if (word.length < 6 || known(word)) return undefined;
  const near = PLATFORMS.find((platform) => isNear(word, platformRecord(platform).spoken.long));
  return near && { platform: near, rest: '', act: false };
}

/** Whether a word is a long name as a slip of the fingers may leave it. */
function isNear(word: string, name: string | undefined): boolean {
  if (name === undefined || name[0] !== word[0]) return false;
  return editDistance(word, name, 3) <= (name.length > 8 ? 2 : 1);
}
