import MiniSearch from 'minisearch';
import { linesIn } from '../catalog/languages/record/lexicon.ts';
import { UNDERSTOOD } from '../catalog/languages/understood.ts';
import type { Intent } from '../model/question.ts';
import { stem } from './text/stem.ts';

/** An intent that phrases like the text have, and how like they are: 0 to 1. */
export interface Likeness {
  readonly intent: Intent;
  readonly likeness: number;
}

/** How many of the nearest phrases speak. */
const NEAREST = 12;

/**
 * Searches the examples of all languages for those nearest to a text.
 *
 * @param normalize how an example sounds to the reader: the `normalized` of its parse
 * @returns a search over a `normalized` text; the likeliest intent comes first
 */
export function createExampleSearch(
  normalize: (example: string) => string,
): (normalized: string) => readonly Likeness[] {
  const examples = UNDERSTOOD.flatMap(({ examples }) =>
    Object.entries(examples).flatMap(([intent, lines]) =>
      linesIn(lines).map((line) => ({ intent: intent as Intent, terms: terms(normalize(line)) })),
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

  return (normalized) => {
    const asked = new Set(terms(normalized));
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

function terms(normalized: string): string[] {
  return normalized
    .split(' ')
    .filter((word) => word !== '' && !/^[.,;:!]$/.test(word))
    .map((word) => (/^\d/.test(word) ? '@number' : stem(word)));
}
