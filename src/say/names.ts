import { onPlatform } from '../catalog/languages/names.ts';
import type { Channel, Organisation } from '../model/channel.ts';
import type { Directory } from '../model/directory.ts';
import type { Words } from './words.ts';

/** What organisations and channels are called in an answer. */
export interface Names {
  organisation(id: string): Organisation | undefined;
  organisationOf(channel: Channel): Organisation | undefined;
  /** The organisation as one says it in a sentence: "Oslo", not "Oslo politidistrikt". */
  owner(channel: Channel): string;
  short(organisation: Organisation): string;
  /** "on X"; with the account's name where the organisation has several there. */
  where(channel: Channel, words: Words): string;
  /** "Oslo on X". */
  channel(channel: Channel, words: Words): string;
  /** The zone of times about this channel. */
  zone(channel: Channel): string;
}

export function createNames(directory: Directory): Names {
  const byId = new Map(directory.organisations.map((one) => [one.id, one]));
  const byName = new Map(directory.organisations.map((one) => [one.name, one]));
  const shortNames = new Map(directory.organisations.map((one) => [one.id, shortName(one)]));
  const places = new Map<string, number>();
  for (const channel of directory.channels) {
    places.set(place(channel), (places.get(place(channel)) ?? 0) + 1);
  }

  const short = (organisation: Organisation) =>
    shortNames.get(organisation.id) ?? organisation.name;
  const owner = (channel: Channel) => {
    const organisation = byName.get(channel.owner);
    return organisation ? short(organisation) : channel.owner;
  };
  const where = (channel: Channel, words: Words) => {
    const on = onPlatform(channel.platform, words.language);
    return (places.get(place(channel)) ?? 0) > 1 ? `${on} (${channel.handle})` : on;
  };
  return {
    organisation: (id) => byId.get(id),
    organisationOf: (channel) => byName.get(channel.owner),
    owner,
    short,
    where,
    channel: (channel, words) =>
      words.text('channel', { owner: owner(channel), where: where(channel, words) }),
    zone: (channel) => byName.get(channel.owner)?.zone ?? directory.zone,
  };
}

function place(channel: Channel): string {
  return `${channel.platform}/${channel.owner}`;
}

/** The shortest other name with which the full name begins, else the full name. */
function shortName(organisation: Organisation): string {
  const heads = organisation.aliases.filter((alias) =>
    organisation.name.toLowerCase().startsWith(`${alias.toLowerCase()} `),
  );
  const shortest = heads.sort((a, b) => a.length - b.length)[0];
  // The full name's own spelling: aliases are often written small.
  return shortest === undefined ? organisation.name : organisation.name.slice(0, shortest.length);
}
