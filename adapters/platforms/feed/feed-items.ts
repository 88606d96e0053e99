import { type FeedItem, parseFeedItems } from '../../feeds/parse-feed.ts';
import { readWrittenTime, type Written, type WrittenTime } from '../../feeds/written-time.ts';
import type { ListedPost } from '../shared/seen-posts.ts';

/** A feed's items as posts, and whether any of their dates could be read. */
export interface FeedPosts {
  readonly posts: readonly ListedPost[];
  /** It writes dates, and none of them is in a form that leaves no doubt; or it writes none. */
  readonly dates: 'read' | 'unreadable' | 'none';
}

/**
 * The items of an RSS, Atom, RDF or JSON feed, in the order of the feed.
 * Undefined where the text is no feed, or only a part of one.
 */
export async function feedItems(text: string, written: Written): Promise<FeedPosts | undefined> {
  const items = await parseFeedItems(text);
  if (items === undefined) return undefined;
  const ids = counted(items.map(({ id }) => id));
  const pages = counted(items.map(pageOf));
  const posts = items.map((item) => {
    const dates = [...item.published, ...item.updated];
    const [key = `untitled ${dates[0] ?? ''}`, ...aliases] = marksOf(item, ids, pages);
    const { at, wholeDay } = firstRead(dates, written) ?? { at: undefined, wholeDay: false };
    return { key, aliases, at, wholeDay };
  });
  const hasDates = items.some(({ published, updated }) => published.length + updated.length > 0);
  const isRead = posts.some(({ at }) => at !== undefined);
  return { posts, dates: isRead ? 'read' : hasDates ? 'unreadable' : 'none' };
}

function firstRead(dates: readonly string[], written: Written): WrittenTime | undefined {
  for (const date of dates) {
    const read = readWrittenTime(date, written);
    if (read !== undefined) return read;
  }
  return undefined;
}

/**
 * What an item is known by. An id or an address that stands on several items names none of them; some feeds make their
 * ids anew each time they are built, so that address and title count beside them.
 */
function marksOf(
  item: FeedItem,
  ids: ReadonlyMap<string, number>,
  pages: ReadonlyMap<string, number>,
): readonly string[] {
  const { id, link, title, published } = item;
  const page = pageOf(item);
  const marks: string[] = [];
  if (id !== undefined && ids.get(id) === 1) marks.push(id);
  if (page !== undefined && pages.get(page) === 1) marks.push(page);
  if (marks.length === 0 && (link ?? title) !== undefined) {
    marks.push(`${id ?? link ?? ''} ${title} ${published[0] ?? ''}`);
  }
  return marks;
}

function pageOf({ link, title }: FeedItem): string | undefined {
  return link === undefined || title === '' ? undefined : `${link} ${title}`;
}

function counted(names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
