/** The web address that a channel's handle stands for, https unless http is written; undefined where it stands for none. */
export function webAddress(handle: string): URL | undefined {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(handle) ? handle : `https://${handle}`;
  const address = URL.parse(written.trim());
  if (address === null || !/^https?:$/.test(address.protocol)) return undefined;
  // A handle is shown to people, so it is no place for a password.
  return address.username === '' && address.password === '' ? address : undefined;
}
