import { loadBuffer } from 'cheerio';

interface TelegramPost {
  readonly key: string;
  readonly at: number;
  readonly repost: boolean;
}

/** What stands behind a name, as a page of Telegram's shows it to strangers. */
export type TelegramPage =
  /** A channel, with the posts on its page, the newest last. */
  | {
      readonly kind: 'channel';
      readonly username: string | undefined;
      readonly posts: readonly TelegramPost[];
    }
  /** Somebody, whose posts are not on the page: a channel without it, a group, a person. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'nobody' };

/**
 * Reads a page by the classes that Telegram's own widgets carry (https://core.telegram.org/widgets/post); undefined for
 * what is no page of Telegram's.
 */
export function telegramPage(body: Uint8Array): TelegramPage | undefined {
  const page = loadBuffer(Buffer.from(body), { encoding: { defaultEncoding: 'utf-8' } });
  const header = page('.tgme_channel_info_header_username a').first();
  const messages = page('.tgme_widget_message[data-post]').toArray();
  if (header.length > 0 || messages.length > 0) {
    const posts = messages.flatMap((message): TelegramPost[] => {
      const post = page(message);
      // "Channel created", "pinned a message": nobody wrote that.
      if (post.hasClass('service_message')) return [];
      const key = post.attr('data-post') ?? '';
      const written = post.find('.tgme_widget_message_date time').last().attr('datetime');
      const at = Date.parse(written ?? '');
      const repost = post.find('.tgme_widget_message_forwarded_from').length > 0;
      return /^\w+\/\d+$/.test(key) && !Number.isNaN(at) ? [{ key, at, repost }] : [];
    });
    const username = /^@?(\w+)$/.exec(header.text().trim())?.[1];
    return { kind: 'channel', username, posts };
  }
  if (page('.tgme_page_title').text().trim() !== '') return { kind: 'closed' };
  return page('.tgme_page, .tgme_action_button_new').length > 0 ? { kind: 'nobody' } : undefined;
}
