import type { Concept } from '../../catalog/languages/record/lexicon.ts';
import { unwatchedNamed } from '../../catalog/unwatched.ts';
import type { Language } from '../../model/language.ts';
import type { Detail, Intent, Question } from '../../model/question.ts';
import type { ParsedText } from '../entities/parsed-text.ts';
import { conceptsIn, has, without } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { reported } from './reports.ts';

/** The text speaks of a channel: by name, by a word for one, by posting, or by nothing else. */
export function inDomain({ parsed, followUp }: DialogueState): boolean {
  const { normalized, owners, platforms, all, unknownWords, byPlaceOnly } = parsed;
  if (platforms.length > 0 || all) return true;
  if (owners.length > 0) return byPlaceOnly ? unknownWords.length <= 1 : unknownWords.length <= 3;
  if (has(normalized, 'posting', 'channel')) return unknownWords.length <= 4;
  if (has(normalized, 'historyNoun')) return unknownWords.length <= 1;
  return unknownWords.length === 0 || (followUp && unknownWords.length <= 1);
}

/** Two readings of a silence set against each other: «nede, eller bare stille?». */
export function isAlternative(state: DialogueState): boolean {
  const { normalized, question } = state.parsed;
  if (!has(normalized, 'alternative') || !has(normalized, 'either')) return false;
  if (has(without(normalized, 'because'), 'why')) return false;
  const sign: readonly Concept[] = ['down', 'trouble', 'worksNot', 'quiet', 'posting'];
  const about = inDomain(state) || has(normalized, ...sign);
  const asked = question || / (?:broken|nede|down|feil|ute) (?:eller|or) /.test(normalized);
  return asked && about && !(has(normalized, 'otherThing') && !has(normalized, 'ourThing'));
}

/** A wish for a look at how things are now: "could you check whether it works". */
export function isCheck(state: DialogueState): boolean {
  const { normalized } = state.parsed;
  if (!has(normalized, 'check') || !inDomain(state)) return false;
  const now: readonly Concept[] = ['fine', 'down', 'worksNot', 'posting', 'trouble'];
  return has(normalized, ...now) && !has(normalized, 'tellWhen');
}

/** The cause, the evidence or the certainty is asked for, rather than told. */
export function whyAbout(state: DialogueState): boolean {
  const { normalized, question, words } = state.parsed;
  if (!inDomain(state)) return false;
  if (!question && !has(normalized, 'explainWord')) return false;
  // «på grunn av», «kilde», «bygger» within a statement tell; they do not ask.
  if (!question && words.length > 6 && !has(normalized, 'whyWord')) return false;
  return true;
}

const STATUS_SIGNS: readonly Concept[] = [
  'down',
  'quiet',
  'fine',
  'trouble',
  'blocked',
  'worksNot',
  'posting',
  'state',
  'channel',
  'takenOver',
];

/** How a channel is, is asked. */
export function statusAsked(state: DialogueState): boolean {
  const { parsed } = state;
  const { normalized, question, owners, platforms, unknownWords, words } = parsed;
  if (has(normalized, 'otherThing') && !has(normalized, 'ourThing')) return false;
  const named = owners.length + platforms.length > 0;
  if (
    /^ (?:status|state|sjekk|check)(?= )/.test(normalized) &&
    (named || parsed.all || unknownWords.length === 0)
  )
    return true;
  const sign = has(normalized, ...STATUS_SIGNS);
  if (question) {
    if (named && unknownWords.length === 0 && (!parsed.byPlaceOnly || words.length <= 3))
      return true;
    // «Er det ordnet nå?», «fortsatt?»: what the talk was of.
    if (
      state.followUp &&
      unknownWords.length === 0 &&
      words.length <= 6 &&
      has(normalized, 'stillSo')
    )
      return true;
    return (
      sign &&
      inDomain(state) &&
      !(unknownWords.length > 0 && !named && !has(normalized, 'ourThing'))
    );
  }
  if (words.length <= 4 && unknownWords.length === 0) {
    if (named && has(normalized, 'down', 'state', 'quiet')) return true;
    if (
      /^(?: [.!])*(?: og| and| hva med| what about)?(?: @owner| @platform| og| and| på| on| for| ,)+(?: da| nå| now| [.!])* $/.test(
        normalized,
      )
    )
      return true;
    if (/^ (?:nede|down|stille|status|oppe) /.test(normalized)) return true;
  }
  return (
    (named && has(normalized, 'statusOverview')) ||
    (has(normalized, 'statusWord') && unknownWords.length === 0)
  );
}

const PERIOD_PAST =
  /^(last-|yesterday|since-|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}-|P\d+[DWMY]|PT(?:[2-9]|\d\d)\d*H)/;

