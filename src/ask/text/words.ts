import { UNDERSTOOD } from '../../catalog/languages/understood.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';

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
  const marked = raw.slice(0, 20_000);
  const bare = /[&<]/.test(marked) ? withoutMarkup(marked) : marked;
  const plain = PLAIN.test(bare) ? bare : inPlainLetters(bare);
  const calm = /(.)\1{2}/u.test(plain)
    ? plain.replace(/(\p{L})\1{2,}/gu, '$1$1').replace(/([^\p{L}\p{N}\s])\1{3,}/gu, '$1$1$1')
    : plain;
  const short = calm.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return mendScripts(short.replace(/(?<!\S)(\S{1,24})(?: \1(?!\S)){3,}/gu, '$1 $1 $1'));
}

/** Characters that stand for themselves: most texts have no others. */
const PLAIN = /^[ !-_a-~À-ÖØ-öø-ÿ«»–—]*$/;

function withoutMarkup(text: string): string {
  return (
    text
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
      // Slack and Discord: <@U123>, <@!456>, <#C1|room>, <!here>, <:smile:12>, <https://…|label>
      .replace(/<[@#!:][^<>]{0,80}>/g, ' ')
      .replace(/<(?:https?|mailto):[^<>|]{0,2000}\|([^<>]{0,500})>/g, ' $1 ')
      .replace(/<((?:https?|mailto):[^<>]{0,2000})>/g, ' $1 ')
  );
}

function inPlainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}\u115f\u1160\u3164]/gu, '')
    .replace(/\p{M}+/gu, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'");
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

/** Endings of Norwegian, Swedish, Danish and English words, the longest first (after Snowball's Norwegian and English). */
const ENDINGS =
  /(?:hetenes|hetene|hetens|heten|heter|edes|endes|erendes?|ingene?|inger|ingar|anes?|enes?|ande|ende|edes|ast|ing|ets|ede|ert|ers?|ens?|ars?|et|en|ar|te|ed|es|as|ly|e|a|s)$/;

/**
 * A light stem: the word without its usual ending, at least three letters long.
 * One for all the languages the bot reads, since a text may mix them.
 */
export function stem(word: string): string {
  if (word.length < 5 || word.startsWith('@')) return word;
  const cut = word.replace(ENDINGS, '');
  return cut.length >= 3 ? cut : word;
}

/** What a summary is called for when it comes: «kveldsoversikten», «ugerapporten», «veckobrev». */
const DIGEST =
  /^(?:morgen|morgon|morra|morges|formiddags|ettermiddags|kvelds?|aften|afton|natt?e?|dags?|daga|døgn|dygns?|uke|ukes|veke|vekes|vecko|uge|helge|helg)(?:rapp?ort|op+sum+ering|sam+endrag|sam+andrag|sam+anfat+ning|oversi[kg]t|oversyn|översikt|resymé|brev|brief|briefing|digest|melding|mail|oppdatering)(?:en|a|er|ar|ene|ane|et|na|erna|erne)?$/;
/** What the bot sends when something breaks: «pushvarslene», «aviseringarna», «larmen». */
const ALERT =
  /^(?:(?:push|drifts|feil|fel|fejl|kanal|utfalls|sms|nede)?(?:varsel|varslet|varsler|varslar|varslene|varslane|varsla|varsling|varslinga|varslingen|varslingar|varslinger|varslingane|varslingene|alarmer|alarmene|alarmar|alarmane|alarmerne|alarmerna)|avisering(?:en|ar|arna|er|erne)?|larm(?:et|en)?|notiser(?:na|ne)?)$/;

/**
 * The word for a setting of the bot's that a compound stands for, in any of the languages.
 * A «månedsrapport» or an «obduksjonsrapport» is people's work and none of the bot's.
 */
export function settingNamed(word: string): 'dagsrapport' | 'oppsummering' | 'varsel' | undefined {
  if (DIGEST.test(word)) return 'dagsrapport';
  if (/^(?:op+sum+ering|sam+anfat+ning)(?:en|er|ar|a|arna|erne|ene)?$/.test(word))
    return 'oppsummering';
  return ALERT.test(word) ? 'varsel' : undefined;
}

/** The words that mark a language of answers, for each language that is answered in it. */
const marks = (answers: Language, kind: 'marks' | 'sureMarks') =>
  new Set(
    UNDERSTOOD.filter(({ answeredIn }) => answeredIn === answers).flatMap(({ everyday }) =>
      everyday[kind].trim().split(/\s+/),
    ),
  );
const ENGLISH = marks('en', 'marks');
const NYNORSK = marks('nn', 'marks');
const BOKMAL = marks('nb', 'marks');
const SURELY_NYNORSK = marks('nn', 'sureMarks');
const SURELY_BOKMAL = marks('nb', 'sureMarks');
/** Languages that are no neighbours of another: their words alone tell them. */
const OTHERS = LANGUAGES.filter((language) => !['nb', 'nn', 'en'].includes(language)).map(
  (language) => ({ language, words: marks(language, 'marks') }),
);

/**
 * The language of a text among those the bot answers in, or undefined where nothing shows it.
 * Swedish and Danish count as bokmål, which their writers read; dialect as the norm it leans to.
 *
 * @param words in lower case
 */
export function detectLanguage(words: readonly string[]): Language | undefined {
  let english = 0;
  let nynorsk = 0;
  let norwegian = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english += 1;
    if (NYNORSK.has(word)) nynorsk += SURELY_NYNORSK.has(word) ? 2 : 0.5;
    if (BOKMAL.has(word) || NYNORSK.has(word)) norwegian += 1;
    if (/[æøåäö]/.test(word)) norwegian += 0.5;
    if (/^(kv|ikkj)|(leg|ane|ene|et|en)$/.test(word)) norwegian += 0.25;
  }
  for (const { language, words: known } of OTHERS) {
    const count = words.filter((word) => known.has(word)).length;
    if (count > Math.max(english, norwegian)) return language;
  }
  if (english === 0 && norwegian === 0) return undefined;
  if (english > norwegian) return 'en';
  const bokmal = words.filter((word) => SURELY_BOKMAL.has(word)).length;
  return nynorsk >= 1 && nynorsk > bokmal ? 'nn' : 'nb';
}
