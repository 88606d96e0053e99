import type { ReadResult } from '../../http/read-result.ts';
import { type Page, type PageSight, pageRead } from '../public-page/page-read.ts';

/** What is known of a page besides its address. */
export interface Known {
  /** What must stand on it. */
  readonly text?: string | undefined;
  /** Whether that stood there at an earlier look. */
  readonly stood: boolean;
}

const LOGIN_TITLE = /^(log ?in|sign ?in|logg inn|innlogging|pålogging)\b/i;
const DEFACED = /\b(hacked|defaced|pwned|owned) by\b/i;

/** What a look at one of the organisation's own pages says of it. */
export async function websiteSight(
  asked: URL,
  reading: ReadResult,
  { text, stood }: Known,
): Promise<PageSight> {
  const page = await pageRead(asked, reading);
  if ('seen' in page) return page;
  if (text !== undefined && page.text.toLowerCase().includes(text.toLowerCase())) {
    return { seen: 'visible' };
  }
  if (siteOf(page.url) !== siteOf(asked)) {
    return { seen: 'renamed', trouble: `sent on to ${page.url.host}` };
  }
  if (page.text === '') return { seen: 'empty', trouble: 'a page without text' };
  if (text === undefined) return withoutText(page);
  if (page.asksForPassword) return { seen: 'login-wall', trouble: 'a page to log in' };
  // Whoever defaces a page seldom leaves it at that its own text is gone.
  if (DEFACED.test(page.text)) return { seen: 'defaced', trouble: 'it says who did it' };
  const trouble = 'the text of the settings does not stand there';
  return { seen: stood ? 'partial' : 'empty', trouble };
}

function withoutText({ asksForPassword, title }: Page): PageSight {
  return asksForPassword && LOGIN_TITLE.test(title)
    ? { seen: 'login-wall', trouble: 'a page to log in' }
    : { seen: 'visible' };
}

/** Hosts with `www.` and without are the same site. */
export function siteOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}
