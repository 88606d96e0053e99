import { type Instant, isoUtc, SECOND } from '../model/instant.ts';
import type { SignalOf } from '../model/signal.ts';
import type { Store } from '../ports.ts';
import { createPartitionedLog } from './partitioned-log.ts';
import type { ArchivedPost } from './post-archive.ts';

type Post = SignalOf<'post'>;

/**
 * Adds a channel's archived posts to its records, a month at a time. Archives and readers tell one post with seconds or with
 * parts of them, so that posts of the same second are one that is known already; several of one second in the archive are
 * kept as one signal that counts them. Run again with the same archive, it adds nothing.
 *
 * @param posts oldest first
 * @returns how many posts were added
 */
export async function importPosts(
  store: Store,
  channel: string,
  posts: readonly ArchivedPost[],
): Promise<number> {
  const log = createPartitionedLog<Post>({ store, name: 'posts', period: 'month' });
  let added = 0;
  for (const ofMonth of Map.groupBy(posts, ({ at }) => isoUtc(at).slice(0, 7)).values()) {
    const [{ at: first }] = ofMonth as [ArchivedPost, ...ArchivedPost[]];
    let ofThisMonth = 0;
    await log.change(channel, first, (kept) => {
      const own = kept.filter(({ author }) => author === 'ours');
      const known = Map.groupBy(own, secondOf);
      const fresh = [...Map.groupBy(ofMonth, secondOf)].flatMap(([second, some]) => {
        const count = some.length - countOf(known.get(second) ?? []);
        return count > 0 ? [signalOf(channel, some[0] as ArchivedPost, count)] : [];
      });
      ofThisMonth = countOf(fresh);
      return [...kept, ...fresh].sort((a, b) => a.at - b.at);
    });
    added += ofThisMonth;
  }
  return added;
}

function signalOf(channel: string, { at, repost }: ArchivedPost, count: number): Post {
  return { kind: 'post', at, channel, count, repost, author: 'ours' };
}

function countOf(posts: readonly Post[]): number {
  return posts.reduce((sum, { count }) => sum + count, 0);
}

function secondOf({ at, repost }: { readonly at: Instant; readonly repost: boolean }): string {
  return `${Math.floor(at / SECOND)} ${repost}`;
}
