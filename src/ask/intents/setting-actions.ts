import type { SlotAction } from '../../model/question.ts';
import { has } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';

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

export const wantsLess = (normalized: string): boolean =>
  isOff(normalized) || has(normalized, 'snooze');
export const wantsSnooze = (normalized: string): boolean => has(normalized, 'snooze');

/** True if an alert is taken: in so many words, or right after it by anything that orders nothing else. */
export function acknowledges({ parsed: { normalized }, afterAlert }: DialogueState): boolean {
  return has(normalized, 'ack') || (afterAlert && !has(normalized, 'otherOrder'));
}
