import { expect, test } from 'vitest';
import { createVocabulary } from '#src/ask/text/vocabulary.ts';
import { ask } from '../districts-interpreter.ts';

const { corrected, joint } = createVocabulary();
const isName = (part: string) => part === 'stavanger';

test.each([
  ['nedeigjen', 'nede'],
  ['kontoentil', 'kontoen'],
  ['virkerikke', 'virker'],
  ['påmorgenrapporten', 'på'],
  ['turnoffalerts', undefined],
  ['frastavanger', 'fra'],
  // One word each, though their halves are words.
  ['opptatt', undefined],
  ['kanalene', undefined],
  ['ugerapporten', undefined],
  ['kvelertak', undefined],
])('«%s» is parted after %s', (word, first) => {
  const at = joint(word, isName);
  expect(at === undefined ? undefined : word.slice(0, at)).toBe(first);
});

test.each([
  ['oppsumering', 'oppsummering'],
  ['publsiere', 'publisere'],
  ['ambulnse', 'ambulanse'],
  // What any line looks for, or any language has, is no slip.
  ['datter', undefined],
  ['bakken', undefined],
  ['kantinen', undefined],
])('«%s» is a slip of %s', (word, meant) => {
  expect(corrected(word)).toBe(meant);
});

test.each([
  ['er kontoentil Vest nede?', 'ask-status', ['vest']],
  ['vi får ikke posteti natt', 'report-trouble', undefined],
  ['sperretfra X siden midnatt', 'report-trouble', undefined],
  ['er allt oppe hosVest', 'ask-status', ['vest']],
])('«%s» is understood as if it were written well', (text, intent, owner) => {
  const question = ask(text);
  expect(question.intent).toBe(intent);
  expect(question.slots.owner).toEqual(owner);
});

test('a hurried cry for help is heard', () => {
  for (const text of ['trengerambulanse til Bryggen', 'hun pusterikke', 'han har falt i sjoen'])
    expect(ask(text).emergency).toBe(true);
});
