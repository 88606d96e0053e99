import type { ReportedState } from '../model/signal-values.ts';
import { pattern } from './pattern.ts';
import { CAN_POST_SURELY, calmSaid, DENIED_TROUBLE, troubleSaid } from './says.ts';
import type { Scene } from './scene.ts';
import { OF_OURS } from './subject.ts';
import * as topic from './topics.ts';

const BUT = / (?:men|but|derimot|however|although|imidlertid) /;

export function reported(scene: Scene): 'report-trouble' | 'report-quiet' | undefined {
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

  function isTrouble(says: ReportedState): boolean {
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
