import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

export const mastodon = {
  label: 'Mastodon',
  named: 'proper',
  account: 'account',
  handles: 'names-on-servers',
  spoken: {
    names: [/^(?:mastodon|mastadon|masto)(\p{L}*)$/u],
    act: undefined,
    long: 'mastodon',
  },
  profiles: {
    // Any host may be a server of the fediverse: see `fediverseProfile`.
    hosts: [],
    read: undefined,
    bare: undefined,
    page: undefined,
    pageById: undefined,
  },
  channelKeys: ['accessToken', 'instance'],
  secrets: [
    {
      variable: 'TOKEN',
      of: 'channel',
      key: 'accessToken',
      needed: false,
      purpose: 'to ask whether the account is let in',
      origin:
        'Mastodon: Preferences, Development, an application with the scopes read:accounts and read:statuses',
    },
  ],
  priors: {
    // Servers run by volunteers close down, and their faults are many.
    closed: 0.0003,
    outage: 0.0012,
    partial: 0.002,
    // Servers stop talking to each other: posts go out and do not arrive.
    audience: 0.003,
    // Anybody of ours can delete the account, and a handful of moderators too.
    unpublished: 0.0001,
  },
  showsWithinMinutes: 12,
  errorCodes: {},
  // Servers have each their own.
  statusPage: undefined,
  assumed: {
    parts: 10,
    most: undefined,
    handle: (n) => `channel_${n}`,
    instance: (n) => `social${n % 10}.example`,
  },
} as const satisfies PlatformRecord;

/** `/@user`, `/@user@elsewhere`, `/users/user` and older forms, on any server. */
const BY_NAME =
  /^\/(?:web\/|deck\/)?(?:@|users\/|u\/@?)([\w.-]*\w)(?:@([\w.-]+\.[a-z]{2,}))?(?:\/|$)/i;
/** Addresses of the old web client, which name an account by a number that only its server knows. */
const BY_NUMBER = /^\/(?:web|deck)\/accounts\/\d+/;

/** The account that an address on a Mastodon server or one like it names; undefined where it names none. */
export function fediverseProfile({ host, pathname }: URL): Recognised | undefined {
  if (BY_NUMBER.test(pathname)) {
    return unrecognised(
      'This address names the account by a number. Paste it in the form @name@server, as the profile shows it.',
    );
  }
  // A profile's own feed is a feed.
  if (/\.(?:rss|atom|json)$/i.test(pathname)) return undefined;
  const named = BY_NAME.exec(pathname);
  if (named === null) return undefined;
  return recognised('mastodon', String(named[1]), (named[2] ?? host).toLowerCase());
}

/** The parts of a fediverse account's name: `@fjell@social.example` is the account `fjell` of `social.example`. */
export function fediverseName(handle: string): {
  readonly username: string;
  readonly domain?: string;
} {
  const [username = '', domain] = handle.trim().replace(/^@/, '').split('@');
  return domain === undefined || domain === '' ? { username } : { username, domain };
}

/** The server that an account lives on: the one that is named for it, or the one in its handle. */
export function fediverseServer(handle: string, instance: string | undefined): string | undefined {
  return (instance ?? fediverseName(handle).domain)?.toLowerCase();
}
