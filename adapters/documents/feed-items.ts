import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';

/** One item of an RSS, Atom, RDF or JSON feed, as written. */
export interface FeedItem {
  /** `guid`, `id`: what the feed calls it. */
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string;
  /** May hold HTML; empty where it was not wanted. */
  readonly body: string;
  /** When it was published, the surest first: texts, in whatever form the feed writes. */
  readonly published: readonly string[];
  /** When it was changed last, likewise. */
  readonly updated: readonly string[];
}

/** The text of what a server sent, with the `Content-Type` that it sent: decoded by its header, else by its first bytes, else by what the text says of itself. */
export function feedText(body: Uint8Array, contentType: string): string {
  const sent = /charset=["']?([\w-]+)/i.exec(contentType)?.[1];
  const start = Buffer.from(body.subarray(0, 200));
  const isWide = start[0] === 0xff || start[0] === 0xfe;
  const marked = isWide ? (start[0] === 0xff ? 'utf-16le' : 'utf-16be') : undefined;
  const said = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(start.toString('latin1'))?.[1];
  return decoderFor(marked ?? sent ?? said).decode(body);
}

function decoderFor(name = 'utf-8') {
  try {
    return new TextDecoder(name);
  } catch (error) {
    // No encoding has that name.
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}

const END_TAG = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>/i;
const LAST_ITEM = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;

/** Characters: what is longer is no date, and costs whoever tries to read it. */
const LONGEST_DATE = 100;

type Parts = readonly (string | undefined)[];

/**
 * The items of a feed, in its own order. Undefined where the text is no feed, or only a part of one. What hosts put
 * before, after or around it (comments, scripts, counters) is passed over.
 */
export function parseFeedItems(text: string): readonly FeedItem[] | undefined {
  try {
    const { format, feed } = parseFeed(text);
    // The parser forgives missing end tags, but a feed without its end may lack items too.
    if (format !== 'json' && !isWhole(text)) return undefined;
    switch (format) {
      case 'rss':
        return (feed.items ?? []).map(
          ({ guid, link, title, description, content, pubDate, dc, atom }) =>
            item(guid?.value, link, title, [content?.encoded, description], {
              published: [pubDate, ...(dc?.dates ?? []), atom?.published],
              updated: [atom?.updated],
            }),
        );
      case 'atom':
        return (feed.entries ?? []).map(
          ({ id, links, title, summary, content, published, updated }) =>
            item(id, pageIn(links), title?.value, [content?.value, summary?.value], {
              published: [published],
              updated: [updated],
            }),
        );
      case 'rdf':
        return (feed.items ?? []).map(({ link, title, description, dc, rdf }) =>
          item(rdf?.about, link, title, [description], { published: dc?.dates ?? [], updated: [] }),
        );
      default:
        return (feed.items ?? []).map(
          ({ id, url, title, content_html, content_text, date_published, date_modified }) =>
            item(id, url, title, [content_text, content_html], {
              published: [date_published],
              updated: [date_modified],
            }),
        );
    }
  } catch (error) {
    const isNoFeed =
      error instanceof DetectError ||
      error instanceof MalformedError ||
      error instanceof ParseError;
    if (isNoFeed) return undefined;
    throw error;
  }
}

/** An entry may link to itself, its editing and its attachments, too: the page is the alternate (RFC 4287, 4.2.7.2). */
function pageIn(
  links: readonly { readonly href?: string; readonly rel?: string }[] | undefined,
): string | undefined {
  return links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

function isWhole(text: string): boolean {
  // Nearly always all of it is in the last few characters; what hosts add may be longer.
  for (const length of [2_000, text.length]) {
    const tail = text.slice(-length);
    const end = [...tail.matchAll(LAST_ITEM)].at(-1);
    if (end !== undefined || length >= text.length) {
      return END_TAG.test(end === undefined ? tail : tail.slice(end.index));
    }
  }
  return false;
}

function item(
  id: string | undefined,
  link: string | undefined,
  title: string | undefined,
  bodies: Parts,
  dates: { readonly published: Parts; readonly updated: Parts },
): FeedItem {
  return {
    id: id?.trim() || undefined,
    link: link?.trim() || undefined,
    title: title?.trim() ?? '',
    body: bodies.find((body) => body !== undefined) ?? '',
    published: written(dates.published),
    updated: written(dates.updated),
  };
}

function written(dates: Parts): readonly string[] {
  return dates.filter(
    (date) => date !== undefined && date.length <= LONGEST_DATE && date.trim() !== '',
  ) as string[];
}
