import { pattern } from './pattern.ts';
import type { Scene } from './scene.ts';
import { inDomain, OTHER_THING, OUR_THING } from './subject.ts';
import * as topic from './topics.ts';

/** «Nede, eller bare stille?»: the two readings of a silence set against each other, whatever else is told. */
const ALTERNATIVE = pattern(`
  eller (…) bare/rolig/stille/rett, eller (…) ikke (…) skjedd/hendt/sket/hänt, eller (…)
  feil/galt/nede/noe, or (…) just/only/simply/quiet/nothing, fordi det er rolig, because it's
  quiet
`);

const EITHER = pattern('eller, or');

export function isAlternative(scene: Scene): boolean {
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

export function isCheck(scene: Scene): boolean {
  const { spoken } = scene.reading;
  if (!CHECK.in(spoken) || !inDomain(scene)) return false;
  const now = [topic.FINE, topic.DOWN, topic.WORKS_NOT, topic.POSTING, topic.TROUBLE];
  return now.some((words) => words.in(spoken)) && !topic.TELL_WHEN.in(spoken);
}

export function whyAbout(scene: Scene): boolean {
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

export function statusAsked(scene: Scene): boolean {
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
