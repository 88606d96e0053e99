import type { Organisation } from '../../src/model/channel.ts';
import { EMERGENCY } from '../../src/model/directory.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { countryOfZone } from '../../src/setup/country.ts';
import { cleanNames, organisationId, shortName } from '../../src/setup/organisation-names.ts';
import {
  addEmergencyNumber,
  addOrganisation,
  initialSettings,
} from '../../src/setup/settings-text.ts';
import { hostsIn, type Questions } from './questions.ts';

/** Which organisation is added to, and the file's text with it. */
export interface Organised {
  readonly text: string;
  readonly id: string;
  /** Its place in the list of organisations. */
  readonly at: number;
}

/** Hosts that few people would set up a police channel watch without reaching, by country; anybody may name others. */
const CONTROL: Readonly<Record<string, readonly string[]>> = {
  NO: ['https://www.nrk.no', 'https://www.regjeringen.no'],
};
const ELSEWHERE = ['https://www.wikipedia.org', 'https://www.iana.org'];

/**
 * Asks for an organisation and what belongs to it: one that stands in the file, or a new one.
 *
 * @param known organisations that ship with the program, whose places and other names need not be typed
 */
export async function askForOrganisation(
  ask: Questions,
  known: readonly Organisation[],
  text: string | undefined,
  settings: Settings | undefined,
): Promise<Organised> {
  const present = settings?.organisations ?? [];
  if (text !== undefined && present.length > 0) {
    const at = await ask.which(present.map(({ name }) => name));
    const chosen = present[at];
    if (chosen !== undefined) return { text, id: chosen.id, at };
  }
  const taken = present.map((one) => one.name);
  const typed = await ask.name(taken);
  const shipped = known.find((one) => [one.name, ...one.aliases].includes(typed));
  const name = shipped === undefined || taken.includes(shipped.name) ? typed : shipped.name;
  const suggested = shipped?.aliases ?? (shortName(name) === name ? [] : [shortName(name)]);
  const aliases = cleanNames(await ask.aliases(suggested.join(', ')));
  const language = await ask.language(settings?.language ?? 'nb');
  const zone = await ask.zone(settings?.zone ?? 'Europe/Oslo');
  const country = countryOfZone(zone) ?? (await ask.country());
  const numbers = settings?.emergency ?? EMERGENCY;
  const emergency = Object.hasOwn(numbers, country) ? undefined : await ask.emergency(country);
  const id = organisationId(
    shipped?.id ?? name,
    present.map((one) => one.id),
  );
  const own = { id, name, aliases, places: shipped?.places ?? [] };
  if (text === undefined || settings === undefined) {
    const control = hostsIn(await ask.control((CONTROL[country] ?? ELSEWHERE).join(' ')));
    const begun = initialSettings({ language, zone, country, control });
    return { text: addOrganisation(numbered(begun, country, emergency), own, true), id, at: 0 };
  }
  const differing = {
    ...own,
    ...(language === settings.language ? {} : { language }),
    ...(zone === settings.zone ? {} : { zone }),
    // What an organisation without a country gets is not told by the settings as they are read.
    country,
  };
  const added = addOrganisation(numbered(text, country, emergency), differing, false);
  return { text: added, id, at: present.length };
}

function numbered(text: string, country: string, emergency: string | undefined): string {
  return emergency === undefined ? text : addEmergencyNumber(text, country, emergency);
}
