import type { Language } from '../../model/language.ts';
import type { Platform } from '../../model/platform.ts';
import { cleanText } from '../text/clean-text.ts';
import { asksSomething } from '../text/question-form.ts';
import { meant, splitWords, type Word } from '../text/words.ts';
import type { NamedOwner } from './owners.ts';
import { namedPlatform } from './platforms.ts';
import { meansAll } from './quantifier.ts';

/** A text taken apart, before anyone decides what it wants. */
export interface ParsedText {
  /** As it came, with mentions and links. */
  readonly raw: string;
  /** On one line, without mentions, markup and control characters. */
  readonly text: string;
  readonly language: Language | undefined;
  /** In lower case, as written; punctuation marks are words. */
  readonly words: readonly string[];
  readonly written: readonly string[];
  /** What is meant, between single spaces: one spelling for many, names as `@owner` and `@platform`. */
  readonly normalized: string;
  /** As `words`, between single spaces, with names as `@owner` and `@platform`. */
  readonly masked: string;
  readonly owners: readonly string[];
  readonly platforms: readonly Platform[];
  readonly all: boolean;
  /** Every organisation is named by a place only, which a text may mention for other reasons. */
  readonly byPlaceOnly: boolean;
  readonly question: boolean;
  /** Content words that nothing the bot deals in explains. */
  readonly unknownWords: readonly string[];
  /** Says we or our. */
  readonly firstPerson: boolean;
}

const OURS = /^(vi|me|oss|vår|vårs|we|we're|we've|we'll|we'd|us|our|ours|vi')$/;

export interface ParsingTools {
  readonly names: (words: readonly Word[]) => readonly NamedOwner[];
  /** Ordinary words: never taken for a slip, never unknown. */
  readonly known: (word: string) => boolean;
  /** The word that a mistyped one stands for. */
  readonly corrected: (word: string) => string | undefined;
}

/** Takes a text apart. */
export function parseText(raw: string, { names, known, corrected }: ParsingTools): ParsedText {
  const text = cleanText(raw);
  const { words, language } = splitWords(text);
  const owners = names(words);
  const normalized: string[] = [];
  const masked: string[] = [];
  const unknownWords: string[] = [];
  const platforms: Platform[] = [];
  const addPlatform = (platform: Platform) => {
    if (!platforms.includes(platform)) platforms.push(platform);
  };
  const say = (word: string) => {
    const plain = meant(word, language);
    const mend = plain === word && !known(word) ? corrected(word) : undefined;
    const said = mend === undefined ? plain : meant(mend, language);
    normalized.push(said);
    if (!known(said) && !known(word) && /\p{L}/u.test(word)) unknownWords.push(word);
  };
  for (let at = 0; at < words.length; at++) {
    const named = owners.find(({ from }) => from === at);
    if (named !== undefined) {
      normalized.push('@owner');
      masked.push('@owner');
      if (named.platform !== undefined) addPlatform(named.platform);
      if (named.rest !== '') {
        masked.push(named.rest);
        say(named.rest);
      }
      at = named.to - 1;
      continue;
    }
    const { lower } = words[at] as Word;
    const platform = namedPlatform(lower, known);
    if (platform === undefined || isLetterX(words, at)) {
      masked.push(lower);
      say(farMeansGet(words, at) ? 'får' : lower);
      continue;
    }
    addPlatform(platform.platform);
    masked.push(platform.act ? lower : '@platform');
    if (platform.act) normalized.push(tweetAct(lower));
    else normalized.push('@platform');
    if (platform.rest !== '') {
      masked.push(platform.rest);
      say(platform.rest);
    }
  }
  const sentence = ` ${normalized.join(' ')} `;
  const everyOwner = [...new Set(owners.map(({ owner }) => owner))];
  return {
    raw,
    text,
    language,
    words: words.map(({ lower }) => lower),
    written: words.map(({ written }) => written),
    normalized: sentence,
    masked: masked.join(' '),
    owners: everyOwner,
    platforms: platforms.length > 1 ? platforms.filter(isNamedFor(words)) : platforms,
    all: meansAll(sentence, everyOwner.length + platforms.length > 0),
    byPlaceOnly: owners.length > 0 && owners.every(({ byPlace }) => byPlace),
    question: asksSomething(sentence, masked.join(' ')),
    unknownWords,
    firstPerson: normalized.some((word) => OURS.test(word)),
  };
}

/** «Facebook-feeden» and «loggen for Facebook» are no feed and no log of their own. */
function isNamedFor(words: readonly Word[]): (platform: Platform) => boolean {
  const said = (name: RegExp) => words.some(({ lower }) => name.test(lower));
  return (platform) =>
    (platform !== 'feed' || said(/^(?:rss|ny)/)) &&
    (platform !== 'politiloggen' || said(/poli|plog/));
}

/** «X ganger», «bil x»: a letter, not the platform. */
function isLetterX(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'x' &&
    (/^(ganger|antall|timer|stk|times|minutter|ray)$/.test(words[at + 1]?.lower ?? '') ||
      /^(bil|rom|vei|generasjon|factor|faktor)$/.test(words[at - 1]?.lower ?? ''))
  );
}

/** «far vi postet»: får, typed without its ring. */
function farMeansGet(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'far') return false;
  const near = [words[at - 1], words[at + 1]].map((word) => word?.lower ?? '');
  return near.some((word) => /^(vi|me|jeg|eg|dere|de|dei|ikke|ikkje|man|oslo|vest)$/.test(word));
}

/** A verb of tweeting stands for posting, in the form it has; a noun for the platform's post. */
function tweetAct(word: string): string {
  if (/^(re)?(tweet(s|en|ene)?|tvitt?|kvitt?er)$/.test(word)) return 'tweet';
  return /(et|a|at|ade|ed|t)$/.test(word) ? 'postet' : /ing$/.test(word) ? 'posting' : 'poste';
}
