/** What a source is named by. */
interface Named {
  readonly platform: string;
  readonly instance?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * A name for each source, no two the same. Of its address only the host: the rest of a private feed's may be a secret,
 * and names are printed and logged.
 *
 * @param what `status` or `talk`
 */
export function sourceNames(what: string, pages: readonly Named[]): readonly string[] {
  const given = new Map<string, number>();
  return pages.map(({ platform, instance, url = '' }) => {
    const subject = instance === undefined ? platform : `${platform} (${instance})`;
    const name = `${what} of ${subject} at ${URL.parse(url)?.host ?? 'no address'}`;
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name}, no. ${count}`;
  });
}
