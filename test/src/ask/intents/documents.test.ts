import { describe, expect, it } from 'vitest';
import { fileAsked, incidentNamed, isIncidentReport } from '#src/ask/intents/documents.ts';
import { createInterpreter } from '#src/ask/interpreter.ts';
import { COAST } from '../../say/sample-channels.ts';

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

  const { interpret } = createInterpreter(COAST);

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
