import type { ListedPost } from '../shared/seen-posts.ts';

const XML_END = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--[\s\S]*-->\s*)?$/i;

/**
 * The items of an RSS, Atom, RDF or JSON feed, in the order of the feed.
 * Undefined where the text is no feed, or only a part of one.
 */
export async function feedItems(text: string): Promise<readonly ListedPost[] | undefined> {
  // Loaded here, because few commands read feeds.
  const { parseFeed, DetectError, MalformedError, ParseError } = await import('feedsmith');
  try {
    const { format, feed } = parseFeed(text);
    // The parser forgives missing end tags, but a feed without its end may lack its newest items too.
    if (format !== 'json' && !XML_END.test(text.slice(-1_000))) return undefined;
    switch (format) {
      case 'rss':
        return (feed.items ?? []).map(({ guid, link, title, pubDate, dc }) =>
          post([guid?.value, link, title], [pubDate, dc?.dates?.[0]]),
        );
      case 'atom':
        return (feed.entries ?? []).map(({ id, links, title, published, updated }) =>
          post([id, links?.[0]?.href, title?.value], [published, updated]),
        );
      case 'rdf':
        return (feed.items ?? []).map(({ link, title, dc }) =>
          post([link, title], [dc?.dates?.[0]]),
        );
      default:
        return (feed.items ?? []).map(({ id, url, title, date_published, date_modified }) =>
          post([id, url, title], [date_published, date_modified]),
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

function post(names: readonly (string | undefined)[], dates: readonly (string | undefined)[]) {
  const time = dates.find((date) => date !== undefined && !Number.isNaN(Date.parse(date)));
  const at = time === undefined ? undefined : Date.parse(time);
  return { key: names.find((name) => name !== undefined) ?? `undefined ${at}`, at };
}
