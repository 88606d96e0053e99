import { expect, test } from 'vitest';
import type { Detail } from '#src/model/question.ts';
import { DETAILS } from '#src/model/question.ts';
import { ask } from '../districts-interpreter.ts';

const asked: readonly [Detail, string][] = [
  ['affected', 'hvem er rammet?'],
  ['affected', 'kven er råka?'],
  ['affected', 'who is affected?'],
  ['affected', 'hvem er ramt?'],
  ['handler', 'hvem har saken?'],
  ['handler', 'kven har teke saka?'],
  ['handler', 'who is on it?'],
  ['reporters', 'hvem meldte det, og når?'],
  ['reporters', 'kven melde frå?'],
  ['reporters', 'who reported it?'],
  ['reporters', 'vem har anmält det?'],
  ['platform-says', 'hva sier X selv?'],
  ['platform-says', 'kva seier Facebook sjølv?'],
  ['platform-says', 'what does X say?'],
  ['platform-says', 'vad säger X själva?'],
  ['ends', 'når er det over?'],
  ['ends', 'når er X oppe igjen?'],
  ['ends', 'when will it be back?'],
  ['advice', 'er det noe jeg bør gjøre nå?'],
  ['advice', 'er det noko me bør gjere no?'],
  ['advice', 'is there anything I should do now?'],
  ['watched', 'hvilke kanaler følger du?'],
  ['watched', 'kva kanalar følgjer du?'],
  ['watched', 'which channels do you watch?'],
  ['certainty', 'hva betyr 99 %?'],
  ['certainty', 'what does 99% mean?'],
  ['language', 'svar på nynorsk'],
  ['language', 'in English please'],
  ['withdraw', 'trekk tilbake'],
  ['withdraw', 'angre'],
  ['withdraw', 'undo'],
  ['withdraw', 'slett meldingen min'],
  ['withdraw', 'slett meldinga mi'],
  ['incident-report', 'rapport om hendelsen i Oslo'],
];

test.each(asked)('it hears %s in «%s»', (detail, text) => {
  expect(ask(text).detail).toBe(detail);
});

test('it hears of the others only after somebody was talked of', () => {
  expect(ask('og de andre?').detail).toBeUndefined();
  expect(ask('og de andre?', 'er Vest nede?', 'bot: Oppe. Vest virker.')).toMatchObject({
    detail: 'others',
    slots: { owner: ['vest'] },
  });
});

test('there is a sentence for every such question', () => {
  expect(new Set([...asked.map(([detail]) => detail), 'others'])).toEqual(new Set(DETAILS));
});

test.each([
  ['svar på nynorsk', 'nn'],
  ['in English please', 'en'],
  ['kan du svare på bokmål?', 'nb'],
])('it hears in «%s» which language is wanted', (text, language) => {
  expect(ask(text).answerIn).toBe(language);
});

test.each([
  'hvordan trekker jeg tilbake en melding?',
  'hva gjør jeg når Twitter er nede?',
  'kan du nynorsk?',
  'hva betyr usikker?',
  'slett det siste innlegget på Twitter',
  'når kom Oslo tilbake?',
  'er Oslo nede?',
])('it hears none of them in «%s»', (text) => {
  expect(ask(text).detail).toBeUndefined();
});

test('thanks is thanks, after an alert too', () => {
  expect(ask('takk!', 'bot: ⚠️ Vest · X: innlegg avvises siden 01:00').smallTalk).toBe('thanks');
  expect(ask('tusen takk', 'er Vest nede?', 'bot: Oppe.').smallTalk).toBe('thanks');
});
