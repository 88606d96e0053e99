import type { Intent } from '../model/question.ts';
import { asksForTime, wantsLess, wantsSnooze } from './action.ts';
import { pattern } from './pattern.ts';
import type { Scene } from './scene.ts';
import * as topic from './topics.ts';

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
export function digestChanged({ reading, until, afterDigest }: Scene): Intent | undefined {
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

export function digestWanted({ reading, period, past }: Scene): Intent | undefined {
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
