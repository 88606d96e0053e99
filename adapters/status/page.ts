import { type Instant, isoUtc } from '../../src/model/instant.ts';
import type { NOTICE_SCOPES } from '../../src/model/signal-values.ts';
import { printable, shortened } from '../../src/say/quoted-text.ts';
import type { DocumentParser } from '../documents/document-parser.ts';
import type { HttpReader } from '../http/http-reader.ts';
import { textOf, troubleOf } from '../http/read-result.ts';

export type Scope = (typeof NOTICE_SCOPES)[number];

/** Something that a status page says is wrong. */
export interface OpenIncident {
  /** The page's own name for it, the same at every look. */
  readonly key: string;
  readonly state: 'investigating' | 'identified' | 'monitoring' | 'planned' | 'maintenance';
  readonly scope: Scope;
  /** The components that it is about; absent where the page does not tell. */
  readonly parts?: readonly string[];
  /** What the page says of it, as plain text. */
  readonly text: string;
  /** When the page said so last; undefined where it does not tell. */
  readonly at: Instant | undefined;
  /** The page calls it the worst that there is: nothing works, or nearly nothing. */
  readonly severe: boolean;
}

/** Something that a status page says is over. */
export interface EndedIncident {
  readonly key: string;
  readonly text: string;
  readonly at: Instant | undefined;
  /** It was planned work, and no trouble. */
  readonly isWork?: boolean;
}

/** One look at a status page. */
export interface StatusPage {
  readonly open: readonly OpenIncident[];
  /** Those whose end it tells, as far as it was asked. */
  readonly ended: readonly EndedIncident[];
  /** Whether it lists whatever is open: then what it does not list is over, and an empty list is a green page. */
  readonly complete: boolean;
  /** The components that the page has, where it lists them. */
  readonly components?: readonly string[];
}

/** Why a page could not be read, in a few words and without its address. */
export interface Unread {
  readonly trouble: string;
}

export interface PageRequest {
  /** Where the page is, as the settings name it. */
  readonly url: string;
  readonly http: HttpReader;
  readonly documents: DocumentParser;
  readonly signal: AbortSignal;
  /** What it said was open at the look before, by key. */
  readonly known: ReadonlySet<string>;
}

/** Reads one kind of status page. Whatever is not plainly such a page is not read. */
export type ReadPage = (request: PageRequest) => Promise<StatusPage | Unread>;

export const NOT_SUCH_A_PAGE = 'what came is not the answer of such a status page';

/** The JSON at an address; the trouble where it did not come whole, with 200. */
export async function readJson(
  address: string,
  { http, signal }: Pick<PageRequest, 'http' | 'signal'>,
): Promise<{ readonly json: unknown } | Unread> {
  const reading = await http.read(address, { headers: { accept: 'application/json' }, signal });
  if (!reading.ok || reading.status !== 200) return { trouble: troubleOf(reading) };
  try {
    return { json: JSON.parse(textOf(reading)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { trouble: NOT_SUCH_A_PAGE };
    throw error;
  }
}

/** The address of something on a page, whether the page was named with a slash at its end or not. */
export function onPage(url: string, path: string): string {
  return `${url.replace(/\/+$/, '')}${path}`;
}

/** A time as pages write it; undefined where it is none. */
export function timeIn(written: string | null | undefined): Instant | undefined {
  const at = Date.parse(written ?? '');
  return Number.isNaN(at) ? undefined : at;
}

/** The key of what a page shows as broken where nobody has opened an incident for it. */
export const COMPONENTS = 'components';

/**
 * A page as it is for somebody to whom only some of its components matter: without what is plainly about others. What is
 * about one of ours and tells no scope keeps us from publishing.
 */
export function concerning(page: StatusPage, components: readonly string[]): StatusPage {
  const wanted = new Set(components.map(folded));
  const open = page.open.flatMap((incident): readonly OpenIncident[] => {
    const { parts = [], scope } = incident;
    if (parts.length === 0) return [incident];
    if (!parts.some((part) => wanted.has(folded(part)))) return [];
    return [{ ...incident, scope: scope === 'unknown' ? 'posting' : scope }];
  });
  return { ...page, open };
}

/** The components of the settings that a page does not have; none where it lists none. */
export function unknownComponents(
  { components: listed = [] }: StatusPage,
  components: readonly string[],
): readonly string[] {
  const known = new Set(listed.map(folded));
  return known.size === 0 ? [] : components.filter((name) => !known.has(folded(name)));
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

/** Long enough for what an incident is about; updates of pages can run to pages. */
const LONGEST = 280;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** Title and latest words of an incident on one line, without markup. */
export function incidentText(title: string, body = ''): string {
  const parts = [title, body].map(plain).filter((part) => part !== '');
  return shortened(parts.join(': '), LONGEST);
}

/** The same of planned work, with its beginning while that is to come. */
export function workText(
  title: string,
  body: string,
  state: OpenIncident['state'],
  start: Instant | undefined,
): string {
  const begins = state === 'planned' && start !== undefined ? ` (from ${isoUtc(start)})` : '';
  return incidentText(`${plain(title)}${begins}`, body);
}

/** The words of a text that may hold HTML, on one line. */
export function plain(text: string): string {
  return printable(
    text
      .replace(/<[^<>]*>/g, ' ')
      .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_entity, name) => ENTITIES[name] as string),
  );
}
