import type { SlotAction } from '../model/question.ts';
import { pattern } from './pattern.ts';

const OFF = pattern(`
  stop, stogg, stogge,
  stopp, stopping, stops, stans, slå/sl/skru/slår/sett/sette/ta/kople/koble/turn/switch/take (…)
  av/off/bort, slå/skru varsel/rapport/oppsummering/oversikt/sammendrag/det/dem/den fra, turn/switch (…) off, av med, disable, deaktiver*, cancel*, kanseller*,
  unsubscribe*, avmeld*, meld (…) av, meld meg av, melde meg av, opt out, quit, end, drop,
  dropp, skip, hopp over, kutt, fjern, fjerne, remove, delete, slett, kill, cut, avslutt, ta
  bort, slutt, skru ned, legg ned, si opp, avbestill, enough, no more, cease, nok (med), la være, spar meg, spare meg
`);
/** «Varsler av», said last; an «oppsummering av natta» is none. */
const LEFT_OFF =
  / (?:varsel|[^ ]*rapport|oppsummering|oversikt|sammendrag|alerts?|notifications?|digest|summary|reports?) (?:av|off)(?: (?:[.!,;]|nå|now|takk|please))* $/u;
const REFUSED = pattern(`
  nei takk til, no thanks to, no thank you to, gidder/gider/orker ikke, lei av,
  varsle/varsel/send/sende/si/gi/meld/pling/pip/ping/mas/notify/alert/tell (meg/oss/vi/me/us)
  (fra/beskjed) ikke/not/aldri/never, no pings/alert/notification/notifications/noise, ingen varsel,
  ikke (…)
  send*/sende/sendt/si/rop/melde/fortelle/varsle/varsel/ha/få/mas/pling/pip/gi/trenger/ønsker/vil/rapport/oppsummering/oversikt/lenger/lengre/flere/mer/meir/plag*/forstyrr*/ping/pinge/kontakt*/bry/kim*,
  don't (…) send/alert/notify/ping/want/need/bother/nag/tell/warn/bug/text/message/disturb, do
  not (…) send/alert/notify/ping/want/need/bother/disturb, no (more/further) (…)
  report/summary/alert/digest/notification/ping/warnings/updates/digest/briefing/summaries,
  never (…) send, trenger ikke, treng ikke, behøver ikke, vil ikke ha, vil ikke, ønsker ikke,
  ingen (…) rapport/oppsummering/varsel/oversikt/sammendrag/morgenrapport/dagsrapport/flere,
  uten (…) varsel/rapport, lei (…) av, lei disse, slipp/slippe/slipper (…)
  rapport/varsel/oppsummering/mas*/oversikt/sammendrag/dette, fed up, sick of, tired of, not
  need, won't need, can do without, slutt (…) med, ikke mas, hold (…) kjeft/munn, hald (…)
  kjeft/munn, shut up, be quiet, inte (…) ha, færre ikke, don't (…) report/summary/digest, quit
  alerting/pinging/sending/notifying, stop alerting/pinging/sending/notifying/telling
`);
const DENIED_OFF = pattern(`
  stopp/slå/skru/kutt/dropp/fjern/avslutt/demp/slett ikke/aldri/never, slå/skru
  varsel/rapport/dagsrapport/oppsummering/den/dem/det ikke av, ikke (…) glem/glemme, don't forget, do not
  forget, ikke (…) gå glipp av, ikke si opp, don't want to miss,
  ikke (…)
  stopp/stoppe/slå/skru/skip/slett/kutt/dropp/fjern/deaktiver*/avslutt/meld/avbestill/kanseller*/slutt/demp/hopp/ta,
  don't (…) stop/turn/switch/cancel/disable/drop/end/remove/kill/cut/skip/unsubscribe/mute, do
  not (…) stop/turn/switch/cancel/disable/drop/end/remove/kill/mute, never (…) turn/stop/cancel,
  aldri (…) stopp/slå/skru/slutt, fortsett, continue, keep (…)
  sending/on/coming/alerting/the/them, keep (…) report/summary/digest/alert, la (…) stå på,
  behold, leave (…) on, la (…) være på, hold (…) i gang, hald fram
`);
const SNOOZE = pattern(`
  snooze*, snus, slumre, demp*, utsett, utset, utsette, udsæt, skjut upp, pause, paus, pauset,
  mute, muted, silence, hush, quiet, stille, ro, postpone, hold off, vent, vente, vänta, dempa,
  stillemodus, lydløs, ikke forstyrr, do not disturb, don't disturb, peace, shush, tysta, tystne, stilne, stilna, la
  meg/oss/vi (…) sove/være/få, sov, delay
`);
const WHEN = pattern(`
  når, hvilken tid, hvilken klokke*, hvilken dag*, hvilken ukedag, what/which hour, hva tid, hva klokke*, what time, when, which
  day*, what day*, hvor ofte, how often, klokkeslett, er (…) på, is (…) on, are (…) on, neste,
  next, hvor lenge til, how long until
`);

