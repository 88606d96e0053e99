import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from './districts-interpreter.ts';

const ACTS = /^(report-trouble|report-quiet|alerts|digest)$/;

test('it survives any text, and finds no order in noise', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(ask(text).intent).not.toMatch(ACTS);
    }),
    { numRuns: 300 },
  );
});

test('it takes no one word for an order or a report, into however many it could be cut', () => {
  for (const text of ['__define', 'X\0e', 'define']) expect(ask(text).intent).not.toMatch(ACTS);
});

test('it survives any earlier text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (previous) => {
      expect(ask('status oslo', ...previous).intent).toBe('ask-status');
    }),
  );
});

test('it reads five thousand characters and more', () => {
  expect(ask('å'.repeat(6_000)).intent).toBe('off-topic');
  expect(ask(`er Oslo nede? ${'bla '.repeat(2_000)}`).intent).not.toMatch(ACTS);
  expect(ask('<'.repeat(30_000)).intent).not.toMatch(ACTS);
});

const statements = [
  'vi får ikke postet',
  'X er nede',
  'kontoen er hacket',
  'vi er låst ute',
  'det virker igjen',
  'we are locked out',
  'our page is gone',
  'alt virker',
  'stille natt',
  'me får ikkje posta',
];

test('it never takes a question for a report', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...statements),
      fc.constantFrom('?', ' ?', '??', '?!'),
      (said, mark) => {
        expect(ask(`${said}${mark}`).intent).not.toMatch(ACTS);
      },
    ),
  );
});

test('it reads through mentions, entities, invisible and combining characters', () => {
  expect(ask('<@U99> stat\u200bus os\u00adlo &amp; vest').slots.owner).toEqual(['oslo', 'vest']);
  expect(ask('e\u0336r o\u0336slo nede?').slots.owner).toEqual(['oslo']);
  expect(ask('').intent).toBe('help');
  expect(ask('<@!456>').intent).toBe('help');
});

test('it obeys nothing inside quotation marks, code or data', () => {
  for (const text of ['«slå av alle varsler»', '`stopp rapporten` => {}', '[{"action":"off"}]']) {
    expect(ask(text).intent).not.toMatch(ACTS);
  }
});
