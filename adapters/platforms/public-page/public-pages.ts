import type { Channel } from '../../../src/model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import { createDocumentParser, type DocumentParser } from '../../documents/document-parser.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { troubleOf } from '../../http/read-result.ts';
import { type PageSight, pageRead } from '../../pages/page-read.ts';
import { createPoliteRead } from '../../pages/polite-read.ts';
import { accountPage, accountPageById, accountSight, nameOn } from './account-page.ts';

export interface PublicPagesOptions {
  readonly clock: Clock;
  readonly http: HttpReader;
  readonly documents?: DocumentParser;
  readonly log?: Log;
  readonly platform: Platform;
  /** Channels whose page is looked at. */
  readonly wanted: ReadonlySet<string>;
  /** What reads the platform otherwise. */
  readonly reader?: PlatformReader | undefined;
}

/** A page is looked at no more often: it says little, and nobody asked us in. */
const EVERY: Millis = 15 * MINUTE;
/** Looks come at about that pace, not to the millisecond. */
const SLACK: Millis = MINUTE;
/** What a page can tell that goes beyond what the platform's own reader says. */
const STRONG = new Set<SignalOf<'profile'>['seen']>([
  'missing',
  'suspended',
  'interstitial',
  'renamed',
]);

/**
 * Looks at accounts' pages as a stranger does, beside the platform's own reader or instead of it: never logged in, never
 * against a server's robots.txt, and never past a wall.
 */
export function withPublicPages(options: PublicPagesOptions): PlatformReader {
  const { clock, log, platform, wanted, reader } = options;
  const { documents = createDocumentParser() } = options;
  const read = createPoliteRead(options);
  const lookedAt = new Map<string, Instant>();
  /** By channel id: those whose page was shown once, with the account's number where it was told. */
  const shown = new Map<string, string | undefined>();
  const forbidden = new Set<string>();

  return {
    ...(reader ?? { platform, cadence: EVERY, freshness: 2 * EVERY, group: 1 }),
    calls(channels) {
      const pages = channels.filter(({ id }) => wanted.has(id)).length;
      const calls =
        reader?.calls?.(channels) ?? (reader ? [{ counted: 'reads', calls: channels.length }] : []);
      return pages === 0 ? calls : [...calls, { counted: 'public pages', calls: pages }];
    },
    async look(channels, signal) {
      const [signals, pages] = await Promise.all([
        reader?.look(channels, signal) ?? [],
        Promise.all(channels.map((channel) => lookAtPage(channel, signal))),
      ]);
      const known = new Set(
        signals.flatMap((one) => (one.kind === 'profile' ? [one.channel] : [])),
      );
      const told = pages
        .flat()
        .filter((one) => one.kind !== 'profile' || !known.has(one.channel) || STRONG.has(one.seen));
      // The platform's own word is the newer one.
      return [...told, ...signals];
    },
  };

  async function lookAtPage(channel: Channel, signal: AbortSignal): Promise<readonly Signal[]> {
    const now = clock.now();
    const { id } = channel;
    const isDue = now - (lookedAt.get(id) ?? Number.NEGATIVE_INFINITY) >= EVERY - SLACK;
    if (!wanted.has(id) || !isDue) return [];
    lookedAt.set(id, now);
    const sight = await see(channel, signal);
    if (sight === undefined) {
      if (!forbidden.has(id))
        log?.warn('page not looked at: robots.txt forbids it', { channel: id });
      forbidden.add(id);
      return [];
    }
    forbidden.delete(id);
    const { seen, trouble } = sight;
    if (trouble !== undefined) log?.info('page not fully seen', { channel: id, trouble });
    return [{ at: clock.now(), kind: 'profile', channel: id, seen }];
  }

  /** Undefined where the server does not want it looked at. */
  async function see(channel: Channel, signal: AbortSignal): Promise<PageSight | undefined> {
    const address = accountPage(channel);
    if (address === undefined) return undefined;
    const reading = await read(address, signal);
    if (reading === undefined) return undefined;
    if ('unread' in reading) {
      return { seen: 'unreachable', trouble: `robots.txt: ${troubleOf(reading.unread)}` };
    }
    const sight = await accountSight(address, reading, shown.has(channel.id), documents);
    if (sight.seen === 'visible') shown.set(channel.id, sight.id ?? shown.get(channel.id));
    return sight.seen === 'missing' ? ((await renamed(channel, address, signal)) ?? sight) : sight;
  }

  /** The page under the account's number, where that number is known and leads to another name. */
  async function renamed(
    channel: Channel,
    address: URL,
    signal: AbortSignal,
  ): Promise<PageSight | undefined> {
    const id = shown.get(channel.id);
    const byId = id === undefined ? undefined : accountPageById(channel, id);
    const reading = byId && (await read(byId, signal));
    if (byId === undefined || reading === undefined || 'unread' in reading) return undefined;
    const page = await pageRead(byId, reading, documents);
    const name = 'seen' in page ? undefined : nameOn(page);
    if (name === undefined || name === byId.pathname || name === address.pathname.toLowerCase()) {
      return undefined;
    }
    return { seen: 'renamed', trouble: `now at ${name}` };
  }
}
