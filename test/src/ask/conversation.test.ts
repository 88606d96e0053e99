import { expect, test } from 'vitest';
import { meaning } from './districts-interpreter.ts';

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
