import type { SignalOf } from '../../src/model/signal.ts';
import { printable } from '../../src/say/quoted-text.ts';
import { type Answer, type ReadResult, troubleOf } from '../http/read-result.ts';

export type Seen = SignalOf<'profile'>['seen'];

/** What a look at a page came to; `trouble` for the log. */
export interface PageSight {
  readonly seen: Seen;
  readonly trouble?: string;
}

/** A page as a stranger gets it. */
export interface Page {
  /** Where it came from, after redirects. */
  readonly url: URL;
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

/** Where sites send strangers: to log in, to consent, or to prove that they are no machine. */
const LOGIN =
  /\/(log-?in|sign-?in|logg-?inn|auth|sso|oauth2?|checkpoint|challenge|consent|captcha)(\/|\.|$)/i;
const WALL =
  /^(just a moment|attention required|access denied|security check)|\b(captcha|robot check|are you (a )?(human|robot))\b/i;
const CHALLENGE = /challenge-platform|captcha/i;

/**
 * Reads what came for an address: the page, or what is to be said where none came. A wall that only strangers or machines
 * meet says nothing of what is behind it, whatever status it has.
 */
export async function pageRead(asked: URL, reading: ReadResult): Promise<Page | PageSight> {
  if (!reading.ok) return { seen: 'unreachable', trouble: troubleOf(reading) };
  const { status } = reading;
  const trouble = troubleOf(reading);
  const url = new URL(reading.url);
  const page = isHtml(reading) ? await pageIn(reading, url) : undefined;
  if (isWall(reading, page))
    return { seen: 'login-wall', trouble: `${trouble}, a wall for machines` };
  if (url.pathname !== asked.pathname && LOGIN.test(url.pathname)) {
    return { seen: 'login-wall', trouble: 'sent on to a page to log in' };
  }
  if (status === 401 || status === 403) return { seen: 'login-wall', trouble };
  if (status === 404 || status === 410) return { seen: 'missing', trouble };
  // Unavailable for legal reasons: not to everybody.
  if (status === 451) return { seen: 'interstitial', trouble };
  if (status !== 200) return { seen: 'unreachable', trouble };
  if (reading.body.byteLength === 0) return { seen: 'empty', trouble: 'an empty answer' };
  return page ?? { seen: 'unreachable', trouble: 'what came is no page' };
}

function isHtml({ headers }: Answer): boolean {
  return /\bx?html\b/.test(headers.get('content-type') ?? '');
}

function isWall({ status, headers, body }: Answer, page: Page | undefined): boolean {
  if (headers.get('cf-mitigated') === 'challenge') return true;
  if (page !== undefined && WALL.test(page.title)) return true;
  const refused = status === 403 || status === 429 || status === 503;
  return refused && page !== undefined && CHALLENGE.test(new TextDecoder().decode(body));
}

/** Less than this is no text that anybody wrote. */
const SHELL = 40;

async function pageIn({ body, headers }: Answer, url: URL): Promise<Page> {
  // Loaded here, because only looks at pages need it.
  const { loadBuffer } = await import('cheerio');
  const charset = /charset=["']?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
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
    url,
    title,
    headings: page('h1, h2')
      .slice(0, 5)
      .map((_, element) => readable(page(element).text()))
      .get(),
    text: readable(`${title} ${page('body').text()}`),
    isShell: hasScripts && readable(page('body').text()).length < SHELL,
    asksForPassword,
    names: named.filter((name) => name !== ''),
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
