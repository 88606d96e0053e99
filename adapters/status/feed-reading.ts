import type { Clock } from '../../src/ports.ts';
import { Unreadable } from '../documents/document-parser.ts';
import { troubleOf } from '../http/read-result.ts';
import { type FeedEntry, feedEntries } from './feed-entries.ts';
import type { PageRequest, Unread } from './page.ts';

const ACCEPT = 'application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5';

/** Reads feeds again and again; one that has not changed need not be sent again. */
export type ReadFeed = (
  url: string,
  request: Pick<PageRequest, 'http' | 'documents' | 'signal'>,
) => Promise<{ readonly entries: readonly FeedEntry[] } | Unread>;

interface Kept {
  readonly validators: Readonly<Record<string, string>>;
  readonly entries: readonly FeedEntry[];
}

export function createFeedReading(clock: Clock): ReadFeed {
  const kept = new Map<string, Kept>();

  return async (url, { http, documents, signal }) => {
    const before = kept.get(url);
    const headers = { accept: ACCEPT, ...before?.validators };
    const reading = await http.read(url, { headers, signal });
    if (!reading.ok) return { trouble: troubleOf(reading) };
    if (reading.status === 304 && before !== undefined) return { entries: before.entries };
    if (reading.status !== 200) return { trouble: troubleOf(reading) };
    const contentType = reading.headers.get('content-type') ?? '';
    const items = await documents.parse(
      'feed',
      { body: reading.body, contentType, bodies: true },
      url,
    );
    if (items instanceof Unreadable) return items;
    const entries = items && feedEntries(items, clock.now());
    if (entries === undefined) return { trouble: 'what came is no feed, or only a part of one' };
    kept.set(url, { entries, validators: validatorsOf(reading.headers) });
    return { entries };
  };
}

function validatorsOf(headers: Headers): Record<string, string> {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}
