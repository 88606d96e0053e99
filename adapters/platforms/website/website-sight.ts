import type { DocumentParser } from '../../documents/document-parser.ts';
import type { ReadResult } from '../../http/read-result.ts';
import { certificateFault } from '../../pages/certificate.ts';
import { type Page, type PageSight, pageRead } from '../../pages/page-read.ts';
import { pageSign } from '../../pages/page-signs.ts';

/** What is known of a page besides its address. */
export interface Known {
  /** What must stand on it. */
  readonly text?: string | undefined;
  /** Whether that stood there at an earlier look. */
  readonly stood: boolean;
  /** Whether it is another page than the one that stood there at earlier looks. */
  readonly isAnother: (page: Page) => boolean;
}

const LOGIN_TITLE = /^(log ?in|sign ?in|logg inn|innlogging|pålogging)\b/i;
const DEFACED = /\b(hacked|defaced|pwned|owned) by\b/i;

/** What a look at one of the organisation's own pages says of it. */
export async function websiteSight(
  asked: URL,
  reading: ReadResult,
  { text, stood, isAnother }: Known,
  documents: DocumentParser,
): Promise<PageSight> {
  const fault = certificateFault(reading);
  if (fault !== undefined) return { seen: 'interstitial', trouble: warning(fault) };
  const page = await pageRead(asked, reading, documents);
  if ('seen' in page) return page;
  if (text !== undefined && page.text.toLowerCase().includes(written(text))) {
    return { seen: 'visible' };
  }
  if (siteOf(page.url) !== siteOf(asked)) {
    return { seen: 'renamed', trouble: `sent on to ${page.url.host}` };
  }
  if (page.text === '') return { seen: 'empty', trouble: 'a page without text' };
  const sign = pageSign(page);
  if (sign !== undefined) return sign;
  if (text === undefined) return withoutText(page, isAnother);
  if (page.asksForPassword) return { seen: 'login-wall', trouble: 'a page to log in' };
  // Whoever defaces a page seldom leaves it at that its own text is gone.
  if (DEFACED.test(page.text)) return { seen: 'defaced', trouble: 'it says who did it' };
  const trouble = 'the text of the settings does not stand there';
  return { seen: stood ? 'partial' : 'empty', trouble };
}

/** Browsers put a page of their own in front of one whose certificate they refuse. */
export function warning(fault: string): string {
  return `visitors get a warning instead of the page: ${fault}`;
}

function withoutText(page: Page, isAnother: Known['isAnother']): PageSight {
  if (page.asksForPassword && LOGIN_TITLE.test(page.title)) {
    return { seen: 'login-wall', trouble: 'a page to log in' };
  }
  return isAnother(page)
    ? { seen: 'renamed', trouble: 'another title, and hardly a word of the page before' }
    : { seen: 'visible' };
}

/** As the settings write it, in the letters that pages are compared in. */
function written(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
}

/** Hosts with `www.` and without are the same site. */
export function siteOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}
