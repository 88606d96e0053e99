import { atProfile } from './bluesky-address.ts';
import { districtNamed } from './district.ts';
import { facebookProfile } from './facebook-address.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

type Reader = (url: URL, steps: readonly string[]) => Recognised;

/** Who reads the addresses of a host; of its subdomains (www., m., mobile.) too. */
const SERVICES: readonly (readonly [hosts: readonly string[], read: Reader])[] = [
  [['x.com', 'twitter.com'], xProfile],
  [['facebook.com', 'fb.com', 'fb.me', 'm.me'], facebookProfile],
  [['instagram.com', 'instagr.am'], instagramProfile],
  [['bsky.app'], blueskyProfile],
];

/** Services with `/@name` addresses or the like that no reader knows. */
const UNWATCHED: Readonly<Record<string, string>> = {
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'tiktok.com': 'TikTok',
  'snapchat.com': 'Snapchat',
  'linkedin.com': 'LinkedIn',
  't.me': 'Telegram',
  'medium.com': 'Medium',
};

/** The account that an address on a well-known service names; undefined where its host is none of theirs. */
export function serviceProfile(url: URL): Recognised | undefined {
  const host = url.hostname.replace(/\.$/, '');
  const isOf = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  const steps = url.pathname.split('/').flatMap((step) => decoded(step) || []);
  if (/(?:^|\.)politiet\.no$/.test(host) && /politiloggen/i.test(url.href)) {
    return politiloggenProfile(url, steps);
  }
  const service = SERVICES.find(([hosts]) => hosts.some(isOf));
  if (service !== undefined) return service[1](url, steps);
  const unwatched = Object.keys(UNWATCHED).find(isOf);
  return unwatched === undefined
    ? undefined
    : unrecognised(`${UNWATCHED[unwatched]} is not among the platforms that can be watched.`);
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return step;
    throw error;
  }
}

/** Pages of X that are no account. */
const X_PAGES =
  /^(?:home|explore|search|i|hashtag|settings|messages|notifications|compose|login|logout|signup|tos|privacy|about|jobs|download|share)$/i;

function xProfile({ searchParams }: URL, [first = '', second]: readonly string[]): Recognised {
  const name = /^intent$/i.test(first)
    ? (searchParams.get('screen_name') ?? '')
    : first.replace(/^@/, '');
  if (/^i$/i.test(first) && second === 'user') {
    return unrecognised(
      'This address names the account by a number. Open it, and paste its @handle.',
    );
  }
  if (X_PAGES.test(name) || !/^\w{1,15}$/.test(name)) {
    return unrecognised('This address on X is not that of an account, such as https://x.com/name.');
  }
  return recognised('x', name);
}

const INSTAGRAM_PAGES =
  /^(?:p|reel|reels|tv|explore|accounts|direct|about|developer|legal|share|web)$/i;

function instagramProfile(_: URL, [first = '', second = '']: readonly string[]): Recognised {
  const name = (/^(?:stories|_u)$/i.test(first) ? second : first).replace(/^@/, '');
  if (INSTAGRAM_PAGES.test(name) || !/^(?!.*\.\.)\w(?:[\w.]{0,28}\w)?$/.test(name)) {
    return unrecognised(
      'This address on Instagram is not that of an account, such as https://www.instagram.com/name/.',
    );
  }
  return recognised('instagram', name.toLowerCase());
}

function blueskyProfile(_: URL, [first, second]: readonly string[]): Recognised {
  if (first === 'profile' && second !== undefined) return atProfile(second);
  return unrecognised(
    'This address on Bluesky is not that of an account, such as https://bsky.app/profile/name.bsky.social.',
  );
}

/** The site's search, its address after the #, the API and its feeds: each names districts alike. */
function politiloggenProfile(url: URL, steps: readonly string[]): Recognised {
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
