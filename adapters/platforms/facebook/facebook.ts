import type { PlatformReader } from '../../../src/ports.ts';
import type { Kind } from '../meta/kind.ts';
import { createMeta, type MetaOptions } from '../meta/meta.ts';

/** Source: https://developers.facebook.com/docs/graph-api/reference/page */
const FACEBOOK: Kind = {
  platform: 'facebook',
  fields: 'id,username,is_published',
  posts: { edge: 'published_posts', time: 'created_time' },
  publishing: 'pages_manage_posts',
  withAppToken: true,
};

/**
 * Reads Facebook pages: with a page's own token whether it is there, published and let in; pages of others with an
 * app's token that has Page Public Content Access. It proves that an account is let in, not that a post would be taken.
 */
export function createFacebook(options: MetaOptions): PlatformReader {
  return createMeta(FACEBOOK, options);
}
