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

const HOUR = 3_600_000;
const readings: readonly [string, object | undefined][] = [
  [
    'hver tirsdag 02–04 vedlikehold på nettsiden',
    {
      action: 'make',
      from: '02:00',
      to: '04:00',
      weekly: true,
      days: ['tue'],
      platforms: ['website', 'feed'],
    },
  ],
  [
    'vedlikehald på nettsida kvar tysdag 02–04',
    { action: 'make', weekly: true, days: ['tue'], from: '02:00' },
  ],
  [
    'maintenance on the website every tuesday 02:00-04:00',
    { action: 'make', weekly: true, to: '04:00' },
  ],
  [
    'vedlikehold på Facebook i natt kl. 23.30 til 01.15',
    { action: 'make', from: '23:30', to: '01:15' },
  ],
  ['vedlikehold på X tirsdag 02-04', { action: 'make', days: ['tue'], from: '02:00', to: '04:00' }],
  ['vedlikehold på X til 04:00', { action: 'make', to: '04:00' }],
  ['vedlikehold på X i to timer', { action: 'make', length: 2 * HOUR }],
  ['daily maintenance 03:00-03:15', { action: 'make', weekly: true, from: '03:00', to: '03:15' }],
  ['vi er stille med vilje til 06:00', { why: 'on-purpose', action: 'make', to: '06:00' }],
  ['Troms is quiet on purpose until 6 am', { why: 'on-purpose', to: '06:00' }],
  ['avslutt vedlikeholdet', { action: 'end' }],
  ['maintenance off', { action: 'end' }],
  ['hvilke vedlikehold er planlagt?', { action: 'show' }],
  // A question changes nothing, and one about the state is one about the state.
  ['er det vedlikehold på X 02-04?', { action: 'show' }],
  ['er nettsiden nede for vedlikehold?', undefined],
  ['vi er stille med vilje', undefined],
  ['er vi stille med vilje til 06:00?', undefined],
  ['rolig natt, ingenting til 06:00', undefined],
];

test.each(readings)('"%s" asks for a window, or does not', (text, wanted) => {
  const { window, intent } = ask(text);
  if (wanted === undefined) expect(window).toBeUndefined();
  else {
    expect(window).toMatchObject(wanted);
    // Asking which there are changes nothing.
    expect(intent).toBe(window?.action === 'show' ? 'ask-status' : 'report-quiet');
  }
});
