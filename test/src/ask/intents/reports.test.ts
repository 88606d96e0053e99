import { expect, test } from 'vitest';
import { ask, meaning } from '../districts-interpreter.ts';

/** By class of wording; each in a person's own words. */
const trouble: readonly [string, string][] = [
  // Refused, swallowed, never arrives.
  ['Mastodon godtar ikke innleggene fra Molde', 'cannot-post'],
  ['Facebook svelger alle meldingene våre', 'cannot-post'],
  ["Instagram won't accept our pictures tonight", 'cannot-post'],
  ['det vi legger ut på bluesky kommer aldri fram', 'cannot-post'],
  ['vi kan ikke lægge noget op på Facebook', 'cannot-post'],
  ["e får'kje ut ei einaste melding på twitter", 'cannot-post'],
  // Shut out.
  ['engangskoden til Instagram kommer aldri', 'cannot-log-in'],
  ['Jag kommer inte in på Instagram', 'cannot-log-in'],
  ['ingen slipp inn på blueskykontoen', 'cannot-log-in'],
  ['passordet fungerer ikke lenger på X', 'cannot-log-in'],
  // The house, the tool, the limit, the page.
  ['vi har mista nettet her i Alta', 'network-down'],
  ['we have no internet at the station', 'network-down'],
  ['Hootsuite har frosset', 'tool-broken'],
  ['vi har nådd dagens tak på X', 'rate-limited'],
  ['mastodon svarer quota exceeded', 'rate-limited'],
  ['our instagram says "this page isn\'t available"', 'page-gone'],
  // A fault that is not described.
  ['Instagram har klikka', 'unsure'],
  ['noe er gale med bluesky', 'unsure'],
  ['Det er tull med Facebook igjen', 'unsure'],
  ['Twitter krånglar igen', 'unsure'],
  ['something is up with our Facebook', 'unsure'],
];

test.each(trouble)('it hears trouble in «%s»: %s', (text, says) => {
  expect(meaning(text)).toMatch(new RegExp(`^report-trouble.* says=${says}$`));
});

const calm: readonly [string, string][] = [
  ['null å fortelle fra Hamar', 'nothing-to-report'],
  ['det skjer ikke en dritt i Molde', 'nothing-to-report'],
  ['d e kje någe å skriva om i Stavanger', 'nothing-to-report'],
  ['Ingenting å melde fra Finnmark', 'nothing-to-report'],
  ['nå går det fint igjen på Facebook', 'can-post'],
  ['Facebook tar imot igjen', 'can-post'],
  ['We got back into Instagram', 'can-post'],
  ['ikke noe feil på X, jeg la ut for ti minutter siden', 'can-post'],
  ['X krangler ikke lenger, alt kommer ut', 'can-post'],
  ['politimesteren har besluttet at vi ikke går ut med mer', 'quiet-on-purpose'],
  ["we've decided not to post until morning", 'quiet-on-purpose'],
  ['vi tier bevisst til familien er varslet', 'quiet-on-purpose'],
];

test.each(calm)('it hears calm in «%s»: %s', (text, says) => {
  expect(meaning(text)).toMatch(new RegExp(`^report-quiet.* says=${says}$`));
});

test.each([
  ['rolig natt, men Facebook svelger innleggene', 'report-trouble'],
  ['stille i gatene, men ingenting av det vi poster kommer fram', 'report-trouble'],
  ['Facebook tar ikke imot innlegg igjen', 'report-trouble'],
  ['X nekter igjen å ta imot meldingene', 'report-trouble'],
  ['publiseringsverktøyet er helt dødt', 'report-trouble'],
  ['vi har ingen vansker med å poste på X', 'report-quiet'],
  ['kontoen var sperret, men nå slipper vi inn igjen', 'report-quiet'],
])('it never turns «%s» round: %s', (text, intent) => {
  expect(ask(text).intent).toBe(intent);
});

test.each([
  'kaffetrakteren har hengt seg',
  'printeren tar ikke imot papir',
  'noe muffens med bilen',
  'heisen nekter å åpne',
  'internett hjemme hos meg er nede',
  'VG skriver at Facebook er nede',
  'jeg hørte at Instagram har krasjet',
  'hvis X nekter å ta imot innlegg, hva gjør vi',
  'tar Facebook imot innlegg nå?',
  'kommer vi inn igjen på X?',
  'er X nede, eller er det bare rolig',
  'han er tilbake på vakt igjen',
  'vi holder igjen døra til han kommer',
  'kona nekter å svare meg',
  'E6 er åpen igjen',
])('it takes no report from «%s»', (text) => {
  expect(ask(text).intent).not.toMatch(/^report-/);
});
