import MiniSearch from 'minisearch';
import type { Intent } from '../model/question.ts';
import type { Phrases } from './phrases.ts';
import { stem } from './stem.ts';

/** An intent that phrases like the text have, and how like they are: 0 to 1. */
export interface Likeness {
  readonly intent: Intent;
  readonly likeness: number;
}

/** How many of the nearest phrases speak. */
const NEAREST = 12;

/**
 * Searches the example phrases for those nearest to a text.
 *
 * @param speak how a phrase sounds to the reader: the `spoken` of its reading
 * @returns a search over a `spoken` text; the likeliest intent comes first
 */
export function createPhraseSearch(
  phrases: readonly Phrases[],
  speak: (phrase: string) => string,
): (spoken: string) => readonly Likeness[] {
  const examples = phrases.flatMap((byIntent) =>
    Object.entries(byIntent).flatMap(([intent, texts]) =>
      texts.map((text) => ({ intent: intent as Intent, terms: terms(speak(text)) })),
    ),
  );
  const rarity = new Map<string, number>();
  for (const { terms } of examples) {
    for (const term of new Set(terms)) rarity.set(term, (rarity.get(term) ?? 0) + 1);
  }
  const weight = (term: string) => Math.log(1 + examples.length / (1 + (rarity.get(term) ?? 0)));
  const length = (words: ReadonlySet<string>) =>
    [...words].reduce((sum, term) => sum + weight(term) ** 2, 0) ** 0.5;
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  index.addAll(examples.map(({ terms }, id) => ({ id, text: terms.join(' ') })));

  return (spoken) => {
    const asked = new Set(terms(spoken));
    if (asked.size === 0) return [];
    const best = new Map<Intent, number>();
    for (const { id } of index.search([...asked].join(' ')).slice(0, NEAREST)) {
      const example = examples[id as number] as (typeof examples)[number];
      const theirs = new Set(example.terms);
      const shared = [...asked].filter((term) => theirs.has(term));
      const likeness =
        shared.reduce((sum, term) => sum + weight(term) ** 2, 0) / (length(asked) * length(theirs));
      best.set(example.intent, Math.max(best.get(example.intent) ?? 0, likeness));
    }
    return [...best]
      .map(([intent, likeness]) => ({ intent, likeness }))
      .sort((a, b) => b.likeness - a.likeness);
  };
}

function terms(spoken: string): string[] {
  return spoken
    .split(' ')
    .filter((word) => word !== '' && !/^[.,;:!]$/.test(word))
    .map((word) => (/^\d/.test(word) ? '@number' : stem(word)));
}
