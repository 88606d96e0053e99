import type { Intent } from '../model/question.ts';
import type { Says } from '../model/signal.ts';
import { asksForTime, wantsLess, wantsSnooze } from './action.ts';
import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { CAN_POST_SURELY, calmSaid, DENIED_TROUBLE, troubleSaid } from './says.ts';
import * as topic from './topics.ts';

/** What the rules may know besides the words. */
export interface Scene {
  readonly reading: Reading;
  /** A time of day, a stretch or a length is named. */
  readonly until: boolean;
  readonly period: string | undefined;
  readonly past: boolean;
  /** The newest earlier text is an alert of the bot's own. */
  readonly afterAlert: boolean;
  /** The talk was of a digest just now. */
  readonly afterDigest: boolean;
  /** There are earlier texts at all. */
  readonly followUp: boolean;
}

const HELP = pattern(`
  hva (…) kan (…) du/jeg/vi/man (…) gjøre/hjelpe/skrive/spørre/si/svare/be/brukes/bruke, hva kan
  du, hva gjør du, hva er du, hvem er du, kan du hjelpe, can you help, what can you/i/we, what
  do you (do/know/understand), who are you, what are you, how do you work, hvordan virker du,
  hvordan bruke*, hvordan brukar, hvordan fungerer du, hvordan snakke*, hvordan spør*, how
  (do/can/should) (i/we) use, how to use, how does (this/it) (bot/thing) work, hvordan (…)
  virker botten/boten/dette/du/den, what commands, which commands, hvilken kommando, kommando,
  command, commands, what (does/do/is) (…) mean*, what's meant, hva betyr, hva (…) betyr, hva er
  (en/et) betyr, hva menes, hva mener du, hva meines, hva legger du i, hva innebærer, meaning
  of, what do you mean, define, definer, what is a/an/meant, hva vil det si, forskjell* (…)
  på/mellom, difference between, hvilken (…) kanal/distrikt/plattform*/konto/språk (…)
  kjenner/følger/kan/støtter/dekker/vet/har/overvåker/ser/passer/forstår, which (…)
  channel/district/districts/platforms/platform/account/language (…) do/can/are/you, what (…)
  channel/districts/platforms/account/languages (…) do/can/are, help, hjelp,
  instruction*, veiledning, bruksanvis*, user guide, guide, manual, hvor (…) finner jeg, hvor
  (…) innstilling*, where (…) settings, hva slags, what kind of, hva kan eg, options, which
  words, eksempler, examples, kommandoliste, er du en bot, are you (…) bot/human/real/ai, kva
  greier du, hva svarer du
`);
const HOW_TO = pattern(`
  hvordan (…) stogg*/tyst*/stilne*/skru/slukk*/avslutt*,
  hvordan (…)
  slå*/skru*/stopp*/sett*/setje/endre*/få/fær/bytt*/flytt*/abonner*/meld*/lag*/legg*/registrer*/konfigurer*/avslutt*/demp*/kvitter*/kobl*/aktiver*/deaktiver*/bestill*/fjern*/rapporter*/velg*/still*/utsett*/snooze/varsle/melder/melde/får/send/sende/pause*/tar/ta/gjør/si/trekker/trekke/kansellerer/kanseller*/starter/skifte*/slette*/angre*/opprett*/justere*/tilpass*/sletter/leg*,
  hva gjør jeg (for/hvis/om), hva gjør vi (for/hvis/om), hva skal jeg, hva må (jeg/vi), how do/can/could/should/would i/we/you/one (…)
  turn/switch/stop/set/get/change/subscribe/unsubscribe/cancel/configure/move/enable/disable/mute/snooze/acknowledge/add/remove/report/silence/make/schedule/pause/sign/withdraw/undo/activate/start/connect/tell,
  how to, hvordan virker (…) varsel/rapport/oppsummering/sammendrag/snooze, how do/does (…) alert/alerts/digest/notifications/summary/report/snooze/snoozing (…) work, where (do/can) (i/we), is it possible, er det mulig, er det mogleg, går det an, går
  det å, kan man, kan ein, can one, can i/we change/choose/set/pick/customi*/turn/switch/stop,
  hvor (…) slår/skrur/skru/endrer/endrar, måte å, way to, what do i (have/need) to, hvor
  kan jeg, hva skriver jeg, hva må jeg skrive, hva seier eg, what should i type, what do i
  type/write/say, fremgangsmåte*, lov å, should i
`);
/** How people are to tell the bot of trouble. */
const TELL_THE_BOT = pattern(`
  hvordan (skal/kan/bør/må) (jeg/vi/man/ein) si/sier/seier/melde/gi/gir/meddele (jeg/vi/man/ein/vi)
  fra/beskjed/inn/til, hvordan (skal/kan/bør/må) (jeg/vi/man/ein) varsle (jeg/vi/man/ein) (du/deg/dere) om,
  how do/can/should/would/could/may i/we/one report/flag/raise/let/inform/notify (…)
`);
/** Something in an answer of the bot's is not understood. */
const EXPLAIN_YOURSELF = pattern(`
  hjelp (meg/oss/vi) (å/med) (å) forstå/skjønne/tolke/lese/bruke/komme (…)
  svaret/svar/meldingen/statusen/deg/gang/ganger/melding, hjelp (meg/oss/vi) i gang/ganger, help me/us
  understand/interpret/read (the/your/this/that) answer/reply/status/response, help me/us get
  started, kan du hjelpe/hjelp (meg/oss/vi) (å/med) (å) forstå/skjønne/tolke (…) svar*,
  jeg/vi forstår/skjønner ikke (…) svaret/svar/meldingen (ditt/din/dine), don't understand/get
  your/the/that/this answer/reply/message, do not understand your/the/that/this answer/reply, hva mente/mener du med, forstår/skjønner/snakker/kan
  du norsk/bokmål/nynorsk/engelsk/svensk/dansk/dialekt/samisk, do you speak/understand
  english/norwegian/swedish/danish/nynorsk, hva står (…) for, hva tyder/betyr (…), forklar hva
  du mener, forklar (…) ordet, kommandoliste*, kommandolista, liste over kommando, vis (meg)
  kommando
`);
/** Clocks and tables are set, too: «kan du stille klokka fram?» */
const SET_CLOCK = pattern(`
  stille/still klokka/klokken/uret/vekkerklokka (…) fram/frem/tilbake/inn/om, kan/må/skal/kunne
  du/vi/noen/jeg stille klokka/uret/bordet/vekkerklokka/spørsmål/opp, stille før stormen, calm
  before the storm, before the storm, lugnet före stormen
`);
const ACK = pattern(`
  kvitter*, kvittert, kvitterer, kvittering, acknowledge*, ack, acked, ackd, kvittere
`);
const SOFT_ACK = pattern(`
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
const HISTORY = pattern(`
  historikk*, historie*, history, logg over, log of, timeline, tidslinje, sist, sist innlegg/melding/post, siste (…)
  innlegg/melding/tweet/post/poste/livstegn/oppdatering/postet/aktivitet/feil/hendelse/avbrudd/utfall/nedetid/gang/livsteikn/publisering/problem/ut,
  last (…)
  post/posted/tweet/tweeted/update/message/outage/incident/time/activity/published/seen/heard/sign/down/went,
  latest, most recent, nyeste, hvor lenge, hvor mange, hvor ofte, hvor langt, hvor lang tid, når
  (…) sist, når (…)
  ble/blei/var/gikk/postet/la/kom/begynte/starta/startet/sluttet/fikk/skjedde/publiserte/virket/oppdaget/falt/mistet/har,
  how long, how many, how often, how much, when (…) did/was/were/last, since when, siden når,
  hva skjedde, hva (…) skjedd, hva har skjedd, skjedde det, skjedd noe, what (…) happened, what
  went, anything happen*, did anything, did (…) go down/dark, did (…)
  post/tweet/publish/have/get, had (…) problems/trouble/outage,
  forrige/previous/tidligere/earlier/past (…)
  post/avbrudd/outage/hendelse/incident/incidents/nedetid/utfall/tweet/innlegg, nedetid,
  downtime, avbrudd, incidents, hendelse, outages, hendelseslogg, feillogg, noen gang, ever,
  lengste, longest, statistikk, statistics, stats, antall, gjennomsnitt*, average, i
  gjennomsnitt, første gang, first time, tilbakeblikk, recap of, gikk (…) galt, oppsummer,
  summarize, sum up, dato*, liste over, list of, hvilken dag, when was, missed anything, gått
  glipp, mens jeg var borte, while i was, i løpet av
`);
const PERIOD_PAST =
  /^(last-|yesterday|since-|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}-|P\d+[DWMY]|PT(?:[2-9]|\d\d)\d*H)/;
const SUBSCRIBE = pattern(`
  abonner*, subscribe*, sign (me/us) up, meld (…) på, sett (…) opp, set up, schedule, planlegg,
  start, slå på, skru på, turn on, switch on, enable, aktiver, slå (…) på, skru (…) på, sett (…)
  på, turn (…) on, flytt, move, endre, change, bytt, vil ha, ønsker, send, sende, gi, give, få,
  get, want, i'd like, would like, need, trenger, post, lever, levere, deliver, opprett, begynn,
  ha, kjør, legg inn, make, reschedule, push, gjerne, la meg få, let me have, please, takk, stå,
  fortsett, resume, gjenoppta, start opp, ta på, keep
`);
const ABOUT_ELSE = pattern(`
  skrive (…) *rapport, må/skal/husk (…) levere, skal (…) skrive,
  rapport/report/oversikt/oppsummering/summary/sammendrag/*rapport om/about/fra/from/på/on
  tilsynet/politirådet/the/sak*/møte*, må (…) inn, må være, må leveres, frist*, deadline, skal
  leveres, skrive (…) rapport, skriver rapport, skriv rapport, write (…) report, leser, lese,
  lest, read, kvartalsrapport*, årsrapport*, obduksjonsrapport*, politirapport*, anmeldelse*,
  signer*, sign the, har du skrevet, ligger i, ligg på, godkjen*, til retten, til statsadvokat*
`);
const STAND_ALARM = pattern(`
  alarm clock, wake up, alarm for my, set an alarm, vekker*, vekking*, nap,
  garasje*, garage, brannalarm*, innbruddsalarm*, bil, bilen, car, vekkerklokk*, vekkealarm*,
  mobil*, telefon*, phone, huset, house, hytta, døra, kontoret, office, butikk*, bank*, skole*,
  school, lager*, værvarsel*, weather, flom*, storm*, mas på, lønns*, butikken, kaffe*, unger,
  kids
`);
const OTHER_THING = pattern(`
  printer*, skriver*, heis*, elevator, lift, kaffe*, coffee, projektor*, projector, radio*,
  nødnett*, naudnett*, telefon*, phone*, mobil*, pc, pcen, laptop*, datamaskin*, skjerm*,
  screen, bil, bilen, patruljebil*, car, port, porten, garasje*, dør, døra, vaskemaskin*,
  epost*, email*, outlook, teams, server*, intranett*, kantina, kantinen, kiosk*, arrest*,
  aircondition*, varme*, lyset, lys, toalett*, dusj*, vei, veien, trafikk*, kø, tog*, buss*,
  train, ferge*, ferja, vær, været, weather, aksje*, stock*, humør*, gardin*, kamera*, camera*,
  drone*, hund*, katt*, lunch, lunsj*, bar, pub, køkken, kjøkken*, kjeller*, basement, banken,
  butikk*, strømpris*, priser, temperatur*, flagget, rullegardin*, kopimaskin*, kopiator*,
  scanner*, bom, bommen, sykkel*, bensin*, pumpe*, batteri*, møte*, meeting, systemet,
  straffesak*, pasientsystem*, bl96, po, sap, tv, spotify, netflix, vipps, minibank*, nettbank*,
  vask*, oppvask*, kjøleskap*, microwave, mikro*, tastatur*, mus, headset*, spillet, kampen,
  laget, stille klokk*, stille vekker*, stille (…) spørsmål*, før stormen, before the storm, bjørn*, sola, soverom*
`);
const RADIO_SILENCE = pattern('radio silence, radiotaushet, radiostillhet, on the radio');
/** Things of the bot's own world that OTHER_THING must not hide. */
const OUR_THING = pattern(`
  @platform, konto, account, kanal, channel, poste, postet, posting, profil*, tweet, publiser*,
  legge ut, lagt ut
`);

/** What the rules make of a text, or undefined where no rule fits and the phrases may speak. */
export function intentByRule(scene: Scene): Intent | undefined {
  const { reading, afterAlert } = scene;
  const { spoken, question } = reading;
  if (topic.HELP_WORD.test(spoken)) return 'help';
  if (ACK.in(spoken) && !question && !wantsLess(spoken)) return 'alerts';
  if (
    afterAlert &&
    !question &&
    SOFT_ACK.in(spoken) &&
    reading.strange.length <= 2 &&
    !wantsLess(spoken) &&
    !pattern(`
  ikke, not, can't
`).in(spoken)
  )
    return 'alerts';
  if (
    STAND_ALARM.in(spoken) &&
    (topic.ALERT.in(spoken) || topic.TELL_WHEN.in(spoken)) &&
    !OUR_THING.in(spoken)
  )
    return 'off-topic';
  const why = topic.WHY.in(spoken);
  const howTo = HOW_TO.in(spoken);
  const settings = topic.DIGEST.in(spoken) || topic.ALERT.in(spoken) || topic.TELL_WHEN.in(spoken);
  if (
    howTo &&
    (settings ||
      (question &&
        (wantsLess(spoken) || wantsSnooze(spoken)) &&
        !topic.POSTING.in(spoken) &&
        reading.strange.length <= 1))
  )
    return 'help';
  if (
    HELP.in(spoken) &&
    !(why && !pattern('hva betyr, what (…) mean*').in(spoken)) &&
    isHelp(scene)
  )
    return 'help';
  if ((TELL_THE_BOT.in(spoken) && question) || EXPLAIN_YOURSELF.in(spoken)) return 'help';
  if (SET_CLOCK.in(spoken)) return 'off-topic';
  const digest = digestWanted(scene) ?? digestChanged(scene);
  if (digest) return digest;
  const alerts = alertsWanted(scene);
  if (alerts) return alerts;
  if (
    howTo &&
    (topic.POSTING.in(spoken) || topic.CHANNEL.in(spoken)) &&
    !topic.STATE.in(spoken) &&
    /hvordan|how|hva/.test(spoken)
  )
    return 'help';
  if (
    OTHER_THING.in(RADIO_SILENCE.without(spoken)) &&
    !OUR_THING.in(spoken) &&
    !troubleOfOurs(scene)
  )
    return 'off-topic';
  if (isAlternative(scene) || isCheck(scene)) return 'ask-status';
  if (why && (question || why) && whyAbout(scene)) return 'ask-why';
  if (topic.WHOSE.in(spoken) && question && (inDomain(scene) || reading.ours)) return 'ask-why';
  if (historyAsked(scene)) return 'ask-history';
  if (!question) {
    const report = reported(scene);
    if (report) return report;
  }
  return statusAsked(scene) ? 'ask-status' : undefined;
}

/** «Nede, eller bare stille?»: the two readings of a silence set against each other, whatever else is told. */
const ALTERNATIVE = pattern(`
  eller (…) bare/rolig/stille/rett, eller (…) ikke (…) skjedd/hendt/sket/hänt, eller (…)
  feil/galt/nede/noe, or (…) just/only/simply/quiet/nothing, fordi det er rolig, because it's
  quiet
`);
const EITHER = pattern('eller, or');

function isAlternative(scene: Scene): boolean {
  const { spoken, question } = scene.reading;
  if (!ALTERNATIVE.in(spoken) || !EITHER.in(spoken)) return false;
  if (topic.WHY.in(pattern('because, fordi').without(spoken))) return false;
  const sign = [topic.DOWN, topic.TROUBLE, topic.WORKS_NOT, topic.QUIET, topic.POSTING];
  const about = inDomain(scene) || sign.some((words) => words.in(spoken));
  const asked = question || / (?:broken|nede|down|feil|ute) (?:eller|or) /.test(spoken);
  return asked && about && !(OTHER_THING.in(spoken) && !OUR_THING.in(spoken));
}

/** «Could you check whether it works?»: a wish for a look, now, whatever was told before it. */
const CHECK = pattern(`
  check/see/look (…) if/whether, sjekk*/se/undersøke/undersøk/kikk* (…) om, sjå etter om, se etter
  om, si om noen/noe/de/alle
`);

function isCheck(scene: Scene): boolean {
  const { spoken } = scene.reading;
  if (!CHECK.in(spoken) || !inDomain(scene)) return false;
  const now = [topic.FINE, topic.DOWN, topic.WORKS_NOT, topic.POSTING, topic.TROUBLE];
  return now.some((words) => words.in(spoken)) && !topic.TELL_WHEN.in(spoken);
}

function isHelp({ reading }: Scene): boolean {
  const { spoken } = reading;
  if (
    pattern('hjelp, help').in(spoken) &&
    !pattern(`
  kan du, can you, hva, what, how, hvordan, trenger, need, få, vis, show
`).in(spoken)
  ) {
    return reading.words.length <= 3 && !pattern('takk, thanks, thank').in(spoken);
  }
  const asks = reading.question || reading.words.length <= 4;
  return (
    asks &&
    reading.strange.length <= 2 &&
    !pattern('passord*, password*, hvilken … nede, which … down').in(spoken) &&
    !(pattern('hvilken').in(spoken) && topic.DOWN.in(spoken))
  );
}

/** «Nothing to report» asks for no report. */
const NO_REPORT = pattern(
  'to report, worth reporting, report a, report that, ikke noe å rapportere',
);

/** A digest by a name that nothing but a digest has. */
const DIGEST_NOUN =
  / (?:digest|rapport|dagsrapport|morgenrapport|oppsummering|sammendrag|summary|report) /;
/** What is done with a report that people write. */
const DIGEST_READ = pattern(`
  ferdig*, levert, signert, skrevet, godkjent, lest, lese, read, written, done, finished, min,
  mine, hans, hennes, feil*, wrong, rett, riktig, kommentar*, trykt, arkiv*, skriv*, hvorfor, why
`);

/** In a talk of a digest: another time, or no digest after all. */
function digestChanged({ reading, until, afterDigest }: Scene): Intent | undefined {
  const { spoken, question, words, strange } = reading;
  if (!afterDigest || words.length > 12 || strange.length > 1) return undefined;
  if (topic.ALERT.in(spoken) || topic.TELL_WHEN.in(spoken) || topic.DOWN.in(spoken))
    return undefined;
  if (topic.POSTING.in(spoken) || topic.WHY.in(spoken)) return undefined;
  if (question && !pattern('kan/kunne/can/could/vil/would du/vi/jeg/dere/you/we/i').in(spoken))
    return undefined;
  if (until) return 'digest';
  const it = pattern('den, det, it, that, likevel, igjen, again, after all').in(spoken);
  return it &&
    wantsLess(spoken) &&
    !wantsSnooze(spoken) &&
    strange.length === 0 &&
    words.length <= 7
    ? 'digest'
    : undefined;
}

function digestWanted({ reading, period, past }: Scene): Intent | undefined {
  const { question } = reading;
  const spoken = NO_REPORT.without(reading.spoken);
  if (!topic.DIGEST.in(spoken) || ABOUT_ELSE.in(spoken)) return undefined;
  // «Rapporten kom ikke»: told of a digest, not ordered.
  if (!question && / (?:kom|kom ikke|uteble|mangler|came|arrived|arrive) /.test(spoken))
    return undefined;
  const about =
    / (?:[^ ]*rapport|report|oppsummering|[^ ]*oversikt|summary|overview|sammendrag) (?:om|about|av|fra|til|på|i|from) (?!@|alle|distrikt|kanal|våre?|vår |our |all |every|the |hver|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|morgen|kveld|kl|halv|kvart|når|i |dag|natt|denne|this|dette|\d)([^ ]+)/u.exec(
      spoken,
    );
  if (about && reading.strange.length > 0) return undefined;
  if (reading.strange.length > (reading.words.length > 6 ? 2 : 1)) return undefined;
  const scheduled = topic.SCHEDULE.in(spoken);
  // A yes or no about a digest that comes: it changes nothing.
  if (
    question &&
    DIGEST_NOUN.test(spoken) &&
    asksForTime(spoken) &&
    !past &&
    !DIGEST_READ.in(spoken)
  )
    return 'digest';
  if (
    question &&
    pattern(`
  når, hvilken tid, hvilken klokke*, hvilken dag*, hva klokke*, what time, when, hvor ofte, how
  often, klokkeslett, hva tid
`).in(spoken)
  )
    return 'digest';
  if (
    question &&
    pattern(
      'er/is (…) rapport/oppsummering/digest/summary/morgenrapport/dagsrapport (…) på/on/aktiv/active/slått',
    ).in(spoken)
  )
    return 'digest';
  if (
    period !== undefined &&
    /^(last-|yesterday|today|tonight|this-|PT|P\d)/.test(period) &&
    !scheduled
  )
    return 'ask-history';
  const request =
    !question ||
    pattern(`
  kan/kunne/can/could/vil/may du/vi/jeg/you/we/i/dere, får jeg, får vi, is it possible
`).in(spoken);
  if (!request) return undefined;
  const firm =
    / (?:digest|[^ ]*rapport|report|morgenrapport|dagsrapport) /.test(spoken) ||
    / (?:daglig|daily|fast|faste|morning) /.test(spoken);
  if (wantsLess(spoken))
    return firm || scheduled || pattern('oppsummering, summary, sammendrag').in(spoken)
      ? 'digest'
      : undefined;
  if (!firm && !scheduled)
    return pattern('oversikt, overview, oppsummering, summary').in(spoken) &&
      (reading.all || reading.owners.length > 0)
      ? 'ask-status'
      : SUBSCRIBE.in(spoken) &&
          pattern('start, abonner*, subscribe*, slå, skru, turn, meld, sett, enable').in(spoken)
        ? 'digest'
        : undefined;
  return SUBSCRIBE.in(spoken) || scheduled || reading.words.length <= 3 ? 'digest' : undefined;
}

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

function alertsWanted({ reading, until, afterAlert, period }: Scene): Intent | undefined {
  const { spoken, question } = reading;
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

/** «Si fra når …» must be about a channel, or about nothing but "it". */
function alertSubject({ spoken, owners, platforms, all, strange, ours }: Reading): boolean {
  if (OTHER_THING.in(spoken) && !OUR_THING.in(spoken)) return false;
  if (owners.length + platforms.length > 0 || all || ours) return true;
  if (topic.CHANNEL.in(spoken) || topic.POSTING.in(spoken)) return true;
  return (
    strange.length === 0 &&
    (topic.DOWN.in(spoken) ||
      topic.FINE.in(spoken) ||
      topic.TROUBLE.in(spoken) ||
      topic.QUIET.in(spoken) ||
      pattern('endr*, change*, skjer, happens, noe, anything').in(spoken))
  );
}

/** The text speaks of a channel: by name, by a word for one, by posting, or by nothing else. */
function inDomain({ reading, followUp }: Scene): boolean {
  const { spoken, owners, platforms, all, strange, byPlaceOnly } = reading;
  if (platforms.length > 0 || all) return true;
  if (owners.length > 0) return byPlaceOnly ? strange.length <= 1 : strange.length <= 3;
  if (topic.POSTING.in(spoken) || topic.CHANNEL.in(spoken)) return strange.length <= 4;
  if (HISTORY_NOUN.in(spoken)) return strange.length <= 1;
  return strange.length === 0 || (followUp && strange.length <= 1);
}

function whyAbout(scene: Scene): boolean {
  const { spoken, question, words } = scene.reading;
  if (!inDomain(scene)) return false;
  if (
    !question &&
    !pattern(`
  hvorfor, why, forklar, explain*, begrunn*, årsak*, bevis, evidence, how come, grunn
`).in(spoken)
  )
    return false;
  // «på grunn av», «kilde», «bygger» within a statement tell; they do not ask.
  if (
    !question &&
    words.length > 6 &&
    !pattern('hvorfor, why, forklar, explain, begrunn').in(spoken)
  )
    return false;
  return true;
}

function historyAsked(scene: Scene): boolean {
  const { reading, period, past } = scene;
  const { spoken, question, words, strange } = reading;
  if (!inDomain(scene)) return false;
  const noun = HISTORY_NOUN.in(spoken) && words.length <= 9 && !SAYS_VERB.in(spoken);
  if (noun) return true;
  const asked =
    question ||
    pattern('vis, show, list*, gi, give, historikk*, history').in(spoken) ||
    (words.length <= 5 && !SAYS_VERB.in(spoken));
  if (!asked) return false;
  if (
    period !== undefined &&
    SHOW.in(spoken) &&
    (topic.TROUBLE.in(spoken) ||
      topic.DOWN.in(spoken) ||
      topic.POSTING.in(spoken) ||
      topic.QUIET.in(spoken))
  )
    return true;
  // «Any outages?», with no time named, asks for now.
  if (period === undefined && !past && /^ (?:any|er det noen|noen|noe) /.test(spoken)) return false;
  if (HISTORY.in(spoken)) {
    if (!question && (reported(scene) !== undefined || /ikke/.test(spoken)))
      return pattern('historikk*, history, vis, show').in(spoken);
    if (pattern('hvor mange, how many, hvor ofte, how much').in(spoken))
      return (
        reading.owners.length + reading.platforms.length > 0 ||
        topic.DOWN.in(spoken) ||
        topic.POSTING.in(spoken) ||
        topic.TROUBLE.in(spoken) ||
        topic.CHANNEL.in(spoken) ||
        topic.QUIET.in(spoken) ||
        pattern('hendelse, incidents, utfall').in(spoken)
      );
    return strange.length <= 2;
  }
  if (!question) return false;
  if (/^this-/.test(period ?? '') && PERFECT.in(spoken)) return true;
  if (
    period !== undefined &&
    PERIOD_PAST.test(period) &&
    !/ (?:alt|everything) (?:ok|bra|fint) /.test(spoken)
  ) {
    return past || !/^(P|PT)/.test(period) || / (?:siste|last|past) /.test(spoken);
  }
  return (
    past &&
    (topic.DOWN.in(spoken) ||
      topic.POSTING.in(spoken) ||
      topic.TROUBLE.in(spoken) ||
      topic.BLOCKED.in(spoken) ||
      topic.QUIET.in(spoken)) &&
    !pattern('nå, now').in(spoken)
  );
}

const HISTORY_NOUN = pattern(
  'nedetid, downtime, oppetid, uptime, outages, avbrudd*, incidents, hendelseslogg, hendingslogg, utfall, historikk*, history, feillogg, tidslinje, timeline, statistikk*, siste/last innlegg/post/tweet',
);
const SAYS_VERB = pattern(
  `vi, we, har, have, we're, er, is, are, melder, ikke, not, ingen, no, uten, stopp, varsle, varsel, alert`,
);
const PERFECT = pattern(
  'har (…) vært/hatt/falt/gått/blitt/postet/lagt/skjedde, has (…) been/had/gone/posted, have (…) been/had/gone/posted',
);
const SHOW = pattern('vis (meg/oss), show (me/us), list*, gi meg, give me');