/** What was, or how often, is asked. */
export function historyAsked(state: DialogueState): boolean {
  const { parsed, period, past } = state;
  const { normalized, question, words, unknownWords } = parsed;
  if (!inDomain(state)) return false;
  // «Oppsummer hver morgen»: what is to come again is no past.
  if (!question && has(normalized, 'schedule')) return false;
  const noun =
    has(normalized, 'historyNoun') && words.length <= 9 && !has(normalized, 'statementVerb');
  if (noun) return true;
  const asked =
    question ||
    has(normalized, 'listing') ||
    (words.length <= 5 && !has(normalized, 'statementVerb'));
  if (!asked) return false;
  if (
    period !== undefined &&
    has(normalized, 'showMe') &&
    has(normalized, 'trouble', 'down', 'posting', 'quiet')
  )
    return true;
  // «Any outages?», with no time named, asks for now.
  if (period === undefined && !past && /^ (?:any|er det noen|noen|noe) /.test(normalized))
    return false;
  if (has(normalized, 'historyAsked')) {
    if (!question && (reported(state) !== undefined || /ikke/.test(normalized)))
      return has(normalized, 'historyShown');
    if (has(normalized, 'howMany')) {
      if (countsNow(state)) return false;
      return (
        parsed.owners.length + parsed.platforms.length > 0 ||
        has(normalized, 'down', 'posting', 'trouble', 'channel', 'quiet', 'outageNoun')
      );
    }
    return unknownWords.length <= 2;
  }
  if (!question) return false;
  if (/^this-/.test(period ?? '') && has(normalized, 'perfect')) return true;
  if (
    period !== undefined &&
    PERIOD_PAST.test(period) &&
    !/ (?:alt|everything) (?:ok|bra|fint) /.test(normalized)
  ) {
    return past || !/^(P|PT)/.test(period) || / (?:siste|last|past) /.test(normalized);
  }
  return (
    past &&
    has(normalized, 'down', 'posting', 'trouble', 'blocked', 'quiet') &&
    !has(normalized, 'nowWord')
  );
}

/** «Hvor mange kanaler er nede nå?» counts what is, not what was. */
function countsNow({ parsed: { normalized }, period, past }: DialogueState): boolean {
  if (period !== undefined || past || !has(normalized, 'countWord')) return false;
  const signs: readonly Concept[] = ['down', 'fine', 'quiet', 'trouble', 'blocked', 'worksWord'];
  return !has(normalized, 'countedThings') && has(normalized, ...signs);
}

/** A question that is asked in few ways and has an answer of its own. */
export interface ExactQuestion {
  readonly detail: Detail;
  readonly concept: Concept;
  readonly intent: Intent;
}

export const EXACT_QUESTIONS: readonly ExactQuestion[] = [
  { detail: 'withdraw', concept: 'withdrawAsked', intent: 'help' },
  { detail: 'language', concept: 'languageAsked', intent: 'help' },
  { detail: 'affected', concept: 'affectedAsked', intent: 'ask-status' },
  { detail: 'told', concept: 'toldAsked', intent: 'ask-history' },
  { detail: 'handler', concept: 'handlerAsked', intent: 'ask-history' },
  { detail: 'reporters', concept: 'reporterAsked', intent: 'ask-history' },
  { detail: 'platform-says', concept: 'platformSaysAsked', intent: 'ask-why' },
  { detail: 'ends', concept: 'endAsked', intent: 'ask-status' },
  { detail: 'watched', concept: 'watchedAsked', intent: 'help' },
  { detail: 'certainty', concept: 'certaintyAsked', intent: 'help' },
  { detail: 'others', concept: 'othersAsked', intent: 'ask-status' },
  { detail: 'advice', concept: 'adviceAsked', intent: 'ask-status' },
];

/** True if the text asks this, now, of the bot: how it is done in general, or was at another time, is another question. */
export function asksExactly({ concept, detail }: ExactQuestion, state: DialogueState): boolean {
  const { normalized, unknownWords, words, text } = state.parsed;
  if (!has(normalized, concept) || unknownWords.length > 1 || words.length > 14) return false;
  switch (detail) {
    case 'withdraw':
      return !has(normalized, 'howTo');
    case 'language':
      return languageIn(normalized) !== undefined;
    case 'certainty':
      return /\d ?(?:%|prosent|percent)|prosent|percent/iu.test(text);
    case 'others':
      return state.followUp && words.length <= 8;
    case 'advice':
      return !has(normalized, 'condition');
    case 'told':
      return state.period !== undefined;
    case 'handler':
    case 'reporters':
      return state.period === undefined;
    default:
      return true;
  }
}

/** The language that is named to be answered in. */
export function languageIn(normalized: string): Language | undefined {
  if (/ nynorsk /.test(normalized)) return 'nn';
  if (/ (?:engelsk|english) /.test(normalized)) return 'en';
  return / (?:bokmål|norsk|norwegian) /.test(normalized) ? 'nb' : undefined;
}

/** Somebody wants it again and again, or at some time: that is a digest. */
const REPEATED =
  /(?:^|[^\p{L}])(?:hver|kvar|every|each|daglig\p{L}*|dagleg\p{L}*|daily|ukentlig\p{L}*|weekly|kl|klokka|hverdager|kvardagar|weekdays)(?![\p{L}])/iu;
