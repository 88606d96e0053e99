import type { PageSettings } from '../../src/settings/pages.ts';

/** What the settings want sent along with each read of a channel's page: some hosts let only certain readers in. */
export function requestHeaders({
  userAgent,
  headers,
}: Pick<PageSettings, 'userAgent' | 'headers'> = {}): Readonly<Record<string, string>> {
  return { ...headers, ...(userAgent === undefined ? {} : { 'user-agent': userAgent }) };
}
