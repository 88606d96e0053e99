import { has } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';

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
