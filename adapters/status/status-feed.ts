import { DAY, type Instant } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports.ts';
import type { FeedEntry } from './feed-entries.ts';
import { createFeedReading } from './feed-reading.ts';
import {
  type EndedIncident,
  incidentText,
  type OpenIncident,
  plain,
  type ReadPage,
} from './page.ts';
import { scopeOf } from './scope.ts';

/** What nobody has written of for so long is not told: many feeds never say that something is over. */
const TOLD_FOR = 2 * DAY;

type State = OpenIncident['state'] | 'resolved' | 'planned';

/** The words with which pages name a state, the strongest claim first. */
const STATES: readonly (readonly [state: State, words: RegExp])[] = [
  ['resolved', /^(resolved|completed|closed|fixed|operational|recovered|post-?mortem)\b/i],
  ['monitoring', /^(monitoring|verifying|recovering)\b/i],
  ['identified', /^(identified|in progress|update[ds]?)\b/i],
  ['investigating', /^investigating\b/i],
  ['planned', /^(scheduled|planned|maintenance|cancel)/i],
];

const OVER =
  /\b(has|have|been|is|are|now|fully)( now| been| fully)* (resolved|fixed|restored|mitigated|recovered)\b|\bback to normal\b/i;

/**
 * Reads a status feed: RSS, Atom, RDF or JSON Feed. There is no standard for what it says, so its state is read from
 * `[Resolved]` before the title, from the first bold word of the text as Statuspage writes it, or from its words.
 * <https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-rss>,
 * <https://claudestatus.com/blog/rss-for-status-pages>.
 * A feed proves nothing by what it leaves out: it is never green.
 */
export function createStatusFeedReader(clock: Clock): ReadPage {
  const readFeed = createFeedReading();
  return async (request) => {
    const read = await readFeed(request.url, request);
    if ('trouble' in read) return read;
    const now = clock.now();
    const open: OpenIncident[] = [];
    const ended: EndedIncident[] = [];
    for (const { key, title, body, at } of newestOfEach(read.entries)) {
      // Statuspage dates planned work in the future.
      if (at === undefined || now - at > TOLD_FOR || at - now > DAY) continue;
      const state = stateOf(title, body);
      const name = title.replace(/^\s*\[[^\]]*\]\s*/, '');
      // Statuspage begins each update with its date, in small print.
      const text = incidentText(name, body.replace(/<small>.*?<\/small>/gis, ''));
      if (state === 'resolved') ended.push({ key, text, at });
      else if (state !== 'planned') {
        const scope = scopeOf(name, plain(body), false);
        open.push({ key, state, scope, text, at, severe: false });
      }
    }
    return { open, ended, complete: false };
  };
}

/** Some feeds have an item for each update; they are told apart by a fragment of the address. */
function newestOfEach(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const newest = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const key = entry.key.replace(/#.*$/, '');
    const other = newest.get(key);
    if (other === undefined || timeOf(entry) > timeOf(other)) newest.set(key, { ...entry, key });
  }
  return [...newest.values()].sort((a, b) => timeOf(b) - timeOf(a));
}

function timeOf({ at }: FeedEntry): Instant {
  return at ?? 0;
}

function stateOf(title: string, body: string): State {
  const bold = /<(?:strong|b)>([^<]*)<\/(?:strong|b)>/i.exec(body)?.[1];
  const bracketed = /^\s*\[([^\]]*)\]/.exec(title)?.[1];
  for (const word of [bracketed, bold, title.trim(), plain(body)]) {
    const named = STATES.find(([, words]) => words.test(word?.trim() ?? ''));
    if (named) return named[0];
  }
  return OVER.test(plain(body)) || OVER.test(title) ? 'resolved' : 'investigating';
}
