import type { FeedItem } from './feed-items.ts';
import type { PageElement, PageFacts } from './page-facts.ts';
import type { TelegramPage } from './telegram-page.ts';

/** What is made of a foreign document, by what it is wanted for. */
export interface Parsed {
  /** Undefined where it is no feed, or only a part of one. */
  readonly feed: readonly FeedItem[] | undefined;
  readonly page: PageFacts;
  /** Undefined where it is no page of Telegram's. */
  readonly 'telegram-page': TelegramPage | undefined;
  /** Undefined where the selector is none. */
  readonly elements: readonly PageElement[] | undefined;
}
export type DocumentKind = keyof Parsed;

export interface ForeignDocument {
  readonly body: Uint8Array;
  /** As the server sent it; empty where it sent none. */
  readonly contentType: string;
  /** For `feed`: whether the items' texts are wanted too. */
  readonly bodies?: boolean;
  /** CSS, for `elements`. */
  readonly selector?: string;
}

interface Kind<K extends DocumentKind> {
  readonly markup: 'xml' | 'html';
  /** Made of plain data alone, so that it can go from thread to thread. */
  parse(document: ForeignDocument): Promise<Parsed[K]>;
}

/** Libraries are loaded where a document of the kind comes: few commands read any, and few settings need all. */
export const DOCUMENT_KINDS: { readonly [K in DocumentKind]: Kind<K> } = {
  feed: {
    markup: 'xml',
    async parse({ body, contentType, bodies = false }) {
      const { feedText, parseFeedItems } = await import('./feed-items.ts');
      const items = parseFeedItems(feedText(body, contentType));
      // What nobody reads need not go from thread to thread.
      return bodies ? items : items?.map((item) => ({ ...item, body: '' }));
    },
  },
  page: {
    markup: 'html',
    async parse({ body, contentType }) {
      const { pageFacts } = await import('./page-facts.ts');
      return pageFacts(body, contentType);
    },
  },
  'telegram-page': {
    markup: 'html',
    async parse({ body }) {
      const { telegramPage } = await import('./telegram-page.ts');
      return telegramPage(body);
    },
  },
  elements: {
    markup: 'html',
    async parse({ body, selector = '' }) {
      const { pageElements } = await import('./page-facts.ts');
      return pageElements(new TextDecoder().decode(body), selector);
    },
  },
};
