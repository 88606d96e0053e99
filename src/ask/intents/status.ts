import type { Concept } from '../../catalog/languages/record/lexicon.ts';
import { has, without } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { inDomain } from './subject.ts';

export function isAlternative(state: DialogueState): boolean {
  const { normalized, question } = state.parsed;
  if (!has(normalized, 'alternative') || !has(normalized, 'either')) return false;
  if (has(without(normalized, 'because'), 'why')) return false;
  const sign: readonly Concept[] = ['down', 'trouble', 'worksNot', 'quiet', 'posting'];
  const about = inDomain(state) || has(normalized, ...sign);
  const asked = question || / (?:broken|nede|down|feil|ute) (?:eller|or) /.test(normalized);
  return asked && about && !(has(normalized, 'otherThing') && !has(normalized, 'ourThing'));
}

export function isCheck(state: DialogueState): boolean {
  const { normalized } = state.parsed;
  if (!has(normalized, 'check') || !inDomain(state)) return false;
  const now: readonly Concept[] = ['fine', 'down', 'worksNot', 'posting', 'trouble'];
  return has(normalized, ...now) && !has(normalized, 'tellWhen');
}

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
