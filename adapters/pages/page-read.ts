import type { SignalOf } from '../../src/model/signal.ts';
import { type DocumentParser, Unreadable } from '../documents/document-parser.ts';
import type { PageFacts } from '../documents/page-facts.ts';
import { type Answer, type ReadResult, troubleOf } from '../http/read-result.ts';

export type Seen = SignalOf<'profile'>['seen'];

/** What a look at a page came to; `trouble` for the log. */
export interface PageSight {
  readonly seen: Seen;
  readonly trouble?: string;
}

/** A page as a stranger gets it. */
export interface Page extends PageFacts {
  /** Where it came from, after redirects. */
  readonly url: URL;
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
export async function pageRead(
  asked: URL,
  reading: ReadResult,
  documents: DocumentParser,
): Promise<Page | PageSight> {
  if (!reading.ok) return { seen: 'unreachable', trouble: troubleOf(reading) };
  const { status } = reading;
  const trouble = troubleOf(reading);
  const url = new URL(reading.url);
  const facts = isHtml(reading) ? await factsOf(reading, asked, documents) : undefined;
  const unreadable = facts instanceof Unreadable ? facts : undefined;
  const page = facts === undefined || facts instanceof Unreadable ? undefined : { ...facts, url };
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
  if (unreadable !== undefined) return { seen: 'unreadable', trouble: unreadable.trouble };
  return page ?? { seen: 'unreachable', trouble: 'what came is no page' };
}

async function factsOf(
  { body, headers }: Answer,
  asked: URL,
  documents: DocumentParser,
): Promise<PageFacts | Unreadable> {
  const contentType = headers.get('content-type') ?? '';
  return await documents.parse('page', { body, contentType }, asked.href);
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
