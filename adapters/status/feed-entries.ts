import type { Instant } from '../../src/model/instant.ts';
import type { FeedItem } from '../documents/feed-items.ts';
import { readWrittenTime } from '../feeds/written-time.ts';

/** One item of an RSS, Atom, RDF or JSON feed, as far as notices need it. */
export interface FeedEntry {
  readonly key: string;
  readonly title: string;
  /** May hold HTML. */
  readonly body: string;
  /** When it was written of last. */
  readonly at: Instant | undefined;
}

/** The items of a feed, in its own order. Vendors write for the whole world: a time without a zone is UTC. */
export function feedEntries(items: readonly FeedItem[], now: Instant): readonly FeedEntry[] {
  return items.map(({ id, link, title, body, published, updated }) => ({
    key: id ?? link ?? title,
    title,
    body,
    at: [...updated, ...published]
      .map((date) => readWrittenTime(date, { zone: 'UTC', now })?.at)
      .find((at) => at !== undefined),
  }));
}
