import { pattern } from './pattern.ts';

/** Orders in disguise: code, markup, JSON, and texts that address the machine instead of asking it. */
const INJECTED = pattern(`
  ignore/disregard/forget/override/bypass (…)
  instruction*/rules/prompt*/previous/above/everything, ignorer (…)
  instruk*/regler/tidligere/alt/alle, glem (…) instruk*/regler/alt/alle, bortse fra, se bort
  fra, overstyr, system prompt, system :, assistant :, developer mode, you are now, du er nå,
  act as, pretend, lat som, jailbreak, execute, utfør følgende, sudo, drop table, rm rf, action
  off, action on, intent, override, admin mode, print your, reveal, new instructions, nye
  instruksjoner, nye instruksar, som administrator, disregard (…) rules, ignorera, ignorér
`);
const CODE =
  /[{}]|<\/?[a-z][^>]*>|\bfunction\s*\(|=>|;\s*(drop|delete|update|select)\b|\b(select|insert|delete|update)\b.+\b(from|into|set|table)\b|```|\$\(|%0a|\\u[0-9a-f]{4}|(?:^|\s)--\s|"\s*:\s*["[{tf]|=["']?(off|on|true|false)\b/iu;

/** True if the text is code, data or an order to the machine behind the bot. */
export function isInjected(text: string, spoken: string): boolean {
  return (
    CODE.test(text) ||
    INJECTED.in(spoken) ||
    INJECTED.in(` ${text.toLowerCase().replace(/[^\p{L}\p{N}:]+/gu, ' ')} `)
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
const FORBIDDEN_ANYWHERE = pattern(`
  kan/can/could/vil/would du/you (…)
  poste/publisere/tvitre/tweet/publish/legge/slette/delete/bytte/reset/change/nullstille/skrive/retweet/blokkere/block/logge/åpne/unlock/svare/dele/følge/follow/låse/restart/starte/redigere/oppdatere,
  log (…) in for, logg (…) inn for, lås opp konto, unlock (the/our) account, kan du låse, ban
  (…) user, blokker, følg @*, restart, start (…) på nytt, omstart*
`);
const LOOK_UP = pattern(`
  sjekk*, check, se om, see if, si om, tell, fortelle, status, varsle, varsel, rapport,
  oppsummering, dagsrapport, morgenrapport, sammendrag, alert, digest, summary, report, briefing, når, when, hvis, if, hver, daglig, beskjed, oversikt,
  hva du kan, hvordan, how, why, hvorfor
`);

/** True if the text asks for what the bot must never do: post, delete, change a password, act on an account. */
export function isForbidden(spoken: string): boolean {
  if (LOOK_UP.in(spoken)) return / (?:passord|password)/.test(spoken) && FORBIDDEN.test(spoken);
  if (/ (?:slett|slette|delete) /.test(spoken) && FORBIDDEN.test(spoken)) return true;
  return FORBIDDEN.test(spoken) || FORBIDDEN_ANYWHERE.in(spoken);
}

const TALK =
  /^(?: (?:takk|tusen|mange|thanks|thank|thx|ty|tack|tak|hei|hi|hey|hello|hallo|halla|heisann|heia|morn|god|good|morgen|morning|dag|kveld|natt|night|evening|afternoon|ettermiddag|ok|okay|okei|oki|fint|flott|supert|super|bra|great|nice|cool|kult|topp|perfekt|perfect|you|u|du|deg|for|hjelp|hjelpen|help|hjelpa|alt|all|så|mye|much|so|very|veldig|svært|greit|den|det|er|lol|haha|hehe|hahaha|yes|ja|jepp|jada|no|nei|nope|neida|velkommen|welcome|bye|hade|ha|bra|snakkes|sees|see|later|ses|then|da|alle|everyone|folkens|team|gjengen|sammen|guys|all|sov|godt|helg|helga|weekend|a|have|nydelig|den|var|good|bot|job|jobb|jobba|bra|well|done|love|it|elsker|info|information|informasjonen|infoen|svar|svaret|the|answer|skjønner|forstår|got|jul|påske|sommer|ferie|fredag|mandag|mvh|hilsen|beklager|sorry|unnskyld|np|problem|vær|please|cheers|morra|kos|kaffe|noted|i|og|and|to|again|igjen|sees|hva|skjer|hvordan|går|how|are|hyggelig|hils|klem|kjære|på|vakt|ikkje|noe|å|takke)| [.,!?:;])+ $/u;
const TALK_WORD = pattern(`
  takk, tusen, thanks, thank, thx, ty, tack, tak, hei, hi, hey, hello, hallo, halla, heisann,
  god, good, morn, haha*, lol, hehe, flott, supert, great, nice, cool, kult, topp, bye, hade,
  cheers, velkommen, welcome, bra jobba, snakkes, sorry, beklager, ha det, mvh, hilsen, morgen,
  perfekt, perfect, nydelig, ok, okay, ja, nei, yes, no
`);

const THANKS = pattern('takk, takke, thanks, thank, thx, ty, tack, tak, cheers, bra jobba');

export function isThanks(spoken: string): boolean {
  return THANKS.in(spoken);
}

/** Greetings, thanks and the like, and nothing besides. */
export function isSmallTalk(spoken: string): boolean {
  return (
    TALK.test(spoken) &&
    TALK_WORD.in(spoken) &&
    !pattern(`
  alt bra, all good, alt ok, alt greit, alt fint, alt i orden, noe problem, no problem, ok på,
  er alt, er det
`).in(spoken)
  );
}
