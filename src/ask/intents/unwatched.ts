import type { ParsedText } from '../entities/parsed-text.ts';
import { conceptsIn, has } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';

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
  if (!asked || owners.length > 0 || !has(normalized, ...ASKED)) return [];
  if (has(normalized, 'otherThing', 'why', 'helpAsked')) return [];
  const known = conceptsIn(normalized).find(({ concept }) => concept === 'unwatchedName');
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
