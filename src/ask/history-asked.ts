import { pattern } from './pattern.ts';
import { reported } from './reported.ts';
import type { Scene } from './scene.ts';
import { HISTORY_NOUN, inDomain } from './subject.ts';
import * as topic from './topics.ts';

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

export function historyAsked(scene: Scene): boolean {
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
    if (pattern('hvor mange, how many, hvor ofte, how much').in(spoken)) {
      if (countsNow(scene)) return false;
      return (
        reading.owners.length + reading.platforms.length > 0 ||
        topic.DOWN.in(spoken) ||
        topic.POSTING.in(spoken) ||
        topic.TROUBLE.in(spoken) ||
        topic.CHANNEL.in(spoken) ||
        topic.QUIET.in(spoken) ||
        pattern('hendelse, incidents, utfall').in(spoken)
      );
    }
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

const COUNT = pattern('hvor mange, how many');
const WORKS = pattern('virker, work, working');
const TIMES = pattern('gang*, times, innlegg*, post*, tweet*, melding*, avbrudd*, outage*');

/** «Hvor mange kanaler er nede nå?» counts what is, not what was. */
function countsNow({ reading: { spoken }, period, past }: Scene): boolean {
  if (period !== undefined || past || !COUNT.in(spoken)) return false;
  const signs = [topic.DOWN, topic.FINE, topic.QUIET, topic.TROUBLE, topic.BLOCKED, WORKS];
  return !TIMES.in(spoken) && signs.some((words) => words.in(spoken));
}

const SAYS_VERB = pattern(
  `vi, we, har, have, we're, er, is, are, melder, ikke, not, ingen, no, uten, stopp, varsle, varsel, alert`,
);

const PERFECT = pattern(
  'har (…) vært/hatt/falt/gått/blitt/postet/lagt/skjedde, has (…) been/had/gone/posted, have (…) been/had/gone/posted',
);

const SHOW = pattern('vis (meg/oss), show (me/us), list*, gi meg, give me');
