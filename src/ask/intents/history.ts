import type { Concept } from '../../catalog/languages/record/lexicon.ts';
import { has } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { reported } from './report.ts';
import { inDomain } from './subject.ts';

const PERIOD_PAST =
  /^(last-|yesterday|since-|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}-|P\d+[DWMY]|PT(?:[2-9]|\d\d)\d*H)/;

export function historyAsked(state: DialogueState): boolean {
  const { parsed, period, past } = state;
  const { normalized, question, words, unknownWords } = parsed;
  if (!inDomain(state)) return false;
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
