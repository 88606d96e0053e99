import type { ParsedText } from '../entities/parsed-text.ts';
import { has, without } from '../text/lexicon.ts';

const CODE =
  /[{}]|<\/?[a-z][^<>]*>|\bfunction\s*\(|=>|;\s*(drop|delete|update|select)\b|\b(select|insert|delete|update)\b.+\b(from|into|set|table)\b|```|\$\(|%0a|\\u[0-9a-f]{4}|(?:^|\s)--\s|"\s*:\s*["[{tf]|=["']?(off|on|true|false)\b/iu;

/** True if the text is code, data or an order to the machine behind the bot. */
export function isInjected(text: string, normalized: string): boolean {
  return (
    CODE.test(text) ||
    has(normalized, 'injected') ||
    has(` ${text.toLowerCase().replace(/[^\p{L}\p{N}:]+/gu, ' ')} `, 'injected')
  );
}

/** What others said. An order in it is not this person's. */
export function withoutQuotes(text: string): string {
  const bare = text
    .replace(/«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"|(?<!\p{L})'[^']{6,}'(?!\p{L})/gu, ' ')
    .replace(/^\s*>.*$/gmu, ' ')
    .trim();
  return /\p{L}/u.test(bare) ? bare : '';
}

const OPEN =
  '(?: (?:hei|hey|hi|du|kan du|kunne du|can you|could you|would you|please|vil du|så|vær så snill å|vær så god og|ok|,|:|!|bot|kanalvakt|nå|og|and|må du|du må|vennligst))*';
const FORBIDDEN = new RegExp(
  `^${OPEN} (?:please )?(?:(?:post|poste|tweet|publish|publiser|publisere|tvitre|legg|legge|repost|retweet|del|dele|share|svar|reply|skriv|skrive|write|send)(?: [^ ]+){0,6}? (?:på|til|ut|on|to|at|:|dette|denne|this|that)|(?:tweet|post|poste|publiser|tvitre) (?!er|virker|kommer|går|is|are)[^ ]+|(?:legg|legge) (?:[^ ]+ ){0,4}ut|(?:post|tweet|publish|tvitre|publiser) |(?:slett|slette|delete|remove|fjern|radere|rediger|edit|endre)(?: [^ ]+){0,5}? (?:innlegg|tweet|post|posten|melding|poste|konto|account|bilde|kommentar*|@platform|side|tråd*|kanal|profil[^ ]*|passord[^ ]*)|(?:bytt|bytte|endre|reset|change|nullstill|nullstille|tilbakestill|gi|give|send|reset|sett|finn|oppgi|hva er|what is|what's|fortell)(?: [^ ]+){0,5}? (?:passord[^ ]*|password[^ ]*|pinkode|token|kode|credentials|api|nøkkel[^ ]*|key))`,
  'u',
);
/** What was done already, or a thing that is named for it: told, not asked for. */
const TOLD =
  /^(?:(?:jeg|eg|vi|me|i|we) )?(?:skrev|skreiv|postet|posta|posted|sendte|sent|delte|publiserte|published|tvitret|la|posts|just posted)(?= )|^(?:post|publiser\p{L}*|publish|posting) ?(?:button|knapp\p{L}*)/u;
/** «Publiserer dere fortsatt på …?»: asked of others, not ordered. */
const ASKED = /^\p{L}+[ea]r (?:dere|vi|de|dei|dykk|i|ni) /u;
/** True if the text asks for what the bot must never do: post, delete, change a password, act on an account. */
export function isForbidden({ normalized, masked }: ParsedText): boolean {
  if (TOLD.test(masked) || ASKED.test(masked)) return false;
  // «Send the recap at 6» orders what the bot does send.
  if (has(normalized, 'digest') && has(normalized, 'schedule')) return false;
  if (has(normalized, 'lookUp'))
    return / (?:passord|password)/.test(normalized) && FORBIDDEN.test(normalized);
  if (/ (?:slett|slette|delete) /.test(normalized) && FORBIDDEN.test(normalized)) return true;
  return FORBIDDEN.test(normalized) || has(normalized, 'forbiddenAnywhere');
}

const TALK =
  /^(?: (?:takk|tusen|mange|thanks|thank|thx|ty|tack|tak|hei|hi|hey|hello|hallo|halla|heisann|heia|morn|god|good|morgen|morning|dag|kveld|natt|night|evening|afternoon|ettermiddag|ok|okay|okei|oki|fint|flott|supert|super|bra|great|nice|cool|kult|topp|perfekt|perfect|you|u|du|deg|for|hjelp|hjelpen|help|hjelpa|alt|all|så|mye|much|so|very|veldig|svært|greit|den|det|er|lol|haha|hehe|hahaha|yes|ja|jepp|jada|no|nei|nope|neida|velkommen|welcome|bye|hade|ha|bra|snakkes|sees|see|later|ses|then|da|alle|everyone|folkens|team|gjengen|sammen|guys|all|sov|godt|helg|helga|weekend|a|have|nydelig|den|var|good|bot|job|jobb|jobba|bra|well|done|love|it|elsker|info|information|informasjonen|infoen|svar|svaret|the|answer|skjønner|forstår|got|jul|påske|sommer|ferie|fredag|mandag|mvh|hilsen|beklager|sorry|unnskyld|np|problem|vær|please|cheers|morra|kos|kaffe|noted|i|og|and|to|again|igjen|sees|hva|skjer|hvordan|går|how|are|hyggelig|hils|klem|kjære|på|vakt|ikkje|noe|å|takke)| [.,!?:;])+ $/u;
/** Greetings, thanks and the like, and nothing besides. */
export function isSmallTalk(normalized: string): boolean {
  return TALK.test(normalized) && has(normalized, 'smallTalkWord') && !has(normalized, 'allWell');
}

/**
 * True if the words may mean that someone is in danger: a deed, a body or a place in danger, and nothing that takes it
 * back. Rather too often than once too seldom: the price of a false one is an answer with the emergency numbers.
 *
 * @param normalized as in `ParsedText`
 */
export function meansEmergency(normalized: string): boolean {
  const told = without(normalized, 'harmless');
  // «Face» is also what Facebook is called for short, and the name of a town takes nothing back.
  const placed = told.replace(/@owner| (?:her|his) @platform/g, ' sted');
  const isSomebody = has(told, 'person', 'somebodyNear');
  const cries = has(told, 'cry') && has(told, 'somebodyNear') && !has(told, 'polite');
  const isClear =
    has(told, 'dangerSigns', 'inWater') ||
    (has(told, 'boat') && has(told, 'sinking')) ||
    (isSomebody && has(told, 'notHome', 'lifeless'));
  if (!isClear && !cries && !has(told, 'danger')) return false;
  if (has(told, 'exercise') && !has(told, 'noExercise')) return false;
  if (has(told, 'counting') && !has(told, 'hereAndNow')) return false;
  const isOurBusiness = has(
    placed,
    'aboutPosting',
    'alert',
    'digest',
    'tool',
    'network',
    'machine',
  );
  // A place and a word that has other senses, and nobody in danger: «skudd i Bodø».
  if (!isOurBusiness) return isClear || cries || placed === told || !has(told, 'weak');
  // What police write about all day. Getting a message out about a fire is no cry for help.
  if (has(told, 'published') && !has(told, 'summons')) return false;
  // An account bleeds and posts drown without anybody: a person has to be in it, or a call for help.
  return (isSomebody || has(told, 'summons', 'cry')) && (isClear || has(told, 'hereAndNow'));
}
