import { type Instant, isoUtc } from '../../../src/model/instant.ts';
import type { ListedPost } from '../shared/seen-posts.ts';
import { earlier } from './public-read.ts';

/**
 * A commit of the stream as the AppView lists it later, under the same key; undefined where it publishes nothing.
 *
 * @param at when the server of the stream took it in
 */
export function streamedPost(
  did: string,
  commit: {
    readonly operation: string;
    readonly collection: string;
    readonly rkey: string;
    readonly record?: Readonly<Record<string, unknown>> | undefined;
  },
  at: Instant,
): ListedPost | undefined {
  const { operation, collection, rkey, record } = commit;
  const repost = collection === 'app.bsky.feed.repost';
  if (operation !== 'create' || !(repost || collection === 'app.bsky.feed.post')) return undefined;
  const claimed = record?.['createdAt'];
  const time = earlier(typeof claimed === 'string' ? claimed : undefined, isoUtc(at));
  return { key: `at://${did}/${collection}/${rkey}`, at: Date.parse(time), repost };
}
