import { expect, test } from 'vitest';
import { ask, meaning } from './districts-interpreter.ts';

test('it carries the platform over to another owner', () => {
  expect(meaning('og Troms?', 'er Nordland nede på Facebook?')).toBe(
    'ask-status owner=troms platform=facebook',
  );
});

test('it takes owner and platform from the bot’s own words', () => {
  expect(meaning('hvorfor?', 'status agder', 'bot: Agder · Bluesky: kan ikke poste')).toBe(
    'ask-why owner=agder platform=bluesky',
  );
});

test('it asks of the past where only a past day is added', () => {
  expect(meaning('og i går?', 'er Vest nede?')).toBe('ask-history owner=vest period=yesterday');
});

test('it takes a thumb for an acknowledgement after an alert, and for nothing otherwise', () => {
  expect(meaning('👍', 'bot: ⚠️ Vest · X: innlegg avvises siden 01:00')).toBe(
    'alerts action=acknowledge owner=vest platform=x',
  );
  expect(meaning('👍')).toBe('off-topic');
});

test('it lets a named owner end an inherited «alle»', () => {
  expect(meaning('og Øst?', 'status alle kanaler')).toBe('ask-status owner=ost');
});

test('it never takes over what a report said', () => {
  expect(meaning('og Oslo?', 'Vest får ikke postet')).not.toMatch(/says|report/);
});

const BLUESKY = ['er Vest nede på Bluesky?', 'bot: Oppe. Vest virker på Bluesky (98 %).'];

test.each([
  // Its own subject and verb, or we, or all: it stands by itself.
  ['status alle', 'ask-status all=true'],
  ['er noe nede?', 'ask-status'],
  ['er vi nede?', 'ask-status'],
  ['er noen nede no?', 'ask-status'],
  ['is anything down?', 'ask-status'],
  ['are we down?', 'ask-status'],
  ['er nettsiden nede?', 'ask-status platform=website'],
  ['er Oslo nede?', 'ask-status owner=oslo'],
  ['kva skjedde i natt?', 'ask-history period=last-night'],
  // A standing order, and a report, inherit nothing.
  ['varsle meg når noe går ned', 'alerts action=on'],
  ['send rapport hver morgen kl 7', 'digest action=on time=07:00'],
  ['vi får ikke lagt ut noe', 'report-trouble says=cannot-post'],
  // An ellipsis inherits, and names its own before.
  ['hvorfor?', 'ask-why owner=vest platform=bluesky'],
  ['kvifor det?', 'ask-why owner=vest platform=bluesky'],
  ['og Oslo?', 'ask-status owner=oslo platform=bluesky'],
  ['også på Facebook?', 'ask-status owner=vest platform=facebook'],
  ['og i går?', 'ask-history owner=vest period=yesterday platform=bluesky'],
  ['når var den nede sist?', 'ask-history owner=vest platform=bluesky'],
  ['is it still down?', 'ask-status owner=vest platform=bluesky'],
])('after a question about one channel «%s» is %s', (text, expected) => {
  expect(meaning(text, ...BLUESKY)).toBe(expected);
});

test('an ellipsis reads no further back than the newest text that stood by itself', () => {
  expect(meaning('hvorfor?', ...BLUESKY, 'status alle', 'bot: Alle virker.')).toBe(
    'ask-why all=true',
  );
  expect(meaning('hvorfor?', ...BLUESKY, 'og Oslo?', 'bot: Oppe. Oslo virker på Bluesky.')).toBe(
    'ask-why owner=oslo platform=bluesky',
  );
});

test('what answers an alert is about its channel, unless it says another', () => {
  const alert = 'bot: ⚠️ Vest · X: innlegg avvises siden 01:00';
  expect(meaning('demp i to timer', alert)).toBe(
    'alerts action=snooze owner=vest period=PT2H platform=x',
  );
  expect(meaning('det virker igjen', alert)).toBe(
    'report-quiet owner=vest platform=x says=can-post',
  );
  expect(meaning('varsle meg om Oslo', alert)).toBe('alerts action=on owner=oslo');
});

test.each(['ok', 'stopp disse', 'stop these'])(
  'after an answer that is no alert «%s» changes nothing',
  (text) => {
    expect(
      ask(text, 'er Vest nede?', 'bot: Nede. Vest kan ikke poste på X siden 01:00.').intent,
    ).toBe('off-topic');
  },
);
