import type { Severity } from '../../model/incident.ts';
import type { Intent, SlotAction } from '../../model/question.ts';
import type { ParsedText } from '../entities/parsed-text.ts';
import { has, without } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { calmSaid } from './reports.ts';

/** `alerts` where the alerts are asked for, ended, silenced or taken. */
export function alertsWanted({
  parsed,
  until,
  afterAlert,
  period,
}: DialogueState): Intent | undefined {
  const { normalized, question } = parsed;
  if (has(normalized, 'otherThing') && !has(normalized, 'ourThing', 'alert')) return undefined;
  // «Får beskjed om at …» is what a screen says.
  const tell = has(without(without(normalized, 'noAlert'), 'beingTold'), 'tellWhen');
  if (tell && silenceMeant(normalized) && parsed.unknownWords.length <= 2) return 'alerts';
  if (has(normalized, 'pausing') && !has(normalized, 'alert')) return undefined;
  const request = !question || has(normalized, 'wishToBeTold');
  if (!request) return undefined;
  const noun = has(without(without(normalized, 'courtesy'), 'noAlert'), 'alert');
  const unknownWords = parsed.unknownWords.length;
  if (has(normalized, 'whyOrWho')) return undefined;
  const ended = until || period !== undefined;
  // «Vi er tause inntil pårørende er varslet»: it is the desk that is silent.
  if (
    !tell &&
    calmSaid(normalized).includes('quiet-on-purpose') &&
    !wantsLess(normalized.replace(/ (?:stille|quiet|vent|vente|tysta) /g, ' '))
  )
    return undefined;
  const object = / (?:demp|dempe|pause|mute|snooze|stille) (?:ned )?([^ ]+)/u.exec(normalized)?.[1];
  const ofOurs =
    noun || afterAlert || parsed.owners.length + parsed.platforms.length > 0 || parsed.all;
  if (!ofOurs && object !== undefined && parsed.unknownWords.includes(object)) return undefined;
  if (
    wantsSnooze(normalized) &&
    ended &&
    unknownWords <= 1 &&
    !/ (?:kaffe|møte|øl|lunsj) /.test(normalized)
  ) {
    if (noun || has(normalized, 'silencing') || (afterAlert && !has(normalized, 'calmWord')))
      return 'alerts';
  }
  if (has(normalized, 'snoozing') && unknownWords <= 1 && parsed.words.length <= 5) return 'alerts';
  if (ended && has(normalized, 'leaveUsAlone') && unknownWords <= 1) return 'alerts';
  // «Radioen er stille, varsle …»: what is silent is no order to be it.
  const order = normalized.replace(/ (?:er|is|så|helt) (?:stille|quiet|rolig)(?= )/g, ' ');
  if (noun && wantsLess(order) && unknownWords <= 1) return 'alerts';
  if (tell && unknownWords <= 2 && alertSubject(parsed)) return 'alerts';
  if (noun && unknownWords <= 1 && has(normalized, 'switchOn')) return 'alerts';
  if (
    afterAlert &&
    wantsLess(normalized) &&
    has(normalized, 'enough') &&
    unknownWords === 0 &&
    parsed.words.length <= 5
  )
    return 'alerts';
  return undefined;
}

/** «Si fra når …» must be about a channel, or about nothing but "it". */
export function alertSubject({
  normalized,
  owners,
  platforms,
  all,
  unknownWords,
}: ParsedText): boolean {
  if (has(normalized, 'otherThing') && !has(normalized, 'ourThing')) return false;
  if (owners.length + platforms.length > 0 || all) return true;
  if (has(normalized, 'channel', 'posting')) return true;
  return (
    unknownWords.length === 0 && has(normalized, 'down', 'fine', 'trouble', 'quiet', 'anyChange')
  );
}

/** «Varsler av», said last; an «oppsummering av natta» is none. */
const LEFT_OFF =
  / (?:varsel|[^ ]*rapport|oppsummering|oversikt|sammendrag|alerts?|notifications?|digest|summary|reports?) (?:av|off)(?: (?:[.!,;]|nå|now|takk|please))* $/u;
