import type { Intent } from '../model/question.ts';
import { WHICH_ALERTS, wantsLess, wantsSnooze } from './action.ts';
import { pattern } from './pattern.ts';
import { calmSaid } from './says.ts';
import type { Scene } from './scene.ts';
import { alertSubject } from './subject.ts';
import * as topic from './topics.ts';

/** Clocks and tables are set, too: «kan du stille klokka fram?» */
export const SET_CLOCK = pattern(`
  stille/still klokka/klokken/uret/vekkerklokka (…) fram/frem/tilbake/inn/om, kan/må/skal/kunne
  du/vi/noen/jeg stille klokka/uret/bordet/vekkerklokka/spørsmål/opp, stille før stormen, calm
  before the storm, before the storm, lugnet före stormen
`);

export const ACK = pattern(`
  kvitter*, kvittert, kvitterer, kvittering, acknowledge*, ack, acked, ackd, kvittere
`);

export const SOFT_ACK = pattern(`
  mottatt, motteke, mottagit, modtaget, roger, copy, copy that, vi/jeg/han/ho/hun er på
  (saken/ballen/det), er på saken, på saken, on it, i've got (it/this), i got (it/this), we got
  (it/this), got it, got this, tar (den/det/denne/saken/dette/seg/over/hånd), tek
  (den/det/denne/saka), jeg tar, vi tar, tar jeg, tar vi, tager, ser på det, ser på saken, ser
  nærmere, sjekker det, looking into, looking at, will look, have a look, i'll take, we'll take,
  taking (it/this/care/over), i'm handling, handling it, we're handling, fikser, ordner, sett,
  har sett, seen, noted, notert, registrert, har kontroll, under kontroll, har den, ha den, vi
  har den, vi er kjent med, kjent med, klar over, aware, is aware, jobber med, arbeider med,
  working on, følger opp, følgjer opp, understood, forstått, kjenner til, er informert, går på
  den, min, mine, we know, vi vet, vi veit, yep we, tatt, tas, blir tatt, blir fulgt, ok, okay,
  tack vi, jag tar, kollar, bekreft*, confirmed, acknowledging
`);

export const STAND_ALARM = pattern(`
  alarm clock, wake up, alarm for my, set an alarm, vekker*, vekking*, nap,
  garasje*, garage, brannalarm*, innbruddsalarm*, bil, bilen, car, vekkerklokk*, vekkealarm*,
  mobil*, telefon*, phone, huset, house, hytta, døra, kontoret, office, butikk*, bank*, skole*,
  school, lager*, værvarsel*, weather, flom*, storm*, mas på, lønns*, butikken, kaffe*, unger,
  kids
`);

/** «Beklager at jeg forstyrrer» speaks of no alert. */
const COURTESY = pattern(
  'beklager/unnskyld/sorry/apologies (…) forstyrr*/disturb*/bother*/mas/maser, hate to bother',
);

const BEING_TOLD = pattern(
  'beskjed om at, beskjed at, varsel om at, melding om at, message that, notice that, told that',
);

/** Courtesies, next of kin who are told, and nothing to tell from a place ask for no alert. */
const NO_ALERT = pattern(`
  noe/ingenting/lite/null/nytt/mye å melde (fra), et/eit pip, beklager (at) (jeg) forstyrr*,
  unnskyld (at) (jeg) forstyrr*, sorry to disturb, sorry (for) disturbing,
  pårørende/familie/familien/foreldre/foreldrene/kin/family (…)
  varsel/varsle/varslet/notified/alerted/told
`);

export function alertsWanted({ reading, until, afterAlert, period }: Scene): Intent | undefined {
  const { spoken, question } = reading;
  if (WHICH_ALERTS.in(spoken) && reading.strange.length === 0) return 'alerts';
  const request =
    !question ||
    pattern(`
  kan/kunne/can/could/vil/would du/you/jeg/i/we/vi, tell me/us, si fra, let me/us know, får vi
`).in(spoken);
  if (!request) return undefined;
  const noun = topic.ALERT.in(NO_ALERT.without(COURTESY.without(spoken)));
  // «Får beskjed om at …» is what a screen says.
  const tell = topic.TELL_WHEN.in(BEING_TOLD.without(NO_ALERT.without(spoken)));
  const strange = reading.strange.length;
  if (pattern('hvorfor, why, når kommer, hvem').in(spoken)) return undefined;
  const ended = until || period !== undefined;
  // «Vi er tause inntil pårørende er varslet»: it is the desk that is silent.
  if (
    !tell &&
    calmSaid(spoken).includes('quiet-on-purpose') &&
    !wantsLess(spoken.replace(/ (?:stille|quiet|vent|vente|tysta) /g, ' '))
  )
    return undefined;
  const object = / (?:demp|dempe|pause|mute|snooze|stille) (?:ned )?([^ ]+)/u.exec(spoken)?.[1];
  const ofOurs =
    noun || afterAlert || reading.owners.length + reading.platforms.length > 0 || reading.all;
  if (!ofOurs && object !== undefined && reading.strange.includes(object)) return undefined;
  if (wantsSnooze(spoken) && ended && strange <= 1 && !/ (?:kaffe|møte|øl|lunsj) /.test(spoken)) {
    if (
      noun ||
      pattern(`
  snooze*, demp*, dempa, utsett, udsæt, mute, pause, slumre, tysta, tystne, stilne, stilna, ikke forstyrr, do not disturb,
  don't disturb
`).in(spoken) ||
      (afterAlert && !pattern('rolig, quiet').in(spoken))
    )
      return 'alerts';
  }
  if (pattern('snooze*, demp*, dempa').in(spoken) && strange <= 1 && reading.words.length <= 5)
    return 'alerts';
  if (
    ended &&
    pattern(`
  hold/hald (…) kjeft/munn, shut up, be quiet, ti stille, vær stille, hysj, hold off, ikke (…)
  mas/bry/plag*, don't (…) bother/bug/nag, leave me/us alone, la (…) i fred, la (…) sove, let me
  sleep, ro til
`).in(spoken) &&
    strange <= 1
  )
    return 'alerts';
  // «Radioen er stille, varsle …»: what is silent is no order to be it.
  const order = spoken.replace(/ (?:er|is|så|helt) (?:stille|quiet|rolig)(?= )/g, ' ');
  if (noun && wantsLess(order) && strange <= 1) return 'alerts';
  if (tell && strange <= 2 && alertSubject(reading)) return 'alerts';
  if (
    noun &&
    strange <= 1 &&
    pattern(`
  slå på, skru på, slå (…) på, skru (…) på, turn (…) on, switch (…) on, enable, aktiver, vil ha,
  want, ønsker, send, gi, give, start, få, get, abonner*, subscribe, trenger, need, sett (…) på,
  ja til, alle, resume, gjenoppta, set up, sett opp, meld på, på, on, gjerne, ha
`).in(spoken)
  )
    return 'alerts';
  if (
    afterAlert &&
    wantsLess(spoken) &&
    pattern('slutt, stopp, nok, enough, stop').in(spoken) &&
    strange === 0 &&
    reading.words.length <= 5
  )
    return 'alerts';
  return undefined;
}