const STILL_SO = pattern(`
  fortsatt, framleis, still, ennå, nå, now, ordnet, fikset, løst, bedre, better, solved, over,
  igjen, again, samme, same
`);

const STATUS_SIGNS = [
  topic.DOWN,
  topic.QUIET,
  topic.FINE,
  topic.TROUBLE,
  topic.BLOCKED,
  topic.WORKS_NOT,
  topic.POSTING,
  topic.STATE,
  topic.CHANNEL,
  pattern('hack*, kapret, kapra, hijack*, taken over, overtatt'),
];

function statusAsked(scene: Scene): boolean {
  const { reading } = scene;
  const { spoken, question, owners, platforms, strange, words } = reading;
  if (OTHER_THING.in(spoken) && !OUR_THING.in(spoken)) return false;
  const named = owners.length + platforms.length > 0;
  if (
    /^ (?:status|state|sjekk|check)(?= )/.test(spoken) &&
    (named || reading.all || strange.length === 0)
  )
    return true;
  const sign = STATUS_SIGNS.some((words) => words.in(spoken));
  if (question) {
    if (named && strange.length === 0 && (!reading.byPlaceOnly || words.length <= 3)) return true;
    // «Er det ordnet nå?», «fortsatt?»: what the talk was of.
    if (scene.followUp && strange.length === 0 && words.length <= 6 && STILL_SO.in(spoken))
      return true;
    return sign && inDomain(scene) && !(strange.length > 0 && !named && !OUR_THING.in(spoken));
  }
  if (words.length <= 4 && strange.length === 0) {
    if (named && (topic.DOWN.in(spoken) || topic.STATE.in(spoken) || topic.QUIET.in(spoken)))
      return true;
    if (
      /^(?: [.!])*(?: og| and| hva med| what about)?(?: @owner| @platform| og| and| på| on| for| ,)+(?: da| nå| now| [.!])* $/.test(
        spoken,
      )
    )
      return true;
    if (/^ (?:nede|down|stille|status|oppe) /.test(spoken)) return true;
  }
  return (
    (named && pattern('status, gi (…) status, oversikt').in(spoken)) ||
    (pattern('status').in(spoken) && strange.length === 0)
  );
}

