import type { Channel } from '../../../src/model/channel.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import type { PageSettings } from '../../../src/settings/pages.ts';
import { createDocumentParser, type DocumentParser } from '../../documents/document-parser.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { type ReadResult, reachOf, troubleOf } from '../../http/read-result.ts';
import { webAddress } from '../../http/web-address.ts';
import {
  certificateFault,
  type ReadCertificate,
  readCertificate,
} from '../../pages/certificate.ts';
import type { Page, PageSight } from '../../pages/page-read.ts';
import { createPoliteRead } from '../../pages/polite-read.ts';
import { requestHeaders } from '../../pages/request-headers.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { createPageMemory } from './page-memory.ts';
import { siteOf, warning, websiteSight } from './website-sight.ts';

export interface WebsiteOptions {
  readonly clock: Clock;
  /** By channel id; `text` must stand on the page. */
  readonly pages?: Readonly<Record<string, PageSettings>>;
  /** Whether all channels are pages of one site, whose reach then is that of the platform. */
  readonly oneSite?: boolean;
  readonly http?: HttpReader;
  readonly documents?: DocumentParser;
  readonly certificate?: ReadCertificate;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

const CERTIFIED_EVERY: Millis = 12 * HOUR;

/**
 * Looks at the organisation's own pages as a stranger does. A channel's handle is the page's address. A page does not tell
 * when something was published on it, so there are no posts.
 */
export function createWebsite(options: WebsiteOptions): PlatformReader {
  const { clock, log, pages = {}, oneSite = false } = options;
  const { cadence = 2 * MINUTE, freshness = 10 * MINUTE } = options;
  const { certificate = readCertificate } = options;
  const { http = createHttpReader(), documents = createDocumentParser() } = options;
  const read = createPoliteRead({ http, clock });
  /** Channels on whose page its text stood at the last look that saw it. */
  const stood = new Set<string>();
  const memory = createPageMemory();
  /** When the certificate of each channel's server was read last. */
  const certified = new Map<string, Instant>();

  return { platform: 'website', cadence, freshness, group: 1, look: oneByOne(look) };

  async function look(channel: Channel, signal: AbortSignal): Promise<readonly Signal[]> {
    const { id, handle } = channel;
    const address = webAddress(handle);
    if (address === undefined) {
      const trouble = 'the handle is no web address that can be read';
      return tell(id, { seen: 'unreachable', trouble });
    }
    const reading = await read(address, signal, requestHeaders(pages[id]));
    if (reading === undefined) {
      log?.warn('page not looked at: robots.txt forbids it', { channel: id });
      return [];
    }
    if ('unread' in reading) {
      const fault = certificateFault(reading.unread);
      const sight: PageSight = fault
        ? { seen: 'interstitial', trouble: warning(fault) }
        : { seen: 'unreachable', trouble: `robots.txt: ${troubleOf(reading.unread)}` };
      return [...way(reading.unread), ...tell(id, sight)];
    }
    const known = {
      text: pages[id]?.text,
      stood: stood.has(id),
      isAnother: (page: Page) => memory.isAnother(id, page, clock.now()),
    };
    const sight = await websiteSight(address, reading, known, documents);
    if (sight.seen === 'visible') stood.add(id);
    return [...way(reading), ...(await certificateOf(id, address, signal)), ...tell(id, sight)];
  }

  /** Read now and then: it is the one fault of a page that is known weeks ahead. */
  async function certificateOf(
    channel: string,
    address: URL,
    signal: AbortSignal,
  ): Promise<readonly Signal[]> {
    const now = clock.now();
    const last = certified.get(channel) ?? Number.NEGATIVE_INFINITY;
    if (address.protocol !== 'https:' || now - last < CERTIFIED_EVERY) return [];
    const expires = await certificate(address, signal);
    if (expires === undefined) return [];
    certified.set(channel, now);
    return [{ at: clock.now(), kind: 'certificate', channel, expires }];
  }

  function tell(channel: string, { seen, trouble }: PageSight): readonly Signal[] {
    if (trouble !== undefined) log?.info('page not fully seen', { channel, trouble });
    return [{ at: clock.now(), kind: 'profile', channel, seen }];
  }

  /** Of many sites, none is the platform of the others. */
  function way(reading: ReadResult): readonly Signal[] {
    if (!oneSite) return [];
    const result = reachOf(reading);
    return [{ at: clock.now(), kind: 'reach', target: 'website', vantage: 'ours', result }];
  }
}

/** Whether these channels are pages of one site. */
export function areOneSite(channels: readonly Channel[]): boolean {
  const sites = channels.flatMap(({ handle }) => {
    const address = webAddress(handle);
    return address === undefined ? [] : [siteOf(address)];
  });
  return new Set(sites).size === 1;
}
