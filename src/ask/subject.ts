import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { troubleSaid } from './says.ts';
import type { Scene } from './scene.ts';
import * as topic from './topics.ts';

export const OTHER_THING = pattern(`
  printer*, skriver*, heis*, elevator, lift, kaffe*, coffee, projektor*, projector, radio*,
  nødnett*, naudnett*, telefon*, phone*, mobil*, pc, pcen, laptop*, datamaskin*, skjerm*,
  screen, bil, bilen, patruljebil*, car, port, porten, garasje*, dør, døra, vaskemaskin*,
  epost*, email*, outlook, teams, server*, intranett*, kantina, kantinen, kiosk*, arrest*,
  aircondition*, varme*, lyset, lys, toalett*, dusj*, vei, veien, trafikk*, kø, tog*, buss*,
  train, ferge*, ferja, vær, været, weather, aksje*, stock*, humør*, gardin*, kamera*, camera*,
  drone*, hund*, katt*, lunch, lunsj*, bar, pub, køkken, kjøkken*, kjeller*, basement, banken,
  butikk*, strømpris*, priser, temperatur*, flagget, rullegardin*, kopimaskin*, kopiator*,
  scanner*, bom, bommen, sykkel*, bensin*, pumpe*, batteri*, møte*, meeting, systemet,
  straffesak*, pasientsystem*, bl96, po, sap, tv, spotify, netflix, vipps, minibank*, nettbank*,
  vask*, oppvask*, kjøleskap*, microwave, mikro*, tastatur*, mus, headset*, spillet, kampen,
  laget, stille klokk*, stille vekker*, stille (…) spørsmål*, før stormen, before the storm, bjørn*, sola, soverom*
`);

export const RADIO_SILENCE = pattern('radio silence, radiotaushet, radiostillhet, on the radio');

/** Things of the bot's own world that OTHER_THING must not hide. */
export const OUR_THING = pattern(`
  @platform, konto, account, kanal, channel, poste, postet, posting, profil*, tweet, publiser*,
  legge ut, lagt ut
`);

/** «Si fra når …» must be about a channel, or about nothing but "it". */
export function alertSubject({ spoken, owners, platforms, all, strange, ours }: Reading): boolean {
  if (OTHER_THING.in(spoken) && !OUR_THING.in(spoken)) return false;
  if (owners.length + platforms.length > 0 || all || ours) return true;
  if (topic.CHANNEL.in(spoken) || topic.POSTING.in(spoken)) return true;
  return (
    strange.length === 0 &&
    (topic.DOWN.in(spoken) ||
      topic.FINE.in(spoken) ||
      topic.TROUBLE.in(spoken) ||
      topic.QUIET.in(spoken) ||
      pattern('endr*, change*, skjer, happens, noe, anything').in(spoken))
  );
}

/** The text speaks of a channel: by name, by a word for one, by posting, or by nothing else. */
export function inDomain({ reading, followUp }: Scene): boolean {
  const { spoken, owners, platforms, all, strange, byPlaceOnly } = reading;
  if (platforms.length > 0 || all) return true;
  if (owners.length > 0) return byPlaceOnly ? strange.length <= 1 : strange.length <= 3;
  if (topic.POSTING.in(spoken) || topic.CHANNEL.in(spoken)) return strange.length <= 4;
  if (HISTORY_NOUN.in(spoken)) return strange.length <= 1;
  return strange.length === 0 || (followUp && strange.length <= 1);
}

export const HISTORY_NOUN = pattern(
  'nedetid, downtime, oppetid, uptime, outages, avbrudd*, incidents, hendelseslogg, hendingslogg, utfall, historikk*, history, feillogg, tidslinje, timeline, statistikk*, siste/last innlegg/post/tweet',
);

/** Trouble of a channel, an account, the tool, the line: never of a printer. */
export function troubleOfOurs({ reading }: Scene): boolean {
  const said = troubleSaid(reading.spoken);
  return said === 'tool-broken' || said === 'network-down' || said === 'hijacked'
    ? OUR_THING.in(reading.spoken)
    : false;
}

export const OF_OURS = pattern(`
  vi, oss, vår, we, we're, we've, our, us, her, hos, here, i'm, jeg
`);