/** Trouble of a channel, an account, the tool, the line: never of a printer. */
function troubleOfOurs({ reading }: Scene): boolean {
  const said = troubleSaid(reading.spoken);
  return said === 'tool-broken' || said === 'network-down' || said === 'hijacked'
    ? OUR_THING.in(reading.spoken)
    : false;
}

const OF_OURS = pattern(`
  vi, oss, vår, we, we're, we've, our, us, her, hos, here, i'm, jeg
`);
const BUT = / (?:men|but|derimot|however|although|imidlertid) /;

function reported(scene: Scene): 'report-trouble' | 'report-quiet' | undefined {
  const { reading } = scene;
  const { spoken, strange, owners, platforms, byPlaceOnly, words } = reading;
  if (TENTATIVE.in(spoken)) return undefined;
  // Of «X, men Y» the second part is what the person came to say.
  const last = ` ${(spoken.split(BUT).at(-1) ?? spoken).trim()} `;
  const named = owners.length + platforms.length > 0;
  const account = platforms.length > 0 || topic.CHANNEL.in(spoken) || topic.POSTING.in(spoken);
  const trouble = troubleSaid(DENIED_TROUBLE.without(last));
  const calm = NOT_CALM.in(last) ? [] : calmSaid(last);
  if (trouble === undefined || outweighed()) return isCalm() ? 'report-quiet' : undefined;
  return isTrouble(trouble) ? 'report-trouble' : undefined;

  /** «Vi er oppe igjen etter feilen»: words of trouble in a statement of calm. */
  function outweighed(): boolean {
    if (calm.length === 0 || trouble === 'hijacked') return false;
    // Who cannot post is blocked, whatever was planned.
    if (calm.includes('quiet-on-purpose')) return !UNABLE.in(last);
    if (STILL.in(last)) return false;
    if (calm.includes('nothing-to-report')) {
      if (trouble === 'unsure') return true;
      return !TRULY.in(last) && calmSaid(DEAD.without(last)).includes('nothing-to-report');
    }
    return AGAIN.in(last) && CAN_POST_SURELY.in(last);
  }

  function isTrouble(says: Says): boolean {
    const ours = OF_OURS.in(spoken);
    if (says === 'network-down' && AT_HOME.in(spoken)) return false;
    if (says === 'cannot-log-in' && !account && DOOR.in(spoken)) return false;
    const byName = named && (!byPlaceOnly || strange.length === 0);
    const near = ours || strange.length === 0;
    const itself =
      (says === 'tool-broken' && strange.length <= 2) ||
      ((says === 'network-down' || says === 'hijacked') && near);
    const subject =
      account ||
      byName ||
      itself ||
      (WE.in(spoken) && strange.length === 0) ||
      (says === 'cannot-log-in' && strange.length <= 1);
    if (!subject || (strange.length > 3 && !account && !byName)) return false;
    // «twitter nede»: told or asked? Asking changes nothing.
    const bare = words.length <= 3 && named && says === 'unsure' && !SAYS_IT.in(spoken);
    return !bare;
  }

  function isCalm(): boolean {
    if (calm.length === 0 || words.length < 2 || OR_IS_IT.in(spoken)) return false;
    if (calm.includes('quiet-on-purpose'))
      return strange.length <= (account || OF_OURS.in(spoken) ? 3 : 1);
    const near = named || account || OF_OURS.in(spoken);
    if (calm.includes('nothing-to-report'))
      return strange.length <= (near ? 1 : 0) && !ELSEWHERE.in(spoken);
    if (SOMEBODY.in(spoken) && !account) return false;
    if (!CAN_POST_SURELY.in(last) || NEGATION.in(DENIED_TROUBLE.without(last))) return false;
    // «Går ut» is said of more than posts.
    const channel = platforms.length > 0 || topic.CHANNEL.in(spoken);
    return strange.length <= (channel || (named && !byPlaceOnly) ? 1 : 0);
  }
}

