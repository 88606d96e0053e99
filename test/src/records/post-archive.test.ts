import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { DAY, isoUtc, SECOND } from '#src/model/instant.ts';
import type { SignalOf } from '#src/model/signal.ts';
import { importPosts } from '#src/records/import-posts.ts';
import { readPostArchive } from '#src/records/post-archive.ts';
import { createRecords } from '#src/records/records.ts';

const NOW = Date.UTC(2026, 5, 1);
const AT = Date.UTC(2018, 9, 10, 20, 19, 24);

function read(text: string) {
  const found = readPostArchive(text, 'Europe/Oslo', NOW);
  if (!found.ok) throw new Error(found.message);
  return found;
}

describe('an archive of posts', () => {
  it.each([
    ['CSV with a header', 'id,Created_At,text\n1,2018-10-10T20:19:24Z,"a, ""b""\nc"\n', 'CSV'],
    ['CSV with semicolons, in local time', 'tidspunkt;tekst\n2018-10-10 22:19:24;hei\n', 'CSV'],
    ['CSV without a header', '2018-10-10T22:19:24+02:00\r\n', 'CSV'],
    ['CSV of seconds since 1970', 'time\n1539202764\n', 'CSV'],
    ['JSON, a list of times', '["2018-10-10T20:19:24Z"]', 'JSON'],
    ['JSON, a list of milliseconds', '[1539202764000]', 'JSON'],
    ['JSON, objects under a name', '{"posts":[{"publishedAt":"2018-10-10T20:19:24Z"}]}', 'JSON'],
    [
      'an X archive',
      'window.YTD.tweets.part0 = [{"tweet":{"created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"x"}}]',
      'X archive',
    ],
    [
      'an older X archive',
      'window.YTD.tweet.part12 = [{"created_at":"Wed Oct 10 20:19:24 +0000 2018"}]',
      'X archive',
    ],
    [
      'a Mastodon archive',
      '{"@context":"x","type":"OrderedCollection","orderedItems":[{"type":"Create","published":"2018-10-10T20:19:24Z"},{"type":"Like","published":"2018-10-11T20:19:24Z"}]}',
      'Mastodon archive',
    ],
  ])('is read: %s', (_, text, form) => {
    const found = read(text);
    expect(found).toEqual({ ok: true, form, posts: [{ at: AT, repost: false }], unread: [] });
  });

  it.each([
    ['CSV', 'at,repost\n2018-10-10T20:19:24Z,true\n'],
    ['X', '[{"tweet":{"created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"RT @a: b"}}]'],
    ['Mastodon', '{"orderedItems":[{"type":"Announce","published":"2018-10-10T20:19:24Z"}]}'],
  ])('tells what repeats somebody’s post: %s', (_, text) => {
    expect(read(text).posts).toEqual([{ at: AT, repost: true }]);
  });

  it('names the entries whose time cannot be read, or that cannot be', () => {
    const text = ['at', isoUtc(AT), 'soon', '1999-01-01', '2031-01-01', ''].join('\n');
    expect(read(text)).toMatchObject({ posts: [{ at: AT }], unread: [3, 4, 5] });
  });

  it.each([
    ['', /empty/],
    ['   \n', /empty/],
    ['hello world', /neither JSON nor CSV/],
    ['<html><body>', /neither JSON nor CSV/],
    ['[1, 2', /cut off/],
    ['window.YTD.tweets.part0 = [{"tweet":', /X archive and is none: it may be cut off/],
    ['{"a": 1}', /without a list of posts/],
    ['at\nsoon\n', /no time of a post/],
    ['[]', /no time of a post/],
    ['[null, {}, [], "x"]', /no time of a post/],
  ])('that is none is told as such: %j', (text, expected) => {
    const found = readPostArchive(text, 'Europe/Oslo', NOW);
    expect(found.ok ? '' : found.message).toMatch(expected);
  });

  it('of any text and of any JSON never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readPostArchive(text, 'UTC', NOW).ok).toBe('boolean');
      }),
    );
  });
});

describe('posts that are taken in', () => {
  const times = fc.array(fc.integer({ min: 0, max: 200 * 86_400 }), { maxLength: 60 });
  const counted = async (store: Parameters<typeof importPosts>[0]) => {
    const posts = await createRecords(store).posts('c', 0, NOW);
    return posts.reduce((sum, { count }) => sum + count, 0);
  };

  it('are all there, once, however often the archive is taken in', async () => {
    await fc.assert(
      fc.asyncProperty(times, async (seconds) => {
        const store = createMemoryStorage({ now: () => NOW });
        const posts = seconds
          .map((second) => ({ at: AT + second * SECOND, repost: second % 5 === 0 }))
          .sort((a, b) => a.at - b.at);
        expect(await importPosts(store, 'c', posts)).toBe(posts.length);
        expect(await importPosts(store, 'c', posts)).toBe(0);
        expect(await counted(store)).toBe(posts.length);
        const kept = (await createRecords(store).posts('c', 0, NOW)).map(({ at }) => at);
        expect(new Set(kept)).toEqual(new Set(posts.map(({ at }) => at)));
        expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it('are not doubled by what was seen of them to parts of a second, before or after', async () => {
    const store = createMemoryStorage({ now: () => NOW });
    const seen: SignalOf<'post'> = {
      ...{ kind: 'post', channel: 'c', count: 1, repost: false, author: 'ours' },
      at: AT + 340,
    };
    await createRecords(store).keepSignals([seen]);
    const archived = [AT, AT + DAY].map((at) => ({ at, repost: false }));
    expect(await importPosts(store, 'c', archived)).toBe(1);
    expect(await counted(store)).toBe(2);
  });
});