/** A wish in the form of a question: «kan du sende …?» */
const WISH = pattern(`
  kan/kunne/can/could/vil/would/skal du/dere/vi/jeg/you/i/we, fra nå, får jeg, får vi
`);
/** Asked of the time itself, whoever can or will get it then. */
const TIME_ASKED =
  /(?:^| )(?:når|hvor ofte|hvilken (?:tid|dag(?:er)?|ukedag(?:er)?|klokke[^ ]*)|hva (?:tid|klokke[^ ]*)|what (?:time|day|hour)|which (?:days?|hour)|how often|when) (?:på [^ ]+ )?(?:kan|kunne|kommer|får|er|blir|sendes|skal|går|can|could|do|does|is|will|should|are) /u;
/** A question that begins with its verb asks, unless it is a wish. */
const WHETHER =
  /^(?: (?:hei|hi|hello|du|og|men|and|[,.!]))* (?:er|får|kommer|går|sendes|blir|har|finst|finnes|is|are|do|does|will|have|has|isn't) /u;

/** True if the words ask when or whether a digest comes; asking changes nothing. */
export function asksForTime(spoken: string): boolean {
  if (TIME_ASKED.test(spoken)) return true;
  const wishes = WISH.in(spoken);
  if (WHETHER.test(spoken)) return !wishes || / får (?:vi|jeg) .*[?] $/.test(spoken);
  return WHEN.in(spoken) && !wishes;
}

/** What is to become of the digest, as the words of the whole mean it: «ikke slå av» is `on`. */
export function digestAction(spoken: string, question: boolean): SlotAction {
  if (question && asksForTime(spoken)) return 'when';
  if (DENIED_OFF.in(spoken)) return 'on';
  return isOff(spoken) ? 'off' : 'on';
}

/** «Hvilke varsler er på?»: nothing is to become of them. */
export const WHICH_ALERTS = pattern(`
  hvilke/kva/hva/which/what varsler/varsel/varslinger/varslingar/alert* (…)
  på/on/aktive/active/her/here/gjelder/gjeld/apply
`);

/**
 * What is to become of the alerts.
 *
 * @param until a time, a length or a stretch is named, so that silence is to end by itself
 */
export function alertAction(whole: string, until: boolean): SlotAction {
  const spoken = order(whole);
  if (WHICH_ALERTS.in(whole)) return 'when';
  if (DENIED_OFF.in(spoken)) return 'on';
  const less = isOff(spoken);
  if (SNOOZE.in(spoken) && (until || !less)) return 'snooze';
  if (less) return until ? 'snooze' : 'off';
  return 'on';
}

/** The order without its condition: what a channel may stop doing is no order to stop. */
function order(spoken: string): string {
  const [head = '', ...rest] = spoken.split(
    / (?:når|hvis|om|idet|when|if|once|dersom|whenever|straks|med en gang|med det samme|så snart|så fort|hver gang|every time|as soon as|the (?:moment|second|minute|instant)|in case|i tilfelle) /u,
  );
  if (/[a-zæøå]/u.test(head) && rest.length > 0) return `${head} `;
  const comma = spoken.indexOf(' , ');
  return rest.length > 0 && comma > 0 ? spoken.slice(comma) : spoken;
}

const isOff = (spoken: string): boolean =>
  REFUSED.in(spoken) || OFF.in(spoken) || LEFT_OFF.test(spoken);

export const wantsLess = (spoken: string): boolean => isOff(spoken) || SNOOZE.in(spoken);
export const wantsSnooze = (spoken: string): boolean => SNOOZE.in(spoken);
