import { DateTime } from 'luxon';
import { type Instant, MINUTE } from '../model/instant.ts';

/** A post as an archive names it. */
export interface ArchivedPost {
  readonly at: Instant;
  readonly repost: boolean;
}

export type ArchiveRead =
  | {
      readonly ok: true;
      readonly form: ArchiveForm;
      /** Oldest first. */
      readonly posts: readonly ArchivedPost[];
      /** Entries without a time that can be read, by their number in the file, from 1. */
      readonly unread: readonly number[];
    }
  | { readonly ok: false; readonly message: string };

export type ArchiveForm = 'CSV' | 'JSON' | 'X archive' | 'Mastodon archive';

/** More posts than this are no channel's archive. */
const MOST_POSTS = 1_000_000;
/** Before Twitter began, in March 2006, nobody had a channel. */
const FIRST: Instant = Date.UTC(2006, 0, 1);
/** What columns and keys hold the time of a post. */
const TIME_KEYS = [
  'at',
  'time',
  'timestamp',
  'date',
  'datetime',
  'created_at',
  'createdat',
  'published',
  'published_at',
  'publishedat',
  'tidspunkt',
];

/**
 * The posts in a file of one of the forms: CSV with a column of times, JSON (a list of times or of objects with one), the
 * `tweets.js` of an X archive, the `outbox.json` of a Mastodon archive. Anything else is told in words; never throws.
 *
 * @param zone IANA zone of times that name none
 */
export function readPostArchive(text: string, zone: string, now: Instant): ArchiveRead {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { ok: false, message: 'the file is empty' };
  const entries = entriesOf(content);
  if (!entries.ok) return entries;
  const { form, list } = entries;
  if (list.length > MOST_POSTS) {
    return { ok: false, message: `it holds ${list.length} posts; ${MOST_POSTS} are the most` };
  }
  const posts: ArchivedPost[] = [];
  const unread: number[] = [];
  for (const { time, repost, number } of list) {
    const at = timeOf(time, zone);
    if (at === undefined || at < FIRST || at > now + MINUTE) unread.push(number);
    else posts.push({ at, repost });
  }
  if (posts.length === 0) {
    return { ok: false, message: `no time of a post can be read in it (taken for ${form})` };
  }
  return { ok: true, form, posts: posts.sort((a, b) => a.at - b.at), unread };
}

interface Entry {
  readonly time: unknown;
  readonly repost: boolean;
  readonly number: number;
}
type Entries =
  | { readonly ok: true; readonly form: ArchiveForm; readonly list: readonly Entry[] }
  | { readonly ok: false; readonly message: string };

function entriesOf(content: string): Entries {
  // `window.YTD.tweets.part0 = […]`: JSON with a name in front.
  const assigned = /^window\.YTD\.tweets?\.part\d+\s*=\s*/.exec(content);
  if (assigned) return fromJson(content.slice(assigned[0].length), 'X archive');
  return /^[[{]/.test(content) ? fromJson(content, 'JSON') : fromCsv(content);
}

function fromJson(json: string, form: ArchiveForm): Entries {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, message: `it begins like ${form} and is none: it may be cut off` };
  }
  if (isObject(value) && Array.isArray(value['orderedItems'])) {
    return { ok: true, form: 'Mastodon archive', list: value['orderedItems'].flatMap(activity) };
  }
  const list = isObject(value) ? (value['posts'] ?? value['tweets']) : value;
  if (!Array.isArray(list)) {
    return {
      ok: false,
      message: 'it is JSON without a list of posts: [ … ], or { "posts": [ … ] }',
    };
  }
  const isTweets = list.some((one) => isObject(one) && isObject(one['tweet']));
  return { ok: true, form: isTweets ? 'X archive' : form, list: list.map(listed) };
}

/** Of an outbox only what publishes: `Create` and, for a boost, `Announce`. */
function activity(item: unknown, index: number): readonly Entry[] {
  if (!isObject(item)) return [{ time: undefined, repost: false, number: index + 1 }];
  const { type, published } = item;
  if (type !== 'Create' && type !== 'Announce') return [];
  return [{ time: published, repost: type === 'Announce', number: index + 1 }];
}

function listed(item: unknown, index: number): Entry {
  const number = index + 1;
  if (!isObject(item)) return { time: item, repost: false, number };
  const post = isObject(item['tweet']) ? item['tweet'] : item;
  const key = Object.keys(post).find((name) => TIME_KEYS.includes(name.toLowerCase()));
  const text = post['full_text'] ?? post['text'];
  const repost = post['repost'] === true || (typeof text === 'string' && text.startsWith('RT @'));
  return { time: key === undefined ? undefined : post[key], repost, number };
}

/** RFC 4180, with commas, semicolons or tabs; a first row without a time is the header. */
function fromCsv(content: string): Entries {
  const [first = ''] = content.split('\n', 1);
  const separator = [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
  const rows = csvRows(content, separator);
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const named = names.findIndex((name) => TIME_KEYS.includes(name));
  const isHeader = named >= 0;
  if (!isHeader && timeOf(names[0], 'UTC') === undefined) {
    return {
      ok: false,
      message: `it is neither JSON nor CSV with a column of times; such a column is called ${TIME_KEYS.slice(0, 4).join(', ')} …`,
    };
  }
  const repostAt = names.indexOf('repost');
  const list = rows.flatMap((row, index): readonly Entry[] => {
    if ((isHeader && index === 0) || row.every((cell) => cell.trim() === '')) return [];
    const repost = isHeader && /^(true|yes|1|ja)$/i.test(row[repostAt]?.trim() ?? '');
    return [{ time: row[Math.max(0, named)]?.trim(), repost, number: index + 1 }];
  });
  return { ok: true, form: 'CSV', list };
}

function csvRows(content: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at <= content.length; at++) {
    const letter = content[at];
    if (isQuoted && letter === '"' && content[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"' && (isQuoted || cell === '')) {
      isQuoted = !isQuoted;
    } else if (letter === undefined || (!isQuoted && (letter === separator || letter === '\n'))) {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (letter === '\n') rows.push([]);
    } else {
      cell += letter;
    }
  }
  return rows;
}

/** ISO 8601, the form of X (`Wed Oct 10 20:19:24 +0000 2018`), or seconds or milliseconds since 1970. */
function timeOf(written: unknown, zone: string): Instant | undefined {
  if (typeof written === 'number' || /^\d{9,13}$/.test(String(written))) {
    const count = Number(written);
    return Number.isFinite(count) ? Math.round(count < 1e11 ? count * 1000 : count) : undefined;
  }
  if (typeof written !== 'string') return undefined;
  const iso = DateTime.fromISO(written.replace(' ', 'T'), { zone });
  const time = iso.isValid
    ? iso
    : DateTime.fromFormat(written, 'ccc MMM dd HH:mm:ss ZZZ yyyy', { locale: 'en', zone });
  return time.isValid ? time.toMillis() : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
