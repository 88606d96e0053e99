import { ownPublishing } from '../causes.ts';
import { districtNamed } from './district.ts';
import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

export const politiloggen = {
  label: 'Politiloggen',
  named: 'own-words',
  account: 'log',
  handles: 'names',
  spoken: {
    names: [/^(?:politilogg|politlogg|politiets?logg)(\p{L}*)$/u, /^(?:loggen|policelog)()$/u],
    act: undefined,
    long: 'politiloggen',
  },
  profiles: {
    hosts: ['politiet.no'],
    read: readAddress,
    bare: undefined,
    page: undefined,
    pageById: undefined,
  },
  channelKeys: [],
  secrets: [],
  priors: ownPublishing({ 'own-site': 0.0003, outage: 0.0008 }),
  showsWithinMinutes: 45,
  errorCodes: {},
  statusPage: undefined,
  // There are twelve districts.
  assumed: { parts: 30, most: 12, handle: (n) => `channel_${n}`, instance: undefined },
} as const satisfies PlatformRecord;

/** The site's search, its address after the #, the API and its feeds: each names districts alike. */
function readAddress(url: URL, steps: readonly string[]): Recognised | undefined {
  if (!/politiloggen/i.test(url.href)) return undefined;
  const inHash = new URLSearchParams(url.hash.split('?')[1] ?? '');
  const named = [...url.searchParams, ...inHash].flatMap(([key, value]) =>
    /^districts?$|^distrikt(?:er)?$/i.test(key) ? value.split(',') : [],
  );
  const written = named.length > 0 ? named : steps.slice(-1);
  const districts = written.flatMap((name) => districtNamed(name) ?? []);
  const [district, ...others] = districts;
  if (district === undefined) {
    return unrecognised(
      'This address on politiloggen names no police district. Write the name of yours, such as Sør-Øst.',
    );
  }
  return others.length === 0
    ? recognised('politiloggen', district)
    : {
        kind: 'ambiguous',
        profiles: districts.map((handle) => ({ platform: 'politiloggen', handle })),
      };
}
