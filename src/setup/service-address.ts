import { platformRecord } from '../catalog/platforms/platforms.ts';
import { type Recognised, unrecognised } from '../catalog/platforms/profile.ts';
import { unwatchedAt } from '../catalog/unwatched.ts';
import { PLATFORMS } from '../model/platform.ts';
import { notWatched } from '../say/plain-answers.ts';
import { createWords } from '../say/words.ts';

/** The account that an address on a well-known service names; undefined where its host is none of theirs. */
export function serviceProfile(url: URL): Recognised | undefined {
  const host = url.hostname.replace(/\.$/, '');
  const isOf = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  const steps = url.pathname.split('/').flatMap((step) => decoded(step) || []);
  for (const platform of PLATFORMS) {
    const { hosts, read } = platformRecord(platform).profiles;
    const recognised = hosts.some(isOf) ? read?.(url, steps) : undefined;
    if (recognised !== undefined) return recognised;
  }
  const place = unwatchedAt(host);
  return place && unrecognised(notWatched(place.label, createWords('en')));
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return step;
    throw error;
  }
}
