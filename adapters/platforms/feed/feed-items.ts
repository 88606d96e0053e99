import type { FeedItem } from '../../documents/feed-items.ts';
import { readWrittenTime, type Written, type WrittenTime } from '../../feeds/written-time.ts';
import type { ListedPost } from '../shared/seen-posts.ts';

/** A feed's items as posts, and whether any of their dates could be read. */
export interface FeedPosts {
  /** The newest, no more than were asked for. */
  readonly posts: readonly ListedPost[];
  /** It writes dates, and none of them is in a form that leaves no doubt; or it writes none. */
  readonly dates: 'read' | 'unreadable' | 'none';
}

export interface FeedReading extends Written {
  /** How many items are taken at most, the newest; all where absent. */
  readonly limit?: number;
  /** Ids and addresses that once stood on several items of this feed; those found now are added. */
  readonly repeated?: Set<string>;
  /** The times of dates as they were read at the look before; those read now are put in their place. */
  readonly times?: { read: ReadTimes };
}

/**
 * Dates and what they were read as, kept small: there are thousands of feeds, and a date cut out of one would hold on to
 * the whole of it.
 */
export interface ReadTimes {
  /** A line each. */
  readonly dates: string;
  /** NaN where a date could not be read. */
  readonly at: Float64Array;
  readonly wholeDay: Uint8Array;
}

export const NONE_READ: ReadTimes = {
  dates: '',
  at: new Float64Array(),
  wholeDay: new Uint8Array(),
};

/** The items of a feed as posts, in its own order. */
export function feedItems(items: readonly FeedItem[], reading: FeedReading): FeedPosts {
  const { limit = items.length, repeated = new Set(), times = { read: NONE_READ } } = reading;
  const before = unpacked(times.read);
  const read = new Map<string, WrittenTime | undefined>();
  const timeOf = (date: string) => {
    const time = before.has(date) ? before.get(date) : readWrittenTime(date, reading);
    read.set(date, time);
    return time;
  };
  let hasDates = false;
  const dated = items.map((item) => {
    let time: WrittenTime | undefined;
    for (const dates of [item.published, item.updated]) {
      for (const date of dates) {
        hasDates = true;
        time ??= timeOf(date);
      }
    }
    return { item, time };
  });
  times.read = packed(read);
  const isRead = dated.some(({ time }) => time !== undefined);
  const kept = newest(dated, limit);
  addRepeated(kept, repeated);
  const posts = kept.map(({ item, time }) => {
    const [key = `untitled ${item.published[0] ?? ''}`, ...aliases] = marksOf(item, repeated);
    return { key, aliases, at: time?.at, wholeDay: time?.wholeDay ?? false };
  });
  return { posts, dates: isRead ? 'read' : hasDates ? 'unreadable' : 'none' };
}

function packed(read: ReadonlyMap<string, WrittenTime | undefined>): ReadTimes {
  const kept = [...read].filter(([date]) => !date.includes('\n'));
  return {
    dates: kept.map(([date]) => date).join('\n'),
    at: Float64Array.from(kept, ([, time]) => time?.at ?? Number.NaN),
    wholeDay: Uint8Array.from(kept, ([, time]) => (time?.wholeDay ? 1 : 0)),
  };
}

function unpacked({
  dates,
  at,
  wholeDay,
}: ReadTimes): ReadonlyMap<string, WrittenTime | undefined> {
  if (at.length === 0) return new Map();
  return new Map(
    dates.split('\n').map((date, index) => {
      const time = at[index] as number;
      return [date, Number.isNaN(time) ? undefined : { at: time, wholeDay: wholeDay[index] === 1 }];
    }),
  );
}

interface Dated {
  readonly item: FeedItem;
  readonly time: WrittenTime | undefined;
}

/** The newest by their dates; of those without one, the first and the last of the feed, for some put the newest there. */
function newest<T extends Dated>(all: readonly T[], limit: number): readonly T[] {
  if (all.length <= limit) return all;
  const times = Float64Array.from(all.flatMap(({ time }) => time?.at ?? [])).sort();
  const oldest = times.at(-limit) ?? Number.NEGATIVE_INFINITY;
  const undated = all.filter(({ time }) => time === undefined);
  const room = Math.max(0, limit - times.length);
  const ends = new Set([
    ...undated.slice(0, Math.ceil(room / 2)),
    ...(room > 1 ? undated.slice(-Math.floor(room / 2)) : []),
  ]);
  const kept = all.filter((one) => (one.time ? one.time.at >= oldest : ends.has(one)));
  return kept.slice(0, limit);
}

/**
 * What an item is known by: what the feed calls it, its address with its title, and both with its date. Some feeds make
 * their ids anew each time they are built, others give all items one; what stands on several items names none of them.
 */
function marksOf(item: FeedItem, repeated: ReadonlySet<string>): readonly string[] {
  const isShared = item.link !== undefined && repeated.has(addressOf(item.link));
  const page = isShared ? `${item.link} ${item.title}` : undefined;
  const marks = namesOf(item).filter((name) => !repeated.has(name) && name !== page);
  const { id, link, title } = item;
  if (marks.length === 0 && (id ?? link ?? title) !== '') {
    marks.push([id, link, title, dateOf(item)].join(' '));
  }
  return marks;
}

function namesOf(item: FeedItem): string[] {
  const { id, link, title } = item;
  const date = dateOf(item);
  return [
    ...(id === undefined ? [] : [id]),
    ...(link === undefined || title === '' ? [] : [`${link} ${title}`]),
    ...(title === '' || date === undefined ? [] : [`${link ?? ''} ${title} ${date}`]),
  ];
}

/** Told apart from an id that is an address. */
function addressOf(link: string): string {
  return `link ${link}`;
}

function dateOf({ published, updated }: FeedItem): string | undefined {
  return published[0] ?? updated[0];
}

/** More of them than this are no list of exceptions. */
const MOST_REPEATED = 2_000;

function addRepeated(items: readonly Dated[], repeated: Set<string>): void {
  const once = new Set<string>();
  for (const { item } of items) {
    const address = item.link === undefined ? [] : [addressOf(item.link)];
    for (const name of [...namesOf(item), ...address]) {
      if (!once.has(name)) once.add(name);
      else if (repeated.size < MOST_REPEATED) repeated.add(name);
    }
  }
}
