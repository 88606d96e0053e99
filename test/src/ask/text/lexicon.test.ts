import { describe, expect, it, test } from 'vitest';
import { conceptsIn, has, linesIn, without } from '#src/ask/text/lexicon.ts';
import { CONCEPTS, type Concept } from '#src/catalog/languages/record/lexicon.ts';
import { UNDERSTOOD } from '#src/catalog/languages/understood.ts';

describe('a concept', () => {
  it.each([
    [' er vi nede ', 'down', true],
    [' er vi nedenfor ', 'down', false],
    // `…`: up to four words within the same clause.
    [' får vi ikke postet ', 'cannotPost', true],
    [' ikke a b c d postet ', 'cannotPost', true],
    [' ikke a b c d e postet ', 'cannotPost', false],
    [' ikke , postet ', 'cannotPost', false],
    // `post*`: any word that begins so; `(so)`: may be left out.
    [' vedlikeholdet ', 'maintenance', true],
    [' kvittert ', 'ack', true],
  ] satisfies [string, Concept, boolean][])(
    'is found in «%s» as %s: %s',
    (text, concept, found) => {
      expect(has(text, concept)).toBe(found);
    },
  );

  it('is taken out with all its words, and nothing else', () => {
    expect(without(' vi er ikke nede , takk ', 'deniedTrouble')).toBe(' vi er , takk ');
    expect(without(' er Oslo oppe ', 'deniedTrouble')).toBe(' er Oslo oppe ');
  });

  it('is told with the words and the line that it was found by', () => {
    expect(conceptsIn(' er vi nede ').find(({ concept }) => concept === 'down')).toEqual({
      concept: 'down',
      words: 'nede',
      line: 'nede',
    });
  });
});

const lexicons = UNDERSTOOD.map(({ lexicon }) => lexicon);

test('every concept has a meaning and words in some language', () => {
  for (const concept of Object.keys(CONCEPTS) as Concept[]) {
    expect(CONCEPTS[concept].length).toBeGreaterThan(2);
    expect(lexicons.some((lexicon) => lexicon[concept])).toBe(true);
  }
});

test('every line of every lexicon finds what it says, and stands there once', () => {
  for (const lexicon of lexicons) {
    for (const [concept, text] of Object.entries(lexicon) as [Concept, string][]) {
      const lines = linesIn(text);
      expect(new Set(lines).size, concept).toBe(lines.length);
      for (const line of lines) {
        const said = line
          .split(' ')
          .filter((word) => word !== '…' && !word.startsWith('('))
          .map((word) => (word.split('/')[0] as string).replace(/\*/g, 'x'));
        expect(has(` ${said.join(' ')} `, concept), `${concept}: ${line}`).toBe(true);
      }
    }
  }
});
