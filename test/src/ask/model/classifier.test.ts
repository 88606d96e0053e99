import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier, gramsOf, keyOf, type ModelInput } from '#src/ask/model/classifier.ts';
import { MODEL_LABELS } from '#src/ask/model/decide.ts';
import { WEIGHTS } from '#src/ask/model/weights.ts';
import { understanding } from '../districts-interpreter.ts';

const classifier = createClassifier();
const input = (text: string, features: readonly string[] = []): ModelInput => ({
  text,
  written: text,
  features,
});

describe('the classifier', () => {
  it.each([
    ['hva er det som gjør at dere tror det', 'ask-why'],
    ['hvor lenge har de vært borte', 'ask-history'],
    ['det brenn og me kjem oss ikkje ut', 'emergency'],
    ['skicka mig en rapport varje morgon', 'digest-on'],
  ] as const)('takes «%s» for %s', (text, label) => {
    const { likelihoods } = understanding.inspect(text);
    expect(likelihoods?.[label]).toBe(Math.max(...Object.values(likelihoods ?? {})));
  });

  it('gives likelihoods that sum to one for whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, features) => {
        const values = Object.values(classifier.classify(input(text, features)));
        expect(values).toHaveLength(MODEL_LABELS.length);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('names the n-grams that decided, the strongest first', () => {
    const reasons = classifier.explain(input('snooze'), 'alerts-snooze', 3);
    expect(reasons).toHaveLength(3);
    for (const { gram } of reasons) {
      expect('<snooze>').toContain(gram.split(' ')[1]);
    }
    const sizes = reasons.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('stays below 200 KB', () => {
    expect(WEIGHTS.grams.length).toBeLessThan(200_000);
  });
});

describe('the n-grams of a text', () => {
  it('are words with their neighbours, pieces of words, and what the rules see', () => {
    const grams = [...gramsOf(input('får ikke ut', ['question', 'concept:down'])).keys()];
    expect(grams).toEqual(
      expect.arrayContaining([
        'w får',
        '^ får',
        '$ ut',
        'w ikke ut',
        '^ får ikke',
        'w får ikke ut',
        '… får ut',
        'c <få',
        'f question',
        'p question concept:down',
      ]),
    );
  });

  it('have keys of 24 bits', () => {
    fc.assert(
      fc.property(fc.string(), (gram) => {
        expect(keyOf(gram)).toBeGreaterThanOrEqual(0);
        expect(keyOf(gram)).toBeLessThan(2 ** 24);
      }),
    );
  });

  it('of a long text are those of its beginning', () => {
    const long = Array.from({ length: 5_000 }, (_, at) => `word${at}`).join(' ');
    expect(gramsOf(input(long)).size).toBeLessThan(2_000);
  });
});