/** «Nothing of it comes out»: what a word of working stands beside may still be denied. */
const NEGATION = pattern(
  'ikke, ingen, ingenting, aldri, verken, nekt*, not, never, none, nobody, nothing, hardly, knapt',
);
/** Of a night it is calm, of a tool it is trouble. */
const DEAD = pattern('helt/fullstendig dødt/død/dau, dead, nothing we/i/that/gets/goes');
/** What one may stand outside of besides an account. */
const DOOR = pattern(
  'inn på/i stasjonen/jobb/rommet/bygget/huset/garasjen/kontoret, garderobe*, dør, døra, døren, garasje*, nøkkel*, adgangskort*, uten kort, porten, bilen',
);
const AT_HOME = pattern('hjemme, heime, hemma, at home, hjemme hos meg, på hytta, hybelen');
/** A choice put before the bot is a question, with or without its mark. */
const OR_IS_IT = pattern('eller (er/har/var/bare), or (is/are/was/just/has)');
/** A person who is back or out again, not a channel. */
const SOMEBODY = pattern('han, hun, ho, he, she, mannen, mora, faren, sjefen, kona, kollegaen');
const UNABLE = pattern(
  `ikke får/kan/klarer/kommer/når/fikk, får/kan/klarer/slipper/kommer/fikk/blir ikke, får/kan/klarer/kommer vi ikke, can't, cannot, couldn't, unable, not able, won't let, umulig*, avvis*, locked, låst, hack*, error*, feilmelding*, sperret, utestengt`,
);

