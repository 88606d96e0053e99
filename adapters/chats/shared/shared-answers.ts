import { LANGUAGE_RECORDS } from '../../../src/catalog/languages/languages.ts';
import { DAY } from '../../../src/model/instant.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Store } from '../../../src/ports.ts';

/** Answers that one person got alone, and may show to the room. */
export interface SharedAnswers<T> {
  /** @param id of what was asked: the button brings it back */
  keep(id: string, answer: T): Promise<void>;
  /** undefined where it is too old. */
  find(id: string): Promise<T | undefined>;
}

export function createSharedAnswers<T>(chat: string, store: Store): SharedAnswers<T> {
  const keyOf = (id: string) => `${chat}/answers/${id}`;
  return {
    keep: (id, answer) => store.set(keyOf(id), answer, DAY),
    find: (id) => store.get<T>(keyOf(id)),
  };
}

/** In every language: which one was asked in is not known any more. */
export const TOO_OLD_TO_SHARE = LANGUAGES.map(
  (language) => LANGUAGE_RECORDS[language].messages['chat.too-old'],
).join(' / ');
