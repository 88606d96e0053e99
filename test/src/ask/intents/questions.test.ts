import { describe, expect, it, test } from 'vitest';
import { fileAsked, incidentNamed, isIncidentReport } from '#src/ask/intents/questions.ts';
import { createInterpreter } from '#src/ask/interpreter.ts';
import { DETAILS, type Detail } from '#src/model/question.ts';
import { SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { ask } from '../districts-interpreter.ts';

describe('the report on an incident', () => {
  it.each([
    'rapport om hendelsen',
    'Rapport om hendelsen i Oslo 16. juli',
    'kan jeg få rapporten om siste hendelse?',
    'hendelsesrapport',
    'lag hendelsesrapporten for natta',
    'rapport om hendinga',
    'hendingsrapport, takk',
    'incident report',
    'Incident report Oslo 16 July',
    'give me the report on the incident',
    'report about the last outage',
    'post-incident report',
    'post mortem for i natt',
    'rapport for nedetiden på X',
  ])('is wanted by «%s»', (text) => {
    expect(isIncidentReport({ text })).toBe(true);
  });

  it.each([
    'rapport',
    'send rapport hver morgen',
    'hendelsesrapport hver dag kl 07',
    'incident report every morning',
    'vi har ikke rapport om hendelsen',
    'stopp rapporten om hendelser',
    'oslo rapporterte en hendelse',
    'er det noen hendelser?',
    'we report an incident',
    'daglig rapport om hendelser',
    '',
  ])('is not wanted by «%s»', (text) => {
    expect(isIncidentReport({ text })).toBe(false);
  });
});

describe('the incident that is meant', () => {
  it.each([
    ['rapport om hendelse #1', '1'],
    ['report on incident #12, please', '12'],
    ['7', '7'],
    ['#7', '7'],
    ['rapport om hendelsen for 7 dager siden', undefined],
    ['c#7', undefined],
    ['oslo', undefined],
  ])('%s: %s', (text, id) => {
    expect(incidentNamed({ text })).toBe(id);
  });

  const { interpret } = createInterpreter(SAMPLE_DIRECTORY);

  it.each([
    ['hendelsesrapport Skjærgård', { owner: ['skjaergard'] }],
    ['post-mortem for Skjærgård last night', { owner: ['skjaergard'], period: 'last-night' }],
    ['rapport om hendelsen på X i går', { platform: ['x'], period: 'yesterday' }],
    ['rapport om hendelsen', {}],
  ])('is named by whose and when, like a history: %s', (text, slots) => {
    const question = interpret(text);
    expect(question).toMatchObject({ intent: 'ask-history', detail: 'incident-report' });
    expect(question.slots).toEqual(slots);
  });

  it('is asked for with a day of which nobody says the year', () => {
    expect(interpret('incident report 16 July').day).toEqual({ month: 7, day: 16 });
  });
});

describe('a history as a file', () => {
  it.each([
    ['eksporter historikken til oslo siste uke som csv', 'csv'],
    ['eksporter historikken', 'csv'],
    ['historikk oslo siste uke i excel', 'csv'],
    ['last ned historikken', 'csv'],
    ['export the history of Oslo as JSON', 'json'],
    ['historikk oslo som json', 'json'],
    ['historia til Oslo i eit rekneark', 'csv'],
    ['download the history', 'csv'],
    ['historikk oslo', undefined],
    ['siste innlegg?', undefined],
    ['hva skjedde med Jsonas konto?', undefined],
  ])('%s: %s', (text, form) => {
    expect(fileAsked({ text })).toBe(form);
  });
});

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
  ['told', 'hva sa du i natt?'],
  ['told', 'kva melde du i går?'],
  ['told', 'what did you say last night?'],
  ['told', 'vad sa du i natt?'],
  ['told', 'hvad sagde du i nat?'],
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
