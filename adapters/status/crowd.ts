import { HOUR, type Instant, MINUTE, type Millis } from '../../src/model/instant.ts';
import type { SignalOf } from '../../src/model/signal.ts';
import type { Clock, Log } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { CrowdSettings } from '../../src/settings/status-pages.ts';
import { createDocumentParser, type DocumentParser } from '../documents/document-parser.ts';
import type { HttpReader } from '../http/http-reader.ts';
import type { FeedEntry } from './feed-entries.ts';
import { createFeedReading, type ReadFeed } from './feed-reading.ts';
import { plain } from './page.ts';
import { pageReader } from './page-reader.ts';
import { sourceNames } from './source-names.ts';
import type { TriedSource } from './status-source.ts';
import { wholeWords } from './whole-words.ts';

type Level = SignalOf<'crowd'>['level'];

interface Parts {
  readonly clock: Clock;
  readonly log?: Log;
  readonly http?: HttpReader;
  readonly documents?: DocumentParser;
}

const CADENCE: Millis = 5 * MINUTE;
const EAGER: Millis = MINUTE;
/** An item counts for this long; the judge halves the weight of a level within the same time. */
const WITHIN: Millis = HOUR;
/** A level that lasts is told again before half of its weight is gone. */
const AGAIN: Millis = 30 * MINUTE;

/** One source for each feed in which others write about a platform: its support account, the press, a board of users. */
export function createCrowdSources(
  { crowd = [] }: Pick<Settings, 'crowd'>,
  { clock, log, http = pageReader(clock), documents = createDocumentParser() }: Parts,
): readonly TriedSource[] {
  const names = sourceNames('talk', crowd);
  return crowd.map((settings, index) =>
    createCrowdSource(names[index] as string, settings, { clock, log, http, documents }),
  );
}

/**
 * Counts the items of the last hour in which one of the words stands. That people write of trouble is weak evidence, and
 * that nobody writes in one feed is none at all: `normal` is told only where it ends what was told before.
 */
function createCrowdSource(
  name: string,
  {
    platform,
    url,
    words,
    raised,
    surge = Number.POSITIVE_INFINITY,
    cadence = CADENCE,
  }: CrowdSettings,
  {
    clock,
    log,
    http,
    documents,
  }: { clock: Clock; log: Log | undefined; http: HttpReader; documents: DocumentParser },
): TriedSource {
  const readFeed = createFeedReading(clock);
  const patterns = words.map(wholeWords);
  let told: { readonly level: Level; readonly at: Instant } | undefined;

  return {
    name,
    cadence,
    eager: {
      cadence: Math.min(EAGER, cadence),
      wanted: () => told !== undefined && told.level !== 'normal',
    },
    async look(signal) {
      const read = await see(signal);
      if ('trouble' in read) {
        log?.info('feed not read', { source: name, trouble: read.trouble });
        return [];
      }
      const now = clock.now();
      const level = levelOf(read.entries, now);
      const lasts = level !== 'normal' && now - (told?.at ?? now) >= AGAIN;
      if (level === (told?.level ?? 'normal') && !lasts) return [];
      told = { level, at: now };
      return [{ at: now, kind: 'crowd', platform, level }];
    },
    async check(signal) {
      const read = await see(signal);
      if (!('trouble' in read)) {
        return { tried: `${name}: ${levelOf(read.entries, clock.now())}` };
      }
      return {
        tried: `${name}: ${read.trouble}`,
        remedy:
          'It cannot be read as a feed. Open the address in a browser, and mend "url" under "crowd:" or leave the feed out.',
      };
    },
  };

  async function see(signal: AbortSignal): ReturnType<ReadFeed> {
    const read = await readFeed(url, { http, documents, signal });
    const empty = 'entries' in read && read.entries.length === 0;
    return empty ? { trouble: 'the feed has no items' } : read;
  }

  function levelOf(entries: readonly FeedEntry[], now: Instant): Level {
    const count = entries.filter(({ title, body, at }) => {
      if (at === undefined || at > now || now - at > WITHIN) return false;
      const text = plain(`${title} ${body}`);
      return patterns.some((pattern) => pattern.test(text));
    }).length;
    return count >= surge ? 'surge' : count >= raised ? 'raised' : 'normal';
  }
}
