import { expect, test } from 'vitest';
import { daysNamed, periodNamed } from '#src/ask/entities/periods.ts';
import { timeOfDay } from '#src/ask/entities/times.ts';
import { splitWords } from '#src/ask/text/words.ts';

const lower = (text: string) => splitWords(text).words.map((word) => word.lower);

test.each([
  ['halv sju', '06:30'],
  ['kvart over åtte', '08:15'],
  ['kvart på seks', '05:45'],
  ['ti på halv åtte', '07:20'],
  ['fem over halv ni', '08:35'],
  ['klokka 7', '07:00'],
  ['kl. 06.45', '06:45'],
  ['kl 0700', '07:00'],
  ['klokken null seks tretti', '06:30'],
  ['klokka null fem null null', '05:00'],
  ['klokka sju om kvelden', '19:00'],
  ['halv ni på kvelden', '20:30'],
  ['ved midnatt', '00:00'],
])('it reads «%s» as %s', (text, time) => {
  expect(timeOfDay(lower(text), false)).toBe(time);
});

test.each([
  ['half past six', '06:30'],
  ['quarter to seven', '06:45'],
  ['at 6 pm', '18:00'],
  ['until 7am', '07:00'],
  ['at eight', '08:00'],
])('it reads "%s" as %s', (text, time) => {
  expect(timeOfDay(lower(text), true)).toBe(time);
});

test.each(['i to timer', 'tre distrikter', 'ti innlegg', 'E6 er stengt'])(
  'it finds no time of day in «%s»',
  (text) => {
    expect(timeOfDay(lower(text), false)).toBeUndefined();
  },
);

test.each([
  ['hver fredag', ['fri']],
  ['mandager og torsdager', ['mon', 'thu']],
  ['på kvardagar', ['weekdays']],
  ['mandag til fredag', ['weekdays']],
  ['bare i helgene', ['weekend']],
  ['every morning', []],
])('it reads the days of «%s»', (text, days) => {
  expect(daysNamed(lower(text))).toEqual(days);
});

test.each([
  ['hva skjedde i natt', 'last-night'],
  ['er det stille i natt', 'tonight'],
  ['forrige uke', 'last-week'],
  ['siste veka', 'last-week'],
  ['siden torsdag', 'since-thursday'],
  ['i juni', 'june'],
  ['14. mars 2023', '2023-03-14'],
  ['2022-05-17', '2022-05-17'],
  ['siste 24 timer', 'PT24H'],
  ['i seks timar', 'PT6H'],
  ['de siste to dagene', 'P2D'],
  ['en halvtime', 'PT30M'],
  ['til i morgen', 'tomorrow'],
  ['bare en rolig natt', undefined],
  ['nå', undefined],
])('it reads the period of «%s» as %s', (text, period) => {
  const { words } = splitWords(text);
  expect(
    periodNamed(
      lower(text),
      words.map((word) => word.written),
    ),
  ).toBe(period);
});
