import { atProfile } from '../catalog/platforms/bluesky.ts';
import { districtNamed } from '../catalog/platforms/district.ts';
import { fediverseProfile } from '../catalog/platforms/mastodon.ts';
import { platformRecord } from '../catalog/platforms/platforms.ts';
import { type Recognised, recognised, unrecognised } from '../catalog/platforms/profile.ts';
import { PLATFORMS } from '../model/platform.ts';
import { isAddress } from '../settings/address.ts';
import { serviceProfile } from './service-address.ts';

/**
 * The account that a pasted address or handle names, in any of its common forms: of a browser, an app's
 * "copy link", an intent, a handle with or without its @, a district's name, a feed's address.
 * Nothing is looked up.
 */
export function recogniseProfile(pasted: string): Recognised {
  const text = cleaned(pasted);
  if (text === '') return unrecognised('There is nothing here.');
  if (text.length > LONGEST) return unrecognised('This is too long for an address.');
  if (/^(?:at:\/\/|did:)/i.test(text)) return atProfile(text);
  const address = addressIn(text);
  if (address !== undefined) return ofAddress(address);
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^acct:/i.test(text)) {
    return unrecognised('This is no web address (http or https).');
  }
  return ofHandle(text);
}

/** Longer than any address of an account. */
const LONGEST = 2_000;

/** Without what copying leaves around an address: quotes, brackets, a comma or a full stop after it. */
function cleaned(pasted: string): string {
  return pasted
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^[<("'«“[]+/u, '')
    .replace(/[>)"'»”\],;.]+$/u, '')
    .trim();
}

/** The address that a text is: with http(s), or without where it has a path or begins with www. */
function addressIn(text: string): URL | undefined {
  const written = /^https?:\/\//i.test(text);
  const meant = /^(?:www|m|mobile)\.[^\s@/]+\.[^\s@]+$|^[^\s@/:]+\.[^\s@/:]+(?::\d+)?\/\S*$/iu;
  if (!written && !meant.test(text)) return undefined;
  const address = written ? text : `https://${text}`;
  if (!isAddress(address)) return undefined;
  const url = URL.parse(address);
  // A handle is shown to people, so it is no place for a password.
  return url === null || url.username !== '' || url.password !== '' ? undefined : url;
}

function ofAddress(url: URL): Recognised {
  return serviceProfile(url) ?? fediverseProfile(url) ?? ofSite(url);
}

/** A page whose address says that a program is to read it. */
function ofSite(url: URL): Recognised {
  const { pathname, searchParams, href } = url;
  const named = /(?:^|[/._-])(?:rss|atom|feeds?|jsonfeed)(?:[/._-]|$)|\.(?:rss|atom|xml|rdf)\/?$/i;
  const format = ['feed', 'format', 'type', 'output']
    .map((name) => searchParams.get(name) ?? '')
    .some((value) => /rss|atom|json/i.test(value));
  const isFeed = named.test(pathname) || format || /\.json$/i.test(pathname);
  // In the settings, ${NAME} stands for a variable.
  return recognised(
    isFeed ? 'feed' : 'website',
    href.replaceAll('{', '%7B').replaceAll('}', '%7D'),
  );
}

function ofHandle(text: string): Recognised {
  const acct = /^(?:acct:)?@?([\w.-]+)@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})$/iu.exec(text);
  if (acct) return recognised('mastodon', String(acct[1]), String(acct[2]).toLowerCase());
  const district = districtNamed(text);
  if (district !== undefined) return recognised('politiloggen', district);
  const at = text.startsWith('@');
  const name = text.slice(at ? 1 : 0);
  if (/\.bsky\.social$/i.test(name)) return atProfile(name);
  const profiles = PLATFORMS.flatMap((platform) => {
    const bare = platformRecord(platform).profiles.bare;
    const handle = bare?.handleOf(name, at);
    return bare === undefined || handle === undefined
      ? []
      : [{ rank: bare.rank, profile: { platform, handle } }];
  })
    .sort((a, b) => a.rank - b.rank)
    .map(({ profile }) => profile);
  const [first, ...others] = profiles;
  if (first === undefined) {
    return unrecognised(
      'This is neither an address nor a handle. Paste the address of the profile as the browser shows it.',
    );
  }
  return others.length === 0
    ? { kind: 'profile', profile: first }
    : { kind: 'ambiguous', profiles };
}
