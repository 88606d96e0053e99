import type { DocumentParser } from '../../adapters/documents/document-parser.ts';
import { withCooldown } from '../../adapters/http/cooldown.ts';
import { createHttpReader, type HttpReader } from '../../adapters/http/http-reader.ts';
import { zonesOf } from '../../src/model/directory.ts';
import type { Platform } from '../../src/model/platform.ts';
import type { Clock, Log, PlatformReader, ReaderMemory } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** What every reader is made with. */
interface Parts {
  readonly clock: Clock;
  readonly log: Log;
  readonly http: HttpReader;
  readonly documents: DocumentParser;
  /** Absent where nothing is to be kept: a plan, a first look. */
  readonly memory?: ReaderMemory | undefined;
}

/** Makes the reader of a platform; undefined where it lacks a token. Its libraries are loaded only where a channel is on it. */
const READERS: Readonly<
  Record<Platform, (settings: Settings, parts: Parts) => Promise<PlatformReader | undefined>>
> = {
  async politiloggen({ platforms }, parts) {
    const { createPolitiloggen } = await import(
      '../../adapters/platforms/politiloggen/politiloggen.ts'
    );
    return createPolitiloggen({ ...parts, ...platforms.politiloggen });
  },
  async feed(settings, parts) {
    const { createFeed } = await import('../../adapters/platforms/feed/feed.ts');
    const { pages, platforms } = settings;
    return createFeed({ ...parts, pages, zoneOf: zonesOf(settings), ...platforms.feed });
  },
  async website({ platforms, pages, channels }, parts) {
    const { createWebsite, areOneSite } = await import(
      '../../adapters/platforms/website/website.ts'
    );
    const oneSite = areOneSite(channels.filter(({ platform }) => platform === 'website'));
    return createWebsite({ ...parts, pages, oneSite, ...platforms.website });
  },
  async bluesky({ platforms, accounts, channels: all }, parts) {
    const { createBluesky } = await import('../../adapters/platforms/bluesky/bluesky.ts');
    const channels = all.filter(({ platform }) => platform === 'bluesky').length;
    return createBluesky({ ...parts, accounts, channels, ...platforms.bluesky });
  },
  async mastodon({ platforms, accounts }, parts) {
    const { createMastodon } = await import('../../adapters/platforms/mastodon/mastodon.ts');
    return createMastodon({ ...parts, accounts, ...platforms.mastodon });
  },
  async telegram({ platforms }, parts) {
    const { createTelegram } = await import('../../adapters/platforms/telegram/telegram.ts');
    return createTelegram({ ...parts, ...platforms.telegram });
  },
  async youtube({ platforms }, parts) {
    const { createYouTube } = await import('../../adapters/platforms/youtube/youtube.ts');
    return createYouTube({ ...parts, ...platforms.youtube });
  },
  /** Meta answers nobody without a token: the app's, or a page's own. */
  async facebook(settings, parts) {
    const { facebook } = settings.platforms;
    const accounts = accountsOn('facebook', settings);
    if (!hasToken(accounts) && facebook.appToken === undefined) return undefined;
    const { createFacebook } = await import('../../adapters/platforms/facebook/facebook.ts');
    return createFacebook({ ...parts, accounts, ...facebook });
  },
  async instagram(settings, parts) {
    const accounts = accountsOn('instagram', settings);
    if (!hasToken(accounts)) return undefined;
    const { createInstagram } = await import('../../adapters/platforms/instagram/instagram.ts');
    return createInstagram({ ...parts, accounts, ...settings.platforms.instagram });
  },
  async threads(settings, parts) {
    const accounts = accountsOn('threads', settings);
    if (!hasToken(accounts)) return undefined;
    const { createThreads } = await import('../../adapters/platforms/threads/threads.ts');
    return createThreads({ ...parts, accounts, ...settings.platforms.threads });
  },
  /** X answers nobody without an app's token. */
  async x({ platforms, accounts, channels }, parts) {
    const { bearerToken, ...rest } = platforms.x;
    if (bearerToken === undefined) return undefined;
    const [{ createX, DAILY_BUDGET }, { affordsSearches }] = await Promise.all([
      import('../../adapters/platforms/x/x.ts'),
      import('../../adapters/platforms/x/limits.ts'),
    ]);
    const mine = channels.filter(({ platform }) => platform === 'x');
    const search = affordsSearches(mine, rest.dailyBudget ?? DAILY_BUDGET);
    return createX({ ...parts, accounts, bearerToken, search, ...rest });
  },
};

/** The accounts of one platform's channels, by channel id: no reader sees the secrets of another. */
function accountsOn(platform: Platform, { channels, accounts }: Settings): Settings['accounts'] {
  const mine = channels.filter((channel) => channel.platform === platform);
  return Object.fromEntries(mine.flatMap(({ id }) => (accounts[id] ? [[id, accounts[id]]] : [])));
}

function hasToken(accounts: Settings['accounts']): boolean {
  return Object.values(accounts).some(({ accessToken }) => accessToken !== undefined);
}

/** A reader for every platform that the settings have a channel on, but for those that answer nobody without a token. */
export async function createReaders(
  settings: Settings,
  clock: Clock,
  log: Log,
  documents: DocumentParser,
  memory?: ReaderMemory,
): Promise<readonly PlatformReader[]> {
  const used = new Set(settings.channels.map(({ platform }) => platform));
  const parts = {
    clock,
    log,
    documents,
    memory,
    http: withCooldown(createHttpReader(), clock, () => performance.now()),
  };
  const readers = await Promise.all(
    [...used].map(async (platform) =>
      withPages(platform, settings, parts, await READERS[platform](settings, parts)),
    ),
  );
  return readers.filter((reader) => reader !== undefined);
}

/** The reader of a platform with looks at the pages of those accounts whose settings ask for that. */
async function withPages(
  platform: Platform,
  { channels, pages }: Settings,
  parts: Parts,
  reader: PlatformReader | undefined,
): Promise<PlatformReader | undefined> {
  const asked = channels.filter((one) => one.platform === platform && pages[one.id]?.publicPage);
  if (asked.length === 0) return reader;
  const { withPublicPages } = await import('../../adapters/platforms/public-page/public-pages.ts');
  const wanted = new Set(asked.map(({ id }) => id));
  return withPublicPages({ ...parts, platform, wanted, reader });
}
