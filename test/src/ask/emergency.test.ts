import { expect, test } from 'vitest';
import { ask } from './directory.ts';

test.each([
  'det brenner i garasjen vår',
  'HUSET STÅR I FLAMMER',
  'bestemor puster ikke',
  'ein mann ligg medvitslaus på fortauet',
  'vi har kjørt av veien og sitter fast',
  'en gutt har falt gjennom isen',
  'he has a knife',
  'they are shooting outside',
  'someone is breaking in',
  'jeg vil ikke leve lenger',
  'det är en olycka på vägen',
  'min datter er forsvunnet',
  'Hilfe, Feuer!',
  'pożar w bloku, pomocy',
  'send ambulanse til Karl Johans gate',
  'er twitter nede? uansett, det brenner hos naboen',
  'hjelp, noen slår på døra mi',
])('it never misses the emergency in «%s»', (text) => {
  expect(ask(text)).toMatchObject({ intent: 'off-topic', emergency: true, slots: {} });
});

test.each([
  'får ikke postet om brannen i havna på Facebook',
  'er kontoen oppe? vi skal ut med melding om en ulykke',
  'status oslo',
  'hvor mange ganger falt X ut i juni?',
])('it sees no emergency in «%s»', (text) => {
  expect(ask(text).emergency).toBe(false);
});
