import type { Language } from '../../model/language.ts';
import type { Platform } from '../../model/platform.ts';
import { has, without } from '../text/lexicon.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { cleanText, meant, splitWords, type Word } from '../text/words.ts';
import { namedPlatform, type OwnerFinder } from './names.ts';

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

export type ParsingTools = OwnerFinder & Vocabulary;

/** Takes a text apart. */
export function parseText(raw: string, tools: ParsingTools): ParsedText {
  const { namedIn, known, corrected } = tools;
  const text = cleanText(raw);
  const { words: together, language } = splitWords(text);
  const words = together.flatMap((word) => parted(word, tools));
  const owners = namedIn(words);
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

/** Names shorter than these may stand in a word by chance. */
const SHORTEST_NAME = 5;
/** A capital within a word begins the next: «fraInsta», «påX». */
const CAPITAL_WITHIN = /^(\p{Ll}{2,})(\p{Lu}.*)$/u;

/** The words that ran together in one, or the word. */
function parted(word: Word, { known, joint, isName }: ParsingTools): readonly Word[] {
  const { written, lower } = word;
  const isNamed = (part: string) =>
    (part.length >= SHORTEST_NAME && isName(part)) ||
    (part.length > 1 && namedPlatform(part, () => true)?.rest === '');
  const before = CAPITAL_WITHIN.exec(written)?.[1];
  const isCapital = before !== undefined && known(before);
  const at = isCapital ? before.length : isNamed(lower) ? undefined : joint(lower, isNamed);
  if (at === undefined) return [word];
  const parts = [written.slice(0, at), written.slice(at)];
  return parts.map((part) => ({ written: part, lower: part.toLowerCase() }));
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

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const WH = set(
  "hvorfor hvordan hva hvem hvor hvilken når why how what when where who which what's who's how's where's when's whose åkken hvoreis",
);
/** What may stand before a question without being part of it. */
const OPENERS = set(
  'hei hey hi hello hallo heisann god du ok okay og men eh yo unnskyld sorry please ja nei jo joda hm altså and so but kjapt morn morgen kveld natt , : ! . dere folkens lurer beklager quick question spørsmål kanalvakt bot mon tro',
);
const PREPOSITIONS = set('på i fra for til med at since siden om');
const VERBS = set(
  "er får kan kommer funker fungerer stemmer har hadde virker virket går lever skjer var ble blitt vil skal finnes ligger sliter henger klarer mangler fikk gjelder ser tror merker postet poste publiserer legge sende skulle må gikk slipper holder nås svarer la sendte er'kke finst står laster skyldes rakk burde trenger lyckas pågår fins finns tar lar when",
);
/** May stand between the verb and its subject. */
const BETWEEN = set('fortsatt nå da bare ikke egentlig faktisk jo også endelig noensinne');
const SUBJECTS = set(
  'vi jeg dere de dem man det den du noe noen alt alle ingen @owner @platform konto side kanal siden sida posting melding innlegg vår mitt folk politiet distrikt begge denne dette disse andre flere status profilen profil feeden strømmen han hun siste der ting varsel rapport nettside hele',
);
/** Nouns with their article: «feilen», «nettsida», «rss-feeden». */
const DEFINITE = /^(?:\p{L}{3,}(?:en|et|a|ene|ane|na|erne|arna)|rss|vår[et]?|våre|vores|vår)$/u;
/** Participles that end as such nouns do: «er låst», «har mistet tilgangen». */
const PARTICIPLE =
  /^(?:mist|post|publiser|tvitr|lås|sperr|steng|stäng|hack|suspend|bann|blo[ck]k|avvis|logg|kast|slett|fjern|utest|deakt|kapr|bytt|byt|prøv|forsøk|snakk|hør|all?e|inga|ingen|noe|åpn|glem|nett?op|akkurat|litt|mange|lett|ute|inne|nede)/u;
const ENGLISH_VERBS = set(
  "is are was were can could do does did has have had will would should am isn't aren't can't doesn't don't didn't hasn't haven't won't wasn't couldn't wouldn't any anyone anybody",
);
const DENIED_ENGLISH = /^(?:can't|couldn't|won't|didn't|doesn't|haven't|don't|do)$/;
const ENGLISH_SUBJECTS = set('you we i they @owner @platform our the');
/** "Everything ok with our channels": a question without a verb. */
const ALL_WELL =
  /^ (?:everything|anything|all|alt|noe|noen) (?:ok|okay|fine|good|well|bra|greit|vel|wrong|galt|down|nede|i orden)(?= )(?! (?:nå|now|igjen|again|here|her|hos) )/u;
const ENDING = / (?:eller|eller hva|right|sant|eh|då|eller ikke|or not|or what)(?: [.!])* $/u;
const LATER_WHY = / [,;.] (?:og |men |but |and )?(?:hvorfor|hvordan|why|how|hvor|når|when) /u;

/**
 * True if the words have the form of a question, with or without its mark: a question word or a verb before its
 * subject in front, or a request to look something up. «Får ikke logget inn» has no subject and is none.
 *
 * @param normalized as in `ParsedText`
 * @param masked as in `ParsedText`: the same words as they were written
 */
export function asksSomething(normalized: string, masked: string): boolean {
  if (normalized.includes(' ? ') || has(normalized, 'askedWithin')) return true;
  // «Status Oslo nede» asks; «status: Oslo er nede» and «status er at …» tell.
  if (/^ status (?![:,] |er |is |nå )/.test(normalized)) return true;
  if (ENDING.test(normalized) || LATER_WHY.test(normalized)) return true;
  const words = normalized.trim().split(' ');
  const written = masked.split(' ');
  let at = 0;
  while (at < words.length - 1 && OPENERS.has(words[at] as string)) at++;
  const word = (index: number) => words[index] ?? '';
  if (WH.has(word(at)) || (PREPOSITIONS.has(word(at)) && WH.has(word(at + 1)))) return true;
  if (ALL_WELL.test(` ${words.slice(at).join(' ')} `)) return true;
  // Nynorsk «kvar» is each as well as where.
  if (word(at) === 'hver' && VERBS.has(word(at + 1))) return true;
  if (VERBS.has(word(at))) {
    const subject = BETWEEN.has(word(at + 1)) ? at + 2 : at + 1;
    const noun = written[subject] ?? '';
    // «Tar den» takes an alert.
    if (word(at) === 'tar' && /^(?:den|det|denne)$/.test(word(at + 1))) return false;
    if (SUBJECTS.has(word(subject))) return true;
    return DEFINITE.test(noun) && !PARTICIPLE.test(noun) && subject === at + 1;
  }
  if (!ENGLISH_VERBS.has(word(at))) return false;
  // "Can't get in" has no subject; "don't switch off …" is an order.
  const next = word(at) === 'do' && word(at + 1) === 'not' ? word(at + 2) : word(at + 1);
  return !DENIED_ENGLISH.test(word(at)) || ENGLISH_SUBJECTS.has(next);
}

/**
 * True if every channel, organisation or alert is meant.
 *
 * @param something an organisation or platform is named
 */
export function meansAll(normalized: string, something: boolean): boolean {
  if (has(without(normalized, 'onlyUs'), 'everyOne')) return true;
  return !something && has(normalized, 'everything') && !has(normalized, 'notEverything');
}
