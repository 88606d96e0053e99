import { load, loadBuffer } from 'cheerio';
import { printable } from '../../src/say/quoted-text.ts';

/** What stands on a page, as far as looks need it. */
export interface PageFacts {
  readonly title: string;
  /** Its largest headings. */
  readonly headings: readonly string[];
  /** Title and text, on one line, as a browser shows them. */
  readonly text: string;
  /** Next to nothing to read, but scripts that would write it. */
  readonly isShell: boolean;
  readonly asksForPassword: boolean;
  /** Addresses that the page gives as its own, and those by which apps open it. */
  readonly names: readonly string[];
}

/** Less than this is no text that anybody wrote. */
const SHELL = 40;
/** Characters of a title or heading: what is longer is none, and is searched for what it says all the same. */
const LONGEST_HEADING = 1_000;
/** Addresses that a page gives as its own. */
const MOST_NAMES = 50;

/** @param contentType as the server sent it: it may name the encoding */
export function pageFacts(body: Uint8Array, contentType: string): PageFacts {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1];
  // Decoded as browsers do: by the header, then by what the page says, then as what it looks like.
  const page = loadBuffer(Buffer.from(body), {
    encoding: {
      ...(charset ? { transportLayerEncodingLabel: charset } : {}),
      defaultEncoding: isUtf8(body) ? 'utf-8' : 'windows-1252',
    },
  });
  const asksForPassword = page('input[type=password]').length > 0;
  const named = [
    ...page('link[rel=canonical]').map((_, element) => page(element).attr('href') ?? ''),
    ...page('meta[property^="al:"], meta[property="og:url"]').map(
      (_, element) => page(element).attr('content') ?? '',
    ),
  ];
  const hasScripts = page('script').length > 0;
  page('script, style, template, noscript').remove();
  const title = readable(page('title').first().text());
  return {
    title: title.slice(0, LONGEST_HEADING),
    headings: page('h1, h2')
      .slice(0, 5)
      .map((_, element) => readable(page(element).text()).slice(0, LONGEST_HEADING))
      .get(),
    text: readable(`${title} ${page('body').text()}`),
    isShell: hasScripts && readable(page('body').text()).length < SHELL,
    asksForPassword,
    names: named.filter((name) => name !== '').slice(0, MOST_NAMES),
  };
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** One line, letters as they are compared: é is one letter, however it was written. */
function readable(text: string): string {
  return printable(text).normalize('NFC');
}

/** One element of a page that a selector finds. */
export interface PageElement {
  readonly text: string;
  readonly id: string | undefined;
  /** The first address that it links to. */
  readonly link: string | undefined;
}

/** More of them than this are no list of services. */
const MOST_ELEMENTS = 2_000;

/** What a CSS selector finds on a page; undefined where it is none. */
export function pageElements(html: string, selector: string): readonly PageElement[] | undefined {
  const page = load(html);
  page('script, style, template, noscript').remove();
  const found = matching(() => page(selector).toArray());
  return found?.slice(0, MOST_ELEMENTS).map((element) => ({
    text: printable(page(element).text()),
    id: page(element).attr('id'),
    link: page(element).find('a[href]').first().attr('href'),
  }));
}

/** The library has no error of its own for a selector that is none. */
function matching<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
