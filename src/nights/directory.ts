import type { Channel, Organisation } from '../model/channel.ts';
import type { Directory } from '../model/directory.ts';
import type { Night } from './night.ts';

/** ISO 3166-1 keeps this code free for users: the country is not known, and so neither are its emergency numbers. */
export const UNKNOWN_COUNTRY = 'ZZ';

/**
 * Who can be asked about in a night: its channels, with their owners as organisations.
 * Owners that `known` names get its id, aliases and places; if there is one such, all that it knows can be named,
 * so that a question about one without a channel gets an honest answer. Others are known by their own name and handles.
 */
export function directoryOfNight(night: Night, known: Directory): Directory {
  const owners = Map.groupBy(night.channels, ({ owner }) => owner);
  const found = new Map<Organisation, string>();
  const strangers: Organisation[] = [];
  const taken = new Set(known.organisations.map(({ id }) => id));
  for (const [owner, channels] of owners) {
    const organisation = known.organisations.find((one) => isNamed(one, owner));
    if (organisation && !found.has(organisation)) found.set(organisation, owner);
    else strangers.push(strangerOf(owner, channels, night.zone, known, taken));
  }
  const familiar = found.size > 0 ? known.organisations : [];
  return {
    language: known.language,
    zone: night.zone,
    organisations: [
      // A channel names its owner by the organisation's name, so the night's spelling rules.
      ...familiar.map((one) => withName(one, found.get(one) ?? one.name)),
      ...strangers,
    ],
    channels: night.channels,
    rooms: [],
    emergency: known.emergency,
  };
}

function isNamed({ id, name, aliases }: Organisation, owner: string): boolean {
  return [id, name, ...aliases].some((word) => word.toLowerCase() === owner.toLowerCase());
}

function withName(organisation: Organisation, name: string): Organisation {
  return organisation.name === name
    ? organisation
    : { ...organisation, name, aliases: [...organisation.aliases, organisation.name] };
}

function strangerOf(
  owner: string,
  channels: readonly Channel[],
  zone: string,
  known: Directory,
  taken: Set<string>,
): Organisation {
  const base = slug(owner);
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  const neighbour = known.organisations.find((one) => one.zone === zone);
  return {
    id,
    name: owner,
    aliases: [],
    places: [],
    handles: channels.map(({ handle, platform }) => ({ handle, platform })),
    country: neighbour?.country ?? UNKNOWN_COUNTRY,
    zone,
  };
}

/** `Møre og Romsdal` → `more-og-romsdal`. */
function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'organisation';
}
