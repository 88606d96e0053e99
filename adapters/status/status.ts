import { platformRecord } from '../../src/catalog/platforms/platforms.ts';
import type { Channel } from '../../src/model/channel.ts';
import { CHAT_NAMES, type ChatName, chatRecord, isChat } from '../../src/model/chat.ts';
import { PLATFORMS, type Platform } from '../../src/model/platform.ts';
import type { Clock, Log } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { StatusSettings } from '../../src/settings/status-pages.ts';
import { createDocumentParser, type DocumentParser } from '../documents/document-parser.ts';
import type { HttpReader } from '../http/http-reader.ts';
import { createBetterStackReader } from './betterstack.ts';
import { createHtmlPageReader } from './html-page.ts';
import { readIncidentIo } from './incidentio.ts';
import { readInstatus } from './instatus.ts';
import { createNoticeBoard } from './notice-board.ts';
import type { ReadPage } from './page.ts';
import { pageReader } from './page-reader.ts';
import { readSlackApi } from './slack-api.ts';
import { sourceNames } from './source-names.ts';
import { createStatusFeedReader } from './status-feed.ts';
import { createStatusSource, type TriedSource } from './status-source.ts';
import { readStatuspage } from './statuspage.ts';

type Subject = Platform | ChatName;

/** Public status pages that are read without being named, where the settings have a channel or a chat there. */
const KNOWN: readonly StatusSettings[] = [
  ...CHAT_NAMES.map((chat) => [chat, chatRecord(chat)] as const),
  ...PLATFORMS.map((platform) => [platform, platformRecord(platform)] as const),
].flatMap(([platform, { statusPage }]) =>
  statusPage === undefined ? [] : [{ platform, ...statusPage }],
);

/** The status pages to read: those of the settings, and those known of platforms that the settings say nothing of. */
export function statusPages(
  { status = [], channels, chats }: Pick<Settings, 'status' | 'channels' | 'chats'>,
  now: number,
): readonly StatusSettings[] {
  const used = new Set<Subject>(Object.keys(chats) as Subject[]);
  for (const channel of channels) if (!isRetired(channel, now)) used.add(channel.platform);
  const named = new Set(status.map(({ platform }) => platform));
  const known = KNOWN.filter(({ platform }) => used.has(platform) && !named.has(platform));
  return [...status, ...known].filter(({ kind }) => kind !== 'none');
}

/** One source for each status page. */
export function createStatusSources(
  settings: Pick<Settings, 'status' | 'channels' | 'chats'>,
  parts: {
    readonly clock: Clock;
    readonly log?: Log;
    readonly http?: HttpReader;
    readonly documents?: DocumentParser;
  },
): readonly TriedSource[] {
  const { clock, log, http = pageReader(clock), documents = createDocumentParser() } = parts;
  const board = createNoticeBoard(clock);
  const readers: Readonly<Record<Exclude<StatusSettings['kind'], 'html' | 'none'>, ReadPage>> = {
    statuspage: readStatuspage,
    incidentio: readIncidentIo,
    betterstack: createBetterStackReader(clock),
    slack: readSlackApi,
    feed: createStatusFeedReader(clock),
    instatus: readInstatus,
  };
  const pages = statusPages(settings, clock.now());
  const names = sourceNames('status', pages);
  return pages.flatMap(
    (
      { platform, instance, kind, url, selector, words, components, cadence },
      index,
    ): readonly TriedSource[] => {
      if (kind === 'none' || url === undefined) return [];
      const about = isChat(platform) ? { chat: platform } : { platform, instance };
      const read =
        kind === 'html'
          ? createHtmlPageReader({ selector: selector ?? '', words: words ?? {} })
          : readers[kind];
      const name = names[index] as string;
      return [
        createStatusSource({
          ...{ name, about, kind, url, read, components, cadence },
          ...{ board, clock, http, documents, log },
        }),
      ];
    },
  );
}

function isRetired({ retiredFrom }: Channel, now: number): boolean {
  return retiredFrom !== undefined && retiredFrom <= now;
}
