import { stringify } from 'yaml';
import type { Profile } from '../catalog/platforms/profile.ts';
import { channelId } from '../model/channel.ts';
import type { Language } from '../model/language.ts';
import { freeId } from './organisation-names.ts';
import { type Secret, secretsOf } from './secrets.ts';
import { appendItem, hasKey, putKey } from './yaml-edit.ts';

/** What holds where nothing nearer says otherwise, for a file that is begun. */
export interface SettingsDefaults {
  readonly language: Language;
  readonly zone: string;
  readonly country: string;
  readonly control: readonly string[];
}

/** A file that begins, with all but the organisations. */
export function initialSettings({ language, zone, country, control }: SettingsDefaults): string {
  const line = (key: string, value: unknown) => stringify({ [key]: value }, { lineWidth: 0 });
  const hosts = `[${control.map((host) => JSON.stringify(host)).join(', ')}]`;
  return `# What Kanalvakt watches. "kanalvakt init" wrote this; run again, it adds, and changes nothing that stands here.
# kanalvakt.example.yaml shows all that can be set. "kanalvakt check" tries it, and says what is wrong and where.

# nb, nn or en: the language of answers where the question shows none of its own.
${line('language', language)}# IANA zone of times in answers.
${line('zone', zone)}# ISO 3166-1; decides public holidays and emergency numbers.
${line('country', country)}
# Addresses that answer whenever our own line works. If none does, no platform is called down.
network:
  control: ${hosts}
`;
}

export interface NewOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly places: readonly string[];
  readonly language?: Language;
  readonly zone?: string;
  readonly country?: string;
}

const EMERGENCY = ['What someone in danger is told to call, by country.'];

/** The file with the number that someone in danger in a country is told to call. */
export function addEmergencyNumber(text: string, country: string, number: string): string {
  const written = [{ number, service: 'any' }];
  return putKey(
    text,
    ['emergency'],
    country,
    written,
    hasKey(text, ['emergency']) ? [] : EMERGENCY,
  );
}

/** A channel to be, with its id. */
export interface NewChannel extends Profile {
  readonly id: string;
}

/** Gives each profile the id that its channel will have. */
export function newChannels(
  profiles: readonly Profile[],
  organisation: string,
  taken: readonly string[],
): readonly NewChannel[] {
  const ids = [...taken];
  return profiles.map((profile) => {
    const id = freeId(channelId(organisation, profile.platform), ids);
    ids.push(id);
    return { ...profile, id };
  });
}

const ORGANISATIONS = [
  'Who publishes, and on which channels. "aliases" is what people call it, and a place in a question means',
  'the organisation there: "places: [Sandvika, Asker]".',
];

/** The file with an organisation that has no channels yet. */
export function addOrganisation(
  text: string,
  organisation: NewOrganisation,
  first: boolean,
): string {
  const { aliases, places, ...rest } = organisation;
  const written = {
    ...rest,
    ...(aliases.length > 0 ? { aliases: listed(aliases) } : {}),
    ...(places.length > 0 ? { places: listed(places) } : {}),
  };
  return first
    ? putKey(text, [], 'organisations', [written], ORGANISATIONS)
    : appendItem(text, ['organisations'], written);
}

/**
 * The file with a channel more.
 *
 * @param at the place of its organisation in the list of them
 * @param chosen the variables of secrets that it is to refer to
 */
export function addChannel(
  text: string,
  at: number,
  organisation: string,
  channel: NewChannel,
  chosen: ReadonlySet<string>,
): string {
  const { id, platform, handle, instance } = channel;
  const secrets = secretsOf(id, platform).filter(({ variable }) => chosen.has(variable));
  const own = secrets.filter((secret) => secret.of === 'channel').map(reference);
  const written = {
    ...(id === channelId(organisation, platform) ? {} : { id }),
    platform,
    handle,
    ...(instance === undefined ? {} : { instance }),
    ...Object.fromEntries(own),
  };
  let result = appendItem(text, ['organisations', at, 'channels'], written);
  for (const secret of secrets) {
    if (secret.of === 'platform') result = putPlatformKey(result, platform, secret);
  }
  return result;
}

function reference({ key, variable }: Secret): readonly [string, string] {
  return [key, `\${${variable}}`];
}

const PLATFORMS = [
  'How each platform is read: "cadence", "freshness", and for X "dailyBudget" in dollars.',
];

function putPlatformKey(text: string, platform: string, secret: Secret): string {
  const path = ['platforms', platform];
  if (hasKey(text, [...path, secret.key])) return text;
  return putKey(text, path, ...reference(secret), hasKey(text, ['platforms']) ? [] : PLATFORMS);
}

/** Long lists read better as one text, which the settings take as well. */
function listed(names: readonly string[]): string | readonly string[] {
  return names.length > 6 && !names.some((name) => name.includes(',')) ? names.join(', ') : names;
}
