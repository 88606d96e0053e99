import type { Language } from '#src/model/language.ts';

/** The language whose messages are kept whole; of the others the words say all that is different. */
const WHOLE: Language = 'nb';
/** Under these a message of either chat holds words that people read. */
const WORDS = new Set(['title', 'description', 'text', 'label', 'placeholder', 'hint', 'content']);

/** A chat's message as its golden file keeps it: whole in one language, as plain text in the others. */
export function keptMessage(
  language: Language,
  message: unknown,
): { readonly kept: string; readonly ending: 'json' | 'txt' } {
  return language === WHOLE
    ? { kept: `${JSON.stringify(message, null, 2)}\n`, ending: 'json' }
    : { kept: `${wordsOf(message).join('\n')}\n`, ending: 'txt' };
}

/** Every text that people read in a message, in its order. */
function wordsOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' && WORDS.has(key) ? [value] : wordsOf(value),
  );
}
