import { type Recognised, recognised, unrecognised } from './profile.ts';

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
