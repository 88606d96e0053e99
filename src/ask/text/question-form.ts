import { has } from './lexicon.ts';

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
