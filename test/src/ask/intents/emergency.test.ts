import { expect, test } from 'vitest';
import { ask } from '../districts-interpreter.ts';

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
  'shots fired at the mall',
  'der bliver skudt på gaden',
  'æ har ikkje løst å leve meir',
  'jag vill inte leva längre',
  "the hallway is full of smoke, we can't get out",
  'der er røg i opgangen og folk kan ikke komme ud',
  'det ryker från lägenheten, barnen är kvar inne',
  'far min er skjev i ansiktet og snakker utydelig',
  "her face is drooping and she can't speak",
  'der ligger en mand i havnen',
  'to i vannet, båten har gått rundt',
  'det ligger en person i vattnet',
  'my husband is hitting me',
  'mannen min har tatt kvelertak på meg',
  'min man slår mig',
  'eksen min prøver å sparke inn døra',
  'någon bryter sig in hos oss',
  'det er noen inne i huset mitt akkurat nå',
  'sønnen min kom aldri hjem, han er fem år',
  'han har sluttet å puste',
])('it never misses the emergency in «%s»', (text) => {
  expect(ask(text)).toMatchObject({ intent: 'off-topic', emergency: true, slots: {} });
});

test.each([
  'får ikke postet om brannen i havna på Facebook',
  'er kontoen oppe? vi skal ut med melding om en ulykke',
  'status oslo',
  'hvor mange ganger falt X ut i juni?',
  'brannalarmen skal prøves i morgen klokka ni',
  'the curtains are down in the lobby',
  'vi øver på skyting på banen i morgen',
  'kontoen ble skutt ned av Meta',
  'jeg orker ikke mer av disse rapportene',
  'skru av varslene, de tar livet av meg',
  'please send the daily report at nine',
  'kan du hjelpe meg å tolke svaret?',
])('it sees no emergency in «%s»', (text) => {
  expect(ask(text).emergency).toBe(false);
});