const REPORT =
  /(?:^|[^\p{L}])(?:(?:hendelses?|hendings|incident[- ]?|post[- ]?incident[- ]?)(?:rapport|report)\p{L}*|post[- ]?mortem|(?:rapport|report)(?:en|a)?\s+(?:om|for|av|på|on|about|of|from|fra|frå)\s+(?:(?:den|det|the|siste|last|latest|this|denne)\s+)*(?:hendelse|hending|incident|utfall|outage|nedetid|downtime)\p{L}*)(?![\p{L}])/iu;
const REFUSED = /(?:^|[^\p{L}])(?:ikke|ikkje|not|don['’]t|stopp|stop)(?![\p{L}])/iu;
const EXPORT =
  /(?:^|[^\p{L}])(?:eksport\p{L}*|export\p{L}*|last(?:e)? ned|lasta? ned|download\p{L}*|som fil|as a file|regneark\p{L}*|rekneark\p{L}*|spreadsheet\p{L}*|excel|csv|json)(?![\p{L}])/iu;

/** True if the report on an incident is wanted: «rapport om hendelsen», "incident report". */
export function isIncidentReport({ text }: Pick<ParsedText, 'text'>): boolean {
  return REPORT.test(text) && !REPEATED.test(text) && !REFUSED.test(text);
}

/** The number of the incident that is meant: «#12», or nothing but a number. */
export function incidentNamed({ text }: Pick<ParsedText, 'text'>): string | undefined {
  return (/^#?(\d+)$/.exec(text.trim()) ??
    /(?<![\p{L}\p{N}])#(\d+)(?![\p{L}\p{N}])/u.exec(text))?.[1];
}

/** In what form a history is wanted as a file: «eksporter historikken», "as CSV"; undefined where words are enough. */
export function fileAsked({ text }: Pick<ParsedText, 'text'>): Question['file'] {
  if (!EXPORT.test(text)) return undefined;
  return /(?:^|[^\p{L}])json(?![\p{L}])/iu.test(text) ? 'json' : 'csv';
}

/** What may be asked of a channel, watched or not. */
const ASKED = ['down', 'fine', 'quiet', 'blocked', 'trouble', 'posting', 'statusWord'] as const;
/** A name in the place of the subject, and how it is: «er Kripos nede», "status Kripos". */
const LONGEST_BARE = 6;

/**
 * Organisations and platforms that somebody asks about and nobody watches, as they were written: «er Kripos nede?».
 * Empty where everything that is named is watched.
 */
export function unwatchedIn({ parsed }: DialogueState): readonly string[] {
  const { normalized, owners, question, words } = parsed;
  const asked = question || has(normalized, 'statusWord') || words.length <= 3;
  const known = conceptsIn(normalized).find(({ concept }) => concept === 'unwatchedName');
  // That a place is a platform is enough to know what is meant: «følger dere TikTok?».
  const place = known && words.length <= LONGEST_BARE ? unwatchedNamed(known.words) : undefined;
  if (!asked || owners.length > 0 || !(place || has(normalized, ...ASKED))) return [];
  if (has(normalized, 'otherThing', 'why', 'helpAsked')) return [];
  if (known) return [asWritten(parsed, known.words)];
  const names = parsed.unknownWords.filter((word) => isName(parsed, word));
  const bare = words.length <= LONGEST_BARE && !parsed.firstPerson;
  return names.length === 1 && parsed.unknownWords.length === 1 && bare
    ? [asWritten(parsed, names[0] as string)]
    : [];
}

/** Written with a capital where nothing else asks for one. */
function isName({ words, written }: ParsedText, word: string): boolean {
  const at = words.indexOf(word);
  return (
    at > 0 && /^\p{Lu}\p{L}+$/u.test(written[at] ?? '') && !/^\p{Lu}+$/u.test(written[0] ?? '')
  );
}

function asWritten({ words, written }: ParsedText, word: string): string {
  return written[words.indexOf(word.split(' ')[0] as string)] ?? word;
}

/** What the bot is and can is asked, rather than help with something else. */
export function isHelp({ parsed }: DialogueState): boolean {
  const { normalized } = parsed;
  if (has(normalized, 'helpWord') && !has(normalized, 'helpWanted')) {
    return parsed.words.length <= 3 && !has(normalized, 'thanksWord');
  }
  const asks = parsed.question || parsed.words.length <= 4;
  return (
    asks &&
    parsed.unknownWords.length <= 2 &&
    !has(normalized, 'notHelp') &&
    !(has(normalized, 'whichWord') && has(normalized, 'down'))
  );
}

const HELP_WORD =
  /^(?: (?:help|hjelp|hjelp meg|help me|help please|please help|hjelp vær så snill|kommando|commands|command|meny|menu|bruksanvisning|hjelpetekst|manual|usage|info|hva kan du|valg|options|\/help|h|start|about|om))(?: [!.?])* $/;

/** True if a word for help is all that is written. */
export function isHelpWord(normalized: string): boolean {
  return HELP_WORD.test(normalized);
}
