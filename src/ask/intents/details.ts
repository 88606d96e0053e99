import type { Concept } from '../../catalog/languages/record/lexicon.ts';
import type { Language } from '../../model/language.ts';
import type { Detail, Intent } from '../../model/question.ts';
import { has } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';

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
