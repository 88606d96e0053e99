import { has } from './lexicon.ts';

const WH =
  "hvorfor hvordan hva hvem hvor hvilken når why how what when where who which what's who's how's where's when's whose åkken hvoreis";
const OPENERS = `(?: (?:hei|hey|hi|hello|hallo|heisann|god|du|ok|okay|og|men|eh|yo|unnskyld|sorry|please|ja|nei|jo|joda|hm|altså|altså|and|so|but|kjapt|morn|morgen|kveld|natt|,|:|!|\\.|dere|folkens|lurer|beklager|quick|question|spørsmål|kanalvakt|bot|mon|tro))*`;
const VERB =
  "er får kan kommer funker fungerer funkar fungerar stemmer har hadde virker virket går lever skjer var ble blitt vil skal finnes ligger sliter henger klarer mangler fikk gjelder stemmer ser tror merker postet poste publiserer legge sende skulle må gikk slipper holder nås svarer la sendte er'kke kjem finst";
const ENGLISH_VERB =
  "is are was were can could do does did has have had will would should am isn't aren't can't doesn't don't didn't hasn't haven't won't wasn't couldn't wouldn't any anyone anybody";
const SUBJECT =
  'vi jeg dere de dem man det den du noe noen alt alle ingen @owner @platform konto side kanal siden sida posting melding innlegg vår mitt folk politiet distrikt begge denne disse status profilen profil feeden strømmen han hun siste der bare ikke ting varsel rapport';

const anyOf = (words: string) => `(?:${words.split(/\s+/).join('|')})`;
const WH_FIRST = new RegExp(
  `^${OPENERS} (?:på |i |fra |for |til |med |at |since |til |om )?${anyOf(WH)}(?= )`,
  'u',
);
const VERB_FIRST = new RegExp(`^${OPENERS} ${anyOf(VERB)} ${anyOf(SUBJECT)}(?= )`, 'u');
const VERB_WITHOUT_SUBJECT = new RegExp(`^${OPENERS} ${anyOf(VERB)} (?:ikke|bare) `, 'u');
/** "Everything ok with our channels": a question without a verb. */
const ALL_WELL = new RegExp(
  `^${OPENERS} (?:everything|anything|all|alt|noe|noen) (?:ok|okay|fine|good|well|bra|greit|vel|wrong|galt|down|nede|i orden)(?= )`,
  'u',
);
const ENGLISH_FIRST = new RegExp(`^${OPENERS} ${anyOf(ENGLISH_VERB)} `, 'u');
/** An English imperative that a negation opens: "don't switch off …". */
const ENGLISH_ORDER = new RegExp(
  `^${OPENERS} (?:please )?(?:don't|do not|do) (?!you|we|they|i |@owner|our|the )`,
  'u',
);

const ENDING = / (?:eller|eller hva|right|sant|eh|då|eller ikke|or not|or what)(?: [.!])* $/u;

/**
 * True if the words have the form of a question, with or without its mark: a question word or a verb before its
 * subject in front, or a request to look something up. «Får ikke logget inn» has no subject and is none.
 *
 * @param normalized as in `ParsedText`
 */
export function asksSomething(normalized: string): boolean {
  if (normalized.includes(' ? ')) return true;
  if (WH_FIRST.test(normalized) || has(normalized, 'askedWithin') || ENDING.test(normalized))
    return true;
  if (
    VERB_WITHOUT_SUBJECT.test(normalized) &&
    !/ (?:ikke|bare) (?:vi|dere|@owner|@platform|det|konto) /.test(normalized)
  )
    return false;
  if (VERB_FIRST.test(normalized) || ALL_WELL.test(normalized)) return true;
  return (
    ENGLISH_FIRST.test(normalized) &&
    !ENGLISH_ORDER.test(normalized) &&
    !/^ (?:can't|couldn't|won't|didn't|doesn't|haven't|do not|don't) (?!you|we|i |they|@owner|@platform|our|the)/.test(
      normalized,
    )
  );
}
