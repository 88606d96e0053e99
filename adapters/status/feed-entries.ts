import type { Instant } from '../../src/model/instant.ts';
import { timeIn } from './page.ts';

/** One item of an RSS, Atom or RDF feed, as far as notices need it. */
export interface FeedEntry {
  readonly key: string;
  readonly title: string;
  /** May hold HTML. */
  readonly body: string;
  readonly at: Instant | undefined;
}

const FEED_END = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--[\s\S]*-->\s*)?$/i;

/** The items of a feed, in its own order. Undefined where the text is no feed, or only a part of one. */
export async function feedEntries(text: string): Promise<readonly FeedEntry[] | undefined> {
  // Loaded here, because few settings need it.
  const { parseFeed, DetectError, MalformedError, ParseError } = await import('feedsmith');
  try {
    const { format, feed } = parseFeed(text);
    // The parser forgives missing end tags, but then the newest words may be missing too.
    if (format !== 'json' && !FEED_END.test(text.slice(-1_000))) return undefined;
    switch (format) {
      case 'rss':
        return (feed.items ?? []).map(({ guid, link, title, description, content, pubDate, dc }) =>
          entry(
            [guid?.value, link],
            title,
            [description, content?.encoded],
            [pubDate, dc?.dates?.[0]],
          ),
        );
      case 'atom':
        return (feed.entries ?? []).map(
          ({ id, links, title, summary, content, updated, published }) =>
            entry(
              [id, links?.[0]?.href],
              title?.value,
              [content?.value, summary?.value],
              [updated, published],
            ),
        );
      case 'rdf':
        return (feed.items ?? []).map(({ link, title, description, dc }) =>
          entry([link], title, [description], [dc?.dates?.[0]]),
        );
      default:
        return (feed.items ?? []).map(
          ({ id, url, title, content_text, content_html, date_modified, date_published }) =>
            entry([id, url], title, [content_text, content_html], [date_modified, date_published]),
        );
    }
  } catch (error) {
    const notAFeed =
      error instanceof DetectError ||
      error instanceof MalformedError ||
      error instanceof ParseError;
    if (notAFeed) return undefined;
    throw error;
  }
}

type Parts = readonly (string | undefined)[];

function entry(names: Parts, title: string | undefined, bodies: Parts, dates: Parts): FeedEntry {
  return {
    key: names.find((name) => name !== undefined) ?? title ?? '',
    title: title ?? '',
    body: bodies.find((body) => body !== undefined) ?? '',
    at: dates.map(timeIn).find((at) => at !== undefined),
  };
}
