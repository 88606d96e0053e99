import { DAY, type Instant, MINUTE } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports.ts';
import type { FeedEntry } from './feed-entries.ts';
import { createFeedReading } from './feed-reading.ts';
import {
  type EndedIncident,
  incidentText,
  type OpenIncident,
  plain,
  type ReadPage,
  workText,
} from './page.ts';
import { scopeOf, scopeOfWork } from './scope.ts';

/** What nobody has written of for so long is not told: many feeds never say that something is over. */
const TOLD_FOR = 2 * DAY;
/** A vendor's clock may run so far ahead of ours. */
const AHEAD = 15 * MINUTE;

type State = OpenIncident['state'] | 'resolved';

/** The words with which pages name a state, in English and Norwegian, the strongest claim first. */
const STATES: readonly (readonly [state: State, words: RegExp])[] = [
  [
    'resolved',
    /^(resolved|completed|closed|fixed|operational|recovered|post-?mortem|løst|løyst|avsluttet|avslutta|ferdig|rettet|retta|utbedret|utbetra|i orden|normal drift)(?!\p{L})/iu,
  ],
  [
    'monitoring',
    /^(monitoring|verifying|recovering|overvåker|overvaker|følger med|følgjer med)(?!\p{L})/iu,
  ],
  [
    'identified',
    /^(identified|in progress|update[ds]?|identifisert|feil funnet|feil funnen|årsak funnet|pågår|oppdatering)(?!\p{L})/iu,
  ],
  [
    'investigating',
    /^(investigating|undersøker|undersøkes|undersøkjer|feilsøker|feilsøking)(?!\p{L})/iu,
  ],
  ['planned', /^(scheduled|planned|maintenance|cancel|planlagt|varslet|varsla|avlyst)/i],
];

/** Planned work, wherever a title names it. */
const MAINTENANCE = /\bmaintenance\b|vedlikehold|vedlikehald|\bplanlagt(e)? (arbeid|nedetid)\b/i;

const OVER =
  /\b(has|have|been|is|are|now|fully)( now| been| fully)* (resolved|fixed|restored|mitigated|recovered)\b|\bback to normal\b|\b(er|ble|vart|blei) (nå |no )?(løst|løyst|rettet|retta|utbedret|utbetra)\b|\bfungerer (nå |no )?(igjen|som normalt)\b|\bfungerer (nå|no)\b/i;

/**
 * Reads a status feed: RSS, Atom, RDF or JSON Feed. There is no standard for what it says, so its state is read from
 * `[Resolved]` before the title, from the first bold word of the text as Statuspage writes it, or from its words.
 * <https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-rss>,
 * <https://claudestatus.com/blog/rss-for-status-pages>.
 * A feed proves nothing by what it leaves out: it is never green.
 */
export function createStatusFeedReader(clock: Clock): ReadPage {
  const readFeed = createFeedReading(clock);
  return async (request) => {
    const read = await readFeed(request.url, request);
    if ('trouble' in read) return read;
    const now = clock.now();
    const open: OpenIncident[] = [];
    const ended: EndedIncident[] = [];
    for (const { key, title, body, at } of newestOfEach(read.entries)) {
      if (at === undefined || now - at > TOLD_FOR) continue;
      // What is dated ahead is meant to come: planned work, whatever it calls itself.
      const isAhead = at > now + AHEAD;
      const state = isAhead ? 'planned' : stateOf(title, body);
      const name = title.replace(/^\s*\[[^\]]*\]\s*/, '');
      // Statuspage begins each update with its date, in small print.
      const text = incidentText(name, body.replace(/<small>.*?<\/small>/gis, ''));
      const isWork = MAINTENANCE.test(title);
      if (state === 'resolved') ended.push({ key, text, at, isWork });
      else if (state === 'planned' || state === 'maintenance') {
        const scope = scopeOfWork(name, []);
        const words = isAhead ? workText(name, body, state, at) : text;
        open.push({ key, state, scope, text: words, at: isAhead ? undefined : at, severe: false });
      } else {
        const scope = scopeOf(name, plain(body), false);
        open.push({ key, state, scope, text, at, severe: false });
      }
    }
    return { open, ended, complete: false };
  };
}

/**
 * Some feeds have an item for each update of an incident, told apart by a fragment of its address; others tell all their
 * incidents apart so. Where the fragments are of one incident, the titles are the same but for the state.
 */
function newestOfEach(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const titles = new Map<string, Set<string>>();
  for (const { key, title } of entries) {
    const page = withoutFragment(key);
    titles.set(page, (titles.get(page) ?? new Set()).add(nameOf(title)));
  }
  const newest = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const page = withoutFragment(entry.key);
    const key = titles.get(page)?.size === 1 ? page : entry.key;
    const other = newest.get(key);
    if (other === undefined || timeOf(entry) > timeOf(other)) newest.set(key, { ...entry, key });
  }
  return [...newest.values()].sort((a, b) => timeOf(b) - timeOf(a));
}

function withoutFragment(key: string): string {
  return key.replace(/#.*$/, '');
}

/** A title without the state before it: `[Resolved] Slow pages`, `Løst: Treg side`. */
function nameOf(title: string): string {
  const plainTitle = title.replace(/^\s*\[[^\]]*\]\s*/, '').trim();
  const [first = '', ...rest] = plainTitle.split(/[:–-]\s+/);
  const isState = rest.length > 0 && STATES.some(([, words]) => words.test(first));
  return (isState ? plainTitle.slice(first.length + 1).trim() : plainTitle).toLowerCase();
}

function timeOf({ at }: FeedEntry): Instant {
  return at ?? 0;
}

/** `Status: Resolved`, as incident.io begins each update. */
const STATUS_LINE = /\b(?:status|tilstand)\s*:\s*([\p{L} ]+)/iu;

function stateOf(title: string, body: string): State {
  const told = plain(body);
  const bold = /<(?:strong|b)>([^<]*)<\/(?:strong|b)>/i.exec(body)?.[1];
  const bracketed = /^\s*\[([^\]]*)\]/.exec(title)?.[1];
  const said = STATUS_LINE.exec(told)?.[1];
  const named = [bracketed, said, bold, title.trim(), told]
    .map((words) => STATES.find(([, pattern]) => pattern.test(words?.trim() ?? ''))?.[0])
    .find((state) => state !== undefined);
  if (named === 'resolved') return named;
  // "In progress" is what planned work is called while it lasts.
  if (MAINTENANCE.test(title)) {
    return named === 'identified' || named === 'monitoring' ? 'maintenance' : 'planned';
  }
  if (named !== undefined) return named;
  return OVER.test(told) || OVER.test(title) ? 'resolved' : 'investigating';
}
