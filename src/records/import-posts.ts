import { type Instant, SECOND } from '../model/instant.ts';
import type { SignalOf } from '../model/signal.ts';
import type { RowStore } from '../ports.ts';
import type { ArchivedPost } from './post-archive.ts';
import { postOf, postRow } from './records.ts';

type Post = SignalOf<'post'>;

/** Rows in one write: so few that others have their turn between two. */
const AT_ONCE = 500;

/**
 * Adds a channel's archived posts to its records. Archives and readers tell one post with seconds or with parts of them, so
 * that posts of the same second are one that is known already; several of one second in the archive are kept as one signal
 * that counts them. Run again with the same archive, it adds nothing.
 *
 * @param posts oldest first
 * @returns how many posts were added
 */
export async function importPosts(
  store: RowStore,
  channel: string,
  posts: readonly ArchivedPost[],
): Promise<number> {
  const [first, last] = [posts[0], posts.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const kept = await store.rows('posts', first.at - SECOND, last.at + SECOND, channel);
  const known = Map.groupBy(
    kept.map(postOf).filter(({ author }) => author === 'ours'),
    secondOf,
  );
  const fresh = [...Map.groupBy(posts, secondOf)].flatMap(([second, some]): readonly Added[] => {
    const before = known.get(second) ?? [];
    const count = some.length - countOf(before);
    const [{ at, repost }] = some as [ArchivedPost, ...ArchivedPost[]];
    const stands = before.find((post) => post.at === at);
    const all = count + (stands?.count ?? 0);
    const post: Post = { kind: 'post', at, channel, count: all, repost, author: 'ours' };
    return count > 0 ? [{ post, stands, count }] : [];
  });
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    const some = fresh.slice(from, from + AT_ONCE);
    await store.change({
      remove: some.flatMap(({ stands }) => (stands ? [postRow(stands)] : [])),
      add: some.map(({ post }) => postRow(post)),
    });
  }
  return countOf(fresh);
}

/** A signal that takes the place of one that stands at its very moment, if there is one, and how many posts that adds. */
interface Added {
  readonly post: Post;
  readonly stands: Post | undefined;
  readonly count: number;
}

function countOf(posts: readonly { readonly count: number }[]): number {
  return posts.reduce((sum, { count }) => sum + count, 0);
}

function secondOf({ at, repost }: { readonly at: Instant; readonly repost: boolean }): string {
  return `${Math.floor(at / SECOND)} ${repost}`;
}
