import type { PlatformReader } from '../../../src/ports.ts';
import type { Kind } from '../meta/kind.ts';
import { createMeta, type MetaOptions } from '../meta/meta.ts';

/** Source: https://developers.facebook.com/docs/instagram-platform/reference/instagram-media */
const INSTAGRAM: Kind = {
  platform: 'instagram',
  fields: 'id,username',
  posts: { edge: 'media', time: 'timestamp' },
  publishing: 'instagram_content_publish',
  withAppToken: false,
};

/**
 * Reads Instagram business accounts (Instagram API with Facebook Login) with the token of the page that each is
 * linked to, or of a person who works on it. Accounts without a token of their own are not looked at.
 */
export function createInstagram(options: MetaOptions): PlatformReader {
  return createMeta(INSTAGRAM, options);
}
