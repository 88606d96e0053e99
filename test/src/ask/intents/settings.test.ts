import { expect, test } from 'vitest';
import { ask, meaning } from '../districts-interpreter.ts';

const digests: readonly [string, string][] = [
  ['skru av kveldsoppsummeringen', 'digest action=off'],
  ['stogg vekesrapporten', 'digest action=off'],
  ['slutt å sende døgnoversikten', 'digest action=off'],
  ['vi vil ikke lenger ha ukebrevet', 'digest action=off'],
  ['nei takk til ukentlige oppsummeringer', 'digest action=off'],
  ['drop veckosammanfattningen', 'digest action=off'],
  ['stäng av morgonrapporten', 'digest action=off'],
  ['stop ugerapporten', 'digest action=off'],
  ['jeg gider ikke få morgenmeldingen mer', 'digest action=off'],
  ['we no longer want the weekly summary', 'digest action=off'],
  ['ikke dropp morgenoversikten', 'digest action=on'],
  ['ikkje stogg dagsrapporten', 'digest action=on'],
  ["don't skip the daily report", 'digest action=on'],
  ['slå på dagsrapport fra Oslo', 'digest action=on owner=oslo'],
  ['sett opp morgenrapport fra mandag', 'digest action=on days=mon'],
  ['jeg vil gerne have en ugeoversigt hver mandag', 'digest action=on days=mon'],
  ['please send the morning report at 6:30', 'digest action=on time=06:30'],
  ['flytt ukesoversikten til fredag kl 14', 'digest action=on days=fri time=14:00'],
  ['når kan vi få ukesrapporten?', 'digest action=when'],
  ['kommer det dagsrapport på lørdag?', 'digest action=when days=sat'],
  ['er dagsrapporten slått av?', 'digest action=when'],
  ['at what hour does the digest arrive?', 'digest action=when'],
];
const alerts: readonly [string, string][] = [
  ['si ifra straks Bergen mister Facebook', 'alerts action=on owner=vest platform=facebook'],
  ['si fra så fort noe går ned', 'alerts action=on'],
  ['pling på oss hvis Instagram ryker', 'alerts action=on platform=instagram'],
  ['kan du pipe når Facebook detter ut', 'alerts action=on platform=facebook'],
  ['rop ut hvis Mastodon stopper', 'alerts action=on platform=mastodon'],
  ['ping me the second Facebook is back', 'alerts action=on platform=facebook'],
  ['let me know whenever a channel goes dark', 'alerts action=on'],
  ['sig til når Instagram virker igen', 'alerts action=on platform=instagram'],
  ['slå på varsler fra Oslo', 'alerts action=on owner=oslo'],
  ["don't stop pinging us about X", 'alerts action=on platform=x'],
  ['sluta inte varna oss', 'alerts action=on'],
  ['varsle oss ikke om Bluesky lenger', 'alerts action=off platform=bluesky'],
  ['ikke si fra når Mastodon går ned', 'alerts action=off platform=mastodon'],
  ['nei takk til varsler om Facebook', 'alerts action=off platform=facebook'],
  ['stäng av aviseringarna för Facebook', 'alerts action=off platform=facebook'],
  ['slå alarmerne fra', 'alerts action=off'],
  ['kutt ut pushvarslene', 'alerts action=off'],
  ['eg vil ikkje lenger ha driftsvarsel', 'alerts action=off'],
  ['stille varsler i fire timer', 'alerts action=snooze period=PT4H'],
  ['tysta aviseringarna i en timme', 'alerts action=snooze period=PT1H'],
  ['slå av varslene i en time', 'alerts action=snooze period=PT1H'],
];

test.each([...digests, ...alerts])('it takes «%s» to mean %s', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test.each([
  'hvordan stopper jeg ukesrapporten?',
  'hur stoppar jag rapporterna?',
  'hvordan slår man aviseringer fra?',
  'korleis stoggar eg varsla?',
  'hvordan sier vi fra om at noe er galt?',
  'korleis seier me frå at Facebook er nede?',
  'hva står «usikker» for?',
  'jeg forstår ikke svaret ditt',
  'kan du hjelpe meg å tolke svaret?',
  'hjelp meg å bruke deg',
  'skjønner du engelsk?',
  'vis meg kommandolista',
])('it explains itself for «%s» and changes nothing', (text) => {
  expect(ask(text).intent).toBe('help');
});

test.each([
  'the alarm clock never rang',
  'kan du stille vekkerklokka til sju?',
  'still klokka en time tilbake',
  'pause podkasten i ti minutter',
  'kan du dempe musikken i en time?',
  'wake me at six',
  'husk å levere ukesrapporten til sjefen',
  'vi må skrive månedsrapport i kveld',
])('it leaves other people’s clocks and papers alone: «%s»', (text) => {
  expect(ask(text).intent).toBe('off-topic');
});

const digestTalk = ['morgenrapport for Agder kl 7', 'bot: Ja: daglig sammendrag kl. 07:00'];

test('it moves the digest of the talk when another time is named', () => {
  expect(ask('vent, heller kvart over åtte', ...digestTalk)).toMatchObject({
    intent: 'digest',
    slots: { action: 'on', time: '08:15', owner: ['agder'] },
  });
  expect(ask('make that 6 am instead', ...digestTalk).slots).toMatchObject({ time: '06:00' });
});

test('it stops the digest of the talk', () => {
  expect(ask('stopp den likevel', ...digestTalk)).toMatchObject({
    intent: 'digest',
    slots: { action: 'off' },
  });
});

test('it does not take a question after a digest for a change', () => {
  expect(ask('er Vest nede?', ...digestTalk).intent).toBe('ask-status');
});

test.each([
  'gi meg en oppsummering av natta',
  'rapporten kom ikke i dag',
  'radioen er stille, varsle sentralen',
])('it changes no setting for «%s»', (text) => {
  expect(ask(text).intent).not.toMatch(/^(digest|alerts)$/);
});

test.each([
  ['si fra hvis Vest er stille uvanlig lenge', 'on'],
  ['si fra hvis Vest er uvanlig stille', 'on'],
  ['varsle oss når Oslo ikke har postet på lenge', 'on'],
  ['sei frå om Vest er still uvanleg lenge', 'on'],
  ['alert us when Oslo is unusually quiet', 'on'],
  ['let us know when West is silent for unusually long', 'on'],
  ['ikke si fra om stillhet lenger', 'off'],
  ['stopp varsler om stillhet', 'off'],
])('«%s» is about long silences', (text, action) => {
  expect(ask(text)).toMatchObject({ intent: 'alerts', silence: true, slots: { action } });
});

test.each([
  'si fra hvis Vest går ned',
  'er Vest uvanlig stille?',
  'fortell meg om Vest er uvanlig stille',
  'Vest er uvanlig stille',
  'slå av varsler',
])('«%s» orders nothing about long silences', (text) => {
  expect(ask(text).silence).toBeUndefined();
});