/** Asked of the time itself, whoever can or will get it then. */
const TIME_ASKED =
  /(?:^| )(?:når|hvor ofte|hvilken (?:tid|dag(?:er)?|ukedag(?:er)?|klokke[^ ]*)|hva (?:tid|klokke[^ ]*)|what (?:time|day|hour)|which (?:days?|hour)|how often|when) (?:på [^ ]+ )?(?:kan|kunne|kommer|får|er|blir|sendes|skal|går|can|could|do|does|is|will|should|are) /u;
/** A question that begins with its verb asks, unless it is a wish. */
const WHETHER =
  /^(?: (?:hei|hi|hello|du|og|men|and|[,.!]))* (?:er|får|kommer|går|sendes|blir|har|finst|finnes|is|are|do|does|will|have|has|isn't) /u;

/** «Får jeg rapport i dag?» asks of one day; a wish names how often, or a time. */
const GETS_ONE =
  / får (?:vi|jeg) (?:.*[?] $|(?:[^ ]+ ){0,3}i (?:dag|kveld|natt|morgen) $|(?:[^ ]+ ){0,3}(?:idag|ikveld) $)/;

/** True if the words ask when or whether a digest comes; asking changes nothing. */
export function asksForTime(normalized: string): boolean {
  if (TIME_ASKED.test(normalized)) return true;
  const wishes = has(normalized, 'wish');
  if (WHETHER.test(normalized)) return !wishes || GETS_ONE.test(normalized);
  return has(normalized, 'whenWord') && !wishes;
}

/** What is to become of the digest, as the words of the whole mean it: «ikke slå av» is `on`. */
export function digestAction(normalized: string, question: boolean): SlotAction {
  if (question && asksForTime(normalized)) return 'when';
  if (has(normalized, 'deniedOff')) return 'on';
  return isOff(normalized) ? 'off' : 'on';
}

/**
 * What is to become of the alerts.
 *
 * @param until a time, a length or a stretch is named, so that silence is to end by itself
 */
export function alertAction(whole: string, until: boolean): SlotAction {
  const normalized = order(whole);
  if (has(whole, 'whichAlerts')) return 'when';
  if (has(normalized, 'deniedOff')) return 'on';
  const less = isOff(normalized);
  if (has(normalized, 'snooze') && (until || !less)) return 'snooze';
  if (less) return until ? 'snooze' : 'off';
  return 'on';
}

/** The order without its condition: what a channel may stop doing is no order to stop. */
function order(normalized: string): string {
  const [head = '', ...rest] = normalized.split(
    / (?:når|hvis|om|idet|when|if|once|dersom|whenever|straks|med en gang|med det samme|så snart|så fort|hver gang|every time|as soon as|the (?:moment|second|minute|instant)|in case|i tilfelle) /u,
  );
  if (/[a-zæøå]/u.test(head) && rest.length > 0) return `${head} `;
  const comma = normalized.indexOf(' , ');
  return rest.length > 0 && comma > 0 ? normalized.slice(comma) : normalized;
}

const isOff = (normalized: string): boolean =>
  has(normalized, 'refusedSetting', 'switchOff') || LEFT_OFF.test(normalized);

/** Something is to end, or to be silent for a while. */
export const wantsLess = (normalized: string): boolean =>
  isOff(normalized) || has(normalized, 'snooze');
export const wantsSnooze = (normalized: string): boolean => has(normalized, 'snooze');

/** True if an alert is taken: in so many words, or right after it by anything that orders nothing else. */
export function acknowledges({ parsed: { normalized }, afterAlert }: DialogueState): boolean {
  return has(normalized, 'ack') || (afterAlert && !has(normalized, 'otherOrder'));
}

/** A digest by a name that nothing but a digest has. */
const DIGEST_NOUN =
  / (?:digest|rapport|dagsrapport|morgenrapport|oppsummering|sammendrag|summary|report) /;

/** In a talk of a digest: another time, or no digest after all. */
export function digestChanged({ parsed, until, afterDigest }: DialogueState): boolean {
  const { normalized, question, words, unknownWords } = parsed;
  if (!afterDigest || words.length > 12 || unknownWords.length > 1) return false;
  if (has(normalized, 'alert', 'tellWhen', 'down')) return false;
  if (has(normalized, 'posting', 'why')) return false;
  if (question && !has(normalized, 'mayOrCan')) return false;
  if (until) return true;
  const it = has(normalized, 'itOrAgain');
  return (
    it &&
    wantsLess(normalized) &&
    !wantsSnooze(normalized) &&
    unknownWords.length === 0 &&
    words.length <= 7
  );
}

/** What is wanted of a summary: that it comes again, one of a time that is over, or of now. */
export function digestWanted({ parsed, period, past }: DialogueState): Intent | undefined {
  const { question } = parsed;
  const normalized = without(parsed.normalized, 'noReport');
  if (!has(normalized, 'digest') || has(normalized, 'aboutElse')) return undefined;
  // «Rapporten kom ikke»: told of a digest, not ordered.
  if (!question && / (?:kom|kom ikke|uteble|mangler|came|arrived|arrive) /.test(normalized))
    return undefined;
  const about =
    / (?:[^ ]*rapport|report|oppsummering|[^ ]*oversikt|summary|overview|sammendrag) (?:om|about|av|fra|til|på|i|from) (?!@|alle|distrikt|kanal|våre?|vår |our |all |every|the |hver|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|morgen|kveld|kl|halv|kvart|når|i |dag|natt|denne|this|dette|\d)([^ ]+)/u.exec(
      normalized,
    );
  if (about && parsed.unknownWords.length > 0) return undefined;
  if (parsed.unknownWords.length > (parsed.words.length > 6 ? 2 : 1)) return undefined;
  const scheduled = has(normalized, 'schedule');
  // A yes or no about a digest that comes: it changes nothing.
  if (
    question &&
    DIGEST_NOUN.test(normalized) &&
    asksForTime(normalized) &&
    !past &&
    !has(normalized, 'digestRead')
  )
    return 'digest';
  if (question && has(normalized, 'atWhatTime')) return 'digest';
  if (question && has(normalized, 'isDigestOn')) return 'digest';
  if (
    period !== undefined &&
    /^(last-|yesterday|today|tonight|this-|PT|P\d)/.test(period) &&
    !scheduled
  )
    return 'ask-history';
  const request = !question || has(normalized, 'requestAsked');
  if (!request) return undefined;
  const firm =
    / (?:digest|[^ ]*rapport|report|morgenrapport|dagsrapport) /.test(normalized) ||
    / (?:daglig|daily|fast|faste|morning) /.test(normalized);
  if (wantsLess(normalized))
    return firm || scheduled || has(normalized, 'summaryWord') ? 'digest' : undefined;
  if (!firm && !scheduled)
    return has(normalized, 'overviewWord') && (parsed.all || parsed.owners.length > 0)
      ? 'ask-status'
      : has(normalized, 'subscribe') && has(normalized, 'subscribeVerb')
        ? 'digest'
        : undefined;
  return has(normalized, 'subscribe') || scheduled || parsed.words.length <= 3
    ? 'digest'
    : undefined;
}

/** Whether it is long silences that somebody wants to hear of, or no longer. */
export function silenceMeant(normalized: string): boolean {
  return has(normalized, 'unusualSilence');
}

/** From which severity on somebody wants to hear of incidents; undefined where the words say nothing of it. */
export function leastSevere(normalized: string): Exclude<Severity, 'info'> | undefined {
  if (has(normalized, 'alsoPartly')) return 'warning';
  return has(normalized, 'onlyCritical') ? 'critical' : undefined;
}