/** Whose quiet it is that a statement speaks of, where it is not the desk's. */
const ELSEWHERE = pattern(
  'før stormen, before the storm, lønn*, hjemme, at home, telefon*, phone*, radioen, the radio, på veien, i trafikken, i gatene, in traffic, kontoret, the office, on the roads, i kø, butikken, klassen, møtet, sjøen',
);
const WE = pattern(`vi, oss, vår, we, we're, we've, our, us`);
const SAYS_IT = pattern(
  `har, has, lugger, krångl*, strul*, klikker, driller, nekter, frose, hangs, ikke, not, can't, isn't, er, is, låst, locked, hack*, hacked, virker, henger, tuller, krangler, feiler, streiker, lagger, tull, heng, broken, borked, hanging, svarer`,
);

const NOT_CALM = pattern(`
  nothing/none/ingenting/ingen (…) gets/get/goes/comes/kommer/blir/går/slipper (…)
  posted/out/through/ut/gjennom/publisert/lagt,
  ikke (…) rolig/stille/igjen/oppe/løst/virker/bare/bra/fikset/tilbake/inne/ok/fint, not (…)
  back/up/working/fixed/quiet/just/ok/fine/again, isn't (…) back/quiet/working
`);
const STILL = pattern(`
  fortsatt (…) ikke, still (…) can't/not/unable/down/locked, fortsatt (…) nede/låst/utestengt,
  nede igjen, down again, låst (…) igjen, locked (…) again, ute igjen, igjen nede, hacket igjen,
  tuller igjen, virker (…) ikke, not working, ikke (…) postet, ikke (…) ut, problem* igjen,
  ikke (…) imot/inn/gjennom/fram, nekt* (…) igjen, henger igjen, feil igjen, ikke inn igjen, acting up again, locked out again
`);
const AGAIN = pattern(`
  igjen, att, again, back, tilbake, løst, fixed, resolved, fikset, er over, is over, gått over,
  ordnet, solved, opphevet, lifted, unlocked, restored, falsk alarm, false alarm, virker, låst
  opp, løyst
`);
const TRULY = pattern('faktisk, actually, egentlig, truly, really');
/** Guesses and hearsay: nobody's report. */
const TENTATIVE = pattern(`
  kanskje, maybe, perhaps, hvis, if, dersom, tenk om, what if, imagine, forestill, for eksempel,
  vg/nrk/avisa/avisen/dagbladet/aftenposten/naboen/kona/media (…)
  si/sier/skrive/melde/mener/påstår/hevder, hørte at, hørt at, leste at, lest at, heard that, i
  heard, rykte*, rumour*, rumor*, visstnok, angivelig, reportedly, apparently, they say, sies at,
  for example, eksempelvis, hypotetisk, lat som, drømte, dreamt, i filmen, ifølge vg
`);

/** The intents for which a text needs clear words; a likeness to a phrase is not enough. */
export const ACTIONS: ReadonlySet<Intent> = new Set([
  'report-trouble',
  'report-quiet',
  'digest',
  'alerts',
]);
