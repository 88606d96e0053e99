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
