import type { Language } from '../model/language.ts';

const list = (words: string) => new Set(words.split(/\s+/));

/** Words that only, or nearly only, one language uses. Short ones carry the most. */
const ENGLISH =
  list(`the is are was were be been what what's when where who why how how's which do does did don't
  doesn't didn't can't cannot could would should have has had not isn't aren't won't we we're we've our us you your i'm
  my it it's its and or but if of to from with about this that there there's any anything everything nothing just
  still down up out quiet please thanks thank hello hi turn stop send give show tell let know me mute snooze until
  daily summary report alerts account page working works work post posted posting tweet last night tonight today
  yesterday week month year since every morning evening help commands mean means locked hacked gone broken back
  all again now never on at by for so no an`);
const NYNORSK =
  list(`ikkje kva kvifor korleis kven kvar kor kvart eg me dei dykk dykkar deira nokon noko nokre berre
  vere vore vera frå ein ei eit att sidan veke veka vekene måndag tysdag laurdag sundag kjem kjenner skjer ser
  stoda roleg stengde utestengde heiter meir fleire mykje gjer gjere gje gjeve gjev skriv ynskjer ynskje verkar
  varsla timar dagar dagleg kvardag kvardagar samandrag oversyn høyrer høyre seier seie sjå gonger gong hende
  medan difor òg trur veit fekk får leggje leggja legge utan mellom først no me'r ikkje! kvardagane distrikta kanalane
  årsaka tilhøve melde posta blei vart verte vert nett klokka dersom slutta`);
const BOKMAL =
  list(`ikke hva hvorfor hvordan hvem hvor hver jeg vi dere deres noen noe bare være vært fra en et igjen
  siden uke uka måned mandag tirsdag lørdag søndag kommer rolig er det på av til og som har får når om med min
  mitt vår våre vårt kan skal vil må nå i natt går dag timer dager daglig hverdager sammendrag oversikt slå skru
  inte hur varför vad vem jag någon något bara från och är för att när nere kontot just nu idag igår
  hvad hvornår hvordan nogen noget kun være af kontoen blevet jer os hjælp også efter
  æ dåkk dåkker dokker itj ka koffer korsen nån hain`);

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
    if (NYNORSK.has(word)) nynorsk += NYNORSK_ALONE.has(word) ? 2 : 0.5;
    if (BOKMAL.has(word) || NYNORSK.has(word)) norwegian += 1;
    if (/[æøåäö]/.test(word)) norwegian += 0.5;
    if (/^(kv|ikkj)|(leg|ane|ene|et|en)$/.test(word)) norwegian += 0.25;
  }
  if (english === 0 && norwegian === 0) return undefined;
  if (english > norwegian) return 'en';
  const bokmal = words.filter((word) => BOKMAL_ALONE.has(word)).length;
  return nynorsk >= 1 && nynorsk > bokmal ? 'nn' : 'nb';
}

/** One of these settles the norm unless its counterpart stands beside it. */
const NYNORSK_ALONE =
  list(`ikkje kva kvifor korleis kven kvar eg dei dykk dykkar nokon noko nokre berre vere vore frå ein
  eit veke veka roleg kjem dagleg kvardag kvardagar samandrag timar dagar varsla verkar fleire meir seier gjer posta
  stoda tysdag laurdag sundag hende distrikta kanalane årsaka utestengde dersom`);
const BOKMAL_ALONE =
  list(`ikke hva hvorfor hvordan hvem hvor hver jeg dere noen noe bare være vært fra igjen uke uka
  rolig kommer daglig inte hur varför vad jag bara är hvad nogen noget`);
