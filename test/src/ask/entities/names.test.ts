import { expect, test } from 'vitest';
import { ask } from '../districts-interpreter.ts';

const named: readonly [string, readonly string[]][] = [
  ['status sorvest', ['sor-vest']],
  ['status Sør-Øst', ['sor-ost']],
  ['status soer-vest', ['sor-vest']],
  ['er Søraust nede?', ['sor-ost']],
  ['er Mo i Rana oppe?', ['nordland']],
  ['er Kautokeino oppe?', ['finnmark']],
  ['er Guovdageaidnu oppe?', ['finnmark']],
  ['status aalesund', ['more-og-romsdal']],
  ['status More og Romsdal', ['more-og-romsdal']],
  ['er kristiansund nede', ['more-og-romsdal']],
  ['er kristiansand nede', ['agder']],
  ['status trondhiem', ['trondelag']],
  ['er nordlands konto nede?', ['nordland']],
  ['er oslokontoen nede?', ['oslo']],
  ["is Agder's page up?", ['agder']],
  ['er @politifinnmark oppe?', ['finnmark']],
  ['er Vest, Øst og Troms nede?', ['vest', 'ost', 'troms']],
];

test.each(named)('it finds the owner in «%s»', (text, owners) => {
  expect(ask(text).slots.owner).toEqual(owners);
});

test('it takes a handle for its platform too', () => {
  expect(ask('er politivest oppe?').slots).toEqual({ owner: ['vest'], platform: ['x'] });
});

test.each([
  'jeg trenger en ny vest',
  'more posts today?',
  'er vi nede i dag eller er det bare stille?',
])('it finds no owner in «%s»', (text) => {
  expect(ask(text).slots.owner).toBeUndefined();
});

test.each([
  ['er twtr nede?', 'x'],
  ['er fjesboka nede?', 'facebook'],
  ['får vi tvitret?', 'x'],
  ['er instagramm nede?', 'instagram'],
  ['is bsky up?', 'bluesky'],
  ['er politiloggen oppe?', 'politiloggen'],
  ['er f\u200bb nede?', 'facebook'],
  ['er f\u0430cebook nede?', 'facebook'],
])('it finds the platform in «%s»', (text, platform) => {
  expect(ask(text).slots.platform).toEqual([platform]);
});

test.each([
  ['er nettsiden vår nede?', ['website']],
  ['er nettstedet til Oslo oppe?', ['website']],
  ['er heimesida nede?', ['website']],
  ['svarer hjemmesiden?', ['website']],
  ['är hemsidan uppe?', ['website']],
  ['is our home page up?', ['website']],
  ['is the web site down', ['website']],
  ['kommer det noe i nyhetsstrømmen?', ['feed']],
  ['is the news feed alive?', ['feed']],
  ['er rss-feeden oppe?', ['feed']],
  ['er oslo-x nede?', ['x']],
  // A feed or a log of another platform is that platform.
  ['er facebook-feeden nede?', ['facebook']],
  ['vis loggen for Facebook', ['facebook']],
])('it takes back what the bot itself calls a channel: «%s»', (text, platforms) => {
  expect(ask(text).slots.platform).toEqual(platforms);
});

test.each([
  ['er Kripos nede?', ['Kripos']],
  ['Er kripos nede på X?', ['kripos']],
  ['status TikTok', ['TikTok']],
  // A platform that cannot be watched is told of however it is asked about.
  ['følger dere TikTok?', ['TikTok']],
  ['fylgjer de med på LinkedIn?', ['LinkedIn']],
  ['do you watch Snapchat?', ['Snapchat']],
  ['er WhatsApp nede?', ['WhatsApp']],
  ['is Narnia down?', ['Narnia']],
])('it says which name nobody watches: «%s»', (text, unwatched) => {
  expect(ask(text)).toMatchObject({ intent: 'ask-status', unwatched });
});

test.each(['er Oslo nede?', 'er heisen nede?', 'Er vi nede?', 'hvorfor er Oslo nede på X?'])(
  'it knows every name in «%s»',
  (text) => {
    expect(ask(text).unwatched).toBeUndefined();
  },
);
