/** Whether a text is a host or an http(s) address; https is meant where nothing is written. */
export function isAddress(text: string): boolean {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /[.:]|^localhost$/.test(hostname);
}
