import type { Channel } from '../../../src/model/channel.ts';
import { MINUTE, type Millis } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import {
  createDocumentParser,
  type DocumentParser,
  Unreadable,
} from '../../documents/document-parser.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { troubleOf } from '../../http/read-result.ts';
import { pageRead } from '../../pages/page-read.ts';
import { createPoliteRead } from '../../pages/polite-read.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { createSeenPosts, type ListedPost } from '../shared/seen-posts.ts';

export interface TelegramOptions {
  readonly clock: Clock;
  readonly url?: string | undefined;
  readonly http?: HttpReader;
  readonly documents?: DocumentParser;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

/** What a look at a channel came to. */
interface Sight {
  readonly seen: SignalOf<'profile'>['seen'];
  readonly posts: readonly ListedPost[];
  readonly name?: string;
  readonly trouble?: string;
}

const TELEGRAM = 'https://t.me';

/**
 * Reads public channels by the page that Telegram shows of each to strangers, with its newest twenty posts
 * (https://telegram.org/blog/privacy-discussions-web-bots, "Channel previews"), never against its robots.txt. It proves
 * that a channel is there and what was published on it; whether anybody may post to it now, no page tells. Private
 * channels and those whose owner has switched the page off are seen by the app alone.
 */
export function createTelegram(options: TelegramOptions): PlatformReader {
  const { clock, log, url = TELEGRAM, cadence = 2 * MINUTE, freshness = 10 * MINUTE } = options;
  const { http = createHttpReader(), documents = createDocumentParser() } = options;
  const read = createPoliteRead({ http, clock });
  const seen = createSeenPosts();

  return { platform: 'telegram', cadence, freshness, group: 1, look: oneByOne(look) };

  async function look(channel: Channel, signal: AbortSignal): Promise<readonly Signal[]> {
    const { id } = channel;
    const { posts, trouble, ...sight } = await see(channel, signal);
    const at = clock.now();
    if (trouble !== undefined)
      log?.info('telegram channel not fully seen', { channel: id, trouble });
    return [...seen.fresh(id, posts, at), { at, kind: 'profile', channel: id, ...sight }];
  }

  async function see({ handle }: Channel, signal: AbortSignal): Promise<Sight> {
    const name = handle.replace(/^@/, '');
    const asked = new URL(`/s/${encodeURIComponent(name)}`, url);
    const reading = await read(asked, signal);
    if (reading === undefined) {
      return unseen('login-wall', 'its robots.txt lets no program look');
    }
    if ('unread' in reading)
      return unseen('unreachable', `robots.txt: ${troubleOf(reading.unread)}`);
    const page = await pageRead(asked, reading, documents);
    if ('seen' in page) return unseen(page.seen, page.trouble);
    if (!reading.ok) return unseen('unreachable', troubleOf(reading));
    const document = { body: reading.body, contentType: '' };
    const shown = await documents.parse('telegram-page', document, asked.href);
    if (shown instanceof Unreadable) return unseen('unreadable', shown.trouble);
    // Whoever has no preview is sent on to an invitation to open the app.
    if (shown === undefined) {
      return unseen('unreachable', 'what came is neither a channel nor an invitation to one');
    }
    if (shown.kind === 'nobody') return unseen('missing', 'nobody goes by this name');
    if (shown.kind === 'closed')
      return unseen('login-wall', 'its posts are shown in the app alone');
    const { posts, username } = shown;
    const isOther = username !== undefined && username.toLowerCase() !== name.toLowerCase();
    const named = isOther ? { name: username } : {};
    return { seen: posts.length === 0 ? 'empty' : 'visible', posts, ...named };
  }
}

function unseen(seen: Sight['seen'], trouble: string | undefined): Sight {
  return { seen, posts: [], ...(trouble === undefined ? {} : { trouble }) };
}
