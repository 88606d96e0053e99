import type { NOTICE_STATES } from '../../src/model/signal-values.ts';
import { printable } from '../../src/say/quoted-text.ts';
import { Unreadable } from '../documents/document-parser.ts';
import type { PageElement } from '../documents/page-facts.ts';
import { troubleOf } from '../http/read-result.ts';
import {
  type EndedIncident,
  incidentText,
  type OpenIncident,
  type ReadPage,
  type StatusPage,
  type Unread,
} from './page.ts';
import { scopeOf } from './scope.ts';
import { wholeWords } from './whole-words.ts';

type State = (typeof NOTICE_STATES)[number];

/** How to read a page that is made for people alone. */
export interface HtmlReading {
  /** CSS: the elements that each say how something is, a service or an incident. */
  readonly selector: string;
  /** The words of the page that mean each state; the first of them in an element counts. */
  readonly words: Readonly<Partial<Record<State, readonly string[]>>>;
}

/** What one element of the page says. */
interface Said {
  readonly key: string;
  /** Its text without the word of its state. */
  readonly name: string;
  readonly text: string;
  /** Undefined where none of the words stands in it. */
  readonly state: State | undefined;
}

/**
 * Reads a status page in HTML, where a platform has no other. Pages of this kind are rebuilt without notice: one on which
 * nothing matches the selector, or none of the words is found, is not read, and so is never green.
 */
export function createHtmlPageReader({ selector, words }: HtmlReading): ReadPage {
  const patterns = (Object.entries(words) as [State, readonly string[]][]).flatMap(
    ([state, list]) => list.map((word) => ({ state, pattern: wholeWords(word) })),
  );

  return async ({ url, http, documents, signal }) => {
    const reading = await http.read(url, { headers: { accept: 'text/html' }, signal });
    if (!reading.ok || reading.status !== 200) return { trouble: troubleOf(reading) };
    const document = { body: reading.body, contentType: '', selector };
    const found = await documents.parse('elements', document, url);
    if (found instanceof Unreadable) return found;
    if (found === undefined) return { trouble: '"selector" is no CSS selector' };
    return pageOf(saidBy(found, (text) => stateIn(text, patterns)));
  };
}

function pageOf(said: readonly Said[]): StatusPage | Unread {
  const known = said.filter(({ state }) => state !== undefined);
  if (said.length === 0) return { trouble: 'nothing on the page matches "selector"' };
  if (known.length === 0) return { trouble: 'none of "words" stands in what "selector" finds' };
  const open: OpenIncident[] = [];
  const ended: EndedIncident[] = [];
  for (const { key, name, text, state } of known) {
    if (state === undefined || state === 'operational') continue;
    if (state === 'resolved' || state === 'maintained') {
      const isWork = state === 'maintained';
      ended.push({ key, text: incidentText(text), at: undefined, isWork });
      continue;
    }
    const scope = scopeOf(name, '', false);
    open.push({ key, state, scope, text: incidentText(text), at: undefined, severe: false });
  }
  // An element that nobody understands may be the one that tells of trouble.
  return { open, ended, complete: known.length === said.length };
}

function saidBy(
  elements: readonly PageElement[],
  read: (text: string) => Pick<Said, 'name' | 'state'>,
): readonly Said[] {
  const names = new Map<string, number>();
  return elements.map(({ text, id, link }) => {
    const { name, state } = read(text);
    const given = id ?? link ?? name;
    const count = (names.get(given) ?? 0) + 1;
    names.set(given, count);
    return { key: count === 1 ? given : `${given} ${count}`, name, text, state };
  });
}

function stateIn(
  text: string,
  patterns: readonly { readonly state: State; readonly pattern: RegExp }[],
): Pick<Said, 'name' | 'state'> {
  const [first] = patterns
    .flatMap(({ state, pattern }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ state, at: match.index, length: match[0].length }];
    })
    // Of words that begin at the same place, the longer one.
    .sort((a, b) => a.at - b.at || b.length - a.length);
  if (first === undefined) return { name: text, state: undefined };
  const rest = `${text.slice(0, first.at)} ${text.slice(first.at + first.length)}`;
  return { name: printable(rest), state: first.state };
}
